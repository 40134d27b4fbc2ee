import type { ListRow } from '../../../store/database-tables';

/**
 * What one list may fetch in a day: more than the largest list that FORMAT 9 allows takes (2,000,000 records of 90
 * bytes, packed). A list that signs another whole state for every look would else cost gigabytes a day.
 */
export const DAY_BYTES = 256 * 1024 * 1024;

const DAY_MS = 86_400_000;

/** Bytes that were fetched since an instant. */
export type Spent = NonNullable<ListRow['spent']>;

/** What of its day a list has used: a new day begins a day after the first byte, or when the clock runs back. */
export function spentAt(before: Spent | undefined, clock: number): Spent {
  const age = before ? clock - before.since : DAY_MS;
  return before && age >= 0 && age < DAY_MS ? { ...before } : { since: clock, bytes: 0 };
}

/**
 * The day of a list whose root keys began a new epoch: what a thief made clients fetch does not count. Once a day,
 * since a publisher may begin one for every look.
 */
export const spentOfEpoch = (spent: Spent): Spent =>
  spent.isRenewed ? spent : { ...spent, bytes: 0, isRenewed: true };
