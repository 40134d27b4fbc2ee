import { groupedBy, onceFor } from './by-key';
import type { Entry, Sanction } from './entry';
import { areApart } from './identifiers';

/** Entries and acts that a list's next state still tells, under another id or with a corrected cell. */

/** Finds, among some entries, those of an entry's unit by any of its marks. Of another code or place it is another unit. */
export function unitsAmong(
  all: readonly Entry[],
  marksOf: (entry: Entry) => readonly string[],
): (entry: Entry) => Entry[] {
  const byMark = groupedBy(all, marksOf);
  return (entry) =>
    [...new Set(marksOf(entry).flatMap((mark) => byMark.get(mark) ?? []))].filter(
      (other) => !areApart(entry, other),
    );
}

/** What one act of a unit is known by, whatever else of it is corrected: its kind with its day, or with its number. */
const actMarks = onceFor(({ kind, decidedOn, document }: Sanction) =>
  [decidedOn.day, document].flatMap((mark) => (mark ? `${kind} ${mark}` : [])),
);

/**
 * The acts that are none of `others`. Each of the others stands for one act: a second act of its kind and day is left.
 */
export function actsWithout(acts: readonly Sanction[], others: readonly Sanction[]): Sanction[] {
  const byMark = groupedBy(others, actMarks);
  const free = new Set<Sanction | undefined>(others);
  return acts.filter((act) => {
    const known = actMarks(act).flatMap((mark) => byMark.get(mark) ?? []);
    return !free.delete(known.find((each) => free.has(each)));
  });
}
