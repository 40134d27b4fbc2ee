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

/** A part of `RunningText.text`. */
export interface Span {
  start: number;
  end: number;
}

const HAN = /\p{Script=Han}/u;

/** Labels of decisions, by which a line of several is told apart: 名称：… 法定代表人：… */
const LABEL_AHEAD =
  /^(?:(?:当事人|被处罚|行政相对人|单位|机构|企业|字号|证件|统一|社会|信用|注册|营业|法定|主要|负责|经营|投资|举办|联系|住所|住址|地址|办学|通讯|身份证|性别|年龄|电话|处罚|决定|作出|发布|发文|成文|来源|文号|索引|浏览|阅读|字体|类型|名称|姓名)[\p{Script=Han}、/（）()\s]{0,14}|[名地住]\s*[称址所])[:：]/u;

const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '(': '（', ')': '）', ':': '：', ';': '；', ',': '，', '?': '？', '!': '！' }),
);

const isSpace = (char: string): boolean => /[\s\u200b-\u200d\ufeff]/u.test(char);
const isDigit = (char: string | undefined): boolean => /^[0-9０-９]$/.test(char ?? '');

/** A character in the one form in which it is compared; a comma or colon between digits stays narrow. */
function fold(raw: string, at: number): string {
  const char = raw.charAt(at);
  const isInNumber = /[,:，：]/.test(char) && isDigit(raw[at - 1]) && isDigit(raw[at + 1]);
  if (isInNumber) return char.normalize('NFKC');
  if (/[Ａ-Ｚａ-ｚ０-９．－／]/.test(char)) return char.normalize('NFKC');
  return FULL_FORMS.get(char) ?? char;
}

/** Behind one whole name the next may follow with nothing but a space between. */
const NAME_END = /(?:公司|学校|中心|幼儿园|机构|工作室)$/u;
const NAME_GOES_ON = /^(?:有限|股份|责任|[（(]|分公司|分校)/u;

/** What a run of spaces stands for: nothing, a space, or the end of a line. */
function spaceBetween(text: string, rest: string): string {
  const before = text.at(-1) ?? '\n';
  if (before === '\n' || rest === '' || rest.startsWith('\n')) return '';
  if (LABEL_AHEAD.test(rest)) return '\n';
  const [isHanBefore, isHanAfter] = [!/[\w]/.test(before), !/^[\w]/.test(rest)];
  if (!isHanBefore && !isHanAfter) return ' ';
  return NAME_END.test(text) && isHanAfter && HAN.test(rest.charAt(0)) && !NAME_GOES_ON.test(rest)
    ? ' '
    : '';
}

const ENDED = /[。；;：:！!？?”」】…]$/u;
/** What begins a line of its own: numbers, labels, sections of a decision. */
const BEGINS =
  /^(?:案例|典型案例|经查|经调查|现查明|第?[一二三四五六七八九十]{1,3}[、.．案]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[、.．)）]|[①-⑳]|附件?[:：]|附[:：]|[【〔●■◆▶])/u;
const BARE_END = /[，,、（《“和与及为对在由向的]$/u;
/** The end of a text: an office alone, or a day. */
const SIGNS =
  /^[\p{Script=Han}\s（）()]{2,40}(?:局|委员会|办公室|人民政府|支队|大队|教委|厅)[\s（）()盖章印]*$|^(?:\d{4}|[二〇○零0一三四五六七八九Ｏ]{4})\s*年/u;
const HEADS = /(?:案|书|公告|通报|通知|情况|案情|结果|依据|意义|事实|如下)$/u;

/** Was a line broken by a page's width, so that the next goes on with its sentence? */
function isBroken(line: string, next: string, width: number): boolean {
  if (line === '' || next === '' || ENDED.test(line)) return false;
  const isOwn = [line, next].some((each) => SIGNS.test(each)) || BEGINS.test(next);
  if (isOwn || LABEL_AHEAD.test(next)) return false;
  if (BARE_END.test(line)) return true;
  if (LABEL_AHEAD.test(line) || (HEADS.test(line) && line.length < width)) return false;
  return line.length >= Math.max(18, width - 3) && !/^[“《【]/u.test(next);
}

