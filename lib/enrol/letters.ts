import { type Day, isDay } from '../domain/day';
import type { ChannelId, ComplaintParts } from '../wording/complaint';
import { dayText } from '../wording/dates';
import { letterText, numbered } from '../wording/letter';
import type { Translate } from '../wording/messages/translate';
import type { MessageKey } from '../wording/messages/zh-CN';
import { oneLine, typedFault } from '../wording/typed';
import { estimate, isByTime } from './estimate';
import type { Finding, Suffix } from './finding';
import { amountsOf, type EnrolForm, numberOf, type Reason, type Sign } from './form';
import { isOfCourt, REASON_RULES } from './reasons';
import { isBeforeRules, regretClaim } from './regret';
import { type RuleId, ruleOf } from './rules';
import { isUnapproved, tickedSigns } from './signs';
import { citation } from './words';

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
  form.payee === 'instalments' ? null : amountsOf(form).yuan;

const blankOr = (t: Translate, n: number | null): string | number =>
  n === null ? t('enrol.letter.blank') : n;

/** The day and the sum of the payment, blank if they were not filled in. A day to come stays blank too. */
function payment(t: Translate, form: EnrolForm, today: Day): string {
  const isPast = isDay(form.paidOn) && form.paidOn <= today;
  const date = isPast ? dayText(t, form.paidOn) : t('enrol.letter.blank');
  return t('enrol.letter.paid', { date, yuan: blankOr(t, paidIn(form)) });
}

/** Where the money went, if that was filled in: a private account is what an office asks about first. */
const paidTo = (t: Translate, { payee }: EnrolForm): string[] =>
  payee === ''
    ? []
    : [
        t('enrol.paper.pair', {
          name: t('enrol.choose.payee'),
          value: t(`enrol.payee.${payee}`),
        }),
      ];

function agreed(t: Translate, form: EnrolForm): string[] {
  const { months, lessons } = amountsOf(form);
  if (months === null && lessons === null) return [];
  return [
    t('enrol.letter.span', {
      months: t('enrol.letter.months', { n: blankOr(t, months) }),
      lessons: t('enrol.letter.lessons', { n: blankOr(t, lessons) }),
    }),
  ];
}

/** The reason, what the letter calls the institution, and the day of the letter. */
interface Happened extends Pick<Plea, 'reason'> {
  who: string;
  today: Day;
}

/** The facts: the filled-in and ticked fields, and the reason, whose details the writer adds. */
function facts(t: Translate, form: EnrolForm, { reason, who, today }: Happened): string[] {
  const address = oneLine(form.address);
  const taken = numberOf(form, 'taken');
  return [
    t('enrol.letter.learner'),
    payment(t, form, today),
    ...paidTo(t, form),
    ...agreed(t, form),
    ...(taken === null ? [] : [t('enrol.letter.taken', { n: taken })]),
    ...(address ? [t('enrol.letter.address', { text: address })] : []),
    t(`enrol.letter.reason.${reason}`, { who }),
  ];
}

const demanded = (t: Translate, { demand, yuan }: Plea): string =>
  t(`enrol.letter.demand.${demand}`, { yuan: blankOr(t, yuan) });

/** The articles of the basis. The delay that counts as a refusal is cited with every demand. */
const cited = (t: Translate, { basis }: Plea): string[] =>
  [...new Set<RuleId>([...basis, 'QH-10-DAYS'])].map((id) =>
    t('letter.article', { source: citation(t, id), text: ruleOf(id).quote.join('') }),
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
    facts: [...facts(t, form, { ...pleaded, who: t('enrol.letter.they'), today }), ...signs],
    requests: numbered(t, [demanded(t, pleaded), t(`complaint.request.${channel ?? 'any'}`)]),
    basis: cited(t, pleaded),
    enclosures: numbered(t, [t('enrol.letter.papers')]),
  };
}
