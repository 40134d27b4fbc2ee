import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { inspectAt } from '../browser/inspect';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { hasSavedPages, SAVED_PAGES } from '../tools/saved-pages';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { entryOf, type Target } from './real-marks-list';

/**
 * A search for a listed name: the quiet line and the badge tell, and no result that merely shares a
 * word with the name is touched.
 */

/** A listed app whose name is made of words that every school of its trade uses. */
const APP = '会计职称';
const TARGETS: readonly Target[] = [
  { id: 'app', brand: APP, operator: '上海示例在线信息技术有限公司' },
  { id: 'school', legal: '余姚市示例启明培训学校有限公司', brand: '示例启明' },
];

const title = (text: string, at: number) => ({
  title: text,
  url: `https://school-${at}.example/`,
  snippet: `${APP}考试培训，示例启明的学员也来。`,
  why: 'shares words with a listed name',
});

const ownPage = (query: string) => ({
  url: serpUrl(query),
  page: savedPage(
    renderSerp({
      query,
      bold: query.slice(0, 2),
      results: [
        '某例会计培训学校-会计职称考试培训-会计实操培训',
        '会计职称 培训_某例学校',
        '初级会计职称报名入口',
        '会计|职称',
        '会计职称',
        '示例启明星幼儿园',
        '新余姚市示例启明培训学校有限公司',
        '余姚市示例培训学校 - 官网',
      ].map(title),
    }),
  ),
});

/** A real page of an engine about the trade, opened under the address of another search. */
const REAL = join(SAVED_PAGES, 'so360/so-2020-kuaiji-peixun.html');
const realPage = (query: string) => ({
  url: `https://www.so.com/s?src=lm&q=${encodeURIComponent(query)}`,
  page: savedPage(readFileSync(REAL)),
});

const CASES = [
  { what: 'an app, on our own page', query: APP, pageOf: ownPage },
  { what: 'an institution, on our own page', query: TARGETS[1]?.legal ?? '', pageOf: ownPage },
  { what: 'a brand, on our own page', query: '示例启明', pageOf: ownPage },
];
if (hasSavedPages('quiet lines are tested on our own page only'))
  CASES.push({ what: 'an app, on a real page of its trade', query: APP, pageOf: realPage });

inEachBrowser('a listed name as query', {}, ({ session }) => {
  beforeAll(async () => {
    await followList(session, TARGETS.map(entryOf));
  });

  it.each(CASES)('shows the line and the badge and no mark: $what', async ({ query, pageOf }) => {
    const { url, page } = pageOf(query);
    const report = await inspectAt(session, url, page);
    expect(report.recognised).toBeGreaterThan(7);
    expect(report.queryLine).toContain(query);
    expect(report.marks.map(({ kind, label }) => [kind, label])).toEqual([
      ['line', report.queryLine],
    ]);
    expect(report.badge).toBe('•');
    expect(report.verdicts.filter(({ ref }) => ref >= 0)).toEqual([]);
  });

  it.each(['会计', '职称', '会计培训', '会计职称考试', '示例'])(
    'says nothing about %s, which only shares words with one',
    async (query) => {
      const { url, page } = ownPage(query);
      const { queryLine, marks, badge } = await inspectAt(session, url, page);
      expect([queryLine, marks, badge]).toEqual([null, [], '']);
    },
  );
});
