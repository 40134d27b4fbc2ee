import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { WebsiteFacts } from '../../../lib/domain/website';
import { runs } from '../runs';
import {
  COMPANY,
  CONTEXT,
  candidate,
  entry,
  identifier,
  inWords,
  judgeWebsite,
  rows,
  SCHOOL,
  STALE,
  websiteQuestion,
} from './fixtures';
import { facts, linked, printed, said, structured, typed } from './negative/case';
import {
  CODE,
  COMPANY_FILING,
  FILING,
  LISTED,
  listedCompany,
  listedLessons,
  listedNamesake,
  listedSchool,
  PSB,
} from './negative/listed';

const URL = 'https://www.site.example.org/news/1.html';
const HOST = 'https://www.qiming.example.com/';
const HOME = '余姚少儿英语';
const listedDistrict = entry({
  region: '350102',
  names: [{ text: '鼓楼区示例启明培训学校', kind: 'legal' }],
});
/** Trade names that begin like a town: 文昌, 灯塔. */
const listedTownlike = entry({
  region: '330281',
  names: [{ text: '文昌阁培训学校', kind: 'legal' }],
});
const listedLighthouse = entry({
  region: '350102',
  names: [{ text: '鼓楼区灯塔湾培训学校', kind: 'legal' }],
});
/** In a county called like its city. */
const listedCounty = entry({
  region: '430121',
  names: [{ text: '示例启明培训学校', kind: 'legal' }],
});
const listedNowhere = entry({ names: [{ text: '文昌阁培训学校', kind: 'legal' }] });
const listedInJilin = entry({
  region: '220200',
  names: [{ text: '示例启明培训学校', kind: 'legal' }],
});
const listedInCity = entry({
  region: '430111',
  names: [{ text: '示例启明培训学校', kind: 'legal' }],
});
const latin = entry({
  names: [{ text: 'Example Learning Co., Ltd.', kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: FILING })],
});

type Facts = Partial<WebsiteFacts>;

function outcome(
  of: Entry,
  said: Facts,
  url = URL,
  { stale = false, ...context }: { stale?: boolean; today?: string } = {},
): string {
  const website = { url, facts: facts(said) };
  return inWords(judgeWebsite(website, [candidate(of, stale)], { ...CONTEXT, ...context })[0]);
}

const filed = (...filings: WebsiteFacts['filings']): Facts => ({ filings });
const operated = (text: string): Facts => ({ operators: [said(text)] });

const NUMBERS = [
  ...rows(listedSchool, 'identified icp', [
    ['one main number in a register’s link', filed(linked(FILING))],
    ['the site’s own news', { title: '新闻动态_招聘信息_联系方式', ...filed(linked(FILING)) }],
    ['its brand as a site’s title', { title: '示例启明英语网', ...filed(linked(FILING)) }],
  ]),
  ...rows(listedSchool, 'identified icp site-operator', [
    ['its name beside it', { ...filed(linked(FILING)), ...operated(`© ${SCHOOL}`) }],
  ]),
  ...rows(listedSchool, 'named icp', [['typed', filed(typed(FILING))]]),
  ...rows(listedSchool, 'named icp site-operator', [
    [
      'several numbers, of which its name bears one out',
      { ...filed(linked(FILING), linked('浙ICP备00000084号')), ...operated(SCHOOL) },
    ],
  ]),
  ...rows(listedSchool, 'identified uscc', [['a code in JSON-LD', { codes: [structured(CODE)] }]]),
  ...rows(listedSchool, 'named uscc', [['a code in the text', { codes: [printed(CODE)] }]]),
  ...rows(listedSchool, 'named psb', [['a public-security number', { security: [printed(PSB)] }]]),
  ...rows(
    entry({
      names: [{ text: SCHOOL, kind: 'legal' }],
      identifiers: [identifier({ kind: 'psb', value: '浙公网安备 33028102000123' })],
    }),
    'named psb',
    [
      [
        'a public-security number that the list writes with a space and without 号',
        { security: [printed('浙公网安备33028102000123号')] },
      ],
    ],
  ),
  ...rows(listedSchool, 'nothing', [
    ['the number of another entry', filed(linked(COMPANY_FILING))],
  ]),
  ...rows(listedSchool, 'named site-operator', [
    [
      'another number than the known one is no contradiction: many own several',
      { ...filed(linked('浙ICP备00000085号')), ...operated(SCHOOL) },
    ],
  ]),
];

