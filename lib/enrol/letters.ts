import { type Day, isDay } from '../domain/day';
import { oneLine } from '../domain/plain-text';
import type { ChannelId, ComplaintParts } from '../wording/complaint';
import { dayText } from '../wording/dates';
import { letterText, numbered } from '../wording/letter';
import type { Translate } from '../wording/messages/translate';
import type { MessageKey } from '../wording/messages/zh-CN';
import { typedFault } from '../wording/typed';
import { estimate, isByTime } from './estimate';
import type { Finding, Suffix } from './finding';
import {
  type EnrolForm,
  isInParts,
  minutesAt,
  type NumberName,
  numberOf,
  type Reason,
  readNumber,
  type Sign,
} from './form';
import { isOfCourt, REASON_RULES } from './reasons';
import { isBeforeRules, regretClaim } from './regret';
import { type RuleId, ruleOf } from './rules';
import { isUnapproved, tickedSigns } from './signs';
import { ruleText } from './words';

/** The demand of a letter and its rules. The reason says why. */
interface Plea {
  demand: Suffix<MessageKey, 'enrol.letter.demand.'>;
  reason: Suffix<MessageKey, 'enrol.letter.reason.'>;
  basis: readonly RuleId[];
  yuan: number | null;
}

/** The rules that a sign adds to the plea, and its demand if that is another one. */
const BY_SIGN: Partial<Record<Sign, Pick<Plea, 'basis'> & Partial<Pick<Plea, 'demand'>>>> = {
  inconvenient: { demand: 'end', basis: ['F4-13', 'F4-15'] },
  evading: { basis: ['F4-23'] },
};

/**
 * The claim is made within seven days, or later because the last of them was a day of rest, or perhaps was one. The
 * writer looks that up.
 */
function reasonOfClaim({ key, state }: Finding): Plea['reason'] {
  if (key === 'regret.right') return 'regret';
  return state === 'right' ? 'rest' : 'perhaps';
}

/** The plea of a change of mind: the claim of seven days if there is one, else only what the contract gives. */
function regretPlea(form: EnrolForm, today: Day): Plea {
  const claim = regretClaim(form, today);
  if (claim === null)
    return { demand: 'contract', reason: 'undone', basis: ['C-AGREE'], yuan: null };
  return {
    demand: 'principal',
    reason: reasonOfClaim(claim),
    basis: claim.rules,
    yuan: paidIn(form),
  };
}

/** How the lessons that were had are counted. A course by time counts its days instead. */
const BY_LESSON: readonly RuleId[] = ['F4-18', 'F4-19'];

/** The court's interpretation is no basis for payments before it. */
const holding = (form: EnrolForm, basis: readonly RuleId[]): RuleId[] =>
  isBeforeRules(form) ? basis.filter((id) => !isOfCourt(id)) : [...basis];

function plea(form: EnrolForm, reason: Reason, today: Day): Plea {
  if (reason === 'regret') return regretPlea(form, today);
  const added = tickedSigns(form)
    .flatMap((sign) => BY_SIGN[sign] ?? [])
    .filter((each) => holding(form, each.basis).length > 0);
  const { demand, basis } = REASON_RULES[reason];
  const counted = estimate(form);
  const own = isByTime(form) ? basis.map((id) => (BY_LESSON.includes(id) ? 'F4-22' : id)) : basis;
  const held = holding(form, [...own, ...added.flatMap((each) => each.basis)]);
  const hasContractAlone = held.every((id) => id === 'C-AGREE');
  return {
    demand: hasContractAlone
      ? 'contract'
      : added.reduce((last, each) => each.demand ?? last, demand),
    reason,
    basis: held,
    // Only the interpretation says how lessons are counted. A sum of 0 is left open: nobody demands nothing.
    yuan: (!isBeforeRules(form) && counted?.yuan) || null,
  };
}

/** Where a complaint about money for lessons goes: the market regulator, and the hotline that knows who is in charge. */
export const ENROL_CHANNELS = ['12315', '12345'] as const satisfies readonly ChannelId[];

