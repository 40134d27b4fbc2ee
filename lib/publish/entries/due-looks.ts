import { addDays, type Day } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { endOf, isShown } from '../../domain/lifecycle';
import type { RowReader } from '../sheets/row-reader';
import type { RowResult } from './draft';

/** The build asks for a look so many days before it is due. */
const AHEAD_DAYS = 30;

/**
 * The day by which somebody has to look at the source of one of these acts again, so that it stays or comes
 * back; null when none is due within 30 days of `asOf`, or when no look would change anything.
 */
export function lookBy(acts: readonly Sanction[], asOf: Day): Day | null {
  const due = acts.flatMap((act) => {
    const looked = { ...act, verifiedOn: asOf };
    const isWorthIt = isShown(looked, asOf) && endOf(looked) > endOf(act);
    return isWorthIt && endOf(act) <= addDays(asOf, AHEAD_DAYS) ? endOf(act) : [];
  });
  return due.sort()[0] ?? null;
}

/** Tell the row that it needs a look, or that it is left out for want of one. */
export function tellLook(reader: RowReader, by: Day, asOf: Day): void {
  const text =
    by > asOf
      ? `请在 ${by} 前再核对一次原文并填写“核验日期”，否则到时不再显示`
      : `${by} 起不再登载：此后没有核对原文的记录；核对后填写“核验日期”即可恢复`;
  reader.remark('note', 'verifiedOn', text);
}

/** For the whole build: how many rows need a look, and how many are left out for want of one. */
export function lookNotices(results: readonly RowResult[], asOf: Day): string[] {
  const due = results.filter(({ lookBy: by }) => by !== undefined && by > asOf);
  const over = results.filter(({ lookBy: by }) => by !== undefined && by <= asOf);
  const [first] = due.flatMap(({ lookBy: by }) => by ?? []).sort();
  return [
    ...(first ? [`待核对：${due.length} 行须在 30 天内再核对原文，最早的在 ${first} 前`] : []),
    ...(over.length > 0
      ? [`待核对：${over.length} 行因 90 天内没有核对原文而未登载，核对后填写“核验日期”即可恢复`]
      : []),
  ];
}
