import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { canMountDisks, SmallDisk } from '../browser/small-disk';
import { until } from '../browser/until';
import { launchOwn } from './kept-browser';
import { syncsEnded } from './list-fault-table';
import { KillWorld } from './list-kill-world';

/**
 * A disk that is full, under the profile of a real browser. Quotas do not do it: they do not bind an
 * extension with `unlimitedStorage`.
 */

const canMount = canMountDisks();
if (!canMount) console.log('no small disk can be mounted (Linux, root): no browser has a full one');

const ENTRIES = 2500;
const DISK_MB = 256;
/** Room for the first steps of a sync, but not for its megabyte of pages. */
const LEFT = 300_000;
/** It takes three minutes on a machine with many times the work that it can do. */
const TEST_MS = 500_000;

let server: ListHost;
beforeAll(async () => {
  server = await ListHost.open();
});
afterAll(() => server.close());

/**
 * The old list answers. On a disk without a byte left Chromium closes the database and cannot open it
 * again, or throws it away: then nothing answers, until there is room to fetch the list anew.
 */
async function isOldOrSilent(session: Session, world: KillWorld): Promise<boolean> {
  const live = (await world.read(session))?.live ?? 0;
  if (live === 0) return session.engine.name === 'chromium';
  return (await world.liveSequence(session)) === world.sequence - 1;
}

/** Chromium may throw the database away under the very question. */
const throwUnlessThrownAway =
  ({ engine }: Session) =>
  (error: Error): void => {
    if (engine.name !== 'chromium' || !error.message.includes('removed meanwhile')) throw error;
  };

const untilTold = (session: Session, world: KillWorld) =>
  until('the full disk is told', async () => {
    const state = await world.read(session);
    return state?.fault?.kind === 'storage' && !state.syncing;
  });

describe.runIf(canMount)('the disk is full', () => {
  it.concurrent.each(readyBrowsers())(
    '$name tells it, keeps the old list, does not try in vain, and brings the new one once there is room',
    async (ready) => {
      const disk = SmallDisk.mount(DISK_MB);
      if (!disk) throw new Error('a small disk was mounted a moment ago, and now is not');
      let session: Session | undefined;
      try {
        session = await launchOwn(ready, { profile: disk.path });
        const world = await KillWorld.create(
          server,
          ENTRIES,
          ready.name === 'chromium' ? 951 : 952,
        );
        await world.publishNext();
        const subscription = { url: world.subscription };
        expect(await session.ask('subscribe', subscription)).toMatchObject({ live: ENTRIES });

        await world.publishNext();
        await disk.fill(LEFT);
        await session.ask('subscribe', subscription).catch(throwUnlessThrownAway(session));
        await untilTold(session, world);
        expect(await isOldOrSilent(session, world)).toBe(true);

        await session.killWorker();
        await untilTold(session, world);
        expect(await isOldOrSilent(session, world)).toBe(true);
        const asked = world.host.asked.length;
        // Whoever would try again has an alarm for it.
        await syncsEnded(session);
        expect(world.host.asked.length).toBe(asked);
        expect(await isOldOrSilent(session, world)).toBe(true);

        await disk.empty();
        const state = await session.ask('subscribe', subscription);
        expect(state).toMatchObject({ live: ENTRIES, sequence: world.sequence, syncing: false });
        expect(state).not.toHaveProperty('fault');
        expect(await world.liveSequence(session)).toBe(world.sequence);
      } finally {
        await session?.close();
        disk.unmount();
      }
    },
    TEST_MS,
  );
});
