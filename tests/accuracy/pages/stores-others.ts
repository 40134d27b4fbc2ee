import { otherCompany } from '../grammar/words';
import type { Card, Label, Subject, Template } from '../types';
import { app } from './stores';

/** Apps that are not the notified one: nobody's, the same developer's, an institution's, a store's. */

const EDITIONS = [
  '-家长端',
  '（教师版）',
  'HD',
  ' 极速版',
  '儿童版',
  '·学生端',
  '-家长',
  '管理端',
  ' 教师版',
];

/** Apps that are not the notified one, and nobody's that is listed. */
export const UNLISTED_APPS: readonly Template<Card>[] = [
  app(
    'nothing',
    'the app’s name by another developer',
    ({ brand }, draw) => ({
      name: brand,
      developer: otherCompany(draw),
    }),
    '2',
  ),
  app('nothing', 'the app’s name by a person', ({ brand }) => ({
    name: brand,
    developer: '李示例',
  })),
  app('nothing', 'the app’s name, developer not shown', ({ brand }) => ({ name: brand }), '4'),
  app(
    'nothing',
    'its listed id under another developer',
    ({ brand, appId }, draw) => ({
      name: brand,
      id: appId,
      developer: otherCompany(draw),
    }),
    '2',
  ),
  app(
    'nothing',
    'the app’s name, the developer’s name is one character longer',
    ({ brand, name }) => ({
      name: brand,
      developer: `新${name}`,
    }),
    '1',
  ),
  app('nothing', 'the app’s name, and another company’s code', ({ brand }) => ({
    name: brand,
    uscc: '91110108MA1QQQQQ9X',
  })),
  app(
    'nothing',
    'a longer app name by another developer',
    ({ brand }, draw) => ({
      name: brand + draw.one(EDITIONS),
      developer: otherCompany(draw),
    }),
    '2',
  ),
];

const others = (label: Label): readonly Template<Card>[] => [
  app(label, 'another app of the same developer', ({ name }) => ({
    name: '全新别样应用',
    developer: name,
  })),
  app(
    label,
    'an edition or another audience’s app by the same developer',
    ({ brand, name }, draw) => ({
      name: brand + draw.one(EDITIONS),
      developer: name,
    }),
  ),
  app(
    label,
    'the app’s name as the subtitle of another app of the developer',
    ({ brand, name }) => ({
      name: `中小学作业辅导 - ${brand}`,
      developer: name,
    }),
  ),
];

/** Another app of the same developer is not the notified one, whatever business the developer is in. */
export const OTHERS_OF_GENERAL = others('related');
export const OTHERS_OF_EDUCATION: readonly Template<Card>[] = [
  ...others('related'),
  app(
    'related',
    'an app of a branch of the developer',
    ({ name, city }) => ({
      name: '全新别样应用',
      developer: `${name}${city}分公司`,
    }),
    '1',
  ),
];

/** Apps that a listed institution develops or operates. */
export const OF_INSTITUTIONS: readonly Template<Card>[] = [
  app(
    'named',
    'an app whose developer is the listed institution',
    ({ name }) => ({
      name: '掌上课堂',
      developer: name,
    }),
    'tiers',
  ),
  app(
    'named',
    'an app that the listed institution operates',
    ({ name }, draw) => ({
      name: '掌上课堂',
      developer: otherCompany(draw),
      operator: name,
    }),
    'tiers',
  ),
  app(
    'nothing',
    'an app whose developer’s name is longer',
    ({ name }, draw) => ({
      name: '掌上课堂',
      developer: draw.one(['新', '华夏']) + name,
    }),
    '1',
  ),
];

const inStore =
  (store: string, url: string) =>
  (subject: Subject): Card => ({
    url,
    title: subject.brand,
    app: { store, name: subject.brand },
  });

/** The notice names a store and no developer. */
export const STORE_ONLY: readonly Template<Card>[] = [
  {
    rule: 'tiers',
    label: 'possible',
    reason: 'a distinctive app name in the very store that the notice names',
    make: inStore('tencent', 'https://sj.qq.com/appdetail/com.example.other'),
  },
  {
    rule: 'tiers',
    label: 'possible',
    reason: 'the same, found by a search that leads to the store',
    make: ({ brand }, draw) => ({
      url: 'https://sj.qq.com/appdetail/com.example.other',
      title: `${brand}${draw.one(['-官方下载', 'APP下载', ''])}`,
    }),
  },
  {
    rule: 'tiers',
    label: 'nothing',
    reason: 'the same name in another store',
    make: inStore('apple', 'https://apps.apple.com/cn/app/id7'),
  },
  {
    rule: '4',
    label: 'nothing',
    reason: 'the same name on somebody’s site',
    make: ({ brand }) => ({ url: 'https://site7.example.org/', title: `${brand}-官方下载` }),
  },
];
