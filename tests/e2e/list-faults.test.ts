import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslator } from '../../lib/wording/messages/translate';
import { until } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { type FaultRow, FaultTable, printRows, syncsEnded } from './list-fault-table';
import { TRIED_FAULTS } from './list-faults-all';

/**
 * What a user sees of a bad publish, of a bad carrier and of a bad network: the popup says why, the live
 * list answers on, and the next good publish is taken. Every fault has a list of its own, and all of them
 * are tried at once. Each browser has its part of some of each kind, and all in `npm run soak`. Those that
 * are left to it are judged in tests/unit too: `worker/lists/sync` and `list`.
 */

const t = createTranslator('zh-CN');
/** Longer than any time-out of a download. */
const RUN_MS = 480_000;
const QUIET_MS = 1500;

inEachBrowser('faults', {}, ({ name, session }) => {
  const faults = partOf(TRIED_FAULTS, name);
  let table: FaultTable;
  let rows: FaultRow[] = [];

  beforeAll(async () => {
    table = await FaultTable.start(session, faults);
    rows = await table.run();
    printRows(name, rows);
  }, RUN_MS);
  afterAll(async () => {
    await table?.close();
  });

  it.each(faults.map((each) => [each.name, each] as const))('%s', (_, { name, told }) => {
    const row = rows.find((each) => each.name === name);
    expect(row).toMatchObject({ told, untouched: true, recovered: true });
    const words = told ? t(`fault.${told}`) : '';
    expect(row?.seen).toContain(words);
    if (!told) expect(row?.seen).toBe('');
  });

  it('leaves no sync open, no alarm to resume one, and the servers in peace', async () => {
    await syncsEnded(session);
    // A look that has just begun may come to its end; one that never does is what must not be.
    await until('nobody asks the servers', async () => {
      const { asked } = table;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      return table.asked === asked;
    });
  });
});
