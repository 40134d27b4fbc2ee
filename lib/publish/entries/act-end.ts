import { addDays, type Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { capOf } from '../../domain/lifecycle';
import { type DatedDay, isEarlier, parseDate, printedDay } from '../rules/dates';
import { saysEnded } from '../rules/lifted-or-revoked';
import { saysNothing } from '../rules/name-text';
import { endOfListing, parseLastDay, parseSpan } from '../rules/terms';
import { excerpt } from '../rules/text-parts';
import { octoberDoubt } from '../sheets/cell';
import type { RowReader } from '../sheets/row-reader';
import { refuseEnded, statusesOf } from './act-status';

/** When the act of a row ends, by its columns of the last day, the term and the removal. */

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

/** Says why a cell holds no day. Words like 已撤销 in it refuse the row, as they do in a column of remarks. */
function refuseDay(reader: RowReader, field: 'lifted' | 'until', text: string): void {
  const told = excerpt(text);
  if (saysEnded(text)) refuseEnded(reader, field, told, text);
  else reader.remark('error', field, `日期不存在或无法识别：${told}`);
}

/** A column of how long an act is published. What is so at least ends nothing: 最短公示期. */
const PUBLISHED_FOR = /^(?!.*(?:最[短少低]|至少)).*公[示开](?:期|时限|时长)/u;
/** Three months from February on. Of less, as 公示期 5天, is what is only proposed, or a notice on a wall. */
const SHORTEST_DAYS = 89;

/** Systems write 9999-12-31 where there is no end. */
const NEVER = '9999';

/** Is an end before its act? It is of an earlier act or mistyped: an error. */
function isBefore(
  reader: RowReader,
  field: 'lifted' | 'until',
  date: DatedDay,
  decided: DatedDay,
): boolean {
  if (!isEarlier(date, decided)) return false;
  const [end, column, began] = [printedDay(date), reader.header('date'), printedDay(decided)];
  const told = `${end} 早于“${column}”（${began}），请按原文改正；是以前那一次的，请清空这一格`;
  reader.remark('error', field, told);
  return true;
}

/** The first day after publication; of a range its end counts. Null where there is none, which the row is told. */
function readUntil(reader: RowReader, text: string, decided: DatedDay): Day | null {
  const date = parseLastDay(text);
  const told = excerpt(text);
  if (date?.day.startsWith(NEVER)) {
    reader.remark('note', 'until', `写的是时长，不是截止日期，未采用：${told}`);
    return null;
  }
  if (date && isBefore(reader, 'until', date, decided)) return null;
  if (date?.precision === 'day') return addDays(date.day, 1);
  const last = PUBLISHED_FOR.test(reader.header('until')) ? endOfListing('', text, decided) : null;
  if (last && last >= addDays(decided.day, SHORTEST_DAYS - 1)) return addDays(last, 1);
  if (date) reader.remark('error', 'until', `日期须精确到日：${told}`);
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
 * mistyped: a warning.
 */
function readLifted(reader: RowReader, text: string, asOf: Day, decided: DatedDay): Day | null {
  const date = parseDate(text);
  const doubt = date && octoberDoubt(text);
  if (doubt) reader.remark('warning', 'lifted', doubt);
  if (date && isBefore(reader, 'lifted', date, decided)) return null;
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
 * The removal days of some rows, each with the text that a remark quotes. An act that ends on such a day was lifted;
 * any other expired.
 */
export function liftedDays(readers: readonly RowReader[]): ReadonlyMap<Day, string> {
  const dates = readers.map((reader) => parseDate(reader.cell('lifted')));
  return new Map(dates.flatMap((date) => (date ? [[date.day, printedDay(date)]] : [])));
}

/** 公示至2026年11月10日, 公示期：2026.9.1—2026.11.30 as a remark. */
const TOLD_UNTIL =
  /^公[示开](?:期限?|时间)?(?:截[止至](?:日期|时间|期)?[:：为]?|[:：为]?(?=[至到截]|.{4,14}[至到~～—–-].{4}))(.{6,40})$/u;

/** The days after the last ones that remarks tell. */
const toldEnds = (reader: RowReader, decided: DatedDay): Day[] =>
  statusesOf(reader).flatMap((remark) => {
    const last = parseLastDay(TOLD_UNTIL.exec(remark.normalize('NFKC').trim())?.[1] ?? '');
    return last?.precision === 'day' && !isEarlier(last, decided) ? addDays(last.day, 1) : [];
  });

/**
 * The first day on which an act is no longer published: the day of its removal, or the day after 公示截止日期, which is
 * its last one. An end that is only a month or a year is an error, since an entry holds a day.
 */
export function readEnd(reader: RowReader, asOf: Day, decided: DatedDay): Day | null {
  const [lifted, until] = [reader.cell('lifted'), untilOf(reader)];
  const ends = [
    saysNothing(lifted) ? null : readLifted(reader, lifted, asOf, decided),
    saysNothing(until) ? null : readUntil(reader, until, decided),
    ...toldEnds(reader, decided),
  ];
  return ends.filter((end) => end !== null).sort()[0] ?? null;
}

/**
 * Warns where 公示截止日期 is later than the act's class allows, since it is then cut. A year until the same day is a year, as
 * offices write it. Of a removal to come `readLifted` warns.
 */
export function warnOfLateEnd(reader: RowReader, sanction: Sanction): void {
  const cap = capOf(sanction);
  const isLate = sanction.publishedUntil !== undefined && sanction.publishedUntil > addDays(cap, 1);
  if (isLate && reader.says('until'))
    reader.remark(
      'warning',
      'until',
      `公示截止日期长于该类的最长期限，只显示到 ${addDays(cap, -1)}`,
    );
}
