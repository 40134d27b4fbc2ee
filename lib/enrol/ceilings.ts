import type { Day } from '../domain/day';
import { type Finding, type FindingKey, finding } from './finding';
import {
  amountsOf,
  type EnrolForm,
  fieldOf,
  isInParts,
  isOutside,
  numberOf,
  readNumber,
} from './form';
import { hintOf, isInForce } from './places';
import type { RuleId } from './rules';

/** How much may be taken or paid at once; what equals a ceiling is not over it. */
interface Ceiling {
  rules: readonly RuleId[];
  /** The further sanction for taking more. */
  sanctions: readonly RuleId[];
  months: number;
  lessons: number;
  /** Null if no rule names an amount. */
  yuan: number | null;
}

/** Warnings to those who pay, for every course. An amount is named only for courses other than school subjects. */
const ANY: Ceiling = {
  rules: ['ALL-WARN-2023'],
  sanctions: [],
  months: 3,
  lessons: 60,
  yuan: null,
};

/** Further rules for institutions for pupils: the standing texts first, then the notice of one winter. */
const OTHER = {
  ...ANY,
  rules: ['NS-LIMIT', 'NS-2022', 'NS-PREPAY', 'ALL-WARN-2023'],
  sanctions: ['P53-FEES'],
  yuan: 5000,
} satisfies Ceiling;
const OTHER_OF_PRESCHOOL: Ceiling = { ...OTHER, rules: ['NS-LIMIT', 'NS-SCOPE', 'ALL-WARN-2023'] };
const HUIZHOU: Ceiling = { ...ANY, rules: ['SUBJ-PREPAY-HUIZHOU', 'ALL-WARN-2023'] };

/** The ceilings that a paper form prints if nothing is filled in. */
export const PRINTED_CEILINGS = {
  months: OTHER.months,
  lessons: OTHER.lessons,
  yuan: OTHER.yuan,
};

const AMOUNTS = ['months', 'lessons', 'yuan'] as const;
type Amount = (typeof AMOUNTS)[number];

/** The length of a lesson in minutes by the guided prices, the only one that was read. */
const LENGTH = { online: 30, offline: 45 };

/**
 * Would the answer be another one if lessons were counted by their usual length? No ceiling says how long a lesson is.
 * So nobody can tell of 60 lessons of 90 minutes, or of 80 of 30.
 */
function isTurnedByLength(n: number, limit: number, form: EnrolForm): boolean {
  const length = numberOf(form, 'minutes');
  if (length === null) return false;
  const counted = (n * length) / (form.mode === 'online' ? LENGTH.online : LENGTH.offline);
  return counted > limit !== n > limit;
}

const isCombined = ({ signs }: EnrolForm): boolean => signs.includes('combined');

interface Compared {
  state: 'over' | 'within' | 'unclear';
  key: FindingKey;
}

/**
 * A number against its ceiling. The rules limit one span and one payment; they do not say whether the lessons of
 * several courses count together.
 */
function compare(amount: Amount, n: number | null, limit: number, form: EnrolForm): Compared {
  if (n === null) {
    const isBlank = readNumber(form, amount).is === 'blank';
    return { state: 'unclear', key: `fees.${isBlank ? 'no' : 'unread'}.${amount}` };
  }
  const isOver = n > limit;
  // No rule speaks of the whole.
  if (isOver && isInParts(form)) return { state: 'unclear', key: 'fees.parts' };
  if (amount === 'lessons') {
    if (isOver && isCombined(form)) return { state: 'unclear', key: 'fees.combinedLessons' };
    if (isTurnedByLength(n, limit, form)) return { state: 'unclear', key: 'fees.longLessons' };
  }
  return isOver
    ? { state: 'over', key: `fees.over.${amount}` }
    : { state: 'within', key: `fees.within.${amount}` };
}

/** The rules that an answer rests on. For several courses, only the warning speaks of the amount of one payment. */
function rulesOf(amount: Amount, { state, key }: Compared, ceiling: Ceiling, form: EnrolForm) {
  if (key === 'fees.longLessons') return [...ceiling.rules, 'SUBJ-LENGTH'] as const;
  if (state !== 'over') return ceiling.rules;
  return amount === 'yuan' && isCombined(form)
    ? (['ALL-WARN-2023'] as const)
    : [...ceiling.rules, ...ceiling.sanctions];
}

/**
 * Is the span too long and the number of lessons not, or the other way round? Places read “3 months or 60 lessons” in two
 * ways: as both, or as the one by which is charged.
 */
const isOneOver = (told: readonly Finding[]): boolean => {
  const keys = told.map(({ key }) => key);
  const has = (...wanted: FindingKey[]) => wanted.every((key) => keys.includes(key));
  return (
    has('fees.over.months', 'fees.within.lessons') || has('fees.within.months', 'fees.over.lessons')
  );
};

