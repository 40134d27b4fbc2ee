import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/subject';
import {
  COMPANY,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  identifier,
  outcome,
  SCHOOL,
  school,
  storeApp,
} from './fixtures';

const CODE = '91330281MA2ABCDE1X';
const OTHER_CODE = '91330281MA2ABCDE2X';
const OTHER = '杭州别家网络科技有限公司';

const coded = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'uscc', value: CODE })],
});
const latinApp = entry({
  names: [{ text: 'Example Words', kind: 'app' }],
  app: {
    name: 'Example Words',
    developer: 'Example Learning Technology Co., Ltd.',
    stores: ['google'],
    versions: [],
  },
});
const localSchool = entry({
  region: '330281',
  names: [{ text: '示例启明培训学校', kind: 'legal' }],
});

type App = NonNullable<PageSubject['app']>;
const app = (fields: Partial<App>): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id900000001',
  title: fields.name ?? '会计职称',
  app: { name: '会计职称', ...fields },
});
const words = (developer: string) => app({ name: 'Example Words', developer });

type Row = readonly [why: string, page: Partial<PageSubject>, of: Entry, expected: string];

const DEVELOPERS: readonly Row[] = [
  [
    'same app, same developer',
    app({ developer: DEVELOPER }),
    generalApp,
    'identified app-and-developer',
  ],
  ['same app, another developer', app({ developer: OTHER }), generalApp, 'nothing'],
  [
    'another developer beats an equal app id',
    app({ id: 'apple:100200300', developer: OTHER }),
    generalApp,
    'nothing',
  ],
  [
    'an equal app id, developer unknown',
    app({ id: 'apple:100200300' }),
    generalApp,
    'identified app-id',
  ],
  [
    'a Latin developer beside a Chinese one is unknown',
    app({ id: 'apple:100200300', developer: 'Shanghai Example Co., Ltd.' }),
    generalApp,
    'identified app-id',
  ],
  ['a developer one character longer', app({ developer: `新${DEVELOPER}` }), generalApp, 'nothing'],
  [
    'another developer beside the listed operator',
    app({ developer: OTHER, operator: DEVELOPER }),
    generalApp,
    'identified app-and-developer',
  ],
  [
    'another operator beside the listed developer',
    app({ developer: DEVELOPER, operator: OTHER }),
    generalApp,
    'identified app-and-developer',
  ],
  ['a person as developer', app({ developer: '李示例' }), generalApp, 'nothing'],
  [
    'a display name inside the full name proves nothing',
    app({ developer: '示例在线' }),
    generalApp,
    'nothing',
  ],
  [
    'the same, with an equal app id',
    app({ id: 'apple:100200300', developer: '示例在线' }),
    generalApp,
    'identified app-id',
  ],
  [
    'a developer cut by the page proves nothing',
    app({ id: 'apple:100200300', developer: '上海示例在线信息…' }),
    generalApp,
    'identified app-id',
  ],
  [
    'another developer cut by the page',
    app({ id: 'apple:100200300', developer: '杭州别家网络…' }),
    generalApp,
    'nothing',
  ],
  [
    '有限责任公司 for 有限公司 is the same company where the app has the listed name',
    app({ developer: '上海示例在线信息技术有限责任公司' }),
    generalApp,
    'identified app-and-developer',
  ],
  [
    'Latin, form spelt otherwise',
    words('EXAMPLE LEARNING TECHNOLOGY CO.,LTD'),
    latinApp,
    'identified app-and-developer',
  ],
  [
    'Latin, technologies and Inc',
    words('Example Learning Technologies, Inc.'),
    latinApp,
    'identified app-and-developer',
  ],
  ['Latin, trade left out proves nothing', words('Example Learning Limited'), latinApp, 'nothing'],
  ['Latin, another company', words('Sample Reading Inc.'), latinApp, 'nothing'],
  [
    'the notice names no developer, so any may be',
    app({ store: 'tencent', name: '示例背单词训练营', developer: OTHER }),
    storeApp,
    'possible app-and-store',
  ],
];

