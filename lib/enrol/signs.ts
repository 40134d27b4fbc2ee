import { type Finding, type FindingKey, type FindingState, finding } from './finding';
import {
  type EnrolForm,
  type Field,
  fieldOf,
  isOutside,
  type Part,
  SIGNS,
  type Sign,
} from './form';
import { type Paper, papersOf } from './places';
import type { RuleId } from './rules';

/** The meanings of a sign, each for some courses. The first that fits holds. */
interface Meaning {
  /** Every course where it says none. */
  of?: Field | 'outside' | 'minors' | 'preschool';
  /** Told only if no approval was to be seen: the rule is against those who have none. */
  isUnapproved?: true;
  /** Told only if the office of the place tells parents of this paper; its sentence is told first. */
  paper?: Paper;
  key: FindingKey;
  state: FindingState;
  rules: readonly RuleId[];
}

const OUTSIDE: Meaning = {
  of: 'outside',
  key: 'papers.outside',
  state: 'unclear',
  rules: ['P53-SCOPE'],
};

/** The meaning for a refund, whoever learns: with such sums no price of one lesson can be told. */
const UNCOUNTED: Meaning = {
  of: 'outside',
  key: 'amount.extras',
  state: 'unclear',
  rules: ['F4-15', 'F4-18', 'F4-19'],
};

const MEANINGS: Record<Sign, readonly Meaning[]> = {
  noPermit: [
    OUTSIDE,
    { of: 'subject', key: 'noPermit.subject', state: 'forbidden', rules: ['LIC-SHOW', 'LIC-LAW'] },
    { paper: 'approval', key: 'noPermit.approval', state: 'ask', rules: ['LIC-SHOW'] },
    { paper: 'licence', key: 'noPermit.place', state: 'ask', rules: ['LIC-SHOW'] },
    { key: 'noPermit.other', state: 'unclear', rules: ['LIC-SHOW', 'LIC-NS-DEPT'] },
  ],
  businessOnly: [
    OUTSIDE,
    {
      of: 'subject',
      key: 'businessOnly.subject',
      state: 'forbidden',
      rules: ['LIC-SHOW', 'LIC-NO-NEW'],
    },
    { paper: 'approval', key: 'businessOnly.approval', state: 'ask', rules: ['LIC-SHOW'] },
    { paper: 'licence', key: 'businessOnly.place', state: 'ask', rules: ['LIC-SHOW'] },
    { key: 'businessOnly.other', state: 'unclear', rules: ['LIC-SHOW', 'LIC-NS-DEPT'] },
  ],
  otherName: [
    { of: 'outside', key: 'otherName.outside', state: 'unclear', rules: ['F4-4', 'C-42'] },
    { key: 'otherName.minors', state: 'unclear', rules: ['LIC-ONE-NAME', 'F4-4', 'C-42'] },
  ],
  otherPlace: [
    OUTSIDE,
    { key: 'otherPlace', state: 'unclear', rules: ['LIC-BRANCH', 'LIC-MULTI', 'LIC-BEYOND-741'] },
  ],
  expired: [OUTSIDE, { key: 'expired', state: 'unclear', rules: ['LIC-TERM'] }],
  beyond: [OUTSIDE, { key: 'beyond', state: 'forbidden', rules: ['LIC-ONOFF', 'P53-BEYOND'] }],
  combined: [
    UNCOUNTED,
    {
      of: 'other',
      key: 'combined',
      state: 'unclear',
      rules: ['ALL-WARN-2023', 'NS-LIMIT', 'NS-PREPAY'],
    },
    { of: 'minors', key: 'combined.any', state: 'unclear', rules: ['ALL-WARN-2023'] },
  ],
  early: [
    { of: 'other', key: 'early', state: 'unclear', rules: ['NS-LIMIT', 'NS-PREPAY'] },
    { of: 'minors', key: 'early', state: 'unclear', rules: ['ALL-WARN-2023'] },
  ],
  extras: [
    UNCOUNTED,
    { of: 'other', key: 'extras', state: 'unclear', rules: ['NS-LIMIT', 'NS-PREPAY'] },
    { of: 'minors', key: 'extras', state: 'unclear', rules: ['ALL-WARN-2023'] },
  ],
  noContract: [
    { of: 'outside', key: 'noContract', state: 'forbidden', rules: ['T-22-CONTRACT', 'F4-8'] },
    { key: 'noContract', state: 'forbidden', rules: ['T-22-CONTRACT', 'ALL-CONTRACT', 'F4-8'] },
  ],
  otherContract: [
    { of: 'minors', key: 'otherContract', state: 'unclear', rules: ['ALL-CONTRACT'] },
  ],
  noRefund: [{ key: 'noRefund', state: 'forbidden', rules: ['F4-9', 'C-UNFAIR'] }],
  oneSided: [{ key: 'oneSided', state: 'forbidden', rules: ['C-UNFAIR', 'F4-9', 'QH-12'] }],
  noReceipt: [{ key: 'noReceipt', state: 'forbidden', rules: ['C-BINVOICE'] }],
  noPrices: [
    { of: 'outside', key: 'noPrices.outside', state: 'forbidden', rules: ['C-PRICE'] },
    { key: 'noPrices', state: 'forbidden', rules: ['ALL-ACCOUNT', 'FEES-PUBLIC'] },
  ],
  renewal: [{ key: 'renewal', state: 'forbidden', rules: ['T-10'] }],
  schoolTeacher: [
    {
      of: 'subject',
      key: 'schoolTeacher',
      state: 'forbidden',
      rules: ['PERSON-LIST', 'P53-TEACHER'],
    },
    { of: 'minors', key: 'schoolTeacher', state: 'forbidden', rules: ['PERSON-LIST'] },
  ],
  noCertificate: [
    {
      of: 'subject',
      key: 'noCertificate.subject',
      state: 'forbidden',
      rules: ['PERSON-SUBJ', 'PERSON-LIST'],
    },
    {
      of: 'minors',
      key: 'noCertificate.other',
      state: 'unclear',
      rules: ['PERSON-NS', 'PERSON-LIST', 'PERSON-741'],
    },
  ],
  home: [
    {
      of: 'subject',
      isUnapproved: true,
      key: 'home.subject',
      state: 'forbidden',
      rules: ['P53-DISGUISED'],
    },
    { of: 'subject', key: 'home.subject', state: 'unclear', rules: ['P53-DISGUISED'] },
    { of: 'minors', key: 'home.other', state: 'unclear', rules: ['P53-DISGUISED'] },
  ],
  chat: [
    {
      of: 'subject',
      key: 'chat.subject',
      state: 'forbidden',
      rules: ['P53-DISGUISED', 'LIC-ONLINE'],
    },
    { of: 'minors', key: 'chat.other', state: 'unclear', rules: ['LIC-ONLINE'] },
  ],
  disguise: [
    {
      of: 'preschool',
      key: 'disguise.preschool',
      state: 'forbidden',
      rules: ['PRE-ONLINE', 'P53-DISGUISED'],
    },
    {
      of: 'minors',
      isUnapproved: true,
      key: 'disguise',
      state: 'forbidden',
      rules: ['P53-DISGUISED'],
    },
    { of: 'minors', key: 'disguise', state: 'unclear', rules: ['P53-DISGUISED'] },
  ],
  ahead: [
    { of: 'subject', key: 'ahead', state: 'forbidden', rules: ['CONTENT', 'P53-TIME'] },
    { of: 'minors', key: 'ahead.other', state: 'unclear', rules: ['CONTENT', 'P53-TIME'] },
  ],
  school: [
    { of: 'subject', key: 'school', state: 'forbidden', rules: ['SCHOOL-COOP'] },
    { of: 'minors', key: 'school.other', state: 'unclear', rules: ['SCHOOL-COOP'] },
  ],
  halfDay: [{ of: 'minors', key: 'halfDay', state: 'forbidden', rules: ['PRE-XQF', 'PRE-WBF'] }],
  payFirst: [{ key: 'payFirst', state: 'forbidden', rules: ['REFUND-SCAM'] }],
  inconvenient: [{ key: 'refund.inconvenient', state: 'right', rules: ['F4-13', 'F4-15'] }],
  evading: [{ key: 'refund.evading', state: 'right', rules: ['F4-23'] }],
};

