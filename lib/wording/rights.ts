import { type CallForm, type CallTopic, topicsOf } from './complaint';

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
