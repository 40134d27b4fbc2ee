import { afterAll, beforeAll, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import { until } from '../browser/until';
import { type Answer, drip } from '../unit/worker/lists/sync/host';
import { inEachBrowser } from './each-browser';
import { COUNT, SEQUENCE, Trial } from './list-trial';

/** A server that feeds its list byte by byte delays no other list. */

/** As many as are looked at beside another. That a further one waits for a turn alone: `side-by-side.test.ts`. */
const SLOW = 3;

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

  // The slow ones end with their time, and a busy machine may take longer to make an index.
  it('a drip-fed list keeps no other waiting: the honest one is fetched whole while the slow ones still trickle', async () => {
    const slow = await Promise.all(
      Array.from({ length: SLOW }, (_, at) => Trial.start(slowServer, 801 + at, {})),
    );
    const good = await Trial.start(server, 821, {});
    for (const trial of [...slow, good])
      await session.ask('subscribe', { url: await trial.subscription() });
    good.serve(await good.next());
    /** Those that trickle now, and how many did when the honest list's last part was asked for. */
    const trickling = new Set<object>();
    let beside = 0;
    const begun = new Promise<void>((resolve) => {
      const trickle: Answer = (response, file) => {
        drip(response, file);
        trickling.add(response);
        response.on('close', () => trickling.delete(response));
        if (trickling.size === SLOW) resolve();
      };
      for (const trial of slow) trial.host.faults.set('latest', trickle);
    });
    good.host.faults.set('latest', (response, file) => {
      begun.then(() => response.end(file));
    });
    good.host.onAsked = (path) => {
      if (path.startsWith('s/')) beside = trickling.size;
    };

    session.ask('syncNow', {}).catch(() => undefined);
    const stateOf = async (trial: Trial) =>
      (await session.ask('lists', {})).find(({ url }) => url === trial.host.base);
    await until(
      'the honest list is live',
      async () => (await stateOf(good))?.live === COUNT.spoiled,
    );
    expect(beside).toBe(SLOW);
    expect(await stateOf(good)).toMatchObject({ sequence: SEQUENCE.spoiled });
    for (const trial of slow)
      expect(await stateOf(trial)).toMatchObject({ live: COUNT.old, sequence: SEQUENCE.old });
  });
});