const NAMES = [
  ...rows(listedCompany, 'named site-operator', [
    ['the bare name', operated(COMPANY)],
    ['years before it', operated(`© 2013-2020 ${COMPANY}`)],
    ['rights behind', operated(`Copyright (c) 2013 - 至今 ${COMPANY} All Rights Reserved.`)],
    ['版权所有 before', operated(`版权所有：${COMPANY}`)],
    ['版权所有 behind', operated(`${COMPANY} 版权所有`)],
    ['版权归…所有', operated(`版权归${COMPANY}所有`)],
    ['主办单位 without a colon', operated(`主办单位${COMPANY}`)],
    ['运营主体', operated(`运营主体：${COMPANY}`)],
    ['a builder behind it', operated(`© ${COMPANY} 技术支持：某建站`)],
    ['its number behind it without a gap', operated(`${COMPANY}京ICP备00000002号-1`)],
    ['a space in the name', operated('示例启明 教育科技有限公司')],
    ['full-width digits', operated(`©２０２０ ${COMPANY}`)],
    ['an entity that the page shows as text', operated(`&copy; 2020 ${COMPANY}`)],
    ['the legal name in JSON-LD', { title: HOME, operators: [said(COMPANY, 'json-ld')] }],
  ]),
  ...rows(listedCompany, 'possible site-operator(branch)', [
    ['a branch is said to be one', operated(`${COMPANY}余姚分公司`)],
  ]),
  ...rows(listedSchool, 'possible site-operator(branch)', [
    ['a branch in its own place', operated(`${SCHOOL}余姚分公司`)],
    ['a branch by its number', operated(`${SCHOOL}第二分公司`)],
  ]),
  ...rows(listedSchool, 'related site-operator(branch)', [
    ['a branch in another place is a unit that nobody spoke of', operated(`${SCHOOL}杭州分公司`)],
  ]),
  ...rows(listedCompany, 'nothing', [
    ['有限责任公司 for 有限公司 proves nothing', operated('示例启明教育科技有限责任公司')],
  ]),
  ...rows(listedSchool, 'possible site-operator', [
    ['a former name, which another may bear by now', operated('余姚市旧例培训学校有限公司')],
  ]),
  ...rows(latin, 'identified icp site-operator', [
    [
      'a Latin company, its form spelt otherwise beside its number',
      {
        ...filed(linked(FILING)),
        ...operated('© 2024 Example Learning Company Limited. All rights reserved.'),
      },
    ],
  ]),
  ...rows(listedNamesake, 'named site-operator', [
    [
      'a name that any district may have, with its own',
      { title: '示例晨曦培训学校 - 余姚', ...operated('示例晨曦培训学校') },
    ],
  ]),
  ...rows(listedNamesake, 'possible site-operator', [
    [
      'a name that any district may have, on a page that says no place',
      operated('© 示例晨曦培训学校'),
    ],
    [
      'such a name beside a number of its own province',
      { ...filed(typed('浙ICP备00000085号')), ...operated('© 示例晨曦培训学校') },
    ],
  ]),
  ...rows(listedNamesake, 'nothing', [
    [
      'such a name beside a number of another province',
      { ...filed(typed('蜀ICP备00000085号')), ...operated('© 示例晨曦培训学校') },
    ],
    [
      'beside a number of another city’s police',
      {
        security: [printed('粤公网安备44190002000001号')],
        ...operated('© 示例晨曦培训学校'),
      },
    ],
    [
      'below a heading that places it elsewhere',
      { headings: ['东莞示例晨曦'], ...operated('© 示例晨曦培训学校') },
    ],
    [
      'above an address in another city',
      { addresses: ['广东省东莞市南城街道示例路1号'], ...operated('© 示例晨曦培训学校') },
    ],
  ]),
  ...rows(listedNamesake, 'possible site-operator', [
    [
      'beside a number of its city’s police',
      {
        security: [printed('浙公网安备33021202000001号')],
        ...operated('© 示例晨曦培训学校'),
      },
    ],
    [
      'below a heading that places another elsewhere',
      { headings: ['东莞名师来访'], ...operated('© 示例晨曦培训学校') },
    ],
    [
      'above addresses of campuses, one of them in its city',
      {
        addresses: ['广东省东莞市南城街道示例路1号', '浙江省余姚市示例路2号'],
        ...operated('© 示例晨曦培训学校'),
      },
    ],
    [
      'above an address without a place in full',
      {
        addresses: ['上海大厦3楼', '北京路12号', '东莞街1号'],
        ...operated('© 示例晨曦培训学校'),
      },
    ],
  ]),
  ...rows(listedNamesake, 'named site-operator', [
    [
      'such a name with its place, filed by a head office elsewhere',
      {
        title: '示例晨曦培训学校 - 余姚',
        ...filed(typed('京ICP备00000085号')),
        ...operated('示例晨曦培训学校'),
      },
    ],
  ]),
  ...rows(listedSchool, 'named site-operator', [
    [
      'a registered name of its own, filed elsewhere',
      { ...filed(typed('京ICP备00000085号')), ...operated(SCHOOL) },
    ],
  ]),
  ...rows(listedDistrict, 'named site-operator', [
    [
      'a name that begins with a district of several cities, in its own',
      { title: '福州市鼓楼区少儿英语', ...operated('鼓楼区示例启明培训学校') },
    ],
  ]),
  ...rows(listedDistrict, 'possible site-operator', [
    ['such a name on a page that says no city', operated('© 鼓楼区示例启明培训学校')],
  ]),
  ...rows(listedDistrict, 'possible name-otherwise', [
    ['such a name behind its city', operated('© 福州市鼓楼区示例启明培训学校')],
  ]),
  ...rows(listedTownlike, 'named site-operator', [
    [
      'a trade name like a town’s, in its place',
      { title: '余姚市少儿英语', ...operated('文昌阁培训学校') },
    ],
  ]),
  ...rows(listedTownlike, 'possible site-operator', [
    ['a trade name like a town’s, on a page that says no place', operated('© 文昌阁培训学校')],
  ]),
  ...rows(listedTownlike, 'nothing', [
    [
      'a trade name like a town’s, in another place',
      { title: '杭州市少儿英语', ...operated('© 文昌阁培训学校') },
    ],
  ]),
  ...rows(listedLighthouse, 'possible site-operator', [
    [
      'a trade name like a town’s in the title too',
      { title: '灯塔湾少儿英语', ...operated('© 鼓楼区灯塔湾培训学校') },
    ],
  ]),
  ...rows(listedTownlike, 'named site-operator', [
    [
      'a trade name like a town’s in the title too',
      { title: '余姚文昌阁少儿英语', ...operated('文昌阁培训学校') },
    ],
  ]),
  ...rows(listedNowhere, 'possible site-operator', [
    ['a name that begins like a town’s, of no known place', operated('文昌阁培训学校')],
  ]),
  ...rows(listedInJilin, 'possible site-operator', [
    [
      'a name on a page of the province that is called like its city',
      { title: '吉林少儿英语', ...operated('示例启明培训学校') },
    ],
  ]),
  ...rows(listedCounty, 'named site-operator', [
    [
      'a name in a county called like its city',
      { title: '长沙县少儿英语', ...operated('示例启明培训学校') },
    ],
  ]),
  ...rows(listedCounty, 'possible site-operator', [
    [
      'a name in the city around such a county',
      { title: '长沙少儿英语', ...operated('示例启明培训学校') },
    ],
  ]),
  ...rows(listedInCity, 'possible site-operator', [
    [
      'a name in a district, of which the page names the city',
      { title: '长沙少儿英语', ...operated('示例启明培训学校') },
    ],
  ]),
  ...rows(listedDistrict, 'nothing', [
    [
      'such a name in another city',
      { title: '鼓楼区示例启明培训学校-南京少儿英语', ...operated('© 鼓楼区示例启明培训学校') },
    ],
    ['such a name behind another city', operated('© 徐州市鼓楼区示例启明培训学校')],
  ]),
  ...rows(listedLessons, 'named education-operator', [
    ['the operator of an education business’s app', operated('余姚市示例远航教育有限公司')],
  ]),
];

