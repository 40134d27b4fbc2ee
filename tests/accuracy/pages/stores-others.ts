import { template } from '../grammar/templates';
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
  app('2', 'nothing', 'the app’s name by another developer', ({ brand }, draw) => ({
    name: brand,
    developer: otherCompany(draw),
  })),
  app('9', 'nothing', 'the app’s name by a person', ({ brand }) => ({
    name: brand,
    developer: '李示例',
  })),
  app('4', 'nothing', 'the app’s name, developer not shown', ({ brand }) => ({ name: brand })),
  app('2', 'nothing', 'its listed id under another developer', ({ brand, appId }, draw) => ({
    name: brand,
    id: appId,
    developer: otherCompany(draw),
  })),
  app(
    '1',
    'nothing',
    'the app’s name, the developer’s name is one character longer',
    ({ brand, name }) => ({
      name: brand,
      developer: `新${name}`,
    }),
  ),
  app('9', 'nothing', 'the app’s name, and another company’s code', ({ brand }) => ({
    name: brand,
    uscc: '91110108MA1QQQQQ9X',
  })),
  app('2', 'nothing', 'a longer app name by another developer', ({ brand }, draw) => ({
    name: brand + draw.one(EDITIONS),
    developer: otherCompany(draw),
  })),
];

const others = (label: Label): readonly Template<Card>[] => [
  app('9', label, 'another app of the same developer', ({ name }) => ({
    name: '全新别样应用',
    developer: name,
  })),
  app(
    '9',
    label,
    'an edition or another audience’s app by the same developer',
    ({ brand, name }, draw) => ({
      name: brand + draw.one(EDITIONS),
      developer: name,
    }),
  ),
  app(
    '9',
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
  app('1', 'related', 'an app of a branch of the developer', ({ name, city }) => ({
    name: '全新别样应用',
    developer: `${name}${city}分公司`,
  })),
];

/** Apps that a listed institution develops or operates. */
export const OF_INSTITUTIONS: readonly Template<Card>[] = [
  app('tiers', 'named', 'an app whose developer is the listed institution', ({ name }) => ({
    name: '掌上课堂',
    developer: name,
  })),
  app('tiers', 'named', 'an app that the listed institution operates', ({ name }, draw) => ({
    name: '掌上课堂',
    developer: otherCompany(draw),
    operator: name,
  })),
  app('1', 'nothing', 'an app whose developer’s name is longer', ({ name }, draw) => ({
    name: '掌上课堂',
    developer: draw.one(['新', '华夏']) + name,
  })),
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
  template(
    'tiers',
    'possible',
    'a distinctive app name in the very store that the notice names',
    inStore('tencent', 'https://sj.qq.com/appdetail/com.example.other'),
  ),
  template(
    'tiers',
    'possible',
    'the same, found by a search that leads to the store',
    ({ brand }, draw) => ({
      url: 'https://sj.qq.com/appdetail/com.example.other',
      title: `${brand}${draw.one(['-官方下载', 'APP下载', ''])}`,
    }),
  ),
  template(
    'tiers',
    'nothing',
    'the same name in another store',
    inStore('apple', 'https://apps.apple.com/cn/app/id7'),
  ),
  template('4', 'nothing', 'the same name on somebody’s site', ({ brand }) => ({
    url: 'https://site7.example.org/',
    title: `${brand}-官方下载`,
  })),
];
