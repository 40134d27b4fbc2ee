import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAMAGED } from '../../../../../lib/index/part';
import { getList, patchList, readJournal } from '../../../../../lib/store/lists';
import { ensureResumeAlarm, RESUME_ALARM } from '../../../../../lib/worker/lists/sync/schedule';
import { entries, sampleList } from '../../../list/sample';
import { follow } from '../support';
import { testHost } from './host';
import { answered, faultOf } from './world';

/** A list whose build takes all of a worker's time or memory is broken off, and keeps no other from being built. */

const HOUR = 3_600_000;
const host = testHost();
const other = testHost();
afterEach(() => vi.restoreAllMocks());

const importSync = () => import('../../../../../lib/worker/lists/sync');

const FOLD = '"step":"fold"';
const FIRST_PART = '"step":"index","done":1';

/** A worker dies in the middle of a build: where its index begins to be made, or at another step. */
async function dieInBuild(
  work: (sync: Awaited<ReturnType<typeof importSync>>) => Promise<void>,
  at = FOLD,
) {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  vi.resetModules();
  const doomed = await importSync();
  let die = () => {};
  const died = new Promise<true>((resolve) => {
    die = () => resolve(true);
  });
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (!JSON.stringify(items).includes(at)) return set(items);
    die();
    return new Promise<void>(() => {});
  });
  const isDead = await Promise.race([died, work(doomed).then(() => false)]);
  vi.restoreAllMocks();
  vi.resetModules();
  return isDead;
}

/** A followed list that has published another state, which is not looked at yet. */
async function published() {
  const { deps, identity } = await follow(host, 4);
  await publishNext(6, 2);
  return { deps, identity };
}

async function publishNext(count: number, sequence: number) {
  const next = await sampleList(entries(count), { sequence });
  host.files = new Map([...host.files, ...next.files]);
}

