import { parsePhone } from '../domain/identifiers';

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

/** The channels that fit what was ticked and filled in, best first, each once; none when nothing was. */
export function suggestChannels(topics: readonly CallTopic[], phone: string): ChannelId[] {
  const order = Object.keys(FOR_TOPIC) as CallTopic[];
  const wanted = order
    .filter((topic) => topics.includes(topic))
    .flatMap((topic) => FOR_TOPIC[topic]);
  const byNumber: ChannelId[] = parsePhone(phone) === null ? [] : ['12321'];
  return [...new Set([...wanted, ...byNumber])];
}

export const CALL_FIELDS = ['name', 'phone', 'when', 'offer', 'knew', 'school'] as const;
export type CallField = (typeof CALL_FIELDS)[number];

/** The fields that the parent typed and ticked. A blank one is left unsaid. */
export interface CallForm extends Record<CallField, string> {
  topics: readonly CallTopic[];
}

/** The topics of the complaint: the ticked ones, and a call if a number was filled in or nothing was ticked. */
export function topicsOf({ topics, phone }: Pick<CallForm, 'topics' | 'phone'>): CallTopic[] {
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
