import { pattern } from '../../text/expressions';
import { YEAR_CLOSES, YEAR_OPENS } from '../rules/decision-numbers';
import { BRANCH, LAST_WORD, TELLING } from '../rules/forms';
import { OFFICE_END } from '../rules/offices';
import { PARTY } from '../rules/roles';
import { unsaidIn } from '../rules/tick-boxes';
import { isLabelAlone } from './labels';
import type { Span } from './spans';

/**
 * Running text as it is read: one line a paragraph, line breaks inside a name or sentence mended, spaces that only
 * set letters apart gone, marks in their Chinese form. `at` leads back to what was printed, since a draft
 * shows the very words that it was taken from.
 */
export interface RunningText {
  /** As printed: the lines, joined by `\n`. */
  raw: string;
  text: string;
  /** Offset in `raw` of each character of `text`, and of its end. */
  at: readonly number[];
}

const HAN = /\p{Script=Han}/u;

/** Labels of decisions. Each begins a line of its own where several stand in one: 名称：… 法定代表人：… */
const LABEL_AHEAD =
  /^(?:(?:当事人|被处罚|行政相对人|行政处罚|单位|机构|企业|字号|证件|统一|社会|信用|注册|营业|法定|主要|负责|经营|投资|举办|联系|住所|住址|地址|办学|通讯|身份证|性别|年龄|电话|处罚|决定|作出|发布|发文|成文|来源|文号|索引|浏览|阅读|字体|类型|名称|姓名|原因|事由|案由)[\p{Script=Han}\d、/（）()\s]{0,14}|[名地住]\s*[称址所])[:：]/u;

const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // 二О二六年 with a letter of the Cyrillic alphabet.
    '\u041e': '〇',
    '(': '（',
    ')': '）',
    ':': '：',
    ';': '；',
    ',': '，',
    '?': '？',
    '!': '！',
  }),
);

const isSpace = (char: string): boolean => /[\s\u200b-\u200d\ufeff]/u.test(char);
const isDigit = (char: string | undefined): boolean => /^[0-9０-９]$/.test(char ?? '');

/** A character in the one form in which it is compared; a comma or colon between digits stays narrow. */
function fold(raw: string, at: number): string {
  const char = raw.charAt(at);
  const isInNumber = /[,:，：]/.test(char) && isDigit(raw[at - 1]) && isDigit(raw[at + 1]);
  if (isInNumber) return char.normalize('NFKC');
  if (/[Ａ-Ｚａ-ｚ０-９．－／]/.test(char)) return char.normalize('NFKC');
  // Some offices type a narrow full stop behind Chinese words.
  if (
    char === '.' &&
    HAN.test(raw.charAt(at - 1)) &&
    /[\p{Script=Han}\n“]/u.test(raw.charAt(at + 1) || '\n')
  )
    return '。';
  return FULL_FORMS.get(char) ?? char;
}

