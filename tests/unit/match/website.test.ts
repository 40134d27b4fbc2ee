import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { WebsiteFacts } from '../../../lib/domain/website';
import { organisationsIn, readOperator } from '../../../lib/match/footer/operator-text';
import {
  COMPANY,
  CONTEXT,
  candidate,
  entry,
  identifier,
  judgeWebsite,
  SCHOOL,
  websiteQuestion,
} from './fixtures';
import { facts, linked, said, typed } from './negative/case';
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

/** `identified icp site-operator`: tier, then the kinds of evidence in order. */
function outcome(
  of: Entry,
  said: Partial<WebsiteFacts>,
  url = URL,
  context: { stale?: boolean; today?: string } = {},
): string {
  const { stale, ...more } = context;
  const website = { url, facts: facts(said) };
  const [verdict] = judgeWebsite(website, [candidate(of, stale)], { ...CONTEXT, ...more });
  if (!verdict) return 'nothing';
  const kinds = verdict.evidence.map(({ kind, branch }) => (branch ? `${kind}(branch)` : kind));
  return [verdict.tier, ...kinds].join(' ');
}

type Row = readonly [why: string, said: Partial<WebsiteFacts>, of: Entry, expected: string];

const NUMBERS: readonly Row[] = [
  [
    'one main number in a register’s link',
    { filings: [linked(FILING)] },
    listedSchool,
    'identified icp',
  ],
  [
    'the second site under it',
    { filings: [linked(`${FILING}-2`)] },
    listedSchool,
    'identified icp',
  ],
  [
    'an app of the site under it',
    { filings: [linked(`${FILING}-3A`)] },
    listedSchool,
    'identified icp',
  ],
  [
    'spaces inside',
    { filings: [linked('浙 ICP备 00000001 号 - 1')] },
    listedSchool,
    'identified icp',
  ],
  ['small letters', { filings: [linked('浙icp备00000001号')] }, listedSchool, 'identified icp'],
  [
    'full width',
    { filings: [linked('浙ＩＣＰ备０００００００１号')] },
    listedSchool,
    'identified icp',
  ],
  [
    'the same main number twice, once in a link',
    { filings: [typed(`${FILING}-1`), linked(`${FILING}-2`)] },
    listedSchool,
    'identified icp',
  ],
  [
    'the same number in a link, then typed',
    { filings: [linked(FILING), typed(`${FILING}-2`)] },
    listedSchool,
    'identified icp',
  ],
  [
    'a licence beside it',
    { filings: [linked(FILING), linked('浙ICP证000001号'), typed('浙B2-00000001')] },
    listedSchool,
    'identified icp',
  ],
  [
    'a column of the site’s own news',
    { title: '新闻动态_招聘信息_联系方式', filings: [linked(FILING)] },
    listedSchool,
    'identified icp',
  ],
  [
    'its name beside it',
    { filings: [linked(FILING)], operators: [said(`© ${SCHOOL}`)] },
    listedSchool,
    'identified icp site-operator',
  ],
  [
    'its brand as a site’s title',
    { title: '示例启明英语网', filings: [linked(FILING)] },
    listedSchool,
    'identified icp',
  ],
  ['typed', { filings: [typed(FILING)] }, listedSchool, 'named icp'],
  [
    'several numbers, of which its name bears one out',
    { filings: [linked(FILING), linked('浙ICP备00000084号')], operators: [said(SCHOOL)] },
    listedSchool,
    'named icp site-operator',
  ],
  [
    'a code in JSON-LD',
    { codes: [{ text: CODE, structured: true }] },
    listedSchool,
    'identified uscc',
  ],
  [
    'the same code in the text too',
    {
      codes: [
        { text: CODE.toLowerCase(), structured: false },
        { text: CODE, structured: true },
      ],
    },
    listedSchool,
    'identified uscc',
  ],
  [
    'a code in the text',
    { codes: [{ text: CODE, structured: false }] },
    listedSchool,
    'named uscc',
  ],
  [
    'a public-security number',
    { security: ['浙公网安备 33028100000001号'] },
    listedSchool,
    'named psb',
  ],
  ['the number of another entry', { filings: [linked(COMPANY_FILING)] }, listedSchool, 'nothing'],
  [
    'another number than the known one is no contradiction: many own several',
    { filings: [linked('浙ICP备00000085号')], operators: [said(SCHOOL)] },
    listedSchool,
    'named site-operator',
  ],
];

