import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { savedPage } from '../browser/saved-page';
import { passTime } from '../browser/traces';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/** Cards that are one link, or that a link is stretched over: the mark is seen on its card, and a press opens no page. */

const URL_OF_PAGE = 'https://directory.example.net/yuyao/';
const LISTED = 3;

const cardsOf = (card: (at: number, provider: string) => string): string =>
  Array.from({ length: 8 }, (_, at) =>
    card(at, at === LISTED ? SCHOOL : `示例第${at}培训中心`),
  ).join('');
const LINKS = cardsOf(
  (at, provider) =>
    `<a class="card" href="/item/${at}"><h3>暑期书法课${at}</h3><p class="org-name">${provider}</p></a>`,
);
const BOXES = cardsOf(
  (at, provider) =>
    `<div class="card"><h3><a href="/item/${at}">暑期书法课${at}</a></h3><p class="org-name">${provider}</p></div>`,
);
const pageOf = (style: string, cards: string) =>
  savedPage(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title>
    <style>${style}</style><main>${cards}</main></html>`);

const PLACED = Array.from(
  { length: 8 },
  (_, at) => `a:nth-of-type(${at + 1}){top:${at * 110}px}`,
).join('');
const STRETCHED =
  '.card{position:relative}a::after{content:"";position:absolute;inset:0;z-index:1}';

const PAGES = [
  ['links below each other', pageOf('a{display:block}', LINKS)],
  ['links in a grid', pageOf('main{display:grid;grid-template-columns:1fr 1fr 1fr}', LINKS)],
  ['links that float', pageOf('a{float:left;width:220px}', LINKS)],
  [
    'links placed one by one',
    pageOf(`main{position:relative}a{position:absolute}${PLACED}`, LINKS),
  ],
  ['links from right to left', pageOf('main{display:flex;flex-direction:row-reverse}', LINKS)],
  ['boxes under a stretched link', pageOf(STRETCHED, BOXES)],
] as const;

type Point = [x: number, y: number];

/** Where the mark is pressed, by which it is in its card and on top of it; null where it is not. */
const pillIn = (page: Page): Promise<Point | null> =>
  page.evaluate((at) => {
    const host = document.querySelector(':not(:defined):empty');
    host?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    const box = document.querySelectorAll('.card')[at]?.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isOn = box && x > box.left && y > box.top && y < box.bottom;
    return isOn && document.elementFromPoint(x, y) === host ? ([x, y] as [number, number]) : null;
  }, LISTED);

/** A place in the open popover that is no button. */
const popoverAt = (page: Page, [x, y]: Point): Promise<Point | null> =>
  page.evaluate(
    (left, middle) => {
      const host = document.querySelector(':not(:defined):empty');
      for (let top = innerHeight - 1; top > 0; top--)
        if (Math.abs(top - middle) > 20 && document.elementFromPoint(left, top) === host)
          return [left, top - 3] as [number, number];
      return null;
    },
    x,
    y,
  );

inEachBrowser('a card under a link', { viewport: { width: 900, height: 700 } }, (given) => {
  const { name, session } = given;
  beforeAll(async () => {
    await followList(session, ENTRIES);
  });

  it.each(partOf(PAGES, name, 2))(
    'has its mark on it, and a press opens it: %s',
    async (_, saved) => {
      const page = await session.visit(URL_OF_PAGE, saved);
      expect((await inspectPage(session, page, { hasCards: true })).marks).toHaveLength(1);
      const tabs = (await session.engine.driver.pages()).length;
      const pill = await pillIn(page);
      if (!pill) throw new Error('the mark is not on its card');
      await page.mouse.click(...pill);
      await passTime(page, 100);
      const inside = await popoverAt(page, pill);
      if (!inside) throw new Error('the press opened nothing');
      await page.mouse.click(...inside);
      for (const at of [inside, pill]) await page.mouse.click(...at, { button: 'middle' });
      await passTime(page, 300);
      expect([page.url(), (await session.engine.driver.pages()).length]).toEqual([
        URL_OF_PAGE,
        tabs,
      ]);
      await page.close();
    },
  );

  given.once('that is hidden takes its mark along', async () => {
    const page = await session.visit(URL_OF_PAGE, PAGES[0][1]);
    await inspectPage(session, page, { hasCards: true });
    const heights = await page.evaluate((at) => {
      const height = () =>
        document.querySelector(':not(:defined):empty')?.getBoundingClientRect().height ?? 0;
      const before = height();
      (document.querySelectorAll('.card')[at] as HTMLElement).style.display = 'none';
      return [before > 0, height()];
    }, LISTED);
    expect(heights).toEqual([true, 0]);
    await page.close();
  });
});
