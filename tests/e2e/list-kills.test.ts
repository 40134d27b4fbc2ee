import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { borrow, giveBack } from './kept-browser';
import { killLoop } from './list-kill-loop';

/** A share of the kill loops; `npm run soak -- kill-chromium kill-firefox` runs all. */

const KILLS = { chromium: 5, firefox: 3 } as const;
/** Of them each state has eight segments; how long they are is no case here. */
const ENTRIES = 1200;

/** Firefox itself says so of a call that was under way when its page was ended; nothing of ours can answer it. */
const OF_A_KILL = /^Promise rejected after context unloaded/;

describe.each(readyBrowsers())('killed at random, and at the flip, in $name', (ready) => {
  const { name } = ready;
  let session: Session;

  beforeAll(async () => {
    session = await borrow(ready, {});
  });
  afterAll(() => {
    if (session) giveBack(ready, session, {});
  });

  it(`stays exactly the old list or the new one over ${KILLS[name]} kills, and fetches no finished segment again`, async () => {
    const report = await killLoop(session, { kills: KILLS[name], entries: ENTRIES, seed: 1 });
    console.log(`${name}: ${JSON.stringify(report)}`);
    expect(report.again).toBe(0);
    expect(report.late * 2).toBeGreaterThanOrEqual(report.kills);
    expect(report.old).toBeGreaterThan(0);
    expect(report.new).toBeGreaterThan(0);
    const errors = await session.errors();
    expect(errors.filter((error) => !OF_A_KILL.test(error))).toEqual([]);
  });
});
