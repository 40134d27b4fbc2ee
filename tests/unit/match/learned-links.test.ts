import { describe, expect, it } from 'vitest';
import type { LearnedHost } from '../../../lib/domain/learned-host';
import type { PageSubject } from '../../../lib/domain/page-subject';
import { learnableHost, learnablePlace, placesOf } from '../../../lib/match/learned-links';
import {
  COMPANY,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  identifier,
  OTHER,
  outcome,
  rows,
  SCHOOL,
  school,
  verdictOn,
} from './fixtures';

const FILING = '浙ICP备20260001号';
const FORMER = '余姚市旧例培训学校有限公司';
const filed = entry({
  region: '330281',
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: FILING })],
});

const byFiling: LearnedHost = {
  host: 'example.org',
  entry: { list: 'builtin', id: 'test:1' },
  evidence: 'icp',
  value: FILING,
  seenOn: '2026-09-03',
};
const byName = (value: string): LearnedHost => ({ ...byFiling, evidence: 'site-operator', value });

/** A page on a host, and the one link that was learned. */
interface Visited {
  page: Partial<PageSubject>;
  link: LearnedHost;
}
const at = (host: string, link = byFiling, more: Partial<PageSubject> = {}): Visited => ({
  page: { url: `https://${host}/page`, title: '暑期课程', ...more },
  link,
});
const atSite = (operator: string, more: Partial<PageSubject> = {}): Visited =>
  at('example.org', byName(operator), more);
/** The company's name was learned on this very host. */
const companyOn = (host: string): Visited => at(host, { ...byName(COMPANY), host });

const ROWS = [
  ...rows(filed, 'named learned-site', [
    ['a learned host', at('example.org')],
    ['its www twin', at('www.example.org')],
  ]),
  ...rows(filed, 'nothing', [
    ['a host below it', at('m.example.org')],
    ['the host above it', at('example.org', { ...byFiling, host: 'm.example.org' })],
    ['another host', at('example.net')],
    ['an unresolved redirect', at('example.org', byFiling, { url: null })],
    [
      'an entry of the same id in another list',
      at('example.org', { ...byFiling, entry: { list: 'a'.repeat(64), id: 'test:1' } }),
    ],
  ]),
  ...rows(school, 'named learned-site', [
    ['an operator by name', atSite(SCHOOL)],
    ['an operator by its former name', atSite(FORMER)],
    ['a title that would be a third party’s elsewhere', atSite(SCHOOL, { title: '教育新闻网' })],
  ]),
  ...rows(school, 'named title-name learned-site', [
    ['a name in the title comes first', atSite(SCHOOL, { title: SCHOOL })],
  ]),
  ...rows(school, 'nothing', [
    ['an entry that lost its number since', at('example.org')],
    ['an entry that was renamed since', atSite('余姚市示例旧名培训学校有限公司')],
    ['a brand proves no operator', atSite('示例启明')],
    ['a provider that is another company', atSite(SCHOOL, { provider: OTHER })],
    ['a title that is another company', atSite(SCHOOL, { title: OTHER })],
  ]),
  ...rows(educationApp, 'named education-operator learned-site', [
    ['the app of an education business', atSite(COMPANY)],
  ]),
  ...rows(generalApp, 'related general-operator', [
    ['the app of a general operator', atSite(DEVELOPER)],
  ]),
  ...rows(company, 'nothing', [
    ['the engine itself', companyOn('search.example')],
    ['the host that published the notice', companyOn('notice.example')],
    ['a third party’s host, wherever the link came from', companyOn('zhihu.com')],
  ]),
];

describe('evidence of learned hosts', () => {
  const { page } = at('example.org');
  const learned = [byFiling];

  it.each(ROWS)('%s', (_, { page, link }, of, expected) => {
    expect(outcome(page, of, { learned: [link] })).toBe(expected);
  });

  it('says nothing of the cards of a listing that stands on the host', () => {
    expect(outcome(page, filed, { learned, listingHosts: ['example.org'] })).toBe('nothing');
  });

  it('carries value and day of the visit', () => {
    expect(verdictOn(page, filed, { learned })?.evidence).toEqual([
      { kind: 'learned-site', value: FILING, field: 'url', seenOn: '2026-09-03' },
    ]);
  });

  it('is dropped with a list past its end, as every named match is', () => {
    expect(outcome(page, filed, { learned, stale: true })).toBe('nothing');
  });

  it('is silent once nothing of the entry is shown', () => {
    const sanctions = filed.sanctions.map((each) => ({ ...each, status: 'lifted' as const }));
    expect(outcome(page, { ...filed, sanctions }, { learned })).toBe('nothing');
  });
});

