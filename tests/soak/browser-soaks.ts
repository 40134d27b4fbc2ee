import { buildExtension, TEST_BUILD } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import type { Session } from '../browser/session';
import { FaultTable, printRows } from '../e2e/list-fault-table';
import { FAULTS } from '../e2e/list-faults-all';
import { killLoop } from '../e2e/list-kill-loop';

/** Long runs on the built extension in a real browser. */

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
