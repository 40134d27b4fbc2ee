import { type Day, dayOf } from './day';

/** Set at build time for the end-to-end tests, whose verdicts must not depend on the day they run. */
const FIXED = Number(import.meta.env.WXT_NOW);

/** This computer's clock, in milliseconds since the epoch. Code outside this file takes the time as an argument. */
export const localNow = (): number => FIXED || Date.now();

/** The latest instant that is known to have passed, whatever the clock says; loaded by the worker. */
let passed = 0;

/** Time never runs back behind this instant. */
export function holdPassed(instant: number): void {
  passed = instant;
}

/** `instant`, or the latest that is known to have passed. */
export const atLeastPassed = (instant: number): number => Math.max(instant, passed);

/**
 * Now, for judging what still holds. A clock that was set back shows nothing again that has ended: the
 * later of the clock and what is known to have passed counts.
 */
export const now = (): number => atLeastPassed(localNow());

export const today = (): Day => dayOf(now());

/** Between two clocks that are both right: time zones set by hand, a machine that slept. */
const CLOCK_TOLERANCE_MS = 48 * 3_600_000;

/**
 * FORMAT 5.7: is this instant later than the clock beyond all tolerance? One of the two clocks is wrong
 * then. A release so dated is good all the same, since a refusal would freeze a user whose own clock is
 * behind; whoever shows it says so.
 */
export const isAhead = (issued: string, now: number): boolean =>
  Date.parse(issued) > now + CLOCK_TOLERANCE_MS;
