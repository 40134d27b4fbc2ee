import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { previewPath } from '../../components/links';
import type { Entry } from '../../lib/domain/entry';
import type { BrowserName } from '../browser/find';
import { clickOn } from '../browser/keyboard';
import { clickMark, readMarks } from '../browser/marks';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { readFixture } from '../dom/sites/fixture';
import { inEachBrowser } from './each-browser';
import { followList, publishList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/** Marks on the phone pages of search engines, as narrow as a phone. No phone was there: widths only. */

const WIDTH = 360;
const FIXTURES = ['baidu/mobile', 'so360/mobile', 'sogou/mobile', 'quark/cards'];
const VIEWPORT_TAG = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** The listed school, at the hosts of all four pages. */
function listed(): Entry[] {
  const [school] = ENTRIES;
  const [host] = school?.identifiers ?? [];
  if (!school || !host) throw new Error('the sample has a school with a host');
  return [{ ...school, identifiers: [host, { ...host, value: 'm.example.com' }] }];
}

/** Edges of what the extension drew, and of the page, which must not have grown sideways. */
const edges = (page: Page) =>
  page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    marks: [...document.querySelectorAll(':not(:defined):empty')].map((host) => {
      const { left, right, height } = host.getBoundingClientRect();
      return { left, right, height };
    }),
  }));

const viewportOf = (name: BrowserName) => ({
  width: WIDTH,
  height: 740,
  hasTouch: name === 'chromium',
});

/** As long as a list may make it, and nowhere to break. */
const LONG = 'Shili'.repeat(24);

/** The listed school under a name that never ends. */
function longNamed(): Entry[] {
  return listed().map((entry) => ({ ...entry, names: [{ text: LONG, kind: 'legal' }] }));
}

/** Shows all of it, and needs no scrolling sideways. */
async function holdsLong(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.body.textContent)).toContain(LONG);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
}

inEachBrowser(
  'a phone’s width',
  (name) => ({ viewport: viewportOf(name) }),
  ({ session }) => {
    let page: Page;

    beforeAll(async () => {
      await followList(session, listed());
      page = await session.newPage();
    });

    it.each(FIXTURES)('holds the mark of %s, and what it opens', async (fixture) => {
      const { html, expected } = readFixture(fixture);
      const { url } = expected;
      session.serve(url, savedPage(html.replace('<head>', `<head>${VIEWPORT_TAG}`)));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const marks = () => readMarks(session.engine, page);
      await until('the mark is there', async () => (await marks()).length > 0);
      const [mark] = await marks();
      expect(mark).toMatchObject({ kind: 'pill', label: expect.stringContaining('2026-09') });
      const { page: width, marks: boxes } = await edges(page);
      expect(width).toBe(WIDTH);
      for (const { left, right, height } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(WIDTH);
        expect(height).toBeGreaterThan(0);
      }
      await clickMark(page, 0);
      await until('it is open', async () =>
        JSON.stringify((await marks())[0]?.tree).includes(SCHOOL),
      );
      expect((await edges(page)).page).toBe(WIDTH);
    });

    const open = (path: string, ready: string) =>
      session.view(path, ready, { width: WIDTH, height: 740 });

    it('does not overflow with a record’s name of 120 letters', async () => {
      const list = await followList(session, longNamed(), { title: '示例长名名单', epoch: 3 });
      const [entry] = longNamed();
      const query = new URLSearchParams({ list, id: entry?.id ?? '' });
      const page = await open(`/record.html?${query}`, '.timeline');
      await holdsLong(page);
      await page.close();
    });

    it('does not overflow with a list’s title of 120 letters, before it is followed and after', async () => {
      const list = await publishList(listed(), { title: LONG, epoch: 2 });
      const subscribe = '.stack form button';
      const page = await open(`/${previewPath(list.subscription)}`, subscribe);
      await clickOn(page, subscribe);
      await page.waitForSelector('.preview h4');
      await holdsLong(page);
      await clickOn(page, '.preview .button-primary');
      await page.waitForSelector('.preview', { hidden: true });
      await until('it is followed', () =>
        page.evaluate((title) => document.body.textContent?.includes(title), LONG),
      );
      await holdsLong(page);
      await page.close();
      await list.close();
    });
  },
);
