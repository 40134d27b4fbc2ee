import { groupedBy } from './by-key';
import type { Entry, Sanction } from './entry';
import { areApart } from './identifiers';

/** What a list's next state still tells, if under another id or with a corrected cell. */

/** Finds, among some entries, those of an entry's unit by any of its marks. Of another code or place it is another unit. */
export function unitsAmong(
  all: readonly Entry[],
  marksOf: (entry: Entry) => readonly string[],
): (entry: Entry) => Entry[] {
  const byMark = groupedBy(all, marksOf);
  return (entry) =>
    marksOf(entry)
      .flatMap((mark) => byMark.get(mark) ?? [])
      .filter((other) => !areApart(entry, other));
}

/** An entry that is listed no more, and the one in which its unit stays. */
export type Moved = readonly [was: Entry, is: Entry];

/** Those of some entries that are gone whose unit `find` finds. Several may be joined in one. */
export const movedOf = (went: readonly Entry[], find: (was: Entry) => readonly Entry[]): Moved[] =>
  went.flatMap((was) =>
    find(was)
      .slice(0, 1)
      .map((is) => [was, is] as const),
  );

/** What one act of a unit is known by, whatever else of it is corrected: its kind with its day, or with its number. */
export const actMarks = ({ kind, decidedOn, document }: Sanction): string[] =>
  [decidedOn.day, document].flatMap((mark) => (mark ? `${kind} ${mark}` : []));
