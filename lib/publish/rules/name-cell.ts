import { pattern, patterns } from '../../text/expressions';
import { LEADING_NUMBER, LIST_NUMBER } from '../../text/list-number';
import { BRANCH, LAST_WORD, UNIT_WORD } from './forms';
import { hasBrandAndForm, nameParts } from './name-parts';
import { cleanName } from './name-text';
import { leadingRegion } from './regions';
import { PARTY, PARTY_LABEL } from './roles';

/**
 * What a cell of names holds: one name, several certain names, or `unclear` where it may hold several. A wrong cut
 * would accuse somebody else.
 */
export type Names =
  | { kind: 'one'; name: string; repairs: string[] }
  | { kind: 'several'; names: string[] }
  | { kind: 'unclear'; text: string };

/** The parts of a cell that may hold any number of names (曾用名, 品牌). */
export const partsOf = (cell: string): string[] =>
  cell
    .split(/[;；、\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const BRACKETS = /[（(【[][^（）()【】[\]]*[）)】\]]/gu;

/**
 * A label that was typed into the cell: 当事人：…, 被处罚单位（名称）：…. No registered name begins with a word for the party,
 * so the colon behind it may be missing.
 */
const LABEL = pattern`^(?:${PARTY_LABEL}|(?:${PARTY}|处罚(?:人|主体|${UNIT_WORD})|${UNIT_WORD}|(?:校外)?培训机构|办学机构|店铺?|商户|主体|开发者|运营者|主办单位)[一二三四五六七八九十\d０-９]{0,2}(?:的?(?:全称|名称))?|名称|全称)(?:[（(](?:姓名|名称|全称|单位|个人|机构|或|及|和|、|/)+[）)])?\s*[:：]\s*|^${PARTY}\s*(?=\p{Script=Han}{4})`;

/** Quotes and brackets around the whole name. */
const PAIRS = [
  '“”',
  '‘’',
  '""',
  "''",
  '「」',
  '『』',
  '《》',
  '〈〉',
  '【】',
  '（）',
  '()',
  '〝〞',
  '＂＂',
];

/** Marks that part names. A comma or slash does so only beside a Han character or a bracket. */
const HARD = /[、；;|｜]|(?<=[\p{Script=Han}）)])\s*[，,/／]\s*(?=[\p{Script=Han}（(])/u;

/** An address in brackets behind a name, which is left away (示例路3号2楼). （人民路店） is part of the name. */
const ADDRESS =
  /[（(][^（）()]*(?:路|街|道|巷|弄|村|镇|小区|花园|大厦|广场)[^（）()]*[号楼层室幢栋座](?:旁|内|对面|附近|院)?[）)]$/u;

/**
 * A part of a town in brackets, which is left away behind a whole name that is a company's or tells its place:
 * （凤山街道）.
 */
const AREA = /[（(]\p{Script=Han}{1,8}(?:街道|[镇乡村]|社区|小区)[）)]$/u;
function addressOf(text: string): RegExp {
  const name = text.replace(AREA, '');
  const isSure = isOwnName(name) && (/公司$/u.test(name) || nameParts(name).region !== undefined);
  return isSure && AREA.test(text) ? AREA : ADDRESS;
}

/** A mark that ends a sentence, and no name: …有限公司。 */
const LAST_MARK = /(?<=[\p{Script=Han}）)”"」』》])[。．.，,；;、：:]+$/u;

/** A cell with one of these means more units than it names, or each by itself: 等3家, 三家, 分别. */
const MORE =
  /等(?:[\d０-９]+|[一二三四五六七八九十两几多]+)余?[家所个户人名]|等(?:单位|机构|企业)?$|[两三四五]家$|分别|及其(?:分公司|分校|校区|分支机构|教学点|关联)/u;

/** A place behind a form where the next name may begin, after a conjunction or without any mark. */
const AFTER_FORM = patterns`(?<=${LAST_WORD})(?:以及|和|与|及|[+＋&＆])?(?=.{4})`;

const IS_BRANCH = pattern`${BRANCH}$`;

/** Is a text a whole name, and no name of a branch? */
const isOwnName = (text: string): boolean => !IS_BRANCH.test(text) && hasBrandAndForm(text);

/** Splits a text at separators that are in no brackets. */
function splitOutside(text: string, separator: RegExp): string[] {
  const kept: string[] = [];
  const veiled = text.replace(BRACKETS, (bracket) => `\uE000${kept.push(bracket) - 1}\uE001`);
  return veiled
    .split(separator)
    .map((part) => part.replace(/\uE000(\d+)\uE001/g, (_, at) => kept[Number(at)] ?? ''))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The items of a numbered list (`1.甲 2.乙`), or null when the cell is none. */
export function listItems(text: string): string[] | null {
  const marks = [...text.matchAll(LIST_NUMBER)];
  if (marks.length < 2 || marks[0]?.index !== 0) return null;
  return marks.map(({ index, 0: mark }, at) =>
    text.slice(index + mark.length, marks[at + 1]?.index).replace(/[\s、；;，,。]+$/u, ''),
  );
}

/** The name that one pair of quotes or brackets holds from end to end, or the text. */
export function unquoted(typed: string): string {
  const text = typed.trim();
  const pair = PAIRS.find(
    ([open, close]) => open && close && text.startsWith(open) && text.endsWith(close),
  );
  const inside = text.slice(1, -1).trim();
  return pair && inside !== '' && ![...pair].some((mark) => inside.includes(mark)) ? inside : text;
}

/** A name without what was typed around it: a number, a label, quotes, an address behind it, a mark at the end. */
function mendName(text: string): { name: string; repairs: string[] } {
  const repairs: string[] = [];
  const take = (pattern: RegExp, of: string, told: (found: string) => string): string => {
    const found = pattern.exec(of)?.[0].trim() ?? '';
    if (found === '' || found.length === of.length) return of;
    repairs.push(told(found));
    return of.replace(pattern, '').trim();
  };
  const withoutNumber = (of: string) =>
    take(LEADING_NUMBER, of, (found) => `名称前的序号“${found}”已去掉`);
  const bare = withoutNumber(
    take(LABEL, withoutNumber(text), (found) => `名称前的“${found}”已去掉`),
  );
  const ended = take(LAST_MARK, bare, (found) => `名称后的“${found}”已去掉`);
  const whole = unquoted(ended);
  const named = take(addressOf(whole), whole, (found) => `名称后的地址${found}已略去`);
  if (whole !== ended) repairs.push(`名称外的引号、括号已去掉：${named}`);
  const name = cleanName(named);
  if (name !== named) repairs.push(`名称中的空格或全角字符已整理：${name}`);
  return { name, repairs };
}

const mend = (text: string): Names => ({ kind: 'one', ...mendName(text) });

const severalOf = (parts: readonly string[]): Names | null => {
  const names = [...new Set(parts.map((part) => mendName(part).name))];
  if (!names.every(isOwnName)) return null;
  return names.length === 1
    ? { kind: 'one', name: names[0] ?? '', repairs: [] }
    : { kind: 'several', names };
};

/** Are both parts whole names? */
const isSeam = (left: string, right: string): boolean => isOwnName(left) && isOwnName(right);

/**
 * Does a cell hold two names without a mark between them? A conjunction parts them, or the place that begins the
 * second.
 */
function isGlued(cell: string): boolean {
  const text = cell.replace(BRACKETS, '');
  return [...text.matchAll(AFTER_FORM)].some(({ index, 0: word }) => {
    const right = text.slice(index + word.length);
    const isBegun = word !== '' || leadingRegion(right) !== null;
    return isBegun && isSeam(text.slice(0, index), right);
  });
}

/**
 * The names of a cell with white space, which a narrow column may have left in a name. They are several where each
 * line is a company or begins with its place. Any other space between two whole names is unclear.
 */
function bySpace(text: string): Names {
  const lines = splitOutside(text, /\s*\n\s*/u);
  const isListed = (line: string): boolean => /公司$/u.test(line) || leadingRegion(line) !== null;
  const several = lines.length > 1 && lines.every(isListed) ? severalOf(lines) : null;
  if (several) return several;
  const parts = splitOutside(text, /\s+/u);
  const hasSeam = parts.some((_, at) =>
    isSeam(parts.slice(0, at).join(''), parts.slice(at).join('')),
  );
  return hasSeam || isGlued(parts.join('')) ? { kind: 'unclear', text } : mend(text);
}

/** No register takes so long a name: a longer text is none. */
const MAX_UNITS = 150;

/**
 * The names of a cell. `5. 余姚市示例培训中心（示例路3号2楼）` is one, without its number and address. `甲…有限公司、乙…有限公司` are two.
 * `示例启明、晨光培训学校` and `示例培训学校等3家` are unclear.
 */
export function parseNames(cell: string): Names {
  const text = cell.trim();
  const unlabelled = text.replace(LABEL, '');
  const unclear: Names = { kind: 'unclear', text };
  if (!/\p{Script=Han}/u.test(text)) return text.length > MAX_UNITS ? unclear : mend(text);
  if (MORE.test(text)) return unclear;
  const items = listItems(unlabelled);
  const parts = items ?? splitOutside(text.replace(LEADING_NUMBER, '').replace(LABEL, ''), HARD);
  if (parts.some(({ length }) => length > MAX_UNITS)) return unclear;
  if (parts.length > 1) return severalOf(parts) ?? unclear;
  return bySpace(text);
}