/** Behind one whole name the next may follow with nothing but a space between. */
const NAME_END = pattern`${TELLING}$`;
const NAME_GOES_ON = /^(?:有限|股份|责任|[（(]|分公司|分校)/u;

/** What a run of spaces stands for: nothing, a space, or the end of a line. */
function spaceBetween(text: string, rest: string): string {
  const before = text.at(-1) ?? '\n';
  if (before === '\n' || rest === '') return '';
  if (LABEL_AHEAD.test(rest)) return '\n';
  const line = text.slice(text.lastIndexOf('\n') + 1);
  // 当事人 示例公司: some forms set a space where others have a colon. 处 罚 决 定 书 is one word.
  if (!/^(?:[:：]|书(?:[\s（(〔]|$))/u.test(rest) && isLabelAlone(line)) return '：';
  const [isHanBefore, isHanAfter] = [!/[\w]/.test(before), !/^[\w]/.test(rest)];
  // 1 5000 元: a number that was set in two pieces.
  if (/\d$/.test(before) && /^[\d,.]+\s*万?元/u.test(rest)) return '';
  // 2 0 2 6 年: a day whose figures are set apart.
  if (/\d$/.test(before) && /^\d\s*(?:\d\s*){0,2}[年月日〕]/u.test(rest)) return '';
  if (!isHanBefore && !isHanAfter) return ' ';
  return NAME_END.test(text) && isHanAfter && HAN.test(rest.charAt(0)) && !NAME_GOES_ON.test(rest)
    ? ' '
    : '';
}

const ENDED = /[。；;：:！!？?”」】…—]$/u;
/** What begins a line of its own: numbers, labels, sections of a decision. */
const BEGINS =
  /^(?:案例|典型案例|经查|经调查|现查明|第?[一二三四五六七八九十]{1,3}[、.．案]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[、.．)）](?!\d)|[①-⑳]|附件?[:：]|[【〖〔●■◆▶·•](?!20\d\d))/u;
const BARE_END = /(?:[，,、（《“和与及为对在由向的]|罚款|(?<!处)罚|人民币|计)$/u;
const GOES_ON = /^[，。；、）》”]|^[〔[［]\s?20\d\d/u;
/** A line of a signature: an office alone, or a day. */
const SIGNS = pattern`^[\p{Script=Han}\s（）()“”]{2,40}${OFFICE_END}[\s（）()盖章印]*$|^(?:\d{4}|[二〇○零0一三四五六七八九ＯO]{4})\s*年[\s\d月日一二三四五六七八九十]*$`;
/** A number alone, or behind a letter's heading: 行政处罚决定书（余教罚〔2026〕7号）. */
const NUMBERED = pattern`^(?:[^，,。；;：:]{2,40}书)?\s*[（(]?\p{Script=Han}{1,14}${YEAR_OPENS}20\d\d${YEAR_CLOSES}\s*第?\s*\d+\s*号[）)]?$`;
const HEADS = /(?:案|书|公告|通报|通知|情况|案情|结果|依据|意义|事实|如下|决定|类)$/u;

/** A paragraph, or a line of one that has line breaks of its own. */
export interface Line {
  text: string;
  isInner: boolean;
}

/** A label of a name. */
const NAMED = `^(?:${PARTY}|(?:单位|机构)?名称)[^：:]{0,12}[:：]`;
const IS_NAMED = new RegExp(NAMED, 'u');
/** The name behind a label or a number stops before its form: 示例启明培训 + 学校有限公司. */
const CUT_NAME = pattern`(?:${NAMED}|^[①-⑳]|^\d{1,2}[.、])[^。，；：:]*(?<!${LAST_WORD}|[部室馆社园班店户人）)案])$`;
const NAME_REST = /^[\p{Script=Han}（）()]{0,18}[部园室班社馆司校心构](?=$|[（(：:，,。])/u;
/** Only the rest of a name begins a line so, however whole the line before looks. */
const FORM_REST = pattern`^(?:(?:股份|集团|控股)?(?:有限)?(?:责任)?(?:分)?公司|\p{Script=Han}{1,8}${BRANCH}|[（(](?:特殊)?(?:普通|有限)合伙[）)])(?=$|[（(：:，,。])`;
const NUMBER_CUT = /\d$/u;
const CODE_CUT = /[:：]\s*([0-9A-Z]{6,17})$/u;
const DATE_CUT = /\d{4}\s*年(?:\s*\d{1,2}\s*月)?\s*$/u;

/** Was a value cut in its middle, wherever the line ends? */
function isCut(line: string, next: string): boolean {
  // Some forms set the letters of a label apart.
  const [bare, bareNext] = [line.replace(/\s+/g, ''), next.replace(/\s+/g, '')];
  if (CUT_NAME.test(bare) && NAME_REST.test(bareNext)) return true;
  if (IS_NAMED.test(bare) && FORM_REST.test(bareNext)) return true;
  const code = CODE_CUT.exec(line)?.[1] ?? '';
  if (code !== '' && code.length + (/^[0-9A-Z]+/u.exec(next)?.[0].length ?? 0) === 18) return true;
  if (DATE_CUT.test(line)) return /^\d{1,2}\s*[月日]/u.test(next);
  return NUMBER_CUT.test(line) ? /^[\d,.]+\s*万?元/u.test(next) : GOES_ON.test(next);
}

/** What stands below the last name of a list, however wide that is. */
const SPEAKS_TO_ALL = /^(?:请(?!求)|以上|上述|特此|希望|广大|敬请|欢迎|举报|监督|提醒)/u;

/** How wide a line is printed, in Chinese characters: digits and spaces take half of one. */
const printedWidth = (line: string): number =>
  line.length - (line.match(/[\u0020-\u007e]/gu)?.length ?? 0) / 2;

/** Was a line broken by a page's width, so that the next goes on with its sentence? */
function isBroken(line: string, { text: next, isInner }: Line, width: number): boolean {
  if (isCut(line, next)) return true;
  const isAlone = (each: string) => SIGNS.test(each) || NUMBERED.test(each);
  const isOwn = [line, next].some(isAlone) || BEGINS.test(next);
  const isListed = NAME_END.test(line) && SPEAKS_TO_ALL.test(next);
  if (ENDED.test(line) || isOwn || isListed || LABEL_AHEAD.test(next)) return false;
  if (BARE_END.test(line)) return true;
  if (/案$/u.test(line) || (HEADS.test(line) && printedWidth(line) < width - 2)) return false;
  if (isInner) return line.length > 8;
  if (LABEL_AHEAD.test(line)) return false;
  return printedWidth(line) >= Math.max(17, width - 4) && !/^[“《【]/u.test(next);
}

/** The width of a page: the longest lines that end within a sentence have it in common. */
function widthOf(lines: readonly Line[]): number {
  const open = lines.filter(({ text }) => !ENDED.test(text)).map(({ text }) => printedWidth(text));
  const most = Math.max(0, ...open);
  return open.filter((length) => length >= most - 3).length > 3 ? most : Math.max(most, 60);
}

/** The offset of the line break behind each line. */
function breaksBehind(lines: readonly Line[]): number[] {
  let offset = -1;
  return lines.map(({ text }) => {
    offset += text.length + 1;
    return offset;
  });
}

/** Offsets of line breaks that only a page's width made. */
function brokenAt(lines: readonly Line[]): Set<number> {
  const width = widthOf(lines.slice(1));
  const breaks = breaksBehind(lines);
  return new Set(
    lines.flatMap(({ text }, at) => {
      const next = lines[at + 1];
      return at > 0 && next && isBroken(text, next, width) ? (breaks[at] ?? []) : [];
    }),
  );
}

/** Offsets of line breaks between a label without its colon and its value, where a form sets each in a line. */
function labelEnds(lines: readonly Line[]): Set<number> {
  const breaks = breaksBehind(lines);
  const ends = lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]?.text;
    const isLabel = at > 0 && next !== undefined && isLabelAlone(text) && !isLabelAlone(next);
    return isLabel ? [{ at: breaks[at] ?? 0, isNamed: NAME_BELOW.test(next) }] : [];
  });
  const isForm = ends.length >= MOST_HEADINGS;
  return new Set(ends.flatMap(({ at, isNamed }) => (isForm || isNamed ? at : [])));
}

