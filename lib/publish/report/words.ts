import { FATES, type Fate, type RowResult } from '../entries/draft';
import type { ReadTables } from '../entries/from-rows';
import { type RemarkLevel, sayRemark } from '../sheets/row-reader';

/** A build's report to the clerk: the rows of the tables and the fate of each, as of a day. */
export interface Report extends Pick<ReadTables, 'asOf' | 'notices' | 'results'> {
  /** What a publish would change, where there is a list to compare with. */
  changes?: readonly string[] | undefined;
}

export const FATE_WORDS: Record<Fate, string> = {
  accepted: '登载',
  warned: '登载（有提醒）',
  merged: '并入同一条',
  expired: '已过显示期限',
  rejected: '不登载',
};

export const LEVEL_WORDS: Record<RemarkLevel, string> = {
  error: '错误',
  reject: '不登载',
  warning: '提醒',
  repair: '已修正',
  note: '说明',
};

/** How many rows met each fate. */
export function countFates(results: readonly RowResult[]): Record<Fate, number> {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of results) counts[fate]++;
  return counts;
}

/** From what refuses a row to what is only worth knowing. */
const GRAVEST_FIRST = Object.keys(LEVEL_WORDS);

/**
 * All that is said of a row, in one line, what refuses it first: `[不登载] 列入日期：缺少日期；[提醒] …`. Line
 * breaks of cells become spaces.
 */
export const reasonOf = ({ remarks }: RowResult): string =>
  [...remarks]
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.level) - GRAVEST_FIRST.indexOf(b.level))
    .map((remark) => `[${LEVEL_WORDS[remark.level]}] ${sayRemark(remark).replace(/\s+/g, ' ')}`)
    .join('；');
