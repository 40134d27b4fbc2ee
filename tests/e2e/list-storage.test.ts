import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { borrow, giveBack, launchOwn } from './kept-browser';
import { KillWorld } from './list-kill-world';
import { COUNT, SEQUENCE, Trial } from './list-trial';

/**
 * What happens to lists when their storage goes away under them, or the whole browser does. For a full
 * disk see `list-full-disk.test.ts`.
 */

/** A test build's resume alarm rings after 10 s; a busy machine hears it late. */
const RESUME_MS = 180_000;
const TEST_MS = 500_000;

let server: ListHost;
beforeAll(async () => {
  server = await ListHost.open();
});
afterAll(() => server.close());

const look = async (session: Session, trial: Trial) =>
  session.ask('subscribe', { url: await trial.subscription() });

/** As by hand in the developer tools, or by a cleaner. */
async function deleteDatabase(session: Session): Promise<void> {
  const page = await session.ownTab();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('jianxun');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}

/** What a failing disk or a cleaner may do to what is stored: every chunk of every list is cut short. */
async function damageChunks(session: Session): Promise<void> {
  const page = await session.ownTab();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jianxun');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('pages', 'readwrite');
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
          const walk = transaction.objectStore('pages').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            if (cursor.value.page >= 0)
              cursor.update({ ...cursor.value, data: cursor.value.data.slice(0, -9) });
            cursor.continue();
          };
        };
      }),
  );
  await page.close();
}

describe('what is stored of lists is damaged', () => {
  it.concurrent.each(readyBrowsers())(
    '$name tells of it when it is met, and has all of it again without anybody’s doing',
    async (ready) => {
      const session = await borrow(ready, {});
      try {
        const trial = await Trial.start(server, ready.name === 'chromium' ? 911 : 912, {});
        expect(await look(session, trial)).toMatchObject({ live: COUNT.old });
        await damageChunks(session);
        await session.killWorker();
        const find = async () => {
          const text = trial.entry(0).names[0]?.text ?? '';
          const { hits } = await session.ask('lookup', { text });
          return hits.some(({ ref }) => ref.id === trial.entry(0).id);
        };
        expect(await find()).toBe(false);
        const state = async () =>
          (await session.ask('lists', {})).find(({ url }) => url === trial.host.base);
        const isTold = async () => (await state())?.fault?.kind === 'damaged';
        await until('the damage is told', isTold, RESUME_MS);
        await until('the entry is found again', find, RESUME_MS);
        const isWell = async () => (await state())?.fault === undefined;
        await until('nothing is told any more', isWell, RESUME_MS);
        expect(await session.errors()).toEqual([]);
      } finally {
        giveBack(ready, session, {});
      }
    },
    TEST_MS,
  );
});

describe('the database is deleted', () => {
  it.concurrent.each(readyBrowsers())(
    '$name finds its lists again, and still refuses what is older than it has seen',
    async (ready) => {
      const session = await borrow(ready, {});
      try {
        const trial = await Trial.start(server, ready.name === 'chromium' ? 901 : 902, {});
        expect(await look(session, trial)).toMatchObject({ live: COUNT.old });

        // A carrier who makes the browser lose its database replays an older publish.
        const good = trial.host.files;
        trial.serve(await trial.files(COUNT.old, { sequence: SEQUENCE.old - 2 }));
        await deleteDatabase(session);
        await session.killWorker();
        const isTold = async () => {
          const states = await session.ask('lists', {});
          return states.some(({ url, fault }) => url === trial.host.base && fault !== undefined);
        };
        await until('the replay is told', isTold, RESUME_MS);
        expect((await look(session, trial)).fault?.kind).toBe('rolled-back');

        trial.serve(good);
        expect(await look(session, trial)).toMatchObject({ live: COUNT.old });
        const bundled = (await session.ask('lists', {})).find(({ url }) => url === undefined);
        expect(bundled?.live).toBeGreaterThan(0);
        const { hits } = await session.ask('lookup', { text: trial.entry(0).names[0]?.text ?? '' });
        expect(hits[0]?.ref.id).toBe(trial.entry(0).id);
      } finally {
        giveBack(ready, session, {});
      }
    },
    TEST_MS,
  );
});

/** No segment is answered any more once this share of them is asked for, which ends the wait: the one before is stored meanwhile. */
const standsStillAt = (world: KillWorld, share: number): Promise<void> =>
  new Promise((resolve) => {
    world.host.faults.set('s/', (response, file) => {
      const { asked, segments } = world.requests();
      if (asked < share * segments) response.end(file);
      else resolve();
    });
  });

/** Of each state, in eight segments. */
const ENTRIES = 1200;

const chromium = readyBrowsers().filter(({ name }) => name === 'chromium');

// Firefox keeps no temporary add-on from one start to the next.
describe.each(chromium)('the whole browser is killed, $name', (ready) => {
  it(
    'at 0.3 and at 0.8 of a sync: each start has the old list or the new one, and the sync ends',
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'jianxun-profile-'));
      let session = await launchOwn(ready, { profile });
      try {
        const world = await KillWorld.create(server, ENTRIES, 1000);
        await world.publishNext();
        await session.ask('subscribe', { url: world.subscription });
        await world.publishNext();
        let isSoFar = standsStillAt(world, 0.3);
        session.ask('subscribe', { url: world.subscription }).catch(() => undefined);
        for (const next of [0.8, null]) {
          await isSoFar;
          const { driver } = session.engine;
          const dead = new Promise((resolve) => driver.process()?.once('exit', resolve));
          driver.process()?.kill('SIGKILL');
          await dead;

          world.host.faults.clear();
          if (next !== null) isSoFar = standsStillAt(world, next);
          session = await launchOwn(ready, { profile });
          await world.liveSequence(session);
        }
        const isEnded = async () => (await world.liveSequence(session)) === world.sequence;
        await until('the sync that was cut off is taken up and ends', isEnded, RESUME_MS);
        expect(world.requests().again).toBe(0);
      } finally {
        await session.close();
        await rm(profile, { recursive: true, force: true });
      }
    },
    TEST_MS,
  );
});
