import type { Page } from 'puppeteer-core';
import { buildExtension, PLAIN_BUILD } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { listsSettled } from '../browser/lists';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { followList } from '../e2e/follow-list';
import { school, siteWith } from '../e2e/sitecheck-pages';
import { PLACES, withBrowser } from './extension/in-browsers';
import type { Row } from './harness/row';
import type { Task } from './harness/tasks';

/** As it is released, but for the clock and for lists on this machine. */

const SITE = 'https://qiming.example.com/';
const ROUNDS = 11;
const POPUP = { width: 400, height: 600 };

/** What of ours stands on a page: an element with a random tag, and nothing in it that the page could read. */
const OURS = ':not(:defined):empty';

const isTold = (page: Page): Promise<boolean> =>
  page.evaluate((ours) => document.querySelector(ours) !== null, OURS);

/** Notes when the first change comes after which an element that meets `selector` is there, or is not. */
const watch = (page: Page, selector: string, isThere: boolean): Promise<void> =>
  page.evaluate(
    (wanted, there) => {
      const note = { at: 0 };
      Object.assign(globalThis, { note });
      new MutationObserver((_, observer) => {
        if ((document.querySelector(wanted) !== null) !== there) return;
        note.at = Date.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    },
    selector,
    isThere,
  );

const notedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { note: { at: number } }).note.at);

/** When the popup's "mute" was pressed. */
const pressMute = (popup: Page): Promise<number> =>
  popup.evaluate(() => {
    const at = Date.now();
    const buttons = document.querySelectorAll<HTMLElement>('.card button');
    [...buttons].at(-1)?.click();
    return at;
  });

/** Milliseconds from the press until two open pages and the popup show it. */
async function round(session: Session, pages: readonly Page[], list: string): Promise<number> {
  const [first] = pages;
  if (!first) throw new Error('no page');
  await until('both pages tell it', async () =>
    (await Promise.all(pages.map(isTold))).every(Boolean),
  );
  const popup = await session.view(
    `/popup.html?tab=${await session.tabOf(first)}`,
    '.card button',
    POPUP,
  );
  for (const page of pages) await watch(page, OURS, false);
  await watch(popup, '.decided', true);
  const start = await pressMute(popup);
  const all = [...pages, popup];
  await until('all show it', async () => (await Promise.all(all.map(notedAt))).every(Boolean));
  const end = Math.max(...(await Promise.all(all.map(notedAt))));
  await popup.close();
  await session.ask('unmute', { entry: { list, id: 'school' } });
  return end - start;
}

async function measure(session: Session): Promise<number[]> {
  await listsSettled(session);
  const list = await followList(session, [school('示例')]);
  session.serve(SITE, siteWith(''));
  const pages = [await session.visit(SITE), await session.visit(SITE)];
  const samples: number[] = [];
  while (samples.length < ROUNDS) samples.push(await round(session, pages, list));
  // The first round starts what later ones find running.
  return samples.slice(1);
}

async function measureIn(name: BrowserName): Promise<Row> {
  const folder = await buildExtension(PLAIN_BUILD, name);
  const samples = await withBrowser(name, folder, measure);
  const base = { operation: 'mute', contender: 'Jianxun', side: 'ours' as const, size: null };
  return { ...base, place: PLACES[name], unit: 'ms', samples };
}

/** How long a mute takes to show everywhere. */
export const measureMute: Task['run'] = async ({ browsers }, tell) => {
  const rows: Row[] = [];
  for (const name of browsers) {
    tell(`mute: in ${PLACES[name]}`);
    rows.push(await measureIn(name));
  }
  return rows;
};
