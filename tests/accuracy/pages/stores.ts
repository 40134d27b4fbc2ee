import { template } from '../grammar/templates';
import { otherCompany } from '../grammar/words';
import { WRITINGS } from '../grammar/writings';
import type { Card, Draw, Label, Rule, Template } from '../types';

/** Pages of app stores: which app is the notified one, and whose the others are (rule 9). */

type App = NonNullable<Card['app']>;

const STORES = [
  ['apple', 'https://apps.apple.com/cn/app/id700000001'],
  ['huawei', 'https://appgallery.huawei.com/app/C70000001'],
  ['google', 'https://play.google.com/store/apps/details?id=com.example.other'],
  ['xiaomi', 'https://app.mi.com/details?id=com.example.other'],
] as const;

function storePage(app: App, draw: Draw): Card {
  const [store, url] = draw.one(STORES);
  return { url, title: app.name, app: { store, ...app } };
}

export const app = (
  rule: Rule,
  label: Label,
  reason: string,
  make: Template<App>['make'],
): Template<Card> =>
  template(rule, label, reason, (subject, draw) => storePage(make(subject, draw), draw));

const SUBTITLES = [
  ' - 中小学作业辅导',
  '：拍照搜题好帮手',
  '-每天进步一点点',
  '——轻松学好每一课',
  ' - 高中数学辅导',
  '：英语',
  ' 拍照搜题帮手',
  '（少儿英语）',
  '-人教版小学语文',
  '·口语',
];
const NEWER = ['7.4.620', '8.1', '9.0.0-beta'];

/** The notified app itself, whoever operates it. */
export const NOTIFIED: readonly Template<Card>[] = [
  app('9', 'identified', 'app name and developer equal', ({ brand, name }, draw) => ({
    name: brand,
    developer: name,
    version: draw.one(NEWER),
  })),
  app(
    '9',
    'identified',
    'app name, and the operator equal beside another developer',
    ({ brand, name }, draw) => ({
      name: brand,
      developer: otherCompany(draw),
      operator: name,
    }),
  ),
  app('9', 'identified', 'APP behind the app name', ({ brand, name }) => ({
    name: `${brand}APP`,
    developer: name,
  })),
  app('9', 'identified', '有限责任公司 for 有限公司', ({ brand, name }) => ({
    name: brand,
    developer: name.replace('有限公司', '有限责任公司'),
  })),
  app('9', 'identified', 'app name, and the operator’s own code', ({ brand, uscc }) => ({
    name: brand,
    uscc,
  })),
  app('9', 'identified', 'app name, and the operator’s own filing number', ({ brand, icp }) => ({
    name: brand,
    filing: `${icp}-3A`,
  })),
  app('tiers', 'identified', 'its listed id, developer not shown', ({ appId }) => ({
    name: '改了名的应用',
    id: appId,
  })),
  app(
    'tiers',
    'identified',
    'its listed id, the developer cut by the page',
    ({ appId, brand, name }) => ({
      name: brand,
      id: appId,
      developer: `${name.slice(0, 5)}…`,
    }),
  ),
  ...Object.entries(WRITINGS)
    .filter(([writing]) => !writing.includes('upper'))
    .map(([writing, write]) =>
      app(
        'writing',
        'identified',
        `app name and developer, ${writing}`,
        ({ brand, name }, draw) => ({
          name: write(brand, draw),
          developer: write(name, draw),
        }),
      ),
    ),
];

/** Subtitles need a name of some length before them. */
export const SUBTITLED: readonly Template<Card>[] = [
  app(
    '9',
    'identified',
    'a describing subtitle behind a hard separator',
    ({ brand, name }, draw) => ({
      name: brand + draw.one(SUBTITLES),
      developer: name,
    }),
  ),
];
