import type { Day } from '../domain/day';
import type { Finding, FindingKey } from './finding';
import { amountsOf, type EnrolForm, fieldOf, isOutside } from './form';
import { hintOf, isInForce } from './places';
import type { RuleId } from './rules';
import { numberIn, typedNumber } from './typed-number';

/** How much may be taken or paid at once; what equals a ceiling is not over it. */
interface Ceiling {
  rules: readonly RuleId[];
  months: number;
  lessons: number;
  /** Null where no rule names an amount. */
  yuan: number | null;
}

/** Of every course, in a warning to those who pay; an amount is named for courses other than school subjects alone. */
const ANY: Ceiling = { rules: ['ALL-WARN-2023'], months: 3, lessons: 60, yuan: null };
const OTHER = { ...ANY, yuan: 5000 } satisfies Ceiling;

/** What a sheet of paper says to whoever fills nothing in. */
export const PRINTED_CEILINGS = {
  months: OTHER.months,
  lessons: OTHER.lessons,
  yuan: OTHER.yuan,
};

/** What binds institutions for pupils, besides. */
const OTHER_OF_PUPILS: Ceiling = { ...OTHER, rules: ['NS-PREPAY', 'ALL-WARN-2023'] };
const HUIZHOU: Ceiling = { ...ANY, rules: ['SUBJ-PREPAY-HUIZHOU', 'ALL-WARN-2023'] };

const MEASURES = ['months', 'lessons', 'yuan'] as const;
type Measure = (typeof MEASURES)[number];
type Amounts = ReturnType<typeof amountsOf>;

/**
 * No text that was read says how long a lesson is. From an hour on it may be counted as more than one, so sixty of
 * them are not said to be within.
 */
const LONG_LESSON = 60;

interface Compared {
  state: 'over' | 'within' | 'unclear';
  key: FindingKey;
}

function compare(measure: Measure, n: number | null, limit: number, isLong: boolean): Compared {
  if (n === null) return { state: 'unclear', key: `fees.no.${measure}` };
  if (n > limit) return { state: 'over', key: `fees.over.${measure}` };
  if (measure === 'lessons' && isLong) return { state: 'unclear', key: 'fees.longLessons' };
  return { state: 'within', key: `fees.within.${measure}` };
}

/** One finding for each number that the ceiling names: over it, within it, or not filled in. */
function against(amounts: Amounts, ceiling: Ceiling, minutes: number | null): Finding[] {
  const isLong = minutes !== null && minutes >= LONG_LESSON;
  return MEASURES.flatMap((measure): Finding[] => {
    const limit = ceiling[measure];
    if (limit === null) return [];
    const n = amounts[measure];
    const { state, key } = compare(measure, n, limit, isLong);
    return [
      { key, state, rules: ceiling.rules, values: { n: n ?? 0, limit, minutes: minutes ?? 0 } },
    ];
  });
}

/** One place's own rule for school subjects was read: for compulsory education in person, for five years. */
function ofHuizhou({ region, learner, mode }: EnrolForm, today: Day): 'holds' | 'not' | null {
  if (region !== '441300' || learner === 'high' || learner === 'preschool') return null;
  return mode !== 'online' && isInForce('SUBJ-PREPAY-HUIZHOU', today) ? 'holds' : 'not';
}

function ofSubject(form: EnrolForm, amounts: Amounts, today: Day): Finding[] {
  const place = ofHuizhou(form, today);
  const minutes = numberIn(form.minutes, 'minutes');
  const told = against(amounts, place === 'holds' ? HUIZHOU : ANY, minutes);
  const ended: Finding = {
    key: 'fees.localNot',
    state: 'local',
    rules: ['SUBJ-PREPAY-HUIZHOU'],
    values: { region: form.region },
  };
  return place === 'not' ? [...told, ended] : told;
}

/** An amount can be compared where the course is known; before that, only that it would be over. */
function ofUnsaid(form: EnrolForm, amounts: Amounts): Finding[] {
  const { yuan } = amounts;
  const limit = OTHER.yuan;
  const spans = against(amounts, ANY, numberIn(form.minutes, 'minutes'));
  if (yuan === null) return spans;
  const key = yuan > limit ? 'fees.courseOver' : 'fees.course';
  const rules = ['ALL-WARN-2023', 'SCOPE-SUBJECT'] as const;
  return [...spans, { key, state: 'unclear', rules, values: { n: yuan, limit } }];
}

function byField(form: EnrolForm, amounts: Amounts, today: Day): Finding[] {
  const field = fieldOf(form);
  if (field === 'subject') return ofSubject(form, amounts, today);
  if (field === 'unsaid') return ofUnsaid(form, amounts);
  // Whether several courses that are paid together count as one is said to those who pay alone.
  const isPayersAlone = form.learner === 'preschool' || form.signs.includes('combined');
  const ceiling = isPayersAlone ? OTHER : OTHER_OF_PUPILS;
  return against(amounts, ceiling, numberIn(form.minutes, 'minutes'));
}

/** What the office of a place tells parents of the same numbers, where it does. */
function hint({ region }: EnrolForm, amounts: Amounts): Finding[] {
  const rule = hintOf(region);
  if (rule === null) return [];
  const rules = [rule];
  const told = against(amounts, OTHER, null).map(({ state }) => state);
  const isOver = told.includes('over');
  if (!isOver && told.includes('unclear')) return [];
  const key = isOver ? 'fees.hintOver' : 'fees.hintWithin';
  return [{ key, state: isOver ? 'over' : 'within', rules, values: { region } }];
}

/** What the rules say of the amount, the months and the lessons that are taken at once. */
export function ceilingFindings(form: EnrolForm, today: Day): Finding[] {
  const isUnread = MEASURES.some((each) => typedNumber(form[each], each).is === 'unclear');
  const notNumbers: Finding[] = isUnread
    ? [{ key: 'fees.number', state: 'unclear', rules: [] }]
    : [];
  const amounts = amountsOf(form);
  if (MEASURES.every((each) => amounts[each] === null)) return notNumbers;
  if (isOutside(form))
    return [{ key: 'fees.outside', state: 'unclear', rules: ['P53-SCOPE', 'F4-1'] }, ...notNumbers];
  const assumed: Finding[] =
    form.learner === '' ? [{ key: 'fees.assumed', state: 'unclear', rules: ['P53-SCOPE'] }] : [];
  return [...byField(form, amounts, today), ...hint(form, amounts), ...assumed, ...notNumbers];
}
