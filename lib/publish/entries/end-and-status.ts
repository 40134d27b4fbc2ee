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

/** What a row says of the end of its act, whether it tells of an institution or an app. */

/** How long, of which nobody can tell the last day: 5个工作日, 长期. 6月 may be June. */
const IS_NO_SPAN =
  /^(?:长期|永久|[\d一二两三四五六七八九十]+(?:个)?工作日|[\d一二两三四五六七八九十]+月)$/u;
const isNoSpan = (text: string): boolean => IS_NO_SPAN.test(text.normalize('NFKC').trim());

/** The unit of a bare number in a column of terms: 列入期限（月）. */
const UNIT = /[（(/](?:单位[:：])?个?([月年天日])[）)]?$/u;

/** What a row says of its last day or its term; a bare number has its heading's unit. */
function untilOf(reader: RowReader): string {
  const text = reader.cell('until').trim();
  const unit = UNIT.exec(reader.header('until').trim())?.[1];
  const isBare = /^(?:[\d０-９]{1,3}|[一二两三四五六七八九十]{1,3})$/u.test(text);
  return unit && isBare ? `${text}${unit === '月' ? '个月' : unit}` : text;
}

/** Refuses a row that says by `words` that its act stands no longer; `told` is quoted of what its cells say. */
const refuseEnded = (reader: RowReader, field: Field, told: string, words: string): void =>
  reader.remark('reject', field, `写明处罚已撤销、修复或停止公示，不登载：${told}`, liftBy(words));

/** Leaves on the reader why a cell tells no day; one that says that the act is over is as good as its status. */
function refuseDay(reader: RowReader, field: 'lifted' | 'until', text: string): void {
  const told = text.slice(0, 40);
  if (saysEnded(text)) refuseEnded(reader, field, told, text);
  else reader.remark('error', field, `日期不存在或无法识别：${told}`);
}

/** The last day of publication, of a range its end; null after leaving the reason. */
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

/** 未修复, 暂无, 否: there was no removal. Of 不详 nobody knows. */
const NOT_YET = /^(?:未(?![详明知])|暂|尚|否|不(?![详明知])|没有)/u;

/**
 * The day of a removal; null after leaving the reason. What is announced may lie ahead, and so may a mistyped year. Before
 * the act nobody can take it off: that was another one, or a day is mistyped.
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
  // 11月 is a month here, of which nobody knows the year.
  if (parseSpan(text) || (isNoSpan(text) && !text.trim().endsWith('月')))
    reader.remark('note', 'lifted', `写的是时长，不是日期，未采用：${text}`);
  else refuseDay(reader, 'lifted', text);
  return null;
}

/** How long somebody is on a list, by its own column: 列入期限 6个月; empty where it says no span. */
export const termOf = (reader: RowReader): string =>
  parseSpan(untilOf(reader)) ? untilOf(reader) : '';

/** The days of removals that rows tell, each as exact as it is told: an act that ended on one did not run out. */
export function liftedDays(readers: readonly RowReader[]): ReadonlyMap<Day, string> {
  const dates = readers.map((reader) => parseDate(reader.cell('lifted')));
  return new Map(dates.flatMap((date) => (date ? [[date.day, printedDay(date)]] : [])));
}

/**
 * The first day on which an act is no longer published: the day of its removal, or the day after
 * 公示截止日期, which is its last one. An end without a day would be shown more exact than it is.
 */
export function readEnd(reader: RowReader, asOf: Day, decided: DatedDay): Day | null {
  const [lifted, until] = [reader.cell('lifted'), untilOf(reader)];
  const ends = [
    saysNothing(lifted) ? null : readLifted(reader, lifted, asOf, decided),
    saysNothing(until) ? null : readUntil(reader, until),
  ];
  return ends.filter((end) => end !== null).sort()[0] ?? null;
}

/** An end beyond the window of the act's class is cut. Of a removal to come its own cell was told of. */
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

/** 有效；修复（材料不全；可申请） are two remarks: what stands in brackets belongs to the words before. */
const REMARK = /(?:[（(][^（()）]*[）)]|[^；])+/gu;

/** What a row's own remarks say of its act since, each by itself. */
export const statusesOf = (reader: RowReader): string[] =>
  reader.said('status').flatMap(({ text }) => text.match(REMARK) ?? []);

/** Cells behind whose words an end of the act may stand: 示例培训学校（已移出）, 余市监罚〔2026〕3号已撤销. */
const WITH_ASIDES = ['app', 'institution', 'website', 'authority', 'document', 'batch'] as const;
/** What a name goes on with behind it is its own: 示例（示例）有限公司. */
const ASIDE =
  /[（(【]([^（）()【】]{2,20})[）)】](?!\p{L}{0,20}(?:公司|学校|中心|幼儿园|合伙))|(已[^\s（）()【】]{1,12})$/gu;

export const asidesOf = (reader: RowReader): string[] =>
  WITH_ASIDES.flatMap((field) =>
    Array.from(reader.cell(field).matchAll(ASIDE), ([, inside, tail = '']) => inside ?? tail),
  );

const saysOfTheAct = (aside: string): boolean =>
  [saysEnded, isNotToList, isPending].some((says) => says(aside));

/**
 * A row whose names and numbers have nothing behind them that is said of the act; its status says that, so that the row
 * is found by its name and number: 示例培训学校有限公司（已移出） is 示例培训学校有限公司.
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

/** Columns and labels of what goes on beside the case: 信用修复：审核中 is said of the repair. */
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

/** All that a row says of its act since, as one cell of another table: a heading that is needed to read it goes along. */
export const statusOf = (reader: RowReader): string =>
  reader
    .said('status')
    .map((cell) => (isOpenBeside(cell) ? `${cell.header}：${cell.text}` : cell.text))
    .join('；');

/** Words beside a code of a status that say what it means. */
const SAYS_STANDING = /^(?:[^:,;。]{0,8}:)?(?:有效|生效|公[示开]中|正在公[示开]|在列|现行有效)$/u;

/** Does a row whose decision is a penalty say that nobody was punished? 列入黑名单 is none. */
const isUnpunished = (reader: RowReader, statuses: readonly string[]): boolean =>
  statuses.some(saysUnpunished) &&
  /罚|警告|通报批评|没收|吊销|暂扣|降低资质|停业|责令关闭/u.test(resultOf(reader));

/** 罚款更正为3万元, 已恢复招生; but not 法定代表人变更为…. */
const OF_THE_ACT = /^(?=.*(?:罚|处理|决定|[金数]额|恢复|文号|日期|当事人)).{0,80}$/su;

/**
 * A row whose own remark says that its act stands no longer is refused; one under review is told. Of one that says when
 * that was nothing is left to say: it has expired.
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
