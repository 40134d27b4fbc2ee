import { pattern } from '../../text/expressions';
import { UNIT_WORD } from '../rules/forms';
import { numberOf } from '../rules/numerals';
import { PARTY } from '../rules/roles';
import { signatureOf } from './authority';
import { actIn } from './decided';
import { labelsIn } from './labels';
import { lineAt, linesIn, wholeOf } from './sentences';
import type { Span } from './spans';
import { unitsIn } from './units';

/** One case of a series, or the whole notice. */
export interface Case extends Span {
  /** Its heading, behind the number: 余姚市…公司发布虚假广告案. */
  head: Span | null;
  /** What stands above it and holds for it too: 决定将下列机构列入黑名单. */
  above: readonly Span[];
}

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,3})';
/** Ways to number cases, the outer before the inner. */
const STYLES: readonly RegExp[] = [
  pattern`^[【（]?(?:典型)?案例${NUMERAL}[】）]?[：:、.，\s]?`,
  pattern`^第${NUMERAL}[案例起][：:、.，\s]?`,
  /^([一二三四五六七八九十]{1,3})[、.．]/u,
  /^（([一二三四五六七八九十]{1,3})）/u,
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
const ITEM_STYLE = STYLES.length + 2;
const NAMED_STYLE = STYLES.length + 3;
const CIRCLED = /^([①-⑳])/u;

interface Mark {
  line: Span;
  style: number;
  number: number;
  /** Where the text behind the number begins. */
  behind: number;
}

function markOf(text: string, line: Span): Mark | null {
  const said = text.slice(line.start, line.end);
  for (const [style, form] of STYLES.entries()) {
    const match = form.exec(said);
    if (match?.[1])
      return { line, style, number: numberOf(match[1]), behind: line.start + match[0].length };
  }
  const circled = CIRCLED.exec(said)?.[1];
  return circled
    ? { line, style: STYLES.length, number: circled.charCodeAt(0) - 0x245f, behind: line.start + 1 }
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

/** A letter names its party in a line of its own: 当事人：…, 被处罚人名称：…; 当事人的陈述申辩意见：… names nobody. */
export const PARTY_LINE = `\\n${PARTY}[单位机构名称姓或和及（）、/一二三四五甲乙丙丁\\d企业法人组织公民其他基本情况信息被行政处罚者方]{0,14}：`;
const NAMES_PARTY = pattern`${PARTY_LINE}`;

/** 以下3家机构整改到位，恢复招生：: a line that calls for the units below it. */
const CALLS = pattern`(?:下列|以下)[^。：，对该]{0,10}${UNIT_WORD}[^。：]*：$|${UNIT_WORD}名单[^。：]{0,4}如下：$`;

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
const isBareAt = (text: string, mark: Mark): boolean =>
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
function caseMarks(text: string, marks: readonly Mark[]): Mark[] {
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
    const line = { start: first.start, end };
    return [{ line, style: NAMED_STYLE, number: 0, behind: line.start }];
  });
  return marks.length < 2 || marks.every(({ line }) => actIn(text, line) === null) ? [] : marks;
}

/** Lines that begin with a unit behind a line that calls for them: 对下列学校…： */
function itemMarks(text: string, lines: readonly Span[]): Mark[] {
  const call = lines.findIndex(({ start, end }) =>
    /(?:下列|以下|如下)[^。]*：$/u.test(text.slice(start, end)),
  );
  if (call < 0) return namedMarks(text, lines);
  const items = lines.slice(call + 1);
  const stop = items.findIndex((line) => unitsIn(text, line)[0]?.start !== line.start);
  const listed = stop < 0 ? items : items.slice(0, stop);
  return listed.length < 2
    ? []
    : listed.map((line) => ({ line, style: ITEM_STYLE, number: 0, behind: line.start }));
}

/** Lines that are a case's heading by themselves: 余姚市…公司发布虚假广告案. */
function titleMarks(text: string, lines: readonly Span[]): Mark[] {
  const heads = lines.slice(1).flatMap((line): Mark[] => {
    const said = text.slice(line.start, line.end);
    const sentence = /^[^。：]{8,70}案(?=$|[。：])/u.exec(said)?.[0] ?? '';
    const first = sentence
      ? unitsIn(text, { start: line.start, end: line.start + sentence.length })[0]
      : null;
    const isHead = first && text.slice(line.start, first.start).length <= 20;
    return isHead ? [{ line, style: STYLES.length + 1, number: 0, behind: line.start }] : [];
  });
  return heads.length > 1 ? heads : [];
}

const PLACE = /^[\p{Script=Han}]{2,12}(?:省|市|自治州|州|盟|区|县|旗|镇|乡|街道|新区|开发区)$/u;

/** 江南示例区: places that stand alone in their lines head the cases of each. */
function placeMarks(text: string, lines: readonly Span[]): Mark[] {
  const heads = lines.filter(
    ({ start, end }, at) =>
      at > 0 && PLACE.test(text.slice(start, end)) && lineAt(text, end + 1).end - end > PLACE_STORY,
  );
  return heads.length < 2
    ? []
    : heads.map((line) => ({ line, style: STYLES.length + 1, number: 0, behind: line.start }));
}

/** Characters of the line behind a heading, at least. */
const PLACE_STORY = 20;

