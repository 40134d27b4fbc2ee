import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

const URL_OF_PAGE = 'https://directory.example.net/yuyao/';

const cards = Array.from({ length: 12 }, (_, at) => {
  const provider = at === 5 ? SCHOOL : `示例第${at}培训中心`;
  return `<div class="card"><h3><a href="/item/${at}">暑期书法课${at}</a></h3><span class="org-name">${provider}</span></div>`;
}).join('');

const pageOf = (style: string, doctype = '<!doctype html>') =>
  savedPage(
    `${doctype}<html lang="zh-CN"><meta charset="utf-8"><title>示例</title>
    <style>.card{height:150px}${style}</style><main>${cards}</main></html>`,
  );

const PAGES = [
  ['a plain page', pageOf('')],
  ['a page without a doctype', pageOf('', '')],
  ['one whose root is lower than the window', pageOf('main{position:absolute;inset:0}', '')],
  ['a page that is drawn larger', pageOf('body{zoom:1.5}')],
  ['a page that is drawn smaller', pageOf('body{zoom:.7}')],
  ['one of which each card is larger', pageOf('.card{zoom:2}')],
  ['one of which the root is larger', pageOf('html{zoom:1.3}')],
] as const;

type Run = [from: number, to: number];

/** Where the mark's element is hit in the column through its middle: the pill and, once that is open, the popover. */
const runs = (page: Page): Promise<Run[]> =>
  page.evaluate(() => {
    const host = document.querySelector(':not(:defined):empty');
    const { left = 0, width = 0 } = host?.getBoundingClientRect() ?? {};
    const found: Run[] = [];
    for (let y = 0; y < innerHeight; y++) {
      if (document.elementFromPoint(left + width / 2, y) !== host) continue;
      const last = found.at(-1);
      if (last?.[1] === y - 1) last[1] = y;
      else found.push([y, y]);
    }
    return found;
  });

/** The middle of the pill, by where it is hit. */
const middleOf = (page: Page, [from, to]: Run): Promise<[x: number, y: number]> =>
  page.$eval(
    ':not(:defined):empty',
    (host, y) => {
      const { left, width } = host.getBoundingClientRect();
      return [left + width / 2, y] as [number, number];
    },
    (from + to) / 2,
  );

/** Scroll until the mark stands so far below the upper edge of the window. */
const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate((wanted) => {
    const host = document.querySelector(':not(:defined):empty');
    scrollBy(0, (host?.getBoundingClientRect().top ?? 0) - wanted);
  }, top);

const HEIGHT = 600;

inEachBrowser(
  'the popover of a mark',
  { viewport: { width: 900, height: HEIGHT } },
  ({ session }) => {
    let page: Page;

    beforeAll(async () => {
      await followList(session, ENTRIES);
      page = await session.newPage();
    });

    it.each(PAGES)('stands beside it and within the window, on %s', async (_, saved) => {
      session.serve(URL_OF_PAGE, saved);
      await session.goOn(page, URL_OF_PAGE);
      expect((await inspectPage(session, page, { hasCards: true })).marks).toHaveLength(1);
      for (const top of [20, HEIGHT - 80]) {
        await scrollTo(page, top);
        const [pill = [0, 0]] = await runs(page);
        await page.mouse.click(...(await middleOf(page, pill)));
        const open = await until('the popover is open', async () => {
          const all = await runs(page);
          return JSON.stringify(all) !== JSON.stringify([pill]) && all;
        });
        expect([top, open.length]).toEqual([top, 2]);
        expect(open).toContainEqual(pill);
        expect(open.at(-1)?.[1]).toBeLessThan(HEIGHT - 1);
        await page.keyboard.press('Escape');
      }
    });
  },
);
