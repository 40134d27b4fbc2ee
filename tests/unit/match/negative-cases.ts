import { ABOUT } from './negative/about';
import type { Negative, NegativeApp } from './negative/case';
import { FOOTERS } from './negative/footers';
import { HOSTED } from './negative/hosted';
import { DEVELOPER, UNIVERSITY } from './negative/listed';

export { LISTED } from './negative/listed';
export type { Negative, NegativeApp };

/** Websites that must not be taken for a listed subject; `LISTED` is the list they are judged against. */
export const NEGATIVES: readonly Negative[] = [...ABOUT, ...HOSTED, ...FOOTERS];

const app = (name: string, developer: string) => ({
  url: 'https://apps.apple.com/cn/app/id7',
  title: name,
  app: { id: 'apple:7', store: 'apple', name, developer },
});

/** Store pages that must not be taken for a listed app's. */
export const NEGATIVE_APPS: readonly NegativeApp[] = [
  {
    why: 'a same-name app by another developer',
    page: app('示例在线', '杭州别家网络科技有限公司'),
    expected: 'nothing',
  },
  {
    why: 'a same-name app by a person',
    page: app('示例在线', '李示例'),
    expected: 'nothing',
  },
  {
    why: 'another app of a large general operator',
    page: app('示例地图', DEVELOPER),
    expected: 'related',
  },
  {
    why: 'the parents edition by the same developer',
    page: app('示例在线-家长端', DEVELOPER),
    expected: 'related',
  },
  {
    why: 'another app of a university whose campus app was notified',
    page: app('示例图书馆', UNIVERSITY),
    expected: 'related',
  },
  {
    why: 'another app of an education business whose app was notified',
    page: app('示例背单词', '余姚市示例远航教育有限公司'),
    expected: 'related',
  },
];
