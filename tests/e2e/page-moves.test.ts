import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { seeded } from '../bench/random';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { LINKED, NAME, school, scripted, siteWith } from './sitecheck-pages';

/** Pages that are left before they are judged, and pages that become others in place. */

const LISTED = 'https://qiming.example.com/';
const INNOCENT = 'https://yongjiang.example/';
const MALL = 'https://shops.example/shop/17/';

const RACES = 20;
/** A worker that was ended takes about as long to judge. */
const RACE_MS = 120;
/** By then what a page says was read, told and answered. */
const SETTLED_MS = 2000;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const PROOF = `© ${NAME} ${LINKED}`;

/** Becomes a neighbour's page: its address at once, its footer when it is clicked. */
const MOVING = scripted(
  PROOF,
  `history.replaceState({}, '', '/shop/18/');
   document.querySelector('h1').onclick = () => {
     history.pushState({}, '', '/shop/19/');
     document.querySelector('footer').textContent = '© 甬江市示例星辰图书有限公司';
   };`,
);

inEachBrowser('pages that are left', { viewport: { width: 900, height: 700 } }, ({ session }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(session, [school('违规收集个人信息')]);
    session.serve(LISTED, siteWith(''));
    session.serve(INNOCENT, siteWith('© 甬江市示例星辰图书有限公司'));
    session.serve(MALL, MOVING);
  });
  beforeEach(async () => {
    page = await session.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  const badge = async (): Promise<string> => session.badgeText(await session.tabOf(page));
  const told = async (): Promise<string[]> => {
    const { marks, related } = await session.ask('page', { tab: await session.tabOf(page) });
    return [...marks.map(({ entry }) => entry), ...related.map(({ view }) => view.ref)].map(
      ({ id }) => id,
    );
  };

  /** Open one page and, a moment later, another one in its place. */
  async function race(first: string, second: string, at: number): Promise<void> {
    if (at % 2 === 0) await session.killWorker();
    page.goto(first, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await rest(seeded(at)() * RACE_MS);
    await page.goto(second, { waitUntil: 'domcontentloaded' });
  }

  it('leave no badge and no word on the site that comes after a listed one', async () => {
    for (let at = 0; at < RACES; at++) {
      await race(LISTED, INNOCENT, at);
      await rest(RACE_MS);
      expect([at, await badge(), await told()]).toEqual([at, '', []]);
    }
    await rest(SETTLED_MS);
    expect([await badge(), await told()]).toEqual(['', []]);
  });

  it('take no badge from the listed site that comes after another', async () => {
    for (let at = 0; at < RACES; at++) {
      await race(INNOCENT, LISTED, at);
      await until(`race ${at} is told of`, async () => (await badge()) === '1');
      await rest(RACE_MS);
      expect([at, await badge(), await told()]).toEqual([at, '1', ['school']]);
    }
  });

  it('teach nothing of a neighbour’s address, and keep no banner and no badge for a neighbour', async () => {
    await page.goto(MALL, { waitUntil: 'domcontentloaded' });
    await until('the footer is told of', async () => (await badge()) === '1');
    await rest(SETTLED_MS);
    expect(await session.ask('learned', {})).toEqual([]);
    await page.click('h1');
    await until('the next shop is told of as itself', async () => (await badge()) === '');
    expect([await told(), await session.ask('learned', {})]).toEqual([[], []]);
  });
});
