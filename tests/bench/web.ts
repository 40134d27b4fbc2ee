import type { CDPSession, Page } from 'puppeteer-core';
import { buildEditionFor, buildExtension, TEST_BUILD } from '../browser/build';
import { openTab, PHONE, WebSite } from '../e2e/web-site';
import { inventedEntries } from './data/list';
import { withBrowser } from './extension/in-browsers';
import type { Row } from './harness/row';
import type { Task } from './harness/tasks';

/** The web edition on a CPU that is slowed four times, in Chromium alone: Firefox cannot be slowed. */

const SIZE = 20_000;
const ROUNDS = 3;
const SLOWED = 4;
const NAMED = 'the name of a listed institution';

/** A page and whatever worker it starts, slowed. */
async function slowedTab(session: Parameters<typeof openTab>[0]): Promise<Page> {
  const { page } = await openTab(session, PHONE);
  const slow = (client: CDPSession) =>
    client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await slow(await page.createCDPSession());
  page.on('workercreated', (worker) => void slow(worker.client).catch(() => undefined));
  return page;
}

/** Milliseconds from the navigation to the answer to a name that is typed as soon as there is a field. */
async function untilAnswered(page: Page, url: string, name: string): Promise<number> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.search-field textarea');
  await page.type('.search-field textarea', name.slice(0, 1));
  await page.evaluate((rest) => document.execCommand('insertText', false, rest), name.slice(1));
  await page.waitForFunction(() => document.querySelector('.results li') !== null, {
    polling: 'mutation',
    timeout: 120_000,
  });
  return page.evaluate(() => performance.now());
}

export const measureWeb: Task['run'] = async (_, tell) => {
  const entries = [...inventedEntries(SIZE)];
  const name = entries.at(-1)?.names[0]?.text ?? '';
  tell(`web: publishing ${SIZE} entries`);
  await buildEditionFor(TEST_BUILD);
  const extensionDir = await buildExtension(TEST_BUILD, 'chromium');
  const site = await WebSite.open(entries);
  const [first, later]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round++)
      await withBrowser('chromium', extensionDir, async (session) => {
        const page = await slowedTab(session);
        first.push(await untilAnswered(page, site.url, name));
        await page.close();
        const again = await slowedTab(session);
        later.push(await untilAnswered(again, site.url, name));
        await again.close();
        tell(`web: ${Math.round(first.at(-1) ?? 0)}, then ${Math.round(later.at(-1) ?? 0)} ms`);
      });
  } finally {
    await site.close();
  }
  const base = {
    contender: NAMED,
    side: 'ours',
    place: 'Chromium',
    size: SIZE,
    unit: 'ms',
  } as const;
  const rows: Row[] = [
    { ...base, operation: 'web-first', samples: first },
    { ...base, operation: 'web-later', samples: later },
  ];
  return rows;
};
