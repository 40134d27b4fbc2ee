/**
 * What a clerk must be told. A condition lasts until a later look finds it mended; an event is told on the day it is
 * seen and lasts no longer: what follows from it is asked in the review.
 */
export const ALARMS = {
  'no-links': { words: '目录是空的', lasts: true },
  'few-links': { words: '目录的链接太少', lasts: true },
  layout: { words: '网页改版', lasts: true },
  forbidden: { words: '被拒绝', lasts: true },
  throttled: { words: '对方要求放慢', lasts: true },
  unreachable: { words: '打不开', lasts: true },
  robots: { words: 'robots.txt 不允许', lasts: true },
  moved: { words: '在别的主机上', lasts: true },
  oversized: { words: '文件过大', lasts: true },
  count: { words: '数目对不上', lasts: false },
  gone: { words: '网页不见了', lasts: true },
  'came-back': { words: '网页又有了', lasts: false },
  changed: { words: '内容有改动', lasts: false },
  elsewhere: { words: '链接到别处', lasts: false },
  duplicate: { words: '疑似同一通报', lasts: false },
} as const;

export type AlarmKind = keyof typeof ALARMS;
export const ALARM_KINDS = Object.keys(ALARMS) as AlarmKind[];

/** An alarm as the ledger remembers it. */
export interface Alarm {
  source: string;
  kind: AlarmKind;
  /** What it is about: an index, a notice or a file. */
  url: string;
  /** In Chinese: what is the matter and what to do. */
  text: string;
  /** Day of the first and of the last look that raised it. */
  since: string;
  last: string;
  /** Day on which it was over. An event is over on its own day. */
  ended?: string;
  /** The server wants to be asked no sooner (ISO instant). */
  until?: string;
}