describe('learnableHost', () => {
  it.each([
    ['https://qiming.example.com/a?b#c', 'qiming.example.com'],
    ['https://www.example.com/', 'example.com'],
    ['HTTPS://WWW.Example.COM.:8443/', 'example.com'],
    ['example.com', 'example.com'],
    // Its own site and no more: a host above or below is another one.
    ['https://m.example.com/', 'm.example.com'],
    ['https://www.qiming.example.com/', 'qiming.example.com'],
  ])('%s is learned as %s', (url, host) => {
    expect(learnableHost(url)).toBe(host);
  });

  it.each([
    ['a news site', 'https://edu.sohu.com/a'],
    ['a forum', 'https://www.zhihu.com/'],
    ['a shared platform', 'https://www.youzan.com/'],
    ['a tenant of a shared platform', 'https://abc.xiaoe-tech.com/'],
    ['a store', 'https://apps.apple.com/cn/app/id1'],
    ['a government', 'https://jyj.yuyao.gov.cn/'],
    ['a campus', 'https://career.example.edu.cn/'],
    ['a search engine', 'https://www.baidu.com/s?wd=a'],
    ['a public suffix', 'https://www.com.cn/'],
    ['an address', 'http://127.0.0.1/'],
    ['a single label', 'http://localhost/'],
    ['a single label below www', 'http://www.example/'],
    ['an extension page', 'chrome-extension://abc/options.html'],
    ['a file', 'file:///a.html'],
    ['nothing', ''],
  ])('%s is never learned', (_, url) => {
    expect(learnableHost(url)).toBeNull();
  });
});

describe('learnablePlace', () => {
  it.each([
    ['a front page', 'https://www.example.com/', 'example.com'],
    ['a front page by its file', 'https://example.com/index.html#top', 'example.com'],
    ['a tenant’s folder', 'https://example.com/~name/', 'example.com/~name/'],
    ['a folder by its file', 'https://example.com/~name/index.html', 'example.com/~name/'],
    ['a folder below', 'https://example.com/shop/17/about/', 'example.com/shop/17/about/'],
    // The page beside these may be another tenant's.
    ['a tenant without a slash', 'https://example.com/shop/17', 'example.com/shop/17'],
    ['a tenant’s file', 'https://example.com/shop/17.html', 'example.com/shop/17.html'],
    ['an advertiser’s page', 'https://example.com/page/6912/', 'example.com/page/6912/'],
    ['a page in a folder', 'https://example.com/~name/a.html', 'example.com/~name/a.html'],
    ['a page that a query fills', 'https://example.com/shop/view.html?id=17', null],
    [
      'a page of the name home, which may be a tenant',
      'https://example.com/home',
      'example.com/home',
    ],
    ['a page at the root', 'https://example.com/school123.html', 'example.com/school123.html'],
    ['a tenant’s label', 'https://name.example.com/', 'name.example.com'],
    ['a front page that a query fills', 'https://example.com/?shop=17', null],
    ['a shared platform’s tenant', 'https://abc.xiaoe-tech.com/', null],
  ])('%s: %s speaks for %s', (_, url, place) => {
    expect(learnablePlace(url)).toBe(place);
  });

  it.each([
    'https://www.example.com/',
    'https://example.com/index.html',
    'https://example.com/a/b/',
    'https://example.com/a/b/index.html',
    'https://example.com/a/b/c.html',
    'https://example.com/a/b',
    'https://example.com/a',
  ])('%s teaches one of the places that it stands in', (url) => {
    expect(placesOf(url)).toContain(learnablePlace(url));
  });

  it('is one of the places that the page stands in', () => {
    expect(placesOf('https://www.example.com/a/b/c.html')).toEqual([
      'example.com',
      'example.com/a/',
      'example.com/a/b/',
      'example.com/a/b/c.html',
    ]);
  });
});