/** The channels, best first. Teaching without papers is a matter for the education office, which the hotline knows. */
export const suggestEnrolChannels = (form: EnrolForm): readonly ChannelId[] =>
  isUnapproved(form) ? [...ENROL_CHANNELS].reverse() : ENROL_CHANNELS;

/** The paid amount. For payments in instalments it is not filled in. */
const paidIn = (form: EnrolForm): number | null =>
  isInParts(form) ? null : numberOf(form, 'yuan');

const blankOr = (t: Translate, n: number | null): string | number =>
  n === null ? t('enrol.letter.blank') : n;

const isBlank = (form: EnrolForm, name: NumberName): boolean =>
  readNumber(form, name).is === 'blank';

/** A field's number. If its text is none, that stands in brackets, to be put right: nothing typed is lost. */
function typedIn(t: Translate, form: EnrolForm, name: NumberName): string | number {
  const n = numberOf(form, name);
  if (n !== null || isBlank(form, name) || typedFault(form[name]) !== null) return blankOr(t, n);
  return t('enrol.letter.unread', { text: oneLine(form[name]) });
}

/** The day and the sum of the payment, blank if they were not filled in. A day to come stays blank too. */
function payment(t: Translate, form: EnrolForm, today: Day): string {
  const isPast = isDay(form.paidOn) && form.paidOn <= today;
  const date = isPast ? dayText(t, form.paidOn) : t('enrol.letter.blank');
  const yuan = isInParts(form) ? t('enrol.letter.blank') : typedIn(t, form, 'yuan');
  return t('enrol.letter.paid', { date, yuan });
}

/** `name：value`, if there is a value. */
const pair = (t: Translate, name: string, value: string | number): string[] =>
  value === '' ? [] : [t('enrol.paper.pair', { name, value })];

/** Who learns what and how: by that an office knows whose matter it is. */
const course = (t: Translate, { learner, course, mode }: EnrolForm): string[] => [
  ...pair(t, t('enrol.choose.learner'), learner && t(`enrol.learner.${learner}`)),
  ...pair(t, t('enrol.choose.course'), course && t(`enrol.course.${course}`)),
  ...pair(t, t('enrol.choose.mode'), mode && t(`enrol.mode.${mode}`)),
];

/** Where the money went: a private account is what an office asks about first. */
const paidTo = (t: Translate, { payee }: EnrolForm): string[] =>
  pair(t, t('enrol.choose.payee'), payee && t(`enrol.payee.${payee}`));

/** When lessons are, when they end and how long they take. */
function times(t: Translate, form: EnrolForm): string[] {
  const minutes = isBlank(form, 'minutes') ? '' : typedIn(t, form, 'minutes');
  return [
    ...pair(t, t('enrol.choose.time'), form.time && t(`enrol.time.${form.time}`)),
    ...pair(t, t('enrol.field.ends'), minutesAt(form.ends) === null ? '' : oneLine(form.ends)),
    ...pair(t, t('enrol.field.minutes'), minutes),
  ];
}

function agreed(t: Translate, form: EnrolForm): string[] {
  if (isBlank(form, 'months') && isBlank(form, 'lessons')) return [];
  return [
    t('enrol.letter.span', {
      months: t('enrol.letter.months', { n: typedIn(t, form, 'months') }),
      lessons: t('enrol.letter.lessons', { n: typedIn(t, form, 'lessons') }),
    }),
  ];
}

/** The reason, what the letter calls the institution, the day of the letter, and what an office is told besides. */
interface Happened extends Pick<Plea, 'reason'> {
  who: string;
  today: Day;
  besides?: readonly string[];
}

