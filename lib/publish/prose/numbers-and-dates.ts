import { parseUscc, usccChecksumHolds } from '../../domain/identifiers';
import { pattern, patterns } from '../../text/expressions';
import { parseDate, printedDay } from '../rules/dates';
import { YEAR_CLOSES, YEAR_OPENS } from '../rules/decision-numbers';
import { withoutPersonalNumbers } from '../rules/persons-told';
import type { Passage, Span } from './spans';

/** Numbers of decisions, credit codes and dates in a part of a text, each with where it stands. */

const DOCUMENT = patterns`[\p{Script=Han}A-Za-z（）]{2,18}${YEAR_OPENS}\s?20\d{2}\s?${YEAR_CLOSES}\s?第?[A-Za-z]?\d[\dA-Za-z-]{0,20}(?:号|(?=[\s。，）]|$))`;
/** Papers of a case that decide nothing, by their letters and by the words around them. */
const OTHER_PAPER = /立|告|听|催|改|检|调|勘|询|送|先|受理|移|查封|扣|证|复|延|协|撤|陈/u;
const OTHER_PAPER_AHEAD =
  /(?:告知书|通知书|立案[^，。；]{0,8}|审批表|催告书|听证[^，。；]{0,6}|笔录|受理[^，。；]{0,6}|清单|移送函|撤销)[（《〔\s文号：]*$/u;
const OTHER_PAPER_BEHIND =
  /^[）》]?(?:号)?[《（]?(?:行政处罚)?(?:事先|听证)?(?:告知书|通知书|立案|审批表|催告书|移送|责令)/u;
const LEADING = pattern`^.*(?:决定书|处罚决定|文书|文号|书|编号|下达|送达|作出|了|的|为|以|出|据|（|[将对就因]|撤销|执行|履行|变更|(?:局|政府|委员会|厅)(?![罚处行立字]))(?=\p{Script=Han}{1,14}${YEAR_OPENS})`;

const BEFORE_YEAR = pattern`${YEAR_OPENS}20`;

/** The numbers of decisions that a part of the text names, in order; those of other papers are left out. */
export function documentsIn(text: string, { start, end }: Span): Passage[] {
  const part = text.slice(start, end);
  return Array.from(part.matchAll(DOCUMENT)).flatMap(({ index, 0: whole }) => {
    const lead = LEADING.exec(whole)?.[0].length ?? 0;
    const number = whole.slice(lead).replace(/\s+/g, '');
    const word = number.split(BEFORE_YEAR)[0] ?? '';
    const before = part.slice(Math.max(0, index - 24), index + lead);
    const behind = part.slice(index + whole.length, index + whole.length + 14);
    const isOther =
      (OTHER_PAPER.test(word.slice(-6).replace(/公告$/u, '')) &&
        !/罚决?字?$|处罚?$|决字?$/u.test(word)) ||
      OTHER_PAPER_AHEAD.test(before) ||
      OTHER_PAPER_BEHIND.test(behind);
    if (isOther || word.length < 2) return [];
    return [{ start: start + index + lead, end: start + index + whole.length, text: number }];
  });
}

/** The one decision that the words of a lift name; none where they name several, or their own paper's number alone. */
export function numberOfLift(words: string): string | null {
  const numbers = new Set(
    Array.from(words.matchAll(DOCUMENT), ([whole]) =>
      whole.replace(LEADING, '').replace(/\s+/g, ''),
    ).filter((number) => /[罚处列]/u.test(number) && !/[撤复移出]/u.test(number)),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

const CODE =
  /(?<![0-9A-Za-z*×])[0-9A-HJ-NPQRTUWXY](?:\s?[0-9A-HJ-NPQRTUWXY]){17}(?![0-9A-Za-z*×])/giu;

/** Unified codes of a part of the text; what may be a person's number is none. `isLabelled`: the text says that it is one. */
export function codesIn(text: string, { start, end }: Span, isLabelled: boolean): Passage[] {
  return Array.from(text.slice(start, end).matchAll(CODE)).flatMap(({ index, 0: whole }) => {
    const code = parseUscc(whole);
    if (!code) return [];
    const holds = usccChecksumHolds(code);
    const isPersonal = withoutPersonalNumbers(code) !== code;
    if (isLabelled ? !holds && isPersonal : !holds || isPersonal) return [];
    return [{ start: start + index, end: start + index + whole.length, text: code }];
  });
}

const YEAR = '(?:\\d{4}|二[〇○零OＯ0一二三四五六七八九]{3}|贰[零壹贰叁肆伍陆柒捌玖]{3})';
const PART = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]{1,3})';
const DATE = patterns`(?<!\d)${YEAR}年(?:${PART}月(?:${PART}日)?)?|(?<![\d.-])20\d{2}([-/.])\d{1,2}\1\d{1,2}(?![\d.-])`;

/** 2025年3月至5月: a stretch of time is no day. */
const IS_STRETCH =
  /^(?:日|号)?(?:起?至|以来|[—~－-]+\s?[\d一二三四五六七八九十]|前后|左右|以前|之前|期间|度|以后|上半|下半|春|夏|秋|冬|寒|暑|学|第[一二三四\d]|初|底|末|中旬|上旬|下旬)/u;

/** The dates of a part of the text that are one day, month or year, as `2026-03-05`, `2026-03` or `2026`. */
export function datesIn(text: string, { start, end }: Span): Passage[] {
  return Array.from(text.slice(start, end).matchAll(DATE)).flatMap(({ index, 0: written }) => {
    const [from, to] = [start + index, start + index + written.length];
    const read = parseDate(written);
    if (!read || IS_STRETCH.test(text.slice(to, to + 8))) return [];
    return [{ start: from, end: to, text: printedDay(read) }];
  });
}
