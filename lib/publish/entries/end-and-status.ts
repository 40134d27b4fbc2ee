import { addDays, type Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { capOf } from '../../domain/lifecycle';
import type { Field } from '../../tables/column-names';
import {
  type DatedDay,
  isEarlier,
  parseDate,
  parseLastDay,
  parseSpan,
  printedDay,
} from '../rules/dates';
import { isNotToList, isStatusCode, saysEnded, saysUnpunished } from '../rules/ended';
import { changesAct, liftBy } from '../rules/lift-words';
import { saysNothing } from '../rules/name-text';
import { isPending } from '../rules/undecided';
import { octoberDoubt } from '../sheets/cell';
import type { RowReader, Support } from '../sheets/row-reader';
import { resultOf } from './decision';

/** When the act of a row ends, and what the remarks of the row say became of it. */

/** A duration whose last day nobody can compute: 5个工作日, 长期. 6月 may be six months or June. */
const IS_NO_SPAN =
  /^(?:长期|永久|[\d一二两三四五六七八九十]+(?:个)?工作日|[\d一二两三四五六七八九十]+月)$/u;
const isNoSpan = (text: string): boolean => IS_NO_SPAN.test(text.normalize('NFKC').trim());

/** The unit of a bare number in a column of terms: 列入期限（月）. */
const UNIT = /[（(/](?:单位[:：])?个?([月年天日])[）)]?$/u;

/** The cell of the last day or the term. A bare number gets the unit of its heading: 6 below 列入期限（月） is 6个月. */
function untilOf(reader: RowReader): string {
  const text = reader.cell('until').trim();
  const unit = UNIT.exec(reader.header('until').trim())?.[1];
  const isBare = /^(?:[\d０-９]{1,3}|[一二两三四五六七八九十]{1,3})$/u.test(text);
  return unit && isBare ? `${text}${unit === '月' ? '个月' : unit}` : text;
}

/** Refuses a row whose act stands no longer. `words` say so; `told` is what the remark quotes. */
const refuseEnded = (reader: RowReader, field: Field, told: string, words: string): void =>
  reader.remark('reject', field, `写明处罚已撤销、修复或停止公示，不登载：${told}`, liftBy(words));

/** Says why a cell holds no day. Words like 已撤销 in it refuse the row, as they do in a column of remarks. */
function refuseDay(reader: RowReader, field: 'lifted' | 'until', text: string): void {
  const told = text.slice(0, 40);
  if (saysEnded(text)) refuseEnded(reader, field, told, text);
  else reader.remark('error', field, `日期不存在或无法识别：${told}`);
}

/** The first day after publication; of a range its end counts. Null where there is none, which the row is told. */
function readUntil(reader: RowReader, text: string): Day | null {
  const date = parseLastDay(text);
  const told = text.slice(0, 40);
  if (date?.precision === 'day') return addDays(date.day, 1);
  if (date) reader.remark('error', 'until', `截止日期须精确到日：${told}`);
  else if (parseSpan(text))
    reader.remark('note', 'until', `写的是时长，不是截止日期，只作列入名单的期限：${told}`);
  else if (isNoSpan(text))
    reader.remark('note', 'until', `写的是时长，不是截止日期，未采用：${told}`);
  else refuseDay(reader, 'until', text);
  return null;
}

/** Says that there was no removal: 未修复, 暂无, 否. 不详 and 未知 do not say it. */
const NOT_YET = /^(?:未(?![详明知])|暂|尚|否|不(?![详明知])|没有)/u;

/**
 * The day of a removal; null where there is none, which the row is told. A day that has not come may be announced or
 * mistyped: a warning. A day before the act is of an earlier act or mistyped: an error.
 */
function readLifted(reader: RowReader, text: string, asOf: Day, decided: DatedDay): Day | null {
  const date = parseDate(text);
  const doubt = date && octoberDoubt(text);
  if (doubt) reader.remark('warning', 'lifted', doubt);
  if (date && isEarlier(date, decided)) {
    const [lifted, column, began] = [printedDay(date), reader.header('date'), printedDay(decided)];
    const told = `${lifted} 早于“${column}”（${began}），请按原文改正；是以前那一次的，请清空这一格`;
    reader.remark('error', 'lifted', told);
    return null;
  }
  if (date && date.day > asOf)
    reader.remark('warning', 'lifted', `${text} 还没有到，到那天才撤下；已经移出的，请改正年份`);
  if (date) return date.day;
  if (NOT_YET.test(text.trim())) return null;
  // 11月 in this column is a month without its year.
  if (parseSpan(text) || (isNoSpan(text) && !text.trim().endsWith('月')))
    reader.remark('note', 'lifted', `写的是时长，不是日期，未采用：${text}`);
  else refuseDay(reader, 'lifted', text);
  return null;
}

/** The term of a listing, from its own column: 列入期限 6个月. Empty where the cell is no duration. */
export const termOf = (reader: RowReader): string =>
  parseSpan(untilOf(reader)) ? untilOf(reader) : '';

/**
 * The removal days of some rows, each with the text that a remark quotes. An act that ends on such a day was lifted; any
 * other expired.
 */
export function liftedDays(readers: readonly RowReader[]): ReadonlyMap<Day, string> {
  const dates = readers.map((reader) => parseDate(reader.cell('lifted')));
  return new Map(dates.flatMap((date) => (date ? [[date.day, printedDay(date)]] : [])));
}

/**
 * The first day on which an act is no longer published: the day of its removal, or the day after 公示截止日期, which is
 * its last one. An end that is only a month or a year is an error, since an entry holds a day.
 */
export function readEnd(reader: RowReader, asOf: Day, decided: DatedDay): Day | null {
  const [lifted, until] = [reader.cell('lifted'), untilOf(reader)];
  const ends = [
    saysNothing(lifted) ? null : readLifted(reader, lifted, asOf, decided),
    saysNothing(until) ? null : readUntil(reader, until),
  ];
  return ends.filter((end) => end !== null).sort()[0] ?? null;
}

/**
 * Warns where 公示截止日期 is later than the act's class allows, since it is then cut. Of a removal to come `readLifted` warns.
 */
export function warnOfLateEnd(reader: RowReader, sanction: Sanction): void {
  const cap = capOf(sanction);
  const isLate = sanction.publishedUntil !== undefined && sanction.publishedUntil > cap;
  if (isLate && !saysNothing(reader.cell('until')))
    reader.remark(
      'warning',
      'until',
      `公示截止日期长于该类的最长期限，只显示到 ${addDays(cap, -1)}`,
    );
}

/** One remark of several in a cell, with its brackets: 有效；修复（材料不全；可申请） has two. */
const REMARK = /(?:[（(][^（()）]*[）)]|[^；])+/gu;

/** The remarks of a row's columns of status, one by one. */
export const statusesOf = (reader: RowReader): string[] =>
  reader.said('status').flatMap(({ text }) => text.match(REMARK) ?? []);

/** Columns in which a remark may stand behind the value: 示例培训学校（已移出）, 余市监罚〔2026〕3号已撤销. */
const WITH_ASIDES = ['app', 'institution', 'website', 'authority', 'document', 'batch'] as const;
/** Such a remark. A bracket behind which the name goes on is part of the name: 示例（示例）有限公司. */
const ASIDE =
  /[（(【]([^（）()【】]{2,20})[）)】](?!\p{L}{0,20}(?:公司|学校|中心|幼儿园|合伙))|(已[^\s（）()【】]{1,12})$/gu;

export const asidesOf = (reader: RowReader): string[] =>
  WITH_ASIDES.flatMap((field) =>
    Array.from(reader.cell(field).matchAll(ASIDE), ([, inside, tail = '']) => inside ?? tail),
  );

const saysOfTheAct = (aside: string): boolean =>
  [saysEnded, isNotToList, isPending].some((says) => says(aside));

/**
 * Moves remarks that stand behind names and numbers into the status of the row, so that other rows find it by its name and
 * number: 示例培训学校有限公司（已移出） is 示例培训学校有限公司.
 */
export function withoutAsides(row: RowReader): RowReader {
  const cells = new Map<Field, string>();
  const said = row.says('status') ? [row.cell('status')] : [];
  for (const field of WITH_ASIDES) {
    const bare = row
      .cell(field)
      .replace(ASIDE, (whole: string, inside: string | undefined, tail = '') => {
        const aside = inside ?? tail;
        if (!saysOfTheAct(aside)) return whole;
        said.push(aside);
        return '';
      })
      .trim();
    if (bare !== row.cell(field) && bare !== '') cells.set(field, bare);
  }
  return cells.size > 0 ? row.with([...cells, ['status', said.join('；')]]) : row;
}

/**
 * Headings and labels of what goes on beside the case, such as its repair or payment: 信用修复：审核中 does not leave the case
 * open.
 */
const BESIDE_THE_CASE = /修复|移出|撤销|解除|复议|诉讼|执行|缴|公示|整改|检测|复测|复核/u;
const ofTheCase = (remark: string): string =>
  remark
    .normalize('NFKC')
    .split(/[,;。\n]/u)
    .filter((clause) => !BESIDE_THE_CASE.test(/^[^:]*(?=:)/u.exec(clause)?.[0] ?? ''))
    .join(';');

const isOpenBeside = ({ header, text }: Support): boolean =>
  BESIDE_THE_CASE.test(header) && isPending(ofTheCase(text));

/** Does a column of the case say that nothing is decided: 听证中, 拟处罚? */
const isCasePending = (reader: RowReader): boolean =>
  reader.said('status').some((cell) => isPending(ofTheCase(cell.text)) && !isOpenBeside(cell));

/**
 * The columns of status as one cell, for a table that has one. A heading goes along where its cell would be misread
 * without it.
 */
export const statusOf = (reader: RowReader): string =>
  reader
    .said('status')
    .map((cell) => (isOpenBeside(cell) ? `${cell.header}：${cell.text}` : cell.text))
    .join('；');

/** A remark that says that the act stands. Beside it a bare code (状态：1) refuses nothing. */
const SAYS_STANDING = /^(?:[^:,;。]{0,8}:)?(?:有效|生效|公[示开]中|正在公[示开]|在列|现行有效)$/u;

/** Does a remark deny the penalty that the row tells? A listing (列入黑名单) is no penalty: it is not denied by 是否处罚：否. */
const isUnpunished = (reader: RowReader, statuses: readonly string[]): boolean =>
  statuses.some(saysUnpunished) &&
  /罚|警告|通报批评|没收|吊销|暂扣|降低资质|停业|责令关闭/u.test(resultOf(reader));

/** A change of the act itself: 罚款更正为3万元, 已恢复招生. 法定代表人变更为… is none. */
const OF_THE_ACT = /^(?=.*(?:罚|处理|决定|[金数]额|恢复|文号|日期|当事人)).{0,80}$/su;

/**
 * Refuses a row whose remarks say that its act stands no longer, is wrong or is not decided yet. Warns of one that is under
 * review or was changed. A row whose end has passed needs neither: it expires. `beside`: other texts that may say so.
 */
export function checkStatus(
  reader: RowReader,
  end: Day | undefined,
  asOf: Day,
  beside: readonly string[] = [],
): void {
  if (end !== undefined && end <= asOf) return;
  const statuses = [...statusesOf(reader), ...beside];
  const status = statuses.join('；').normalize('NFKC');
  const told = status.slice(0, 60);
  const isInWords = statuses.some((text) => SAYS_STANDING.test(text.normalize('NFKC')));
  if (statuses.some(isStatusCode) && !isInWords)
    reader.remark('reject', 'status', `只写了${told}，看不出处罚是否有效；请按原文改写成文字`);
  else if (statuses.some(saysEnded))
    refuseEnded(reader, 'status', told, statuses.filter(saysEnded).join('；'));
  else if (statuses.some(isNotToList) || isUnpunished(reader, statuses))
    reader.remark('reject', 'status', `写明有误、不予处罚、不公开或尚未生效，不登载：${told}`);
  else if (isCasePending(reader))
    reader.remark('reject', 'status', `写明还没有作出决定，不登载：${told}`);
  else if (/复议|诉讼|起诉|申诉/.test(status))
    reader.remark('warning', 'status', `写有复议或诉讼，请核对是否仍然有效：${told}`);
  else if (statuses.some((text) => OF_THE_ACT.test(text) && changesAct(text)))
    reader.remark(
      'warning',
      'status',
      `写有更正、变更或恢复，请核对是否仍然有效、与原文一致：${told}`,
    );
}
