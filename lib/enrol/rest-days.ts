import { addDays, type Day, dayNumber, daysBetween } from '../domain/day';

/** A year's days off, from and to, and the weekend days that are worked instead. */
interface RestDays {
  off: readonly (readonly [Day, Day])[];
  worked: readonly Day[];
}

/** Days of rest by year, as REST-2026 has them. Those of other years were not read. */
const BY_YEAR: Readonly<Record<string, RestDays>> = {
  '2026': {
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

/** The longest row of days off that was read. No term is said to have moved by more. */
const LONGEST = 9;

/** The first of January 1970 was a Thursday. */
const isWeekend = (day: Day): boolean => [0, 6].includes((dayNumber(day) + 4) % 7);

/** Does a day count as a day of rest? No text says whether a plain weekend does, or what holds in other years. */
function restOf(day: Day): 'rest' | 'perhaps' | 'work' {
  const year = BY_YEAR[day.slice(0, 4)];
  if (year === undefined) return 'perhaps';
  if (year.off.some(([from, to]) => from <= day && day <= to)) return 'rest';
  return isWeekend(day) && !year.worked.includes(day) ? 'perhaps' : 'work';
}

/** Does a term still run after its last day? A last day of rest moves to the first day after: 2026-10-03 to 10-08. */
export function stillRuns(last: Day, today: Day): 'yes' | 'perhaps' | 'no' {
  if (daysBetween(last, today) > LONGEST) return 'no';
  let answer: 'yes' | 'perhaps' = 'yes';
  for (let day = last; day < today; day = addDays(day, 1)) {
    const rest = restOf(day);
    if (rest === 'work') return 'no';
    if (rest === 'perhaps') answer = 'perhaps';
  }
  return answer;
}
