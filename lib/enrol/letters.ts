import { isDay } from '../domain/day';
import type { ChannelId } from '../wording/complaint';
import type { ComplaintParts } from '../wording/complaint-text';
import { dayText } from '../wording/dates';
import { letterText, numbered } from '../wording/letter';
import type { Translate } from '../wording/messages/translate';
import { oneLine, typedFault } from '../wording/typed';
import { amountsOf, type EnrolForm, type Reason } from './form';
import { estimate } from './refund';
import { type RuleId, ruleOf } from './rules';
import { numberIn } from './typed-number';
import { citation } from './words';

/** What a letter rests on, by its reason. */
const BASIS: Record<Reason, readonly RuleId[]> = {
  regret: ['F4-14', 'QH-10-DAYS'],
  mind: ['C-AGREE', 'F4-15', 'QH-10-COUNT', 'QH-10-DAYS'],
  health: ['F4-13', 'F4-15', 'QH-10-DAYS'],
  broken: ['C-53', 'T-22-PERFORM', 'F4-15', 'QH-10-DAYS'],
  moved: ['F4-13', 'T-21', 'F4-15', 'QH-10-DAYS'],
  closed: ['T-21', 'T-22-CLOSE', 'C-53', 'F4-23', 'QH-10-DAYS'],
};

type Demand = 'principal' | 'settle' | 'change' | 'end';

const DEMANDS: Record<Reason, Demand> = {
  regret: 'principal',
  mind: 'settle',
  health: 'change',
  broken: 'end',
  moved: 'end',
  closed: 'end',
};

/** Where a complaint about money for lessons goes: the market regulator, and the hotline that knows who is in charge. */
export const ENROL_CHANNELS = ['12315', '12345'] as const satisfies readonly ChannelId[];

/** Best first: who teaches without papers is the education office's matter, which the hotline knows. */
export const suggestEnrolChannels = ({ signs }: EnrolForm): readonly ChannelId[] =>
  signs.includes('noPermit') || signs.includes('businessOnly')
    ? ['12345', '12315']
    : ['12315', '12345'];

const blankOr = (t: Translate, n: number | null): string | number =>
  n === null ? t('enrol.letter.blank') : n;

/** The day and the sum of the payment, blank where they were not filled in. */
function payment(t: Translate, form: EnrolForm): string {
  const date = isDay(form.paidOn) ? dayText(t, form.paidOn) : t('enrol.letter.blank');
  return t('enrol.letter.paid', { date, yuan: blankOr(t, amountsOf(form).yuan) });
}

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

/** What happened: what was filled in and ticked, and the reason, whose details the writer adds. */
function facts(t: Translate, form: EnrolForm, reason: Reason, who: string): string[] {
  const address = oneLine(form.address);
  const taken = numberIn(form.taken, 'lessons');
  return [
    t('enrol.letter.learner'),
    payment(t, form),
    ...agreed(t, form),
    ...(taken === null ? [] : [t('enrol.letter.taken', { n: taken })]),
    ...(address ? [t('enrol.letter.address', { text: address })] : []),
    t(`enrol.letter.reason.${reason}`, { who }),
  ];
}

/** Of a change of mind the whole principal; else what the rules leave, blank where that cannot be told. */
function demanded(form: EnrolForm, reason: Reason): number | null {
  return reason === 'regret' ? amountsOf(form).yuan : (estimate(form)?.yuan ?? null);
}

const demand = (t: Translate, form: EnrolForm, reason: Reason): string =>
  t(`enrol.letter.demand.${DEMANDS[reason]}`, { yuan: blankOr(t, demanded(form, reason)) });

const basis = (t: Translate, reason: Reason): string[] =>
  BASIS[reason].map((id) =>
    t('letter.article', { source: citation(t, id), text: ruleOf(id).quote.join('') }),
  );

/** No letter before a reason is chosen, nor with a text that cannot stand in one. */
const reasonOf = ({ reason, name, address }: EnrolForm): Reason | null =>
  reason === '' || typedFault(name) !== null || typedFault(address) !== null ? null : reason;

/** The letter to the institution, or null. */
export function refundLetter(t: Translate, form: EnrolForm): string | null {
  const reason = reasonOf(form);
  if (reason === null) return null;
  const name = oneLine(form.name);
  return letterText(
    t,
    [
      {
        name: t('enrol.letter.to'),
        lines: [name || t('enrol.letter.toBlank')],
        isBeside: true,
      },
      { name: t('enrol.letter.from'), lines: [t('enrol.letter.fromBlank')], isBeside: true },
      { name: t('enrol.letter.facts'), lines: facts(t, form, reason, t('enrol.letter.you')) },
      {
        name: t('enrol.letter.demands'),
        lines: numbered(t, [
          demand(t, form, reason),
          t('enrol.letter.demand.when'),
          t('enrol.letter.demand.records'),
        ]),
      },
      { name: t('enrol.letter.basis'), lines: numbered(t, basis(t, reason)) },
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
): ComplaintParts | null {
  const reason = reasonOf(form);
  if (reason === null) return null;
  const name = oneLine(form.name);
  const signs = form.signs.map((sign) => t('enrol.letter.sign', { text: t(`enrol.sign.${sign}`) }));
  return {
    to: channel ? [t(`channel.${channel}`)] : [],
    complainant: [t(`complaint.complainantBlank.${channel ?? 'any'}`)],
    respondent: [
      name ? t('complaint.respondent', { subject: name }) : t('complaint.respondentBlank'),
    ],
    facts: [...facts(t, form, reason, t('enrol.letter.they')), ...signs],
    requests: numbered(t, [demand(t, form, reason), t(`complaint.request.${channel ?? 'any'}`)]),
    basis: basis(t, reason),
    enclosures: numbered(t, [t('enrol.letter.papers')]),
  };
}
