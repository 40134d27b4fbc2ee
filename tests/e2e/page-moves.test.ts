import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeded } from '../bench/random';
import { clickOn } from '../browser/keyboard';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { passTime } from '../browser/traces';
import { until } from '../browser/until';
import { runs } from '../unit/runs';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { borrow, giveBack } from './kept-browser';
import { LINKED, NAME, school, scripted, siteWith } from './sitecheck-pages';

/** Pages that are left before they are judged, and pages that become others in place. */

const LISTED = 'https://qiming.example.com/';
const INNOCENT = 'https://yongjiang.example/';
const MALL = 'https://shops.example/shop/17/';
const NEIGHBOUR = 'https://shops.example/shop/18/';
const NEXT = 'https://shops.example/shop/19/';

/** `JIANXUN_TIMES` multiplies it. */
const RACES = runs(4);
/** A worker that was ended takes about as long to judge. */
const RACE_MS = 120;
/** By then what a page says was read, told and answered. */
const SETTLED_MS = 2000;

/** By then a worker that a page can wake is awake. */
const WAKE_MS = 2000;

/** Says whose it is, so that the page is read once. */
const INNOCENT_FOOTER = '© 甬江市示例星辰图书有限公司';
const BLINKING = 'setInterval(() => { document.title = "报名" + Date.now(); }, 50);';

const PROOF = `© ${NAME} ${LINKED}`;

/** Becomes a neighbour's page: its address at once, its footer when it is clicked. */
const MOVING = scripted(
  PROOF,
  `history.replaceState({}, '', '/shop/18/');
   document.querySelector('h1').onclick = () => {
     history.pushState({}, '', '/shop/19/');
     document.querySelector('footer').textContent = '${INNOCENT_FOOTER}';
   };`,
);

/** By the page's own clock. The driver may still ask the page that was left. */
const rest = (page: Page, ms: number): Promise<unknown> =>
  until('time has passed in the page', async () => {
    await passTime(page, ms);
    return true;
  });

const tabAt = (session: Session, url: string): Promise<number> =>
  until(`a tab shows ${url}`, () => session.tabAt(url));

/** What badge and popup say of the tab at an address. */
async function told(session: Session, url: string): Promise<[badge: string, ...entries: string[]]> {
  const tab = await tabAt(session, url);
  const { marks, related } = await session.ask('page', { tab });
  const refs = [...marks.map(({ entry }) => entry), ...related.map(({ view }) => view.ref)];
  return [await session.badgeText(tab), ...refs.map(({ id }) => id)];
}

/** A listed school's shop that takes its neighbour's address, and becomes the next shop when it is clicked. */
async function moveOn(session: Session, page: Page): Promise<void> {
  await page.goto(MALL, { waitUntil: 'domcontentloaded' });
  await until('the footer is told of', async () => (await told(session, NEIGHBOUR))[0] === '1');
  await rest(page, SETTLED_MS);
  expect(await session.ask('learned', {})).toEqual([]);
  await clickOn(page, 'h1');
  await until('the next shop speaks for itself', async () => (await told(session, NEXT))[0] === '');
  expect([await told(session, NEXT), await session.ask('learned', {})]).toEqual([[''], []]);
}

inEachBrowser('pages that are left', { viewport: { width: 900, height: 700 } }, ({ session }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(session, [school('违规收集个人信息')]);
    session.serve(MALL, MOVING);
  });
  beforeEach(async () => {
    page = await session.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  /** Open a page that gives way to another one a moment later, and give the address of that one. */
  async function race(from: string, to: string, at: number): Promise<string> {
    const next = `${to}next/${at}`;
    session.serve(next, siteWith(INNOCENT_FOOTER));
    const leaving = `setTimeout(() => location.replace('${next}'), ${seeded(at)() * RACE_MS});`;
    session.serve(`${from}?${at}`, scripted('', leaving));
    if (at % 2 === 0) await session.killWorker();
    page.goto(`${from}?${at}`).catch(() => undefined);
    await tabAt(session, next);
    return next;
  }

  it('leave no badge and no word on the site that comes after a listed one', async () => {
    for (let at = 0; at < RACES; at++) {
      const next = await race(LISTED, INNOCENT, at);
      await rest(page, at + 1 < RACES ? RACE_MS : SETTLED_MS);
      expect([at, await told(session, next)]).toEqual([at, ['']]);
    }
  });

  it('take no badge from the listed site that comes after another', async () => {
    for (let at = 0; at < RACES; at++) {
      const next = await race(INNOCENT, LISTED, at);
      await until(`race ${at} is told of`, async () => (await told(session, next))[0] !== '');
      await rest(page, RACE_MS);
      const [badge, entry] = await told(session, next);
      expect([at, badge !== '', entry]).toEqual([at, true, 'school']);
    }
  });

  it('teach nothing of a neighbour’s address, and keep no banner and no badge for a neighbour', () =>
    moveOn(session, page));

  it('wake no worker by a title that blinks', async () => {
    const url = `${INNOCENT}blinking`;
    session.serve(url, scripted(INNOCENT_FOOTER, BLINKING));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await until('address and footer are answered, and nothing else is asked', () =>
      page.evaluate(() => performance.getEntriesByName('jianxun:answer', 'mark').length === 2),
    );
    await session.killWorker();
    await rest(page, WAKE_MS);
    expect(await session.isWorkerRunning()).toBe(false);
    expect(await told(session, url)).toEqual(['']);
    expect(await session.isWorkerRunning()).toBe(true);
  });
});

const firefox = readyBrowsers().filter(({ name }) => name === 'firefox');

describe.each(firefox)('pages that are left in $name before 147', (ready) => {
  it('keep no banner and no badge for a neighbour, without the Navigation API', async () => {
    const options = { hasNoNavigation: true };
    const session = await borrow(ready, options);
    try {
      await followList(session, [school('违规收集个人信息')]);
      session.serve(MALL, MOVING);
      const page = await session.newPage();
      await moveOn(session, page);
      expect(await page.evaluate(() => 'navigation' in window)).toBe(false);
      expect(await session.errors()).toEqual([]);
    } finally {
      giveBack(ready, session, options);
    }
  });
});
