import { parsePhone } from '../domain/identifiers';
import { oneLine } from '../domain/plain-text';
import { letterText, numbered } from './letter';
import type { Translate } from './messages/translate';
import { TYPED_CAP, typedFault } from './typed';

export const CALL_TOPICS = ['calls', 'fees', 'leak', 'many', 'app'] as const;
export type CallTopic = (typeof CALL_TOPICS)[number];

/** Where a complaint can go, in the order in which they are told when nothing speaks for one. */
export const CHANNELS = [
  { id: '12321', url: 'https://www.12321.cn/' },
  { id: '12315', url: 'https://www.12315.cn/' },
  { id: '12345', url: null },
  { id: '12309', url: 'https://www.12309.gov.cn/' },
  { id: '12377', url: 'https://www.12377.cn/' },
] as const;
export type ChannelId = (typeof CHANNELS)[number]['id'];

/** Best first. A city's own hotline knows who is in charge of a school; a prosecutor takes up what harms many. */
const FOR_TOPIC: Record<CallTopic, readonly ChannelId[]> = {
  leak: ['12345', '12309'],
  many: ['12309', '12345'],
  fees: ['12315'],
  calls: ['12321'],
  app: ['12321', '12377'],
};

/** Digits of a number and what stands between them, with no mask beside them. */
const NUMBERS = /(?<![\d*x?])[+(]*\d[\d\s()/\-‐-―−·.]{3,}\d(?![\d*x?])/g;
const DAYS_AND_TIMES =
  /(?<!\d)(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)/g;

/** A whole number, mobile, with its area or without, of 400 or of a service: other digits beside it make it none. */
const WHOLE =
  /^(?:1[3-9]\d{9}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}|[2-8]\d{6,7}|[48]00\d{7}|9[56]\d{3,6}|1[02]\d{3})$/;

/** The one telephone number of a text, as lists write it: `电话：138 0013 8000（响一声）`; null for none or several. */
export function phoneIn(text: string): string | null {
  const alone = parsePhone(text);
  if (alone !== null) return alone;
  const written = text.normalize('NFKC').toLowerCase().replace(DAYS_AND_TIMES, ';');
  const [only = '', ...more] = written.match(NUMBERS) ?? [];
  const found = more.length > 0 ? null : parsePhone(only.replaceAll('/', '-'));
  return found !== null && WHOLE.test(found) ? found : null;
}

/** The channels that fit what was ticked and filled in, best first, each once; none when nothing was. */
export function suggestChannels(topics: readonly CallTopic[], phone: string): ChannelId[] {
  const order = Object.keys(FOR_TOPIC) as CallTopic[];
  const wanted = order
    .filter((topic) => topics.includes(topic))
    .flatMap((topic) => FOR_TOPIC[topic]);
  const byNumber: ChannelId[] = phoneIn(phone) === null ? [] : ['12321'];
  return [...new Set([...wanted, ...byNumber])];
}

/** UTF-16 units of what is told at length: whoever pastes a message needs more than for a name. */
const LONG_CAP = 1000;

export const CALL_FIELDS = ['name', 'phone', 'when', 'offer', 'knew', 'school'] as const;
export type CallField = (typeof CALL_FIELDS)[number];

/** How much each field holds. */
export const CALL_CAPS: Readonly<Record<CallField, number>> = {
  name: TYPED_CAP,
  phone: TYPED_CAP,
  when: TYPED_CAP,
  school: TYPED_CAP,
  offer: LONG_CAP,
  knew: LONG_CAP,
};

/** The fields that the parent typed and ticked. A blank one is left unsaid. */
export interface CallForm extends Record<CallField, string> {
  topics: readonly CallTopic[];
}

/** The topics of the complaint: the ticked ones, and a call if a number was filled in or nothing was ticked. */
function topicsOf({ topics, phone }: Pick<CallForm, 'topics' | 'phone'>): CallTopic[] {
  const isCall = topics.length === 0 || phone.trim() !== '';
  return isCall ? [...new Set([...topics, 'calls' as const])] : [...topics];
}

export const EMPTY_CALL: CallForm = {
  name: '',
  phone: '',
  when: '',
  offer: '',
  knew: '',
  school: '',
  topics: [],
};

/** The law's texts as the government publishes them, and the register of laws in force. */
const LAWS = {
  personalInformation: 'https://www.gov.cn/xinwen/2021-08/20/content_5632486.htm',
  minors: 'https://www.gov.cn/xinwen/2020-10/18/content_5552113.htm',
  minorsOnline: 'https://www.gov.cn/zhengce/content/202310/content_6911288.htm',
  consumers: 'https://www.gov.cn/jrzg/2013-10/25/content_2515601.htm',
  civilCode: 'https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm',
} as const;