const TAIL =
  /^(?:另，|同时，|备注|附注|教育部门|下一步|今后|以上(?:案例|[\d一二三四五六七八九十]+[起家例])|上述(?:案例|机构|单位|\d)|希望|请广大|广大(?:家长|学生|消费者)|提醒|在此|望各|全[市区县]|各(?:地|校外|培训|级|县)|特此|附件|[（(]?来源|本通报|如有异议|监督电话|举报电话|投诉电话|市场监管部门提醒|教育部门提醒|消费提示|温馨提示)/u;

/** Where the last case ends: at what is said to everybody, or at the signature. */
function tailAt(text: string, from: number): number {
  const rest = { start: from, end: text.length };
  const signature = signatureOf(text, rest);
  const cap = signature && signature.start > from ? signature.start : text.length;
  const tail = linesIn(text, rest).find(
    ({ start, end }) => start > from && TAIL.test(text.slice(start, end).trim()),
  );
  return Math.min(cap, tail?.start ?? text.length);
}

/** The heading of a case: up to the end of its line or sentence; on the next line where a number stands alone. */
function headOf(text: string, mark: Mark): Span | null {
  const isBare = isBareAt(text, mark);
  const line = isBare ? lineAt(text, mark.line.end + 1) : mark.line;
  const start = isBare ? line.start : mark.behind;
  const stop = text.slice(start, line.end).search(isBare ? /[。：]/u : /。/u);
  const end = stop < 0 ? line.end : start + stop;
  return end - start <= 80 && end > start ? { start, end } : null;
}

/** 【红榜】: a heading of several cases. It ends the case before it. */
const PART = /^[【〖][^】〗]{1,12}[】〗]$/u;
/** 黑名单: a short line above the first of a numbered list. */
const SHORT = /^[\p{Script=Han}“”（）]{2,16}[：]?$/u;
function toCases(text: string, marks: readonly Mark[], all: readonly Mark[]): Case[] {
  const first = marks[0];
  if (!first) return [];
  const intro = { start: 0, end: first.line.start };
  const isItems = first.style >= ITEM_STYLE;
  const isMark = ({ start }: Span) => marks.some((mark) => mark.line.start === start);
  const parts = linesIn(text, wholeOf(text)).filter((line) => {
    const said = text.slice(line.start, line.end);
    const next = marks.find((mark) => mark.line.start === line.end + 1);
    const calls = CALLS.test(said) && line.start > first.line.start;
    const heads = next?.number === 1 && SHORT.test(said) && unitsIn(text, line).length === 0;
    return !isMark(line) && (PART.test(said) || (next !== undefined && calls) || heads);
  });
  const outer = [
    ...all.filter(({ style }) => style < first.style).map(({ line }) => line),
    ...parts,
  ].sort((a, b) => a.start - b.start);
  return marks.map((mark, at) => {
    const next = marks[at + 1]?.line.start ?? tailAt(text, mark.line.start);
    const cut = outer.find(({ start }) => start > mark.line.start && start < next);
    const heading = isBareAt(text, mark)
      ? mark.line
      : outer.filter(({ start }) => start < mark.line.start).at(-1);
    return {
      start: mark.line.start,
      end: isItems ? mark.line.end : (cut?.start ?? next),
      head: headOf(text, mark),
      above: first.style === NAMED_STYLE ? [] : heading ? [heading, intro] : [intro],
    };
  });
}

/**
 * 处罚对象：甲 处罚结果：… 处罚对象：乙 处罚结果：…: records by their labels alone. Each begins with the first label that comes back as
 * often as parties do.
 */
function recordStarts(text: string, whole: Span): number[] {
  const labels = labelsIn(text, whole).filter(({ value }) => value.end > value.start);
  const role = labels.some((label) => label.role === 'party') ? 'party' : 'name';
  const parties = labels.filter((label) => label.role === role);
  const called = (words: string) => labels.filter((label) => label.words === words);
  const ahead = labels.slice(0, labels.findIndex((label) => label.role === role) + 1);
  const lead = ahead.find(({ words }) => called(words).length === parties.length);
  const starts = (lead ? called(lead.words) : parties).map(({ start }) => start);
  const records = starts.map((start, at) =>
    labelsIn(text, { start, end: starts[at + 1] ?? whole.end }).map((label) => label.role),
  );
  const isOfOne = records.every((roles) => roles.filter((each) => each === role).length === 1);
  const deciding = records.filter((roles) => roles.includes('result'));
  return isOfOne && deciding.length > 1 ? starts : [];
}

/** The cases of a notice, or the whole notice as one. A decision is one case, whatever it numbers. */
export function casesIn(text: string): Case[] {
  const whole: Case = { ...wholeOf(text), head: null, above: [] };
  const lines = linesIn(text, whole);
  const all = lines.slice(1).flatMap((line) => markOf(text, line) ?? []);
  const numbered = caseMarks(text, all);
  const titled = numbered.length > 0 ? numbered : titleMarks(text, lines);
  const placed = titled.length > 0 ? titled : placeMarks(text, lines);
  const marks = placed.length > 0 ? placed : itemMarks(text, lines);
  const first = marks[0];
  const isLetter = first !== undefined && NAMES_PARTY.test(text.slice(0, first.line.start));
  if (first && !isLetter) return toCases(text, marks, all);
  const starts = recordStarts(text, whole);
  const records = starts.map((start, at) => {
    const above = [{ start: 0, end: starts[0] ?? 0 }];
    return { start, end: starts[at + 1] ?? tailAt(text, start), head: null, above };
  });
  return records.length > 0 ? records : [whole];
}
