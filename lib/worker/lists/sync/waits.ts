import type { ListRow } from '../../../store/tables';
import type { SyncDeps } from './deps';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two looks, unless the list asks for more (`minWait`). */
const LOOK_EVERY = 6 * HOUR;
const FIRST_RETRY = 15 * MINUTE;
const LAST_RETRY = 24 * HOUR;
/** `minWait` is at most seven days; anything further away comes from a clock that was wrong. */
const FARTHEST = 8 * 24 * HOUR;

/**
 * When the next look is due after a good one: later by up to a tenth at random, so that clients which
 * started together (a school's computers at eight o'clock) drift apart.
 */
export function dueAfterSuccess(now: number, minWait: number, { random }: SyncDeps): number {
  return now + Math.max(LOOK_EVERY, minWait * 1000) * (1 + random() / 10);
}

/**
 * After `failures` failed looks before this one: min(2^n × 15 min × (1 + rand), 24 h). A server may ask
 * for more (`asked`, milliseconds), but for no more than these 24 h, or it could freeze the list.
 */
export function dueAfterFault(
  now: number,
  failures: number,
  { random }: SyncDeps,
  asked: number,
): number {
  const backOff = 2 ** failures * FIRST_RETRY * (1 + random());
  return now + Math.min(Math.max(backOff, asked * (1 + random() / 10)), LAST_RETRY);
}

/** Is a look due? Also when it is impossibly far away: the clock was ahead when it was set. */
export function isDue({ dueAt }: ListRow, now: number): boolean {
  return dueAt <= now || dueAt - now > FARTHEST;
}
