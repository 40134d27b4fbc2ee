import { afterAll, beforeAll, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import { until } from '../browser/until';
import { drip } from '../unit/worker/lists/sync/host';
import { inEachBrowser } from './each-browser';
import { COUNT, SEQUENCE, Trial } from './list-trial';

/** A server that feeds its list byte by byte delays no other list. */

/** As many as are looked at beside another. That a further one waits for a turn alone: `side-by-side.test.ts`. */
const SLOW = 3;
/** The slow ones are broken off before; a busy machine takes its time. */
const LIVE_MS = 60_000;

inEachBrowser('slow lists', {}, ({ session }) => {
  let slowServer: ListHost;
  let server: ListHost;

  beforeAll(async () => {
    [slowServer, server] = [await ListHost.open(), await ListHost.open()];
  });
  afterAll(async () => {
    await slowServer?.close();
    await server?.close();
  });

  it(
    'a drip-fed list keeps no other waiting: the honest one is live while the slow ones still trickle',
    async () => {
      const slow = await Promise.all(
        Array.from({ length: SLOW }, (_, at) => Trial.start(slowServer, 801 + at, {})),
      );
      const good = await Trial.start(server, 821, {});
      for (const trial of [...slow, good])
        await session.ask('subscribe', { url: await trial.subscription() });
      for (const trial of slow) trial.host.faults.set('latest', drip);
      good.serve(await good.next());

      session.ask('syncNow', {}).catch(() => undefined);
      const stateOf = async (trial: Trial) =>
        (await session.ask('lists', {})).find(({ url }) => url === trial.host.base);
      const isLive = async () => (await stateOf(good))?.live === COUNT.spoiled;
      await until('the honest list is live', isLive, LIVE_MS);
      expect(await stateOf(good)).toMatchObject({ sequence: SEQUENCE.spoiled });
      for (const trial of slow)
        expect(await stateOf(trial)).toMatchObject({
          live: COUNT.old,
          sequence: SEQUENCE.old,
          syncing: true,
        });
    },
    3 * LIVE_MS,
  );
});
