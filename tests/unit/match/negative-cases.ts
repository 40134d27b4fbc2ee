import { ABOUT } from './negative/about';
import type { Negative, NegativeApp } from './negative/case';
import { FOOTERS } from './negative/footers';
import { HOSTED } from './negative/hosted';
import { DEVELOPER, OTHER, UNIVERSITY } from './negative/listed';

export { LISTED } from './negative/listed';
export type { Negative, NegativeApp };

/** Websites that must not be taken for a listed subject; `LISTED` is the list they are judged against. */
export const NEGATIVES: readonly Negative[] = [...ABOUT, ...HOSTED, ...FOOTERS];

const app = (
  why: string,
  name: string,
  developer: string,
  expected: NegativeApp['expected'] = 'related',
): NegativeApp => ({
  why,
  page: {
    url: 'https://apps.apple.com/cn/app/id7',
    title: name,
    app: { id: 'apple:7', store: 'apple', name, developer },
  },
  expected,
});

/** Store pages that must not be taken for a listed app's. */
export const NEGATIVE_APPS: readonly NegativeApp[] = [
  app('a same-name app by another developer', '示例在线', OTHER, 'nothing'),
  app('a same-name app by a person', '示例在线', '李示例', 'nothing'),
  app('another app of a large general operator', '示例地图', DEVELOPER),
  app('the parents edition by the same developer', '示例在线-家长端', DEVELOPER),
  app('another app of a university whose campus app was notified', '示例图书馆', UNIVERSITY),
  app('another app of an education business', '示例背单词', '余姚市示例远航教育有限公司'),
];
