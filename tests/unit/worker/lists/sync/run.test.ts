import { describe, expect, it } from 'vitest';
import { CAPS } from '../../../../../lib/list/format';
import { getList } from '../../../../../lib/store/lists';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { DAY_BYTES, spentAt } from '../../../../../lib/worker/lists/sync/run';
import { entries, type SignOptions, sampleList } from '../../../list/sample';
import { body, flip, testHost } from './host';
import { answered, faultOf, testDeps } from './world';

/** A list that is another one whole at every look costs so many bytes a day, and no more. */

const HOUR = 3_600_000;
const COUNT = 200;
const host = testHost();

const bytesOf = (start: string): number =>
  host.requests
    .filter((path) => path.startsWith(start))
    .reduce((sum, path) => sum + (host.files.get(path)?.length ?? 0), 0);

/** Follow a list whose day has room for one whole state and half of another. */
async function followed() {
  const publish = async (round: number, options: SignOptions = {}) => {
    const list = entries(COUNT).map((each) => ({
      ...each,
      sanctions: each.sanctions.map((act) => ({ ...act, document: `第${round}号` })),
    }));
    const served = await sampleList(list, { sequence: round, ...options });
    host.files = served.files;
    host.requests = [];
    return served;
  };
  const first = await publish(1);
  const whole = [...first.files.values()].reduce((sum, file) => sum + file.length, 0);
  const deps = testDeps({ dayBytes: Math.round(whole * 1.5) });
  await subscribe(`${host.base}#root=${first.identity}`, deps);
  return { deps, publish, identity: first.identity };
}

describe('a list that is another one at every look', () => {
  it('is fetched once a day, told, and goes on the next day', async () => {
    const { deps, publish, identity } = await followed();
    for (let round = 2; round < 6; round++) {
      await publish(round);
      deps.at += HOUR;
      await syncList(identity, deps);
      expect(await faultOf(identity)).toMatchObject({
        kind: 'too-large',
        detail: expect.stringContaining('in a day'),
      });
      expect(bytesOf('s/')).toBe(0);
      expect(await answered(identity, COUNT)).toHaveLength(COUNT);
    }
    deps.at += 24 * HOUR;
    await publish(6);
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect((await getList(identity))?.release?.sequence).toBe(6);
  });

  it('by a thief holds up no root, and nothing that a new epoch brings', async () => {
    const { deps, publish, identity } = await followed();
    await publish(2);
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'too-large' });
    await publish(1, { rootEpochs: [1, 2], release: 5, signer: 5, epoch: 2 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect((await getList(identity))?.release).toMatchObject({ epoch: 2, sequence: 1 });
  });
});

describe('a publisher who begins an epoch for every look', () => {
  it('has a new count once a day, also where nothing of an epoch goes live', async () => {
    const { deps, publish, identity } = await followed();
    const look = async (epoch: number) => {
      const rootEpochs = Array.from({ length: epoch }, (_, at) => at + 1);
      await publish(epoch, { rootEpochs, sequence: 1 });
      deps.at += HOUR;
      await syncList(identity, deps);
    };
    host.faults.set('s/', body(flip));
    await look(2);
    const once = bytesOf('s/');
    expect(once).toBeGreaterThan(0);
    expect(await faultOf(identity)).toMatchObject({ kind: 'wrong-hash' });
    for (let epoch = 3; epoch < 7; epoch++) {
      await look(epoch);
      expect(await faultOf(identity)).toMatchObject({
        detail: expect.stringContaining('in a day'),
      });
      expect(bytesOf('s/')).toBe(0);
    }
    deps.at += 24 * HOUR;
    host.faults.clear();
    await look(7);
    expect(await faultOf(identity)).toBeUndefined();
    expect((await getList(identity))?.release).toMatchObject({ epoch: 7 });
  });
});

describe('the day of a list', () => {
  it('has room for the largest list that the format allows', () => {
    expect(DAY_BYTES).toBeGreaterThan(CAPS.records * 90);
  });

  const since = 1000 * HOUR;
  it.each([
    ['goes on within a day', since + 23 * HOUR, 7],
    ['ends after a day', since + 24 * HOUR, 0],
    ['ends when the clock runs back', since - 1, 0],
  ])('%s', (_, clock, bytes) => {
    expect(spentAt({ since, bytes: 7 }, clock).bytes).toBe(bytes);
  });
});
