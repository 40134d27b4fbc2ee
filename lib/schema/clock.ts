import { type Day, dayOf } from './day';

/** Set at build time for the end-to-end tests, whose verdicts must not depend on the day they run. */
const FIXED = Number(import.meta.env.WXT_NOW);

/** Milliseconds since the epoch. The only clock; everything below takes it as an argument. */
export const now = (): number => FIXED || Date.now();

export const today = (): Day => dayOf(now());