export const LAW_REGISTER = 'https://flk.npc.gov.cn/';

export interface Right {
  key:
    | 'guardian'
    | 'quiet'
    | 'advertising'
    | 'leak'
    | 'leakOnline'
    | 'public'
    | 'erase'
    | 'penalty'
    | 'dispute'
    | 'answer'
    | 'complain'
    | 'basis'
    | 'access';
  /** The law's official text. */
  url: string;
  topics: readonly CallTopic[];
}

/** Topics that concern personal information. A dispute about fees alone does not. */
const OF_DATA: readonly CallTopic[] = ['calls', 'leak', 'many', 'app'];

/**
 * The rights of a parent, each in one sentence of the message files that says no more than the article does:
 * `rights.<key>` the sentence, `rights.<key>.source` law and article. `topics`: what it is about. One without a topic
 * is only told among all the others.
 */
export const RIGHTS: readonly Right[] = [
  { key: 'guardian', url: LAWS.personalInformation, topics: OF_DATA },
  { key: 'quiet', url: LAWS.civilCode, topics: ['calls'] },
  { key: 'advertising', url: LAWS.consumers, topics: ['calls'] },
  { key: 'leak', url: LAWS.personalInformation, topics: ['leak', 'many'] },
  { key: 'leakOnline', url: LAWS.minorsOnline, topics: ['leak', 'many'] },
  { key: 'public', url: LAWS.personalInformation, topics: ['many'] },
  { key: 'erase', url: LAWS.minors, topics: ['app'] },
  { key: 'complain', url: LAWS.personalInformation, topics: OF_DATA },
  { key: 'dispute', url: LAWS.consumers, topics: ['fees'] },
  { key: 'answer', url: LAWS.consumers, topics: ['fees'] },
  { key: 'penalty', url: LAWS.consumers, topics: [] },
  { key: 'basis', url: LAWS.personalInformation, topics: [] },
  { key: 'access', url: LAWS.personalInformation, topics: [] },
];

/** The rights that bear on what it is about, in order, and the others. */
export function rightsFor(form: Pick<CallForm, 'topics' | 'phone'>): {
  first: Right[];
  others: Right[];
} {
  const wanted = topicsOf(form);
  const bears = (right: Right) => right.topics.some((topic) => wanted.includes(topic));
  return { first: RIGHTS.filter(bears), others: RIGHTS.filter((right) => !bears(right)) };
}

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
type ComplaintPart = (typeof COMPLAINT_PARTS)[number];
export type ComplaintParts = Readonly<Record<ComplaintPart, readonly string[]>>;

/** A record that the parent took for the caller's: who it is, and what the list says, in lines. */
interface ComplaintRecord {
  subject: string;
  cited: string;
}

interface Demand {
  key: 'stop' | 'origin' | 'erase' | 'settle' | 'remedy';
  topics: readonly CallTopic[];
  /** To be asked of whoever has the data and should not, and not of the child's own school. */
  isOfStranger?: true;
}

const DEMANDS: readonly Demand[] = [
  { key: 'settle', topics: ['fees'] },
  { key: 'stop', topics: ['calls'] },
  { key: 'origin', topics: ['calls', 'leak', 'many'], isOfStranger: true },
  { key: 'erase', topics: OF_DATA, isOfStranger: true },
  { key: 'remedy', topics: ['leak', 'many'] },
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
  const bears = ({ topics }: Demand) => topics.some((topic) => wanted.includes(topic));
  const isOfStranger = isCall(form) || wanted.includes('app') || form.name.trim() !== '';
  const demands = DEMANDS.filter((one) => bears(one) && (isOfStranger || !one.isOfStranger));
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

/** Is there a text that cannot stand in a letter? */
export const isFaulty = (form: CallForm): boolean =>
  CALL_FIELDS.some((field) => typedFault(form[field], CALL_CAPS[field]) !== null);

/**
 * The lines of each part of a complaint to one channel, or to whoever is in charge: the typed fields, the demand, and
 * the articles that the view shows. Null when no field says anything, or one of them cannot be used.
 */
export function complaintParts(
  t: Translate,
  form: CallForm,
  channel: ChannelId | null,
  records: readonly ComplaintRecord[],
): ComplaintParts | null {
  const happened = facts(t, form);
  if (happened.length === 0 || isFaulty(form)) return null;
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
