import { CALL_FIELDS, type CallForm, type CallTopic, type ChannelId, topicsOf } from './complaint';
import { letterText, numbered } from './letter';
import type { Translate } from './messages/translate';
import { rightsFor } from './rights';
import { oneLine, typedFault } from './typed';

/**
 * The parts that offices ask for (市场监督管理投诉举报处理暂行办法 第九条: who complains, with telephone and address; about whom, with
 * address; what is wanted, and what happened), in their order.
 */
const COMPLAINT_PARTS = [
  'to',
  'complainant',
  'respondent',
  'facts',
  'requests',
  'basis',
  'enclosures',
] as const;
export type ComplaintPart = (typeof COMPLAINT_PARTS)[number];
export type ComplaintParts = Readonly<Record<ComplaintPart, readonly string[]>>;

/** A record that the parent took for the caller's: who it is, and what the list says, in lines. */
export interface ComplaintRecord {
  subject: string;
  cited: string;
}

const DEMANDS: readonly {
  key: 'stop' | 'origin' | 'erase' | 'settle';
  topics: readonly CallTopic[];
}[] = [
  { key: 'settle', topics: ['fees'] },
  { key: 'stop', topics: ['calls'] },
  { key: 'origin', topics: ['calls', 'leak', 'many'] },
  { key: 'erase', topics: ['calls', 'leak', 'many', 'app'] },
];

/** Is the complaint about a call? Fees or an app alone do not say that somebody called. */
const isCall = (form: CallForm): boolean => topicsOf(form).includes('calls');

function facts(t: Translate, form: CallForm): string[] {
  const said = CALL_FIELDS.flatMap((field) => {
    const text = oneLine(form[field]);
    const key = field === 'name' && !isCall(form) ? 'nameAlone' : field;
    return text ? [t(`complaint.${key}`, { text })] : [];
  });
  const topics = form.topics.map((topic) =>
    t('complaint.topic', { topic: t(`call.topic.${topic}`) }),
  );
  return said.length > 0 ? [...said, ...topics] : [];
}

/** The channel whose words fit. An office whose matter is calls or apps gets general words if none is told. */
function officeFor(form: CallForm, channel: ChannelId | null): ChannelId | 'any' {
  const isOther =
    (channel === '12321' && !isCall(form)) ||
    (channel === '12377' && !topicsOf(form).includes('app'));
  return channel === null || isOther ? 'any' : channel;
}

/** The acts on the same topics as the articles. */
function requests(t: Translate, form: CallForm, channel: ChannelId | null): string[] {
  const wanted = topicsOf(form);
  const demands = DEMANDS.filter((demand) => demand.topics.some((topic) => wanted.includes(topic)));
  return numbered(t, [
    ...demands.map(({ key }) => t(`complaint.demand.${key}`)),
    t(`complaint.request.${officeFor(form, channel)}`),
  ]);
}

/** The caller is told as the parent heard it. The subject of the complaint stays blank until a record is confirmed. */
function respondent(t: Translate, records: readonly ComplaintRecord[]): string[] {
  const who = [...new Set(records.map(({ subject }) => subject))];
  return who.length > 0
    ? who.map((subject) => t('complaint.respondent', { subject }))
    : [t('complaint.respondentBlank')];
}

function enclosures(t: Translate, form: CallForm, records: readonly ComplaintRecord[]): string[] {
  const heading = t(isCall(form) ? 'complaint.records' : 'complaint.recordsAlone');
  return numbered(t, [
    ...records.map(({ cited }) => `${heading}\n${cited}`),
    t('complaint.evidence'),
  ]);
}

/**
 * The lines of each part of a complaint to one channel, or to whoever is in charge: what was typed, what is
 * asked for, and the articles that the view shows. Null when no field says anything, or one of them cannot be used.
 */
export function complaintParts(
  t: Translate,
  form: CallForm,
  channel: ChannelId | null,
  records: readonly ComplaintRecord[],
): ComplaintParts | null {
  const happened = facts(t, form);
  if (happened.length === 0 || CALL_FIELDS.some((field) => typedFault(form[field]) !== null))
    return null;
  return {
    to: channel ? [t(`channel.${channel}`)] : [],
    complainant: [t(`complaint.complainantBlank.${officeFor(form, channel)}`)],
    respondent: respondent(t, records),
    facts: happened,
    requests: requests(t, form, channel),
    basis: rightsFor(form).first.map(({ key }) =>
      t('letter.article', { source: t(`rights.${key}.source`), text: t(`rights.${key}`) }),
    ),
    enclosures: enclosures(t, form, records),
  };
}

/** Parts of one line stand beside their names, lists below them. */
const BESIDE: readonly ComplaintPart[] = ['to', 'complainant', 'respondent'];

/** The complaint as it is copied. */
export const complaintText = (t: Translate, parts: ComplaintParts): string =>
  letterText(
    t,
    COMPLAINT_PARTS.map((part) => ({
      name: t(`complaint.part.${part}`),
      lines: parts[part],
      isBeside: BESIDE.includes(part),
    })),
    t('complaint.closing'),
  );

/** Which parts another channel's complaint has otherwise. */
export const changedParts = (before: ComplaintParts, after: ComplaintParts): ComplaintPart[] =>
  COMPLAINT_PARTS.filter((part) => before[part].join('\n') !== after[part].join('\n'));