const operator = (text: string): Partial<WebsiteFacts> => ({ operators: [said(text)] });
const NAMES: readonly Row[] = [
  ['the bare name', operator(COMPANY), listedCompany, 'named site-operator'],
  ['years before it', operator(`© 2013-2020 ${COMPANY}`), listedCompany, 'named site-operator'],
  [
    'years to the present, rights behind',
    operator(`Copyright (c) 2013 - 至今 ${COMPANY} All Rights Reserved.`),
    listedCompany,
    'named site-operator',
  ],
  ['版权所有 before', operator(`版权所有：${COMPANY}`), listedCompany, 'named site-operator'],
  ['版权所有 behind', operator(`${COMPANY} 版权所有`), listedCompany, 'named site-operator'],
  ['版权归…所有', operator(`版权归${COMPANY}所有`), listedCompany, 'named site-operator'],
  [
    '主办单位 without a colon',
    operator(`主办单位${COMPANY}`),
    listedCompany,
    'named site-operator',
  ],
  ['运营主体', operator(`运营主体：${COMPANY}`), listedCompany, 'named site-operator'],
  [
    'a builder behind it',
    operator(`© ${COMPANY} 技术支持：某建站`),
    listedCompany,
    'named site-operator',
  ],
  [
    'its number behind it without a gap',
    operator(`${COMPANY}京ICP备00000002号-1`),
    listedCompany,
    'named site-operator',
  ],
  [
    'a space in the name',
    operator('示例启明 教育科技有限公司'),
    listedCompany,
    'named site-operator',
  ],
  ['full-width digits', operator(`©２０２０ ${COMPANY}`), listedCompany, 'named site-operator'],
  [
    'an entity that the page shows as text',
    operator(`&copy; 2020 ${COMPANY}`),
    listedCompany,
    'named site-operator',
  ],
  [
    'a branch is said to be one',
    operator(`${COMPANY}余姚分公司`),
    listedCompany,
    'possible site-operator(branch)',
  ],
  [
    'a former name, which another may bear by now',
    operator('余姚市旧例培训学校有限公司'),
    listedSchool,
    'possible site-operator',
  ],
  [
    'the legal name in JSON-LD',
    { title: HOME, operators: [said(COMPANY, 'json-ld')] },
    listedCompany,
    'named site-operator',
  ],
  [
    'a Latin company, its form spelt otherwise',
    operator('© 2024 Example Learning Company Limited. All rights reserved.'),
    entry({ names: [{ text: 'Example Learning Co., Ltd.', kind: 'legal' }] }),
    'named site-operator',
  ],
  [
    '有限责任公司 for 有限公司 proves nothing',
    operator('示例启明教育科技有限责任公司'),
    listedCompany,
    'nothing',
  ],
  [
    'a name that any district may have, with its own',
    { title: '示例晨曦培训学校 - 余姚', ...operator('示例晨曦培训学校') },
    listedNamesake,
    'named site-operator',
  ],
  [
    'the operator of an education business’s app',
    operator('余姚市示例远航教育有限公司'),
    listedLessons,
    'named education-operator',
  ],
];

const withHost = (verifiedOn: string, value = 'qiming.example.com'): Entry => ({
  ...listedSchool,
  identifiers: [identifier({ kind: 'host', value, verifiedOn })],
});

describe('numbers of a footer', () => {
  it.each(NUMBERS)('%s', (_why, page, of, expected) => {
    expect(outcome(of, page)).toBe(expected);
  });
});

describe('operators of a footer', () => {
  it.each(NAMES)('%s', (_why, page, of, expected) => {
    expect(outcome(of, page)).toBe(expected);
  });

  it.each([
    ['two names parted by a space', `${COMPANY} 杭州别家网络科技有限公司`, 2],
    ['two names parted by a mark', `${COMPANY}、杭州别家网络科技有限公司`, 2],
    ['one name that a space broke', '示例启明 教育科技有限公司', 1],
    ['a school that begins with its region', '余姚市示例启明培训学校', 1],
    ['a brand', '示例启明', 0],
    ['a site', '示例网', 0],
  ])('registered names: %s', (_why, text, count) => {
    expect(organisationsIn(readOperator(text))).toHaveLength(count);
  });
});

