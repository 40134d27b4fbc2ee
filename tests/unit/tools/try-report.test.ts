import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../browser/inspect';
import type { DrawnMark } from '../../browser/marks';
import { hash12 } from '../../tools/hash12';
import { reportText } from '../../tools/print-report';
import type { TabledPage } from '../../tools/saved-pages';
import { summarise } from '../../tools/summary-line';

/** What `npm run try` tells of a page: in full, and as one line that is held against a table. */

const REPORT: PageReport = {
  url: 'https://www.example.com/',
  site: null,
  query: null,
  recognised: 0,
  items: [],
  verdicts: [],
  website: null,
  marks: [],
  queryLine: null,
  badge: '',
  health: {
    host: 'example.com',
    paused: false,
    muted: [],
    site: null,
    website: null,
    recognised: 0,
    hidden: 0,
    marks: [],
    related: [],
    dismissed: [],
    unchecked: [],
  },
  steps: [],
  roundTripMs: null,
};

const DEVELOPER = '上海示例在线信息技术有限公司';

const STORE_REPORT: PageReport = {
  ...REPORT,
  site: 'tencent',
  recognised: 1,
  items: [
    {
      ref: 0,
      url: 'https://store.example/app/com.example.online',
      title: '示例在线',
      app: {
        id: 'tencent:com.example.online',
        name: '示例在线',
        developer: DEVELOPER,
        version: '8.1',
      },
    },
  ],
};

const SCHOOL = '余姚市示例启明培训学校有限公司';
const FILING = '浙ICP备12345678号';

const WEBSITE_REPORT: PageReport = {
  ...REPORT,
  website: {
    facts: {
      title: '示例启明',
      headings: [],
      filings: [{ value: FILING, sure: true }],
      security: [{ value: '浙公网安备33028102000001号', sure: false }],
      codes: [],
      operators: [{ text: SCHOOL, place: 'footer' }],
      vendors: [],
      others: [],
      bodies: [],
      addresses: [],
      isFranchise: false,
    },
    verdicts: [],
    banner: null,
  },
};

const banner: DrawnMark = {
  kind: 'banner',
  label: `${SCHOOL} 有官方通报·2026-09`,
  name: '官方名单',
  tier: 'identified',
  path: 'html',
  marks: '',
  tree: { name: 'x-banner', attributes: {}, text: '', children: [] },
};

describe('the report of one page', () => {
  it('tells what a store page says of its app', () => {
    const text = reportText(STORE_REPORT, []);
    for (const told of ['tencent:com.example.online', DEVELOPER, 'version 8.1', 'uscc —'])
      expect(text).toContain(told);
    expect(text).toContain('Website: none');
  });

  it('tells what a website says of its operator, and that there is no banner', () => {
    const text = reportText(WEBSITE_REPORT, []);
    for (const told of [
      'host: www.example.com',
      '浙ICP备12345678号 (linked)',
      '浙公网安备33028102000001号',
      'USCCs: none',
      `${SCHOOL} (footer)`,
      'banner: none',
    ])
      expect(text).toContain(told);
  });

  it('tells the text of a banner', () => {
    const text = reportText({ ...WEBSITE_REPORT, marks: [banner] }, []);
    expect(text).toContain(`banner: “${banner.label}”`);
  });
});

const SEARCH_PAGE: TabledPage = {
  kind: 'search',
  file: 'engine/page.html',
  path: '/engine/page.html',
  url: 'https://engine.example/search',
  site: 'engine',
  cards: 0,
};
const STORE_PAGE: TabledPage = {
  kind: 'store',
  file: 'store/page.html',
  path: '/store/page.html',
  url: 'https://store.example/app/com.example.online',
  site: 'tencent',
  apps: 1,
  first: {
    id: 'tencent:com.example.online',
    version: '8.1',
    name: hash12('示例在线'),
    developer: hash12(DEVELOPER),
  },
};
const WEBSITE_PAGE: TabledPage = {
  kind: 'website',
  file: 'edu/page.html',
  path: '/edu/page.html',
  url: 'https://www.example.com/',
  filings: [FILING],
  linked: true,
  security: ['浙公网安备33028102000001号'],
  operators: [hash12(SCHOOL)],
};

const oneItem = { ref: 0, url: null, title: '示例' };

describe('the line of one saved page', () => {
  it.each([
    ['a search page without results', SEARCH_PAGE, REPORT],
    ['a store page as its table says', STORE_PAGE, STORE_REPORT],
    ['a website as its table says', WEBSITE_PAGE, WEBSITE_REPORT],
  ])('is good: %s', (_, page, report) => {
    const { line, isGood } = summarise(page, report, []);
    expect(isGood, line).toBe(true);
    expect(line).toMatch(/^ok {3}/);
    expect(line).toContain(page.file);
  });

  it.each<[string, TabledPage, PageReport, string[]]>([
    ['an item too many', SEARCH_PAGE, { ...REPORT, items: [oneItem] }, []],
    ['a store page that gives nothing', STORE_PAGE, REPORT, []],
    ['another developer', STORE_PAGE, withDeveloper('北京示例在线信息技术有限公司'), []],
    ['a website that was not read', WEBSITE_PAGE, REPORT, []],
    ['a number that is not linked', WEBSITE_PAGE, unlinked(), []],
    ['a mark on the page', SEARCH_PAGE, { ...REPORT, marks: [{ ...banner, kind: 'pill' }] }, []],
    ['a banner on the page', WEBSITE_PAGE, { ...WEBSITE_REPORT, marks: [banner] }, []],
    ['an error of the extension', SEARCH_PAGE, REPORT, ['TypeError']],
  ])('is bad: %s', (_, page, report, errors) => {
    const { line, isGood } = summarise(page, report, errors);
    expect(isGood, line).toBe(false);
    expect(line).toMatch(/^BAD /);
  });
});

function withDeveloper(developer: string): PageReport {
  const items = STORE_REPORT.items.map((item) => ({
    ...item,
    app: item.app && { ...item.app, developer },
  }));
  return { ...STORE_REPORT, items };
}

function unlinked(): PageReport {
  const { website } = WEBSITE_REPORT;
  if (!website) throw new Error('the report has a website');
  const filings = website.facts.filings.map(({ value }) => ({ value, sure: false }));
  return { ...WEBSITE_REPORT, website: { ...website, facts: { ...website.facts, filings } } };
}