/** The facts: the filled-in and ticked fields, and the reason, whose details the writer adds. */
function facts(t: Translate, form: EnrolForm, happened: Happened): string[] {
  const { reason, who, today, besides = [] } = happened;
  const address = oneLine(form.address);
  return [
    t('enrol.letter.learner'),
    ...course(t, form),
    payment(t, form, today),
    ...paidTo(t, form),
    ...agreed(t, form),
    ...(isBlank(form, 'taken') ? [] : [t('enrol.letter.taken', { n: typedIn(t, form, 'taken') })]),
    ...(address ? [t('enrol.letter.address', { text: address })] : []),
    ...besides,
    t(`enrol.letter.reason.${reason}`, { who }),
  ];
}

const demanded = (t: Translate, { demand, yuan }: Plea): string =>
  t(`enrol.letter.demand.${demand}`, { yuan: blankOr(t, yuan) });

/** The articles of the basis. The delay that counts as a refusal is cited with every demand. */
const cited = (t: Translate, { basis }: Plea): string[] =>
  [...new Set<RuleId>([...basis, 'QH-10-DAYS'])].map((id) =>
    t('letter.article', { source: ruleText(t, id), text: ruleOf(id).quote.join('') }),
  );

/** The reason of the letter; null if none is chosen, or if a typed text cannot stand in a letter. */
const reasonOf = ({ reason, name, address }: EnrolForm): Reason | null =>
  reason === '' || typedFault(name) !== null || typedFault(address) !== null ? null : reason;

/** The letter to the institution, or null. */
export function refundLetter(t: Translate, form: EnrolForm, today: Day): string | null {
  const reason = reasonOf(form);
  if (reason === null) return null;
  const pleaded = plea(form, reason, today);
  const name = oneLine(form.name);
  return letterText(
    t,
    [
      {
        name: t('complaint.part.to'),
        lines: [name || t('enrol.letter.toBlank')],
        isBeside: true,
      },
      {
        name: t('enrol.letter.from'),
        lines: [t('complaint.complainantBlank.any')],
        isBeside: true,
      },
      {
        name: t('enrol.letter.facts'),
        lines: facts(t, form, { ...pleaded, who: t('enrol.letter.you'), today }),
      },
      {
        name: t('enrol.letter.demands'),
        lines: numbered(t, [
          demanded(t, pleaded),
          // Cash came from no account.
          t(form.payee === 'cash' ? 'enrol.letter.demand.whenCash' : 'enrol.letter.demand.when'),
          t('enrol.letter.demand.records'),
        ]),
      },
      { name: t('enrol.letter.basis'), lines: numbered(t, cited(t, pleaded)) },
      { name: t('enrol.letter.enclosed'), lines: [t('enrol.letter.papers')], isBeside: true },
    ],
    t('enrol.letter.closing'),
  );
}

/** The parts of a complaint to a channel, or null as for the letter. */
export function refundComplaint(
  t: Translate,
  form: EnrolForm,
  channel: ChannelId | null,
  today: Day,
): ComplaintParts | null {
  const reason = reasonOf(form);
  if (reason === null) return null;
  const pleaded = plea(form, reason, today);
  const name = oneLine(form.name);
  const signs = tickedSigns(form).map((sign) =>
    t('enrol.letter.sign', { text: t(`enrol.sign.${sign}`) }),
  );
  return {
    to: channel ? [t(`channel.${channel}`)] : [],
    complainant: [t(`complaint.complainantBlank.${channel ?? 'any'}`)],
    respondent: [
      name ? t('complaint.respondent', { subject: name }) : t('complaint.respondentBlank'),
    ],
    facts: [
      ...facts(t, form, {
        ...pleaded,
        who: t('enrol.letter.they'),
        today,
        besides: times(t, form),
      }),
      ...signs,
      // A sign names several ways, of which the writer knows the one.
      ...(signs.length > 0 ? [t('enrol.letter.signs')] : []),
    ],
    requests: numbered(t, [demanded(t, pleaded), t(`complaint.request.${channel ?? 'any'}`)]),
    basis: cited(t, pleaded),
    enclosures: numbered(t, [t('enrol.letter.papers')]),
  };
}