/** 当事人 above 名称：…: no heading. */
const NAME_BELOW = /^(?:单位|机构)?名称[:：]/u;

/** A letter has some headings that are labels as well; a form has more. */
const MOST_HEADINGS = 4;

/** 其一，… 其二，…, or 1.… 2.… in one line: each begins a line, as it would on another page. */
const BEGINS_INSIDE = /^(?:其[一二三四五六七八九十]，|[1-9]\d?[.、．](?=\p{Script=Han}))/u;
const beginsInside = (raw: string, at: number, text: string): boolean =>
  /[。；：]$/u.test(text) && BEGINS_INSIDE.test(raw.slice(at, at + 6));

/** Line breaks of a page that end no line. */
interface LineEnds {
  broken: ReadonlySet<number>;
  labels: ReadonlySet<number>;
}

/** What stands for a character between `text`, the last that was read before it, and the rest of `raw`. */
function readChar(raw: string, at: number, text: string, ends: LineEnds): string {
  const char = raw.charAt(at);
  if (char === '\n') return ends.labels.has(at) ? '：' : ends.broken.has(at) ? '' : '\n';
  if (!isSpace(char)) return (beginsInside(raw, at, text) ? '\n' : '') + fold(raw, at);
  return isSpace(raw.charAt(at + 1)) ? '' : spaceBetween(text, raw.slice(at, at + 60).trimStart());
}

/** As far back as a label or a name's end reaches. */
const LOOK_BACK = 40;

/** Reads lines; the first is the title and ends where it ends. */
export function readRunning(lines: readonly Line[]): RunningText {
  const raw = lines.map((line) => line.text).join('\n');
  const ends = { broken: brokenAt(lines), labels: labelEnds(lines) };
  const unsaid = unsaidIn(raw);
  const at: number[] = [];
  // What was read last stands by itself: a slice of the whole would lay it out anew for each character.
  let last = '';
  const parts: string[] = [];
  for (let from = 0; from < raw.length; from++) {
    const read = unsaid.has(from) ? '' : readChar(raw, from, last, ends);
    for (let unit = 0; unit < read.length; unit++) at.push(from);
    parts.push(read);
    last = (last + read).slice(-LOOK_BACK);
  }
  at.push(raw.length);
  return { raw, text: parts.join(''), at };
}

/** The words as printed. */
export const printed = ({ raw, at }: RunningText, { start, end }: Span): string =>
  raw.slice(at[start] ?? raw.length, (at[end - 1] ?? raw.length) + 1).trim();

/** A part that is read by itself. */
export const partOf = ({ raw, text, at }: RunningText, { start, end }: Span): RunningText => {
  const from = at[start] ?? raw.length;
  const words = text.slice(start, end).trimEnd();
  const ends = at.slice(start, start + words.length + 1).map((offset) => offset - from);
  return { raw: raw.slice(from, from + (ends.at(-1) ?? 0)), text: words, at: ends };
};
