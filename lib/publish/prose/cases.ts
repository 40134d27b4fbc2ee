import { pattern } from '../../text/expressions';
import { UNIT_WORD } from '../rules/forms';
import { PARTY } from '../rules/roles';
import { signatureOf } from './authority';
import {
  caseMarks,
  ITEM_STYLE,
  isBareAt,
  itemMarks,
  type Mark,
  markOf,
  NAMED_STYLE,
  placeMarks,
  titleMarks,
} from './case-marks';
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

/** A letter names its party in a line of its own: 当事人：…, 被处罚人名称：…; 当事人的陈述申辩意见：… names nobody. */
export const PARTY_LINE = `\\n${PARTY}[单位机构名称姓或和及（）、/一二三四五甲乙丙丁\\d企业法人组织公民其他基本情况信息被行政处罚者方]{0,14}：`;
const NAMES_PARTY = pattern`${PARTY_LINE}`;

/** 以下3家机构整改到位，恢复招生：: a line that calls for the units below it. */
const CALLS = pattern`(?:下列|以下)[^。：，对该]{0,10}${UNIT_WORD}[^。：]*：$|${UNIT_WORD}名单[^。：]{0,4}如下：$`;

const TAIL =
  /^(?:另，|同时，|备注|附注|教育部门|下一步|今后|以上(?:案例|[\d一二三四五六七八九十]+[起家例])|上述(?:案例|机构|单位|\d)|希望|请广大|广大(?:家长|学生|消费者)|提醒|在此|望各|全[市区县]|各(?:地|校外|培训|级|县)|特此|附件|[（(]?来源|本通报|如有异议|监督电话|举报电话|投诉电话|市场监管部门提醒|消费提示|温馨提示)/u;

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
