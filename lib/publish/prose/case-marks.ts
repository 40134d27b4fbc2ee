import { pattern } from '../../text/expressions';
import { numberOf, RUNNING_NUMBER } from '../rules/numerals';
import { isPlaceByForm } from '../rules/regions';
import { PARTY } from '../rules/roles';
import { actIn } from './decided';
import { lineAt } from './sentences';
import type { Span } from './spans';
import { unitsIn } from './units';

/** What may head a case: a number, a name, a place in a line of its own. */

const NUMBER = `(${RUNNING_NUMBER}|\\d{1,3})`;
/** Ways to number cases, the outer before the inner. */
const STYLES: readonly RegExp[] = [
  pattern`^[【（]?(?:典型)?案例${NUMBER}[】）]?[：:、.，\s]?`,
  pattern`^第${NUMBER}[案例起][：:、.，\s]?`,
  pattern`^(${RUNNING_NUMBER})[、.．]`,
  pattern`^（(${RUNNING_NUMBER})）`,
  /^(\d{1,3})[、.．](?!\d)/u,
  /^（(\d{1,3})）/u,
  /^其([一二三四五六七八九十])，/u,
  // 01 余姚市…公司虚假宣传案: a figure that is no count and no day has its nought.
  /^(?:#|N[Oo][.．]?)?(0[1-9]|1\d)(?=\p{Script=Han})(?![年月日家所个起件名人])/u,
  /^(?:#|N[Oo][.．]?)(\d{1,2})(?=\p{Script=Han})/u,
  /^(\d{1,2})(?=[\p{Script=Han}]{2,8}[省市区县])(?![年月日家所个起件名人])/u,
];
/** 案例一, 第一案: these alone head cases whoever they name. */
const CASE_STYLES = 2;
const CIRCLED = /^([①-⑳])/u;
/** Ways to head cases without a number, which come after all of those. */
const CIRCLED_STYLE = STYLES.length;
const HEADING_STYLE = STYLES.length + 1;
export const ITEM_STYLE = STYLES.length + 2;
export const NAMED_STYLE = STYLES.length + 3;

export interface Mark {
  line: Span;
  style: number;
  number: number;
  /** Where the text behind the number begins. */
  behind: number;
}

const unnumbered = (line: Span, style: number): Mark => ({
  line,
  style,
  number: 0,
  behind: line.start,
});

export function markOf(text: string, line: Span): Mark | null {
  const said = text.slice(line.start, line.end);
  for (const [style, form] of STYLES.entries()) {
    const match = form.exec(said);
    if (match?.[1])
      return { line, style, number: numberOf(match[1]), behind: line.start + match[0].length };
  }
  const circled = CIRCLED.exec(said)?.[1];
  return circled
    ? { line, style: CIRCLED_STYLE, number: circled.charCodeAt(0) - 0x245f, behind: line.start + 1 }
    : null;
}

/** The offset behind an item's number, if it has one. */
export const behindMark = (text: string, line: Span): number =>
  markOf(text, line)?.behind ?? line.start;

const HEAD_UNITS = 90;

const namesUnit = (text: string, start: number, end: number): boolean =>
  unitsIn(text, { start, end: Math.min(end, start + HEAD_UNITS) }).some(
    // 一、示例公司未…: a part of the one report on whom was named above.
    ({ full }) => !full || full.start > start,
  );

/** Parts of one report, which head no case. */
const SECTION =
  /^(?:基本|总体|工作要求|调查|检查|处理|处罚|查处|存在|主要|下一步|工作|有关|整改|事实|背景)[\p{Script=Han}]{0,6}(?:[。：]?$|。)/u;

const IS_PARTY = pattern`^${PARTY}`;

/** How far a mark heads a case: 2 where its own line names somebody, 1 where the next does, else 0. */
function weightOf(text: string, mark: Mark): number {
  const said = text.slice(mark.behind, mark.line.end);
  if (namesUnit(text, mark.behind, mark.line.end) || /案(?:$|[。：])/u.test(said)) return 2;
  if (IS_PARTY.test(said)) return 2;
  if (SECTION.test(said)) return 0;
  const next = lineAt(text, mark.line.end + 1);
  return said.length < 30 && namesUnit(text, next.start, next.end) ? 1 : 0;
}

/** Does a number stand above the line that names whom it is about? A line with a number of its own is the next item. */
export const isBareAt = (text: string, mark: Mark): boolean =>
  weightOf(text, mark) === 1 && markOf(text, lineAt(text, mark.line.end + 1)) === null;

/** The end of a line that brings a list, of whatever: 现将列入黑名单的机构公布如下：. */
const BRINGS_LIST = /(?:下列|以下|如下)[^。]*：$/u;
/** 存在以下问题：, 处罚依据如下：: things and no units. */
const OF_THINGS =
  /(?:问题|行为|处罚|处理|决定|事实|证据|依据|规定|要求|措施|情形|材料)(?:如下)?：$/u;
/** Characters of a list's item that is a name and perhaps where it is. */
const LISTED_UNITS = 40;

/** 现将列入黑名单的机构公布如下： 1.白鹳舞蹈 2.余姚市…学校: whoever is called is listed, though few are called by whole names. */
function isCalled(text: string, marks: readonly Mark[]): boolean {
  const [first] = marks;
  if (!first) return false;
  const above = lineAt(text, first.line.start - 1);
  const said = text.slice(above.start, above.end);
  const isShort = ({ line, behind }: Mark) =>
    line.end - behind <= LISTED_UNITS && !text.slice(behind, line.end).includes('。');
  return BRINGS_LIST.test(said) && !OF_THINGS.test(said) && marks.every(isShort);
}

/** The marks of the way of numbering that heads cases; empty when none does. */
export function caseMarks(text: string, marks: readonly Mark[]): Mark[] {
  let best: { marks: Mark[]; weight: number } = { marks: [], weight: 0 };
  for (const style of [...new Set(marks.map((mark) => mark.style))].sort((a, b) => a - b)) {
    const own = marks.filter((mark) => mark.style === style);
    const named = own.filter((mark) => weightOf(text, mark) > 0);
    const weight = named.reduce((sum, mark) => sum + weightOf(text, mark), 0);
    const isNumbered = [1, 2].every((number) => own.some((mark) => mark.number === number));
    const isMost = named.length >= 2 && named.length * 2 > own.length;
    const isSeries = style < CASE_STYLES || (isNumbered && (isMost || isCalled(text, own)));
    if (isSeries && weight > best.weight) best = { marks: own, weight };
  }
  return best.marks;
}

/** ▲甲公司：7月14日…罚款1.8万元: lines that begin with a unit and tell of it behind a colon. What stands above is of others. */
function namedMarks(text: string, lines: readonly Span[]): Mark[] {
  const marks = lines.flatMap(({ start, end }): Mark[] => {
    const first = unitsIn(text, { start, end })[0];
    if (!first || !/^[●■◆▶▲•·]?$/u.test(text.slice(start, first.start))) return [];
    if (!/^：./u.test(text.slice(first.end, end))) return [];
    return [unnumbered({ start: first.start, end }, NAMED_STYLE)];
  });
  return marks.length < 2 || marks.every(({ line }) => actIn(text, line) === null) ? [] : marks;
}

/** Lines that begin with a unit behind a line that calls for them: 对下列学校…： */
export function itemMarks(text: string, lines: readonly Span[]): Mark[] {
  const call = lines.findIndex(({ start, end }) => BRINGS_LIST.test(text.slice(start, end)));
  if (call < 0) return namedMarks(text, lines);
  const items = lines.slice(call + 1);
  const stop = items.findIndex((line) => unitsIn(text, line)[0]?.start !== line.start);
  const listed = stop < 0 ? items : items.slice(0, stop);
  return listed.length < 2 ? [] : listed.map((line) => unnumbered(line, ITEM_STYLE));
}

/** Lines that are a case's heading by themselves: 余姚市…公司发布虚假广告案. */
export function titleMarks(text: string, lines: readonly Span[]): Mark[] {
  const heads = lines.slice(1).flatMap((line): Mark[] => {
    const said = text.slice(line.start, line.end);
    const sentence = /^[^。：]{8,70}案(?=$|[。：])/u.exec(said)?.[0] ?? '';
    const first = sentence
      ? unitsIn(text, { start: line.start, end: line.start + sentence.length })[0]
      : null;
    const isHead = first && text.slice(line.start, first.start).length <= 20;
    return isHead ? [unnumbered(line, HEADING_STYLE)] : [];
  });
  return heads.length > 1 ? heads : [];
}

/** 江南示例区: places that stand alone in their lines head the cases of each. */
export function placeMarks(text: string, lines: readonly Span[]): Mark[] {
  const heads = lines.filter(
    ({ start, end }, at) =>
      at > 0 &&
      isPlaceByForm(text.slice(start, end)) &&
      lineAt(text, end + 1).end - end > PLACE_STORY,
  );
  return heads.length < 2 ? [] : heads.map((line) => unnumbered(line, HEADING_STYLE));
}

/** Characters of the line behind a heading, at least. */
const PLACE_STORY = 20;
