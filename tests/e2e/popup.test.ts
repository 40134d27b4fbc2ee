import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { inspectPage } from '../browser/inspect';
import { launch } from '../browser/launch';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { newestBundledApp } from './bundled-list';
import { followList } from './follow-list';
import { COMPANY, ENTRIES, SCHOOL, SEARCH } from './sample';

const SIZE = { width: 400, height: 600 };
const FIELD = 'input[type=search]';

/** Headings of the cards that the lookup found. */
const headings = (popup: Page): Promise<string[]> =>
  popup.$$eval('.lookup .card-title', (titles) => titles.map((title) => title.textContent ?? ''));

async function clear(popup: Page): Promise<void> {
  await popup.focus(FIELD);
  await popup.keyboard.press('Escape');
  await until('the field is empty and nothing is found', async () =>
    popup.evaluate(() => document.querySelector('.lookup .card, .not-listed') === null),
  );
}

/** Type a text as a person does and wait until its answer stands. */
async function lookUp(popup: Page, text: string): Promise<string[]> {
  await clear(popup);
  await popup.type(FIELD, text);
  let found: string[] = [];
  await until(`the popup answers ${text}`, async () => {
    const before = JSON.stringify(found);
    await new Promise((resolve) => setTimeout(resolve, 300));
    found = await headings(popup);
    const isEmpty = (await popup.$('.not-listed')) !== null;
    return JSON.stringify(found) === before && (found.length > 0 || isEmpty);
  });
  return found;
}

describe.each(readyBrowsers())('the popup in $name', ({ name, executable, extensionDir }) => {
  let session: Session;
  let shown: Page;
  let popup: Page;
  let tab: number;

  beforeAll(async () => {
    session = await launch(name, { executable, extensionDir, viewport: SIZE });
    await followList(session, ENTRIES);
    session.serve(serpUrl(SEARCH.query), savedPage(renderSerp(SEARCH)));
    const page = await session.visit(serpUrl(SEARCH.query));
    await inspectPage(session, page);
    tab = await session.tabOf(page);
    shown = page;
    popup = await session.ownPage(`/popup.html?tab=${tab}`, SIZE);
    await popup.bringToFront();
    await popup.waitForSelector(FIELD);
  });
  afterAll(async () => session?.close());
  afterEach(async () => expect(await session.errors()).toEqual([]));

  it('opens with the field focused, so that one can type', async () => {
    expect(await popup.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(
      true,
    );
  });

  it.each([
    ['the full name', SCHOOL, SCHOOL],
    ['a prefix', '余姚市示例', SCHOOL],
    ['an infix', '示例启明培训', SCHOOL],
    ['full-width letters and spaces', ' 示例　启明教育 ', COMPANY],
    ['traditional characters', '示例啟明教育科技有限公司', COMPANY],
    ['pinyin initials', 'slqmjykj', COMPANY],
    ['one typo', '余姚市示列启明培训学校有限公司', SCHOOL],
  ])('finds by %s', async (_, text, wanted) => {
    expect(await lookUp(popup, text)).toContain(wanted);
  });

  it('finds the newest app of the bundled list', async () => {
    const app = newestBundledApp(extensionDir);
    expect(await lookUp(popup, app)).toContain(app);
  });

  it('says neutrally what it does not find', async () => {
    expect(await lookUp(popup, '示例名单外学校')).toEqual([]);
    const text = await popup.$eval('.not-listed', (note) => note.textContent ?? '');
    expect(text).toContain('这不代表已获批准或没有问题');
  });

  it('does not find what has ended', async () => {
    expect(await lookUp(popup, '示例往年培训有限公司')).not.toContain('示例往年培训有限公司');
  });

  it('tells what the page of its tab shows', async () => {
    const text = await popup.$eval('[aria-labelledby=page-title]', (part) => part.textContent);
    expect(text).toContain(`识别到 ${SEARCH.results.length} 条结果`);
    expect(text).toContain(SCHOOL);
  });

  if (name === 'chromium') {
    it('opens over the page that is in front', async () => {
      await shown.bringToFront();
      const over = await session.openPopup();
      await over.waitForSelector('[aria-labelledby=page-title] .card');
      const text = await over.$eval('[aria-labelledby=page-title]', (part) => part.textContent);
      expect(text).toContain(SCHOOL);
      await over.close();
      await popup.bringToFront();
    });
  }

  it('is walked by keyboard from the field into the results', async () => {
    await lookUp(popup, '示例启明');
    await popup.focus(FIELD);
    await popup.keyboard.press('ArrowDown');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    expect([SCHOOL, COMPANY, '示例启明']).toContain(await focused());
    await popup.keyboard.press('ArrowUp');
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it.each(['示例启明', '示例名单外学校', ''])(
    'has nothing that axe objects to, with “%s”',
    async (text) => {
      if (text) await lookUp(popup, text);
      else await clear(popup);
      expect(await axeViolations(popup)).toEqual([]);
    },
  );
});

describe.each(readyBrowsers())('dark pages in $name', ({ name, executable, extensionDir }) => {
  it('have nothing that axe objects to', async () => {
    const session = await launch(name, {
      executable,
      extensionDir,
      viewport: SIZE,
      colorScheme: 'dark',
    });
    try {
      await followList(session, ENTRIES);
      const { hits } = await session.ask('lookup', { text: SCHOOL });
      const record = `/record.html?${new URLSearchParams(hits[0]?.ref)}`;
      for (const path of ['/popup.html', '/options.html', record]) {
        const page = await session.ownPage(path, SIZE);
        await page.waitForSelector('main');
        expect(await axeViolations(page), path).toEqual([]);
      }
      expect(await session.errors()).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