type HostRow = readonly [
  why: string,
  url: string,
  said: Partial<WebsiteFacts>,
  of: Entry,
  expected: string,
];
const HOSTS: readonly HostRow[] = [
  ['a listed host', HOST, {}, listedSchool, 'identified host'],
  [
    'whatever numbers its footer shows',
    HOST,
    { filings: [typed('浙ICP备00000086号'), linked('浙ICP备00000087号')] },
    listedSchool,
    'identified host',
  ],
  [
    'a brand in its footer contradicts nothing',
    HOST,
    { operators: [said('© 示例英语')] },
    listedSchool,
    'identified host',
  ],
  ['a host that nobody verified for 180 days', HOST, {}, withHost('2026-03-01'), 'possible host'],
  [
    'the same with its number in the footer',
    HOST,
    { filings: [linked(FILING)] },
    {
      ...listedSchool,
      identifiers: [
        ...withHost('2026-03-01').identifiers,
        identifier({ kind: 'icp', value: FILING }),
      ],
    },
    'identified icp',
  ],
  [
    'a tenant’s own label, where the platform’s footer says nothing of the tenant',
    'https://qm.xiaoe-tech.com/',
    { operators: [said('© 杭州示例平台技术有限公司')], filings: [linked('浙ICP备00000088号')] },
    withHost('2026-09-01', 'qm.xiaoe-tech.com'),
    'identified host',
  ],
];

describe('the host itself', () => {
  it.each(HOSTS)('%s', (_why, url, page, of, expected) => {
    expect(outcome(of, page, url)).toBe(expected);
  });

  it.each<[string, Partial<WebsiteFacts>, string]>([
    ['identifies past the end of the list', { filings: [linked(FILING)] }, 'identified icp'],
    ['names nobody then', { operators: [said(SCHOOL)] }, 'nothing'],
  ])('%s', (_why, page, expected) => {
    expect(outcome(listedSchool, page, URL, { stale: true })).toBe(expected);
  });

  it('gives nothing on the day after the last window', () => {
    expect(outcome(listedSchool, {}, HOST, { today: '2029-01-01' })).toBe('nothing');
  });
});

describe('one operator, many sites', () => {
  it.each(['a.example.org', 'b.example.net', 'sub.c.example'])('%s', (host) => {
    const number = `${FILING}-${host.length}`;
    expect(outcome(listedSchool, { filings: [linked(number)] }, `http://${host}/`)).toBe(
      'identified icp',
    );
  });
});

describe('what the index is asked', () => {
  const page = { title: HOME, operators: [said(`© 2020 ${COMPANY} 版权所有`)], security: [PSB] };
  it('asks for the hosts, for single numbers and for the operators', () => {
    const said = facts({
      ...page,
      filings: [linked(`${FILING}-2`)],
      codes: [{ text: CODE, structured: true }],
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
      '©',
      '版权所有',
      '2020-',
      '(',
      '公司 公司',
      '浙ICP备',
      '号',
      '\u0000'.repeat(500),
    ),
    fc.constant('版权所有 2020-'.repeat(20_000)),
  );
  it('never throws for any strings, and recognises none of them', () => {
    fc.assert(
      fc.property(words, words, fc.webUrl(), (a, b, url) => {
        const said = facts({
          title: a,
          filings: [linked(a), typed(b)],
          security: [a, b],
          codes: [{ text: b, structured: true }],
          operators: [
            { text: a, place: 'json-ld' },
            { text: b, place: 'copyright' },
          ],
        });
        expect(judgeWebsite({ url, facts: said }, ALL, CONTEXT)).toEqual([]);
        expect(websiteQuestion({ url, facts: said }).keys.length).toBeLessThanOrEqual(36);
      }),
      { seed: 20260915, numRuns: 200 },
    );
  });
});
