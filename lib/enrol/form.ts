import { type Measure, numberIn, type TypedNumber, typedNumber } from './typed-number';

/** The form of somebody who is about to pay. Blank and '' mean unsaid; nothing is required. */

/** Who the course is for. */
export const LEARNERS = ['infant', 'preschool', 'compulsory', 'high', 'adult'] as const;
type Learner = (typeof LEARNERS)[number];

/** The subject: school subjects, or one of the fields that have offices of their own. */
export const COURSES = ['subject', 'science', 'arts', 'sports', 'other'] as const;
type Course = (typeof COURSES)[number];

export const MODES = ['offline', 'online'] as const;
type Mode = (typeof MODES)[number];

/** Where the money goes. */
export const PAYEES = ['dedicated', 'app', 'own', 'person', 'cash', 'instalments', 'loan'] as const;
export type Payee = (typeof PAYEES)[number];

/** When lessons are. */
export const TIMES = ['schoolday', 'weekend', 'holiday'] as const;
type Time = (typeof TIMES)[number];

/** Why money is asked back. */
export const REASONS = ['regret', 'mind', 'health', 'broken', 'moved', 'handed', 'closed'] as const;
export type Reason = (typeof REASONS)[number];

/** Signs that may be ticked, by the part of the page. */
export const SIGNS = {
  licence: ['noPermit', 'businessOnly', 'otherName', 'otherPlace', 'expired', 'beyond'],
  fees: [
    'combined',
    'early',
    'extras',
    'noContract',
    'otherContract',
    'noRefund',
    'oneSided',
    'noReceipt',
    'noPrices',
    'renewal',
  ],
  lessons: [
    'schoolTeacher',
    'noCertificate',
    'home',
    'chat',
    'disguise',
    'ahead',
    'school',
    'halfDay',
  ],
  refund: ['payFirst', 'inconvenient', 'evading'],
} as const;
export type Part = keyof typeof SIGNS;
export type Sign = (typeof SIGNS)[Part][number];

type TypedFieldName =
  | 'name'
  | 'address'
  | 'yuan'
  | 'months'
  | 'lessons'
  | 'minutes'
  | 'ends'
  | 'paidOn'
  | 'taken'
  | 'listPrice';

export interface EnrolForm extends Record<TypedFieldName, string> {
  learner: Learner | '';
  course: Course | '';
  mode: Mode | '';
  /** GB/T 2260 of the province, or of a place whose own rules are known; or ''. */
  region: string;
  payee: Payee | '';
  time: Time | '';
  reason: Reason | '';
  /** The same lessons were had before, from this institution or another. */
  hadBefore: boolean;
  signs: readonly Sign[];
}

/** The props of a part of the page: the form, and how to change it. */
export interface FormPart {
  form: EnrolForm;
  change(change: Partial<EnrolForm>): void;
}

export const EMPTY_ENROL: EnrolForm = {
  name: '',
  address: '',
  yuan: '',
  months: '',
  lessons: '',
  minutes: '',
  ends: '',
  paidOn: '',
  taken: '',
  listPrice: '',
  learner: '',
  course: '',
  mode: '',
  region: '',
  payee: '',
  time: '',
  reason: '',
  hadBefore: false,
  signs: [],
};

/** Which rules speak of the course: those for school subjects, those for others, or nobody can tell yet. */
export type Field = 'subject' | 'other' | 'unsaid';

export function fieldOf({ course }: Pick<EnrolForm, 'course'>): Field {
  if (course === '') return 'unsaid';
  return course === 'subject' ? 'subject' : 'other';
}

/** Is it paid by instalments, so that what was filled in may be the whole or a part? */
export const isInParts = ({ payee }: Pick<EnrolForm, 'payee'>): boolean => payee === 'instalments';

/** The rules on training outside school speak of children from three years on, until they leave school. */
export const isOutside = ({ learner }: Pick<EnrolForm, 'learner'>): boolean =>
  learner === 'infant' || learner === 'adult';

/** Fields for one number, and what each measures. */
export const MEASURE = {
  yuan: 'yuan',
  months: 'months',
  lessons: 'lessons',
  minutes: 'minutes',
  taken: 'lessons',
  listPrice: 'yuan',
} as const satisfies Partial<Record<TypedFieldName, Measure>>;
export type NumberName = keyof typeof MEASURE;

type Numbers<Name extends NumberName> = Pick<EnrolForm, Name>;

/** The number of a field, or why it has none. */
export const readNumber = <Name extends NumberName>(form: Numbers<Name>, name: Name): TypedNumber =>
  typedNumber(form[name], MEASURE[name]);

/** The number in a field; null if there is none. */
export const numberOf = <Name extends NumberName>(form: Numbers<Name>, name: Name): number | null =>
  numberIn(form[name], MEASURE[name]);

/** The numbers of the fields of amounts. */
export const amountsOf = (form: Numbers<'yuan' | 'months' | 'lessons'>) => ({
  yuan: numberOf(form, 'yuan'),
  months: numberOf(form, 'months'),
  lessons: numberOf(form, 'lessons'),
});

/** Minutes after midnight of `20:30`; null for anything else. */
export function minutesAt(time: string): number | null {
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(time.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
