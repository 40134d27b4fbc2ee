import type { Action } from './action';

/**
 * How an item stands, what asks most urgently first.
 * - `gone`: its page is there no more; `vanished`: its row is, and the page is not;
 * - `undone`: another notice or row says that it was lifted;
 * - `changed`: somebody decided, and the source says something else since;
 * - `waiting`; `later`: asked again one day; `accepted`, `rejected`;
 * - `closed`: nothing can be decided, and the reason is told.
 */
export const STATES = [
  'gone',
  'vanished',
  'undone',
  'changed',
  'waiting',
  'later',
  'closed',
  'rejected',
  'accepted',
] as const;
export type State = (typeof STATES)[number];

/** What a person does with a row, by the key of terminal and page. */
export const KEYS_OF_ROW: Readonly<Record<string, Action['do']>> = {
  a: 'accept',
  c: 'correct',
  r: 'reject',
  l: 'later',
};

/** And with an accepted one that may stand no longer: its page or row is gone, or another row may lift it. */
export const KEYS_ON_DOUBT: Readonly<Record<string, Action['do']>> = {
  e: 'keep',
  x: 'lifted',
  r: 'reject',
  l: 'later',
};

/** States of an accepted row whose page or row is there no more. */
export const GONE_STATES: ReadonlySet<State> = new Set<State>(['gone', 'vanished']);

/** States that ask for a decision. */
export const OPEN_STATES: ReadonlySet<State> = new Set<State>([
  ...GONE_STATES,
  'undone',
  'changed',
  'waiting',
]);
