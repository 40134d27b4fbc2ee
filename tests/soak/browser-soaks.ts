import { seeded } from '../bench/random';
import { buildExtension, TEST_BUILD } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { followList } from '../e2e/follow-list';
import { FaultTable, printRows } from '../e2e/list-fault-table';
import { FAULTS } from '../e2e/list-faults-all';
import { killLoop } from '../e2e/list-kill-loop';
import { school } from '../e2e/sitecheck-pages';
import { hostilePage } from './hostile-html';

/** Long runs on the built extension in a real browser. */

/** By then a page that is whole was read. */
const READ_MS = 300;

async function inBrowser(
  name: BrowserName,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const executable = ensureBrowsers()[name];
  if (!executable) throw new Error(`no ${name} here`);
  const extensionDir = await buildExtension(TEST_BUILD, name);
  const session = await launch(name, { executable, extensionDir });
  try {
    await work(session);
    const errors = await session.errors();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await session.close();
  }
}

/** Kill the worker in syncs of 20,000 entries. */
export const soakKills = (name: BrowserName, kills: number, seed: number): Promise<void> =>
  inBrowser(name, async (session) => {
    const report = await killLoop(session, { kills, entries: 20_000, seed });
    console.log(`${name}: ${JSON.stringify(report)}`);
  });

/**
 * Pages of a listed host that fight back, each in a tab of its own: the badge tells of every one, and nothing
 * throws. What they say may lower the words, so the badge is looked at again after the page was read.
 */
export const soakPages = (name: BrowserName, cases: number, seed: number): Promise<void> =>
  inBrowser(name, async (session) => {
    await followList(session, [school('违规收集个人信息')]);
    for (let at = 0; at < cases; at++) {
      const url = `https://qiming.example.com/${at}`;
      session.serve(url, savedPage(hostilePage(seeded(seed * 10_000_019 + at)), true));
      const page = await session.newPage();
      page.goto(url).catch(() => undefined);
      const isTold = async (): Promise<boolean> => {
        const tab = await session.tabAt(url);
        return tab !== undefined && (await session.badgeText(tab)) !== '';
      };
      await until(`seed ${seed}, case ${at} is told of`, isTold);
      await new Promise((resolve) => setTimeout(resolve, READ_MS));
      if (!(await isTold())) throw new Error(`seed ${seed}, case ${at}: the badge went away`);
      await page.close();
    }
    console.log(`${name}: ${cases} pages told of`);
  });

/** All faults, those that take minutes included. */
export const soakFaults = (name: BrowserName): Promise<void> =>
  inBrowser(name, async (session) => {
    const table = await FaultTable.start(session, FAULTS);
    try {
      const rows = await table.run();
      printRows(name, rows);
      const wrong = rows.filter(
        (row, at) => row.told !== FAULTS[at]?.told || !row.untouched || !row.recovered,
      );
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
    } finally {
      await table.close();
    }
  });