/** A label's value that stops before its name's form: 示例启明培训 + 学校有限公司. */
const CUT_NAME =
  /^(?:当事人|被处罚|行政相对人|单位名称|机构名称|名称)[^：:]{0,12}[:：][^。，；：:]*(?<!公司|学校|中心|幼儿园|机构|部|室|馆|社|园|班|店|户|人|）|\))$/u;
const NAME_REST = /^[\p{Script=Han}（）()]{0,16}(?:公司|学校|中心|幼儿园|机构|工作室|部)$/u;

/** Page widths: what the longest lines that end in the middle of a sentence have in common. */
function widthOf(lines: readonly string[]): number {
  const open = lines.filter((line) => !ENDED.test(line)).map(({ length }) => length);
  const most = Math.max(0, ...open);
  return open.filter((length) => length >= most - 2).length > 2 ? most : Math.max(most, 60);
}

/** Offsets of line breaks that only a page's width made. */
function brokenAt(lines: readonly string[]): Set<number> {
  const width = widthOf(lines);
  const broken = new Set<number>();
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const isCutName = CUT_NAME.test(line) && NAME_REST.test(next);
    if (at > 0 && (isCutName || isBroken(line, next, width))) broken.add(offset + line.length);
    offset += line.length + 1;
  }
  return broken;
}

/** What stands for a character between `text`, which was read before it, and the rest of `raw`. */
function readChar(raw: string, at: number, text: string, broken: ReadonlySet<number>): string {
  const char = raw.charAt(at);
  if (char === '\n') return broken.has(at) ? '' : '\n';
  if (!isSpace(char)) return fold(raw, at);
  return isSpace(raw.charAt(at + 1)) ? '' : spaceBetween(text, raw.slice(at, at + 60).trimStart());
}

/** Reads lines; the first is the title and ends where it ends. */
export function readRunning(lines: readonly string[]): RunningText {
  const raw = lines.join('\n');
  const broken = brokenAt(lines);
  const at: number[] = [];
  let text = '';
  for (let from = 0; from < raw.length; from++) {
    const read = readChar(raw, from, text, broken);
    for (let unit = 0; unit < read.length; unit++) at.push(from);
    text += read;
  }
  at.push(raw.length);
  return { raw, text, at };
}

/** The words as printed. */
export const printed = ({ raw, at }: RunningText, { start, end }: Span): string =>
  raw.slice(at[start] ?? raw.length, (at[end - 1] ?? raw.length) + 1).trim();

const QUOTES: ReadonlyMap<string, number> = new Map([
  ['“', 1],
  ['”', -1],
  ['「', 1],
  ['」', -1],
]);

/** The sentences of a part: they end with 。！？ outside of quotes, and with their line. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let [from, depth] = [start, 0];
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\n') depth = 0;
    else depth = Math.max(0, depth + (QUOTES.get(char) ?? 0));
    if (char !== '\n' && (depth > 0 || !/[。！？]/u.test(char))) continue;
    found.push({ start: from, end: char === '\n' ? at : at + 1 });
    from = at + 1;
  }
  found.push({ start: from, end });
  return found.filter((each) => text.slice(each.start, each.end).trim() !== '');
}

/** The sentence that holds a place. */
export function sentenceAt(text: string, within: Span, at: number): Span {
  const found = sentencesIn(text, within).find(({ start, end }) => start <= at && at < end);
  return found ?? within;
}

/** The line that holds a place. */
export function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.length : end };
}

export function linesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let from = start; from < end; ) {
    const line = lineAt(text, from);
    found.push({ start: from, end: Math.min(line.end, end) });
    from = line.end + 1;
  }
  return found;
}
