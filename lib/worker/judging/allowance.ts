import { CARDS_CAP } from '../../domain/limits';

/**
 * What the pages of one tab may ask and be told: so much at once, and so much more with each minute. The largest
 * listings, read by the liveliest user, stay below it. A page that makes its cards up gets no further.
 */
const LIMITS = {
  /** Batches of cards: a feed asks ten times a second until its page is full. */
  judge: { most: 600, perMinute: 300 },
  /** Cards in them. */
  subjects: { most: 2 * CARDS_CAP, perMinute: CARDS_CAP },
  checkAddress: { most: 300, perMinute: 300 },
  checkSite: { most: 300, perMinute: 300 },
  /** Bytes of annotations. */
  bytes: { most: 256 * 1024, perMinute: 128 * 1024 },
  /** Listed institutions that a page is told of only because this browser knows a site of theirs from a visit. */
  learned: { most: 8, perMinute: 3 },
  /** Tabs that annotations open. */
  openRecord: { most: 10, perMinute: 10 },
} satisfies Record<string, { most: number; perMinute: number }>;

export type Good = keyof typeof LIMITS;

/** How much of each was taken, and when that was. */
export type Used = Partial<Record<Good, { amount: number; at: number }>>;

const MINUTE_MS = 60_000;

/**
 * Take so much of a good, or nothing where it is more than is left. Ten records may be opened at once: the
 * eleventh waits for six seconds.
 */
export function take(used: Used, good: Good, amount: number, now: number): boolean {
  const { most, perMinute } = LIMITS[good];
  const { amount: before, at } = used[good] ?? { amount: 0, at: now };
  // A clock that was set back gives nothing, and takes nothing.
  const given = (Math.max(0, now - at) / MINUTE_MS) * perMinute;
  const left = Math.max(0, before - given);
  const isGiven = left + amount <= most;
  used[good] = { amount: isGiven ? left + amount : left, at: now };
  return isGiven;
}

/**
 * What the tabs asked of this worker. In memory alone: a worker ends after half a minute without a question, in
 * which most of it would be given anew.
 */
const asked = new Map<number, Used>();

/** Count what the page of a tab asks; false where it has asked too much. */
export function countAsked(tab: number, good: Good, amount = 1): boolean {
  const used = asked.get(tab) ?? {};
  asked.set(tab, used);
  return take(used, good, amount, Date.now());
}

export const forgetAsked = (tab: number): boolean => asked.delete(tab);
