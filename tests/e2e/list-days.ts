import { TEST_NOW } from '../browser/build';

const DAY_MS = 86_400_000;

/** An instant so many days after the day on which the end-to-end tests take place. */
export const testDay = (days: number): string => new Date(TEST_NOW + days * DAY_MS).toISOString();

export const ISSUED = testDay(-1);
export const EXPIRES = testDay(60);
