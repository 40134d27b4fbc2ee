/**
 * A calendar day in China, `YYYY-MM-DD`. Notices are dated in Beijing time, so windows are counted in Beijing time
 * wherever the reader is. Plain strings compare correctly with `<`.
 */
export type Day = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BEIJING_OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** Days of a month, 1 to 12; 0 for any other. */
function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return (MONTH_DAYS[month - 1] ?? 0) + leap;
}

/** True for a day that exists: `2026-02-28` is one, `2023-13-40` and `2026-02-29` are not. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysIn(year, month);
}

const TIME = /^[\d-]{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** True for an instant as files write it, in UTC, that every browser reads: `2026-09-01T10:00:00Z`. */
export const isInstant = (text: string): boolean =>
  TIME.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

/** The Beijing day of an instant given in milliseconds since the epoch. */
export function dayOf(instant: number): Day {
  return new Date(instant + BEIJING_OFFSET_MS).toISOString().slice(0, 10);
}

/** The Beijing day of an ISO instant, as files and messages write it. */
export const dayOfInstant = (iso: string): Day => dayOf(Date.parse(iso));

/** `day` moved by whole days: `addDays('2026-02-28', 1)` is `2026-03-01`. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * `day` moved by whole months; a day the target month lacks becomes its last one:
 * `addMonths('2024-02-29', 12)` is `2025-02-28`.
 */
export function addMonths(day: Day, months: number): Day {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const last = Math.min(Number(day.slice(8)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(last)}`;
}

/** Sorts the earlier day first. A collator would take a cold worker longer than wording a verdict. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / DAY_MS;

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** `05` */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** An instant in the user's own time zone: its day, and its hours, minutes and seconds in two digits each. */
export function atOwnClock(at: Date): { day: Day; clock: [string, string, string] } {
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  const hours = twoDigits(at.getHours());
  return { day, clock: [hours, twoDigits(at.getMinutes()), twoDigits(at.getSeconds())] };
}
