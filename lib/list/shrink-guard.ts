import { groupedBy } from '../domain/by-key';
import { addDays, type Day } from '../domain/day';
import { manifestPath } from './format';
import { ListError } from './list-error';

/**
 * The states of a list that users saw in the last week. Only hashes are kept, so that no name of an entry that has left
 * the list stays. The hashes are salted, so that no list can choose which of its entries a sample leaves out.
 */
export interface ShownHistory {
  salt: number;
  /** Oldest first; the last one is live. */
  states: ShownState[];
}

/** A state of a list: the entries that were shown, or a sample of them. */
export interface ShownState {
  /** The day on which it went live. */
  since: Day;
  entries: ShownEntry[];
}

/** An entry as it was shown. */
export interface ShownEntry {
  id: number;
  /** The first day on which none of its acts is shown any more, unless somebody changes it. */
  until: Day;
  /** The name by which it is shown, then its others. */
  names: number[];
  /** Its own identifiers. */
  keys: number[];
}

/** Days for which a list's next states are compared with a state. */
const WEEK = 7;

/**
 * Shrink guard (FORMAT 4.6). Of each state that was live in the last week, half of the entries must still be shown,
 * with the name and half of the identifiers that they had. Their ids may differ: an office that adds credit codes
 * changes most ids. Entries whose time is over do not count. One entry may always go: whoever was listed wrongly on a
 * list of one must not wait for every reader. Example: of 20 entries 10 may go today, and no further one before the
 * week is over; else the live list stays until the user accepts.
 */
export function verifyNotShrunk(
  states: readonly ShownState[],
  next: readonly ShownEntry[],
  today: Day,
  hash: string,
): void {
  const ids = new Map(next.map((entry) => [entry.id, [entry]]));
  const names = byName(next);
  for (const { since, entries } of ofLastWeek(states, today)) {
    const lasting = entries.filter(({ until }) => until > today);
    const free = new Set(next);
    const isGone = (was: ShownEntry, known: readonly ShownEntry[] = []) => {
      const is = known.find((each) => free.has(each) && isKept(was, each));
      return !(is && free.delete(is));
    };
    // An earlier entry is looked for by its id first. Each present entry counts for one earlier entry.
    const moved = lasting.filter((was) => isGone(was, ids.get(was.id)));
    const gone = moved.filter((was) => isGone(was, names.get(was.names[0] ?? was.id))).length;
    if (isTooMany(gone, lasting.length))
      throw new ListError(
        'shrunk',
        `${manifestPath(hash)}: ${gone} of ${lasting.length} entries shown since ${since} are gone or renamed`,
      );
  }
}

/** May no list lose so many of its entries without a question? */
export const isTooMany = (gone: number, all: number): boolean => gone > 1 && gone * 2 > all;

const byName = (entries: readonly ShownEntry[]): ReadonlyMap<number, readonly ShownEntry[]> =>
  groupedBy(entries, ({ names }) => new Set(names));

/** Does an entry still have the name by which it was shown, and half of its identifiers? */
function isKept(was: ShownEntry, is: ShownEntry): boolean {
  const [name] = was.names;
  const keys = was.keys.filter((key) => is.keys.includes(key));
  return (name === undefined || is.names.includes(name)) && keys.length * 2 >= was.keys.length;
}

/**
 * The states of the last week with the next one, which goes live today. The first and the last state of a day are kept.
 * The first is the one that the day's later states are compared with. Example: `[Mon, Tue, Tue]` and one more of
 * Tuesday give `[Mon, Tue, Tue]`.
 */
export function withState(states: readonly ShownState[], next: ShownState): ShownState[] {
  const isThird = [states.at(-1), states.at(-2)].every((state) => state?.since === next.since);
  return ofLastWeek([...(isThird ? states.slice(0, -1) : states), next], next.since);
}

/**
 * The states that were live in the last week. A state was live until the next one. One before a state that a wrong clock
 * dated ahead is over: nobody knows since when.
 */
function ofLastWeek(states: readonly ShownState[], today: Day): ShownState[] {
  const oldest = addDays(today, -WEEK);
  return states.filter((_, at) => {
    const until = states[at + 1]?.since ?? today;
    return until >= oldest && until <= today;
  });
}