describe('a footer', () => {
  it.each([...NUMBERS, ...NAMES])('%s', (_why, page, of, expected) => {
    expect(outcome(of, page)).toBe(expected);
  });

  it.each([
    ['identifies past the end of the list', filed(linked(FILING)), 'identified icp'],
    ['names nobody then', operated(SCHOOL), 'nothing'],
  ])('%s', (_why, page, expected) => {
    expect(outcome(listedSchool, page, URL, { stale: true })).toBe(expected);
  });
});

const withKeys = (...identifiers: Entry['identifiers']): Entry => ({
  ...listedSchool,
  identifiers,
});
const host = (verifiedOn: string, value = 'qiming.example.com') =>
  identifier({ kind: 'host', value, verifiedOn });

describe('the host itself', () => {
  it.each([
    ...rows<Facts>(listedSchool, 'identified host', [
      ['a listed host', {}],
      ['any numbers in its footer', filed(typed('浙ICP备00000086号'), linked('浙ICP备00000087号'))],
      ['a brand in its footer contradicts nothing', operated('© 示例英语')],
    ]),
    ...rows<Facts>(withKeys(host(STALE)), 'possible host', [
      ['a host that nobody verified for 180 days', {}],
    ]),
    ...rows(withKeys(host(STALE), identifier({ kind: 'icp', value: FILING })), 'identified icp', [
      ['such a host with its number in the footer', filed(linked(FILING))],
    ]),
  ])('%s', (_why, page, of, expected) => {
    expect(outcome(of, page, HOST)).toBe(expected);
  });

  it('is a tenant’s own label, where the platform’s footer says nothing of the tenant', () => {
    const tenant = withKeys(host('2026-09-01', 'qm.xiaoe-tech.com'));
    const page = {
      ...operated('© 杭州示例平台技术有限公司'),
      ...filed(linked('浙ICP备00000088号')),
    };
    expect(outcome(tenant, page, 'https://qm.xiaoe-tech.com/')).toBe('identified host');
  });

  it('gives nothing on the day after the last window', () => {
    expect(outcome(listedSchool, {}, HOST, { today: '2029-01-01' })).toBe('nothing');
  });
});