/** One finding for each number that the ceiling names: over it, within it, or not filled in. */
function against(form: EnrolForm, ceiling: Ceiling): Finding[] {
  const amounts = amountsOf(form);
  const minutes = numberOf(form, 'minutes') ?? 0;
  const told = AMOUNTS.flatMap((amount): Finding[] => {
    const limit = ceiling[amount];
    if (limit === null) return [];
    const n = amounts[amount];
    const compared = compare(amount, n, limit, form);
    const rules = rulesOf(amount, compared, ceiling, form);
    return [{ ...compared, rules, values: { n: n ?? 0, limit, minutes } }];
  });
  // What several numbers mean alike is told once.
  const once = [...new Map(told.map((each) => [each.key, each])).values()];
  const { region } = form;
  return isOneOver(once)
    ? [...once, finding('fees.either', 'local', ceiling.rules, { region })]
    : once;
}

/**
 * Does Huizhou's own rule for school subjects hold? It is the only one that was read: for compulsory education in
 * person, for five years.
 */
function ofHuizhou({ region, learner, mode }: EnrolForm, today: Day) {
  if (region !== '441300' || learner === 'preschool') return null;
  if (!isInForce('SUBJ-PREPAY-HUIZHOU', today) || learner === 'high' || mode === 'online')
    return 'not';
  return learner === '' || mode === '' ? 'unsaid' : 'holds';
}

const LOCAL = { not: 'fees.localNot', unsaid: 'fees.localUnsaid' } as const;

/** The national text for school subjects is advice to those who pay, and is told as such. */
function ofSubject(form: EnrolForm, today: Day): Finding[] {
  const place = ofHuizhou(form, today);
  if (place === 'holds') return against(form, HUIZHOU);
  const values = { region: form.region };
  const local =
    place === null ? [] : [finding(LOCAL[place], 'local', ['SUBJ-PREPAY-HUIZHOU'], values)];
  const advice = finding('fees.advice', 'local', ['ALL-WARN-2023'], values);
  return [...against(form, ANY), advice, ...local];
}

/** Findings before the course is said. An amount is then only told to be over the ceiling that would hold. */
function ofUnsaid(form: EnrolForm): Finding[] {
  const { yuan } = amountsOf(form);
  const limit = OTHER.yuan;
  const spans = against(form, ANY);
  if (yuan === null) return spans;
  const key = yuan > limit && !isInParts(form) ? 'fees.courseOver' : 'fees.course';
  const rules = ['ALL-WARN-2023', 'SCOPE-SUBJECT'] as const;
  return [...spans, finding(key, 'unclear', rules, { n: yuan, limit })];
}

/** Sixty lessons: the words of one office are "not sixty in all", which may mean fewer. */
const SIXTY: RuleId = 'LOC-YUEYANG-NANHU-2026';

/** The advice of a place's office on the same numbers, if there is any. */
function hint({ region }: EnrolForm, told: readonly Finding[], lessons: number | null): Finding[] {
  const rule = hintOf(region);
  if (rule === null) return [];
  const is = (state: Finding['state']) => told.some((each) => each.state === state);
  const values = { region };
  if (is('over')) return [finding('fees.hintOver', 'over', [rule], values)];
  if (is('unclear')) return [];
  return rule === SIXTY && lessons === OTHER.lessons
    ? [finding('fees.hintEdge', 'unclear', [rule], values)]
    : [finding('fees.hintWithin', 'within', [rule], values)];
}

/** The letters of offices speak of courses other than school subjects. */
function ofOther(form: EnrolForm): Finding[] {
  const told = against(form, form.learner === 'preschool' ? OTHER_OF_PRESCHOOL : OTHER);
  return [...told, ...hint(form, told, amountsOf(form).lessons)];
}

const BY_FIELD = { subject: ofSubject, other: ofOther, unsaid: ofUnsaid };

/** The findings on the amounts that can be read. */
function amountFindings(form: EnrolForm, today: Day): Finding[] {
  if (Object.values(amountsOf(form)).every((each) => each === null)) return [];
  return isOutside(form)
    ? [finding('fees.outside', 'unclear', ['P53-SCOPE', 'F4-1'])]
    : BY_FIELD[fieldOf(form)](form, today);
}

/** The findings on the amount, the months and the lessons that are taken at once. */
export function ceilingFindings(form: EnrolForm, today: Day): Finding[] {
  const told = amountFindings(form, today);
  const isUnsaid = (amount: Amount): boolean =>
    readNumber(form, amount).is === 'unclear' &&
    !told.some(({ key }) => key === `fees.unread.${amount}`);
  return AMOUNTS.some(isUnsaid) ? [...told, finding('fees.number', 'unclear', [])] : told;
}
