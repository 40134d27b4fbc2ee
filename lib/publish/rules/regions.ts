import { REGIONS } from '../../generated/regions';
import { pattern } from '../../text/expressions';
import { unpackRegions } from '../../text/region-packed';

/** A place of GB/T 2260 found at an edge of a text. */
interface FoundRegion {
  code: string;
  /** The text that names it: `余姚市`, `长沙市岳麓区`, `北京`. */
  text: string;
}

/**
 * Short forms of places that are words of their own, and as such begin many trade names: 东方教育 is not
 * in Hainan's 东方市. They count with their full form only.
 */
const WORDS = new Set(
  (
    '东方 文昌 新兴 新乐 大方 大安 永安 安康 大同 和平 光明 平安 长安 华容 高明 新华 朝阳 永兴 新民 兴化 永泰 ' +
    '五华 吉安 太和 大化 同心 明光 新星 双江 双辽 泰兴 中方 广平 建华 龙华 新城 凤凰 宝山 青山'
  ).split(' '),
);

/** Codes by name, the most general first: 吉林 is the province before the city. */
const BY_NAME = new Map<string, string[]>();
const FULL = new Map<string, string>();

function add(name: string, code: string): void {
  const codes = BY_NAME.get(name);
  if (!codes) BY_NAME.set(name, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

const isProvince = (code: string): boolean => code.endsWith('0000');

for (const { code, full, short } of unpackRegions(REGIONS)) {
  add(full, code);
  FULL.set(code, full);
  // A district's short form (岳麓, 西湖) names nothing without its city.
  if (!full.endsWith('区') || isProvince(code)) if (!WORDS.has(short)) add(short, code);
}

const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

const general = (code: string): number => (isProvince(code) ? 0 : code.endsWith('00') ? 1 : 2);

/** The one code that a name stands for: the most general, or the one below `parent`; null when open. */
function resolve(name: string, parent: string | null): string | null {
  const all = BY_NAME.get(name);
  if (!all) return null;
  const below = parent?.replace(/(?:00)+$/, '') ?? '';
  const codes = all.filter((code) => code.startsWith(below) && code !== parent);
  const rank = Math.min(...codes.map(general));
  const best = codes.filter((code) => general(code) === rank);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** The longest single place at the start of a text, below `parent` when there is one. */
function leadingPlace(text: string, parent: string | null): FoundRegion | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    const code = resolve(name, parent);
    if (code) return { code, text: name };
  }
  return null;
}

/**
 * The place that begins a text, as narrow as it is told: `长沙市岳麓区示例培训学校` gives 430104 and the text
 * `长沙市岳麓区`. Null when none does or when the name has several places to stand for (朝阳区).
 */
export function leadingRegion(text: string): FoundRegion | null {
  let found = leadingPlace(text, null);
  for (let next = found; found && next; ) {
    next = leadingPlace(text.slice(found.text.length), found.code);
    if (next) found = { code: next.code, text: found.text + next.text };
  }
  return found;
}

/** `浙江省宁波市余姚市` of 330281: a place by which `leadingRegion` finds the code again; empty where there is none. */
export function regionName(code: string): string {
  const around = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  const name = [...new Set(around)].map((each) => FULL.get(each) ?? '').join('');
  return leadingRegion(name)?.code === code ? name : '';
}

/** The place that a whole text names (`北京`, `浙江省宁波市`), or null. */
function wholeRegion(text: string): string | null {
  const found = leadingRegion(text);
  return found && found.text.length === text.length ? found.code : null;
}

const FULL_NAMES: ReadonlySet<string> = new Set(FULL.values());
/** Is a text the full name of a place, of one or of several: 余姚市, 向阳区? */
export const isFullPlace = (text: string): boolean => FULL_NAMES.has(text);

/** Is a text a place, perhaps without its last character: 余姚市, 江北, 金华? */
export const isShortPlace = (text: string): boolean =>
  ['', '省', '区', '县', '市'].some((end) => wholeRegion(text + end) !== null);

/** The end of a place's name by its own form, whether a table has it or not: 省, 新区, 街道. A part of an expression. */
export const PLACE_END = '(?:[省市州盟区县旗镇乡]|街道)';

const BY_FORM = pattern`^\p{Script=Han}{2,14}${PLACE_END}$`;
/** Has a whole text the form of a place's name: 江南示例区? */
export const isPlaceByForm = (text: string): boolean => BY_FORM.test(text);

/** The place that ends a text: 示例通信集团山西 gives 140000. */
export function trailingRegion(text: string): FoundRegion | null {
  for (let length = Math.min(LONGEST * 2, text.length); length >= 2; length--) {
    const tail = text.slice(text.length - length);
    const code = wholeRegion(tail);
    if (code) return { code, text: tail };
  }
  return null;
}