describe('what the index is asked', () => {
  const page = {
    title: HOME,
    operators: [said(`© 2020 ${COMPANY} 版权所有`)],
    security: [printed(PSB)],
  };
  it('asks for the hosts, for single numbers and for the operators', () => {
    const said = facts({
      ...page,
      filings: [linked(`${FILING}-2`)],
      codes: [structured(CODE)],
    });
    expect(websiteQuestion({ url: HOST, facts: said })).toEqual({
      keys: [
        'host:www.qiming.example.com',
        'host:qiming.example.com',
        'host:example.com',
        'host:www.example.com',
        `icp:${FILING}`,
        `uscc:${CODE}`,
        `psb:${PSB}`,
      ],
      texts: [COMPANY],
    });
  });

  it('asks for no number where there are several', () => {
    const said = facts({ filings: [linked(FILING), linked(COMPANY_FILING)] });
    expect(websiteQuestion({ url: 'https://a.example/', facts: said }).keys).toEqual([
      'host:a.example',
      'host:www.a.example',
    ]);
  });

  it('asks a platform’s host for itself alone', () => {
    const asked = websiteQuestion({ url: 'https://qm.xiaoe-tech.com/', facts: facts(page) });
    expect(asked).toEqual({
      keys: [
        'host:qm.xiaoe-tech.com',
        'host:xiaoe-tech.com',
        'host:www.qm.xiaoe-tech.com',
        'host:www.xiaoe-tech.com',
      ],
      texts: [],
    });
  });

  it.each(['http://192.0.2.1/', 'http://localhost/', 'about:blank', ''])(
    'asks nothing on %s',
    (url) => {
      expect(websiteQuestion({ url, facts: facts(page) })).toEqual({ keys: [], texts: [] });
    },
  );

  it('finds the listed host at the end of however long a name', () => {
    const url = `https://${'a.'.repeat(100)}qiming.example.com/`;
    expect(websiteQuestion({ url, facts: facts({}) }).keys).toContain('host:qiming.example.com');
  });
});

describe('hostile websites', () => {
  const ALL = LISTED.map((of) => candidate(of));
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      ...['©', '版权所有', '2020-', '(', '公司 公司', '浙ICP备', '号', '\0'.repeat(500)],
    ),
    fc.constant('版权所有 2020-'.repeat(20_000)),
  );
  it('never throws for any strings, and recognises none of them', () => {
    fc.assert(
      fc.property(words, words, fc.webUrl(), (a, b, url) => {
        const page = facts({
          title: a,
          filings: [linked(a), typed(b)],
          security: [printed(a), printed(b)],
          codes: [structured(b)],
          operators: [said(a, 'json-ld'), said(b)],
        });
        expect(judgeWebsite({ url, facts: page }, ALL, CONTEXT)).toEqual([]);
        expect(websiteQuestion({ url, facts: page }).keys.length).toBeLessThanOrEqual(36);
      }),
      { seed: 20260915, numRuns: runs(17) },
    );
  });
});