/** Signs that are asked of some alone. */
const ASKED: Partial<Record<Sign, (form: EnrolForm) => boolean>> = {
  halfDay: ({ learner }) => learner === 'preschool',
  inconvenient: ({ reason }) => reason === 'moved',
  evading: ({ reason }) => reason === 'closed',
};

function fitsCourse({ of }: Meaning, form: EnrolForm): boolean {
  const isOut = isOutside(form);
  if (of === undefined) return true;
  if (of === 'outside') return isOut;
  return !isOut && (of === 'minors' || of === fieldOf(form) || of === form.learner);
}

/** Was no approval to be seen? */
export const isUnapproved = ({ signs }: EnrolForm): boolean =>
  signs.includes('noPermit') || signs.includes('businessOnly');

const fits = (meaning: Meaning, form: EnrolForm): boolean =>
  fitsCourse(meaning, form) &&
  (meaning.isUnapproved === undefined || isUnapproved(form)) &&
  (meaning.paper === undefined || meaning.paper === papersOf(form)?.paper);

const meaningOf = (sign: Sign, form: EnrolForm): Meaning | undefined =>
  MEANINGS[sign].find((meaning) => fits(meaning, form));

/** The signs of a part that mean anything for the course and the reason. */
export const signsOf = (part: Part, form: EnrolForm): Sign[] =>
  SIGNS[part].filter(
    (sign) => meaningOf(sign, form) !== undefined && (ASKED[sign]?.(form) ?? true),
  );

/** The ticked signs with a meaning, part by part. */
export const tickedSigns = (form: EnrolForm): Sign[] =>
  (Object.keys(SIGNS) as Part[])
    .flatMap((part) => signsOf(part, form))
    .filter((sign) => form.signs.includes(sign));

function told({ key, state, rules, paper }: Meaning, form: EnrolForm): Finding {
  const local = paper === undefined ? null : papersOf(form);
  return local === null
    ? finding(key, state, rules)
    : finding(key, state, [local.rule, ...rules], { region: form.region });
}

/** The meanings of a part's ticked signs, each once. */
export function signFindings(form: EnrolForm, part: Part): Finding[] {
  const meanings = signsOf(part, form)
    .filter((sign) => form.signs.includes(sign))
    .flatMap((sign) => meaningOf(sign, form) ?? []);
  return [...new Set(meanings)].map((meaning) => told(meaning, form));
}
