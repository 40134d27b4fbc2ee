import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { inspectAt, inspectPage } from '../browser/inspect';
import { renderSerp, type SampleSearch, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/**
 * A visit to a site whose footer names a listed operator, and what a later search makes of it, or a page of
 * anybody that links to the site.
 */

const SITE = 'https://www.kecheng.example/';
const SEARCH: SampleSearch = {
  query: '暑期课程',
  bold: '暑期',
  results: [
    { title: '暑期课程安排', url: 'https://kecheng.example/summer', snippet: '', why: 'the site' },
    { title: '暑期课程', url: 'https://m.kecheng.example/', snippet: '', why: 'a host below' },
    { title: '暑期课程', url: 'https://else.example.org/', snippet: '', why: 'another site' },
  ],
};

const siteWith = (footer: string): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>课程</title>
<body><main><h1>课程</h1><p>暑期课程安排</p></main><footer><p>${footer}</p></footer></body></html>`;

const FOREIGN = 'https://directory.example.net/courses/';
const card = (at: number, url: string, provider = ''): string =>
  `<div class="card"><h3><a href="${url}">暑期书法课${at}</a></h3><p>小学三至六年级，周末开课</p>${provider && `<span class="org-name">${provider}</span>`}</div>`;
/** Seven cards of a page without an adapter: one links to the site, one names the listed school itself. */
const CARDS = Array.from({ length: 7 }, (_, at) => {
  if (at === 2) return card(at, 'https://kecheng.example/summer');
  return card(at, `https://site${at}.example.org/`, at === 5 ? SCHOOL : '');
});
const FOREIGN_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>课程</title>
<body><main>${CARDS.join('')}</main></body></html>`;

const SIZE = { viewport: { width: 1000, height: 900 } };

inEachBrowser('learned hosts', SIZE, ({ name, session, once }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    session.serve(serpUrl(SEARCH.query), savedPage(renderSerp(SEARCH)));
    page = await session.newPage();
    // Each browser shows one of the two schemes; Firefox's is that of all its tabs.
    const scheme = name === 'firefox' ? 'dark' : 'light';
    await session.engine.show(page, { scheme, forced: false, coarse: false });
  });

  const learnedHosts = async () => (await session.ask('learned', {})).map(({ host }) => host);

  /** Visit the site with this footer until as many hosts are learned. */
  async function visit(footer: string, count: number): Promise<void> {
    session.serve(SITE, savedPage(siteWith(footer)));
    await page.goto(SITE, { waitUntil: 'domcontentloaded' });
    await until(`${count} hosts are learned`, async () => (await learnedHosts()).length === count);
  }

  async function search(): Promise<string[]> {
    await session.goOn(page, serpUrl(SEARCH.query));
    const { verdicts, marks } = await inspectPage(session, page);
    expect(marks.length).toBe(verdicts.length);
    return verdicts.map(({ ref, tier, evidence }) => `${ref} ${tier} ${evidence[0]?.kind}`);
  }

  const MARKED = ['0 named learned-site'];
  const PROOF = `版权所有 © ${SCHOOL}`;

  it('marks nothing before the visit, and the very site after it', async () => {
    expect(await search()).toEqual([]);
    await visit(PROOF, 1);
    expect(await learnedHosts()).toEqual(['kecheng.example']);
    expect(await search()).toEqual(MARKED);
    await session.killWorker();
    expect(await search()).toEqual(MARKED);
  });

  it('forgets the site when its footer proves it no more', async () => {
    await visit(PROOF, 1);
    await visit('版权所有 © 上海示例乙信息技术有限公司', 0);
    expect(await search()).toEqual([]);
  });

  it('neither learns nor uses anything when switched off', async () => {
    await visit(PROOF, 1);
    const settings = await session.ask('settings', {});
    await session.ask('saveSettings', { ...settings, learnHosts: false });
    expect(await search()).toEqual([]);
    await visit(PROOF, 0);
    await session.ask('saveSettings', settings);
  });

  once(
    'marks the site on the engine’s page, but on no foreign page, which could tell by it where its visitor was',
    async () => {
      const openForeign = async () => {
        const report = await inspectAt(session, FOREIGN, savedPage(FOREIGN_PAGE), {
          hasCards: true,
        });
        const { site, items, verdicts, marks, badge, health } = report;
        await page.bringToFront();
        expect([site, items.map(({ url }) => url)]).toEqual([
          'generic',
          expect.arrayContaining(['https://kecheng.example/summer']),
        ]);
        const drawn = marks.map(({ tier, marks: title }) => `${tier} ${title}`);
        return { verdicts, drawn, badge, related: health.related };
      };
      await session.ask('forgetLearned', {});
      const before = await openForeign();
      expect([before.drawn, before.badge]).toEqual([['named 暑期书法课5'], '1']);
      await visit(PROOF, 1);
      expect(await openForeign()).toEqual(before);
      expect(await search()).toEqual(MARKED);
    },
  );

  once('is shown in the options and forgotten by keyboard', async () => {
    await visit(PROOF, 1);
    const section = '[aria-labelledby=learned-title]';
    const size = { width: 800, height: 900 };
    const options = await session.view('/options.html', `${section} .card`, size);
    const text = await options.$eval(section, (part) => part.textContent);
    for (const words of ['kecheng.example', SCHOOL, '2026年10月15日'])
      expect(text).toContain(words);
    expect(await axeViolations(options)).toEqual([]);
    await options.focus(`${section} .card a`);
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await until('nothing is learned', async () => (await learnedHosts()).length === 0);
    await until('the focus is on the section', () =>
      options.evaluate(() => document.activeElement?.id === 'learned-title'),
    );
    await options.close();
    await page.bringToFront();
    expect(await search()).toEqual([]);
  });
});
