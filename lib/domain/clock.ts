import { type Day, dayOf } from './day';

/** Set at build time for the end-to-end tests, whose verdicts must not depend on the day they run. */
const FIXED = Number(import.meta.env.WXT_NOW);

/** This computer's clock, in milliseconds since the epoch. Code outside this file takes the time as an argument. */
export const localNow = (): number => FIXED || Date.now();

/** The latest instant that is known to have passed, even if the clock says otherwise. The worker loads it. */
let passed = 0;

/** Time never runs back behind this instant. */
export function holdPassed(instant: number): void {
  passed = instant;
}

/** `instant`, or the latest that is known to have passed. */
export const atLeastPassed = (instant: number): number => Math.max(instant, passed);

/**
 * Now, for judging: the later of the clock and the latest instant that is known to have passed. So a clock that was set
 * back does not show an act again that has ended.
 */
export const now = (): number => atLeastPassed(localNow());

export const today = (): Day => dayOf(now());

/** Between two clocks that are both right: time zones set by hand, a machine that slept. */
const CLOCK_TOLERANCE_MS = 48 * 3_600_000;

/**
 * FORMAT 5.7: is this instant later than the clock beyond all tolerance? Then the publisher's clock or this one is
 * wrong. A release with such a date is accepted, since a refusal would freeze a user whose own clock is behind. Views
 * say that the date is odd.
 */
export const isAhead = (issued: string, now: number): boolean =>
  Date.parse(issued) > now + CLOCK_TOLERANCE_MS;