describe('a build in which the worker dies', () => {
  it('is begun five times, told, and begun once more when the next look is due', async () => {
    const { deps, identity } = await published();
    expect(await dieInBuild((sync) => sync.syncList(identity, deps))).toBe(true);
    for (let n = 0; n < 4; n++)
      expect(await dieInBuild((sync) => sync.resumeOpen(deps))).toBe(true);
    host.requests = [];
    await (await importSync()).resumeOpen(deps);
    expect(await faultOf(identity)).toMatchObject({
      kind: 'too-large',
      detail: expect.stringMatching(/^m\/[0-9a-f]{64}\.json: broken off 5 times$/),
    });
    expect(await answered(identity, 9)).toHaveLength(4);
    await fakeBrowser.alarms.clear(RESUME_ALARM);
    await ensureResumeAlarm();
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    deps.at += HOUR;
    expect(await dieInBuild((sync) => sync.syncDue(deps))).toBe(true);
    await (await importSync()).resumeOpen(deps);
    expect(await getList(identity)).toMatchObject({ failures: 2, fault: { kind: 'too-large' } });
    deps.at += HOUR;
    await (await importSync()).syncDue(deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
    expect(await readJournal(identity)).toBeUndefined();
  });

  it('lets another list go live meanwhile', async () => {
    const { deps, identity } = await published();
    const second = await sampleList(entries(2), { rootEpochs: [4] });
    other.files = second.files;
    await dieInBuild((sync) => sync.syncList(identity, deps));
    for (let n = 0; n < 4; n++) await dieInBuild((sync) => sync.resumeOpen(deps));
    vi.resetModules();
    const { subscribe } = await import('../../../../../lib/worker/lists/subscriptions');
    await subscribe(`${other.base}#root=${second.identity}`, deps);
    await (await importSync()).resumeOpen(deps);
    expect(await answered(second.identity, 9)).toHaveLength(2);
  });

  it('is begun no oftener where each look finds another state, and the next one due takes what there is', async () => {
    const { deps, identity } = await published();
    await dieInBuild((sync) => sync.syncList(identity, deps), FIRST_PART);
    for (let n = 3; n < 7; n++) {
      await publishNext(n + 4, n);
      expect(await dieInBuild((sync) => sync.resumeOpen(deps), FIRST_PART)).toBe(true);
    }
    await publishNext(9, 7);
    await (await importSync()).resumeOpen(deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'too-large' });
    deps.at += HOUR;
    await (await importSync()).syncDue(deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(9);
  });

  it('counts for the day what was fetched, also where each look finds another state', async () => {
    const { deps, identity } = await published();
    const spentNow = async () => (await getList(identity))?.spent?.bytes ?? 0;
    for (let n = 2; n < 5; n++) {
      const before = await spentNow();
      await publishNext(n + 4, n);
      expect(await dieInBuild((sync) => sync.syncList(identity, deps))).toBe(true);
      expect(await spentNow()).toBeGreaterThan(before);
    }
    const dayBytes = await spentNow();
    await publishNext(9, 5);
    const strict = { ...deps, now: () => deps.at, dayBytes };
    await (await importSync()).syncList(identity, strict);
    expect(await faultOf(identity)).toMatchObject({ kind: 'too-large' });
    deps.at += 25 * HOUR;
    await (await importSync()).syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(9);
  });

  it('is begun no oftener where an index is to be made anew and there is another state', async () => {
    const { deps, identity } = await published();
    const live = (await getList(identity))?.live;
    if (live) await patchList(identity, { live: { ...live, indexFormat: DAMAGED } });
    for (let n = 0; n < 5; n++)
      expect(await dieInBuild((sync) => sync.resumeOpen(deps))).toBe(true);
    expect(await dieInBuild((sync) => sync.resumeOpen(deps))).toBe(false);
    expect(await faultOf(identity)).toMatchObject({ kind: 'too-large' });
    // The look that is due begins one build, of the other state, and none is taken up by an alarm.
    for (let n = 1; n < 3; n++) {
      deps.at += n * HOUR;
      expect(await dieInBuild((sync) => sync.syncDue(deps))).toBe(true);
      expect(await dieInBuild((sync) => sync.resumeOpen(deps))).toBe(false);
    }
    // Nor where its server is gone.
    host.files = new Map();
    deps.at += 8 * HOUR;
    await (await importSync()).syncDue(deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'http' });
    await fakeBrowser.alarms.clear(RESUME_ALARM);
    await ensureResumeAlarm();
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
  });

  it('counts no build that ends with a fault', async () => {
    const { deps, identity } = await published();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    for (let n = 0; n < 6; n++) {
      vi.spyOn(local, 'set').mockImplementation(async (items) => {
        if (JSON.stringify(items).includes(FOLD)) throw new Error('QuotaExceededError');
        return set(items);
      });
      await (await importSync()).syncList(identity, deps);
      vi.restoreAllMocks();
      expect(await faultOf(identity)).toMatchObject({ kind: 'storage' });
    }
    expect(await dieInBuild((sync) => sync.syncList(identity, deps))).toBe(true);
    await (await importSync()).resumeOpen(deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('that makes an index anew keeps no newer state out', async () => {
    const { deps, identity } = await follow(host, 4);
    const live = (await getList(identity))?.live;
    if (live) await patchList(identity, { live: { ...live, indexFormat: DAMAGED } });
    for (let n = 0; n < 5; n++)
      expect(await dieInBuild((sync) => sync.resumeOpen(deps))).toBe(true);
    await (await importSync()).resumeOpen(deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'too-large' });
    await fakeBrowser.alarms.clear(RESUME_ALARM);
    await ensureResumeAlarm();
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    await publishNext(7, 3);
    deps.at += HOUR;
    await (await importSync()).syncDue(deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(7);
  });
});

it('deaths of builds that made a part are no reason to wait', async () => {
  const { deps, identity } = await published();
  await dieInBuild((sync) => sync.syncList(identity, deps));
  const steps = [FOLD, FOLD, FOLD, FIRST_PART, FOLD, FOLD, FOLD, FOLD];
  for (const at of steps) expect(await dieInBuild((sync) => sync.resumeOpen(deps), at)).toBe(true);
  await (await importSync()).resumeOpen(deps);
  expect(await faultOf(identity)).toBeUndefined();
  expect(await answered(identity, 9)).toHaveLength(6);
});