const PAGES: readonly Row[] = [
  ['host alone', { url: 'https://qiming.example.com/' }, school, 'identified host'],
  [
    'host, and another full company as provider',
    { url: 'https://qiming.example.com/', provider: OTHER },
    school,
    'nothing',
  ],
  [
    'host, and another full company in the title',
    { url: 'https://qiming.example.com/', title: `首页_${OTHER}` },
    school,
    'nothing',
  ],
  [
    'host, and the former name as provider',
    { url: 'https://qiming.example.com/', provider: '余姚市旧例培训学校有限公司' },
    school,
    'identified host',
  ],
  ['title name, and another provider', { title: COMPANY, provider: OTHER }, company, 'nothing'],
  [
    'title name, and the same provider',
    { title: COMPANY, provider: COMPANY },
    company,
    'named provider-name title-name',
  ],
  [
    'title name, and a site name as provider',
    { title: COMPANY, provider: '示例网' },
    company,
    'named title-name',
  ],
  [
    'title name, and another school as provider',
    { title: COMPANY, provider: '杭州市别家培训学校' },
    company,
    'nothing',
  ],
  [
    'host, and another school as provider',
    { url: 'https://qiming.example.com/', provider: '杭州市别家培训学校' },
    school,
    'nothing',
  ],
  [
    'host, and the school without its form as provider',
    { url: 'https://qiming.example.com/', provider: '余姚市示例启明培训学校' },
    school,
    'identified host',
  ],
  ['title name beside another company', { title: `${COMPANY}_${OTHER}` }, company, 'nothing'],
  [
    'title name beside its own branch',
    { title: `${COMPANY}_${COMPANY}余姚分公司` },
    company,
    'named title-name',
  ],
  [
    'a branch as provider is no other company',
    { url: 'https://qiming.example.com/', provider: `${SCHOOL}余姚分公司` },
    school,
    'identified host',
  ],
  [
    'an education operator beside another provider',
    { title: COMPANY, provider: OTHER },
    educationApp,
    'nothing',
  ],
  [
    'a snippet contradicts nothing',
    { title: COMPANY, snippet: `${OTHER}的公告` },
    company,
    'named title-name',
  ],
  [
    'the same code',
    app({ name: '示例', developer: SCHOOL, uscc: CODE }),
    coded,
    'identified uscc provider-name',
  ],
  [
    'another code under the same name',
    app({ name: '示例', developer: SCHOOL, uscc: OTHER_CODE }),
    coded,
    'nothing',
  ],
  [
    'another name under the same code',
    app({ name: '示例', developer: OTHER, uscc: CODE }),
    coded,
    'nothing',
  ],
];

const REGIONS: readonly Row[] = [
  [
    'brand with its region',
    { title: '示例启明_余姚少儿英语' },
    school,
    'possible brand-and-region',
  ],
  ['brand with another place in the city', { title: '示例启明_宁波市海曙区' }, school, 'nothing'],
  ['brand with another region', { title: '示例启明_杭州少儿英语' }, school, 'nothing'],
  [
    'brand with another region, operator in the snippet',
    { title: '示例启明_杭州校区', snippet: SCHOOL },
    school,
    'nothing',
  ],
  [
    'brand with the region only in the snippet, another in the title',
    { title: '示例启明_杭州', snippet: '余姚' },
    school,
    'nothing',
  ],
  [
    'brand with the city around its county, which has other districts',
    { title: '示例启明_宁波少儿英语' },
    school,
    'nothing',
  ],
  [
    'brand with another district of the city',
    { title: '示例启明_宁波海曙余姚北路' },
    school,
    'nothing',
  ],
  [
    'brand with its province alone: no contradiction, no support',
    { title: '示例启明_浙江少儿英语' },
    school,
    'nothing',
  ],
  [
    'a full name with its own region needs no other',
    { title: `${SCHOOL}_杭州` },
    school,
    'named title-name',
  ],
  [
    'a name that two districts may share, in another one',
    { title: '示例启明培训学校_杭州' },
    localSchool,
    'nothing',
  ],
  [
    'the same in its own district',
    { title: '示例启明培训学校_余姚' },
    localSchool,
    'named title-name',
  ],
  [
    'the region that the operator bears in its name',
    { title: '会计职称_北京', snippet: DEVELOPER },
    generalApp,
    'nothing',
  ],
];

describe('contradiction silences', () => {
  it.each([...DEVELOPERS, ...PAGES, ...REGIONS])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });
});
