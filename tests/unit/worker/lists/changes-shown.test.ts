import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import * as followedLists from '../../../../lib/store/followed';
import { removeList } from '../../../../lib/store/lists';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { readLists } from '../../../../lib/store/verdict-reads';
import { dismissChanges, tellChanges } from '../../../../lib/worker/lists/changes-shown';
import { setPaused, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import { saveSettings } from '../../../../lib/worker/settings/settings';
import { entry, NOW, nameOf } from '../../list/sample';
import { FollowedList } from './support';
import { testHost } from './sync/host';
import { emptyWorld, testDeps } from './sync/world';

vi.mock(import('../../../../lib/store/verdict-reads'), { spy: true });

const DAY = 86_400_000;
const host = testHost();
beforeEach(() => {
  forgetLocalValues();
});

/** A list that publishes one state after another, followed by this browser. */
const published = (...states: (readonly { id: string }[])[]): Promise<FollowedList> =>
  new FollowedList(host).publish(...states);

/** Names that are told. */
async function told() {
  const [changes] = await tellChanges();
  return {
    added: changes?.added.map(({ name }) => name) ?? [],
    gone: changes?.gone.map(({ name }) => name) ?? [],
  };
}

const NOTHING = { added: [], gone: [] };

describe('what was noted of an update', () => {
  it('names nothing as new that has ended since', async () => {
    await published([entry(1)], [entry(1), entry(2)]);
    // The list is not past its date by then.
    vi.setSystemTime(Date.parse('2026-11-02T04:00:00Z'));
    expect(await told()).toEqual(NOTHING);
  });

  it.each([
    ['nothing', null],
    ['no names', { added: 1 }],
  ])('is told beside a note of which %s is left', async (_, damaged) => {
    const list = await published([entry(1)], [entry(1), entry(2)]);
    const { changes } = await fakeBrowser.storage.local.get('changes');
    await fakeBrowser.storage.local.set({ changes: { ...(changes as object), builtin: damaged } });
    expect(await told()).toEqual({ added: [nameOf(2)], gone: [] });
    await fakeBrowser.storage.local.set({ changes: { [list.identity]: damaged } });
    await list.publish([entry(1), entry(2), entry(3)]);
    expect(await told()).toEqual({ added: [nameOf(3)], gone: [] });
  });

  it.each([
    ['ahead', NOW + 365 * DAY],
    ['behind', NOW - 365 * DAY],
  ])('waits for a clock that is %s to be right again', async (_, at) => {
    await published([entry(1), entry(2)], [entry(1), entry(3)]);
    vi.setSystemTime(at);
    await told();
    vi.setSystemTime(NOW + DAY);
    expect(await told()).toEqual({ added: [nameOf(3)], gone: [nameOf(2)] });
  });

  it('is told on the day on which it was first seen, and no longer', async () => {
    await published([entry(1), entry(2)], [entry(1)]);
    expect((await told()).gone).toHaveLength(1);
    expect((await told()).gone).toHaveLength(1);
    vi.setSystemTime(NOW + DAY);
    expect(await tellChanges()).toEqual([]);
  });

  it('waits for a list that is paused to answer again', async () => {
    const { identity } = await published([entry(1), entry(2)], [entry(1)]);
    await setPaused(identity, true, testDeps());
    expect(await told()).toEqual(NOTHING);
    vi.setSystemTime(NOW + DAY);
    expect(await told()).toEqual(NOTHING);
    await setPaused(identity, false, testDeps());
    expect(await told()).toEqual({ ...NOTHING, gone: [nameOf(2)] });
    vi.setSystemTime(NOW + 2 * DAY);
    expect(await told()).toEqual(NOTHING);
  });

  it('begins anew after it was seen', async () => {
    const list = await published([entry(1)], [entry(1), entry(2)]);
    await told();
    await list.publish([entry(1), entry(2), entry(3)]);
    expect((await told()).added).toEqual([nameOf(3)]);
  });

  it('is gone when it is dismissed, and with its list', async () => {
    await published([entry(1)], [entry(1), entry(2)]);
    expect((await told()).added).toHaveLength(1);
    await dismissChanges();
    expect(await tellChanges()).toEqual([]);
    await emptyWorld();
    const { identity } = await published([entry(1)], [entry(1), entry(2)]);
    await unsubscribe(identity);
    expect(await tellChanges()).toEqual([]);
  });

  it('stays when another list’s is dismissed, until it was told itself', async () => {
    const { identity } = await published([entry(1), entry(2)], [entry(1)]);
    await setPaused(identity, true, testDeps());
    expect(await told()).toEqual(NOTHING);
    await dismissChanges();
    await setPaused(identity, false, testDeps());
    expect((await told()).gone).toEqual([nameOf(2)]);
    // Told and then paused: seen all the same.
    await setPaused(identity, true, testDeps());
    await dismissChanges();
    await setPaused(identity, false, testDeps());
    expect(await told()).toEqual(NOTHING);
  });

  it('is not kept of a list whose removal the worker’s death cut off, nor told', async () => {
    const { identity } = await published([entry(1), entry(2)], [entry(1)]);
    const storedNames = async () =>
      JSON.stringify(await fakeBrowser.storage.local.get('changes')).includes(nameOf(2));
    // Its removal got so far.
    await followedLists.keepPaused(identity, true);
    await followedLists.forgetFollowed(identity);
    await removeList(identity);
    expect(await storedNames()).toBe(true);
    expect(await tellChanges()).toEqual([]);
    expect(await storedNames()).toBe(false);
  });

  it('goes from the disk a day after it was told, though nobody opens the popup', async () => {
    await published([entry(1), entry(2)], [entry(1)]);
    const kept = async () => Boolean((await fakeBrowser.storage.local.get('changes')).changes);
    await takePolicy(testDeps(), 0);
    expect(await kept()).toBe(true);
    await told();
    await takePolicy(testDeps(), 0);
    expect(await kept()).toBe(true);
    vi.setSystemTime(NOW + DAY);
    await takePolicy(testDeps(), 0);
    expect(await kept()).toBe(false);
  });

  it('goes from the disk as soon as the reader does not want it', async () => {
    await published([entry(1), entry(2)], [entry(1)]);
    await saveSettings({ markSize: 'large' });
    expect(await fakeBrowser.storage.local.get('changes')).not.toEqual({});
    await saveSettings({ showChanges: false });
    expect(await fakeBrowser.storage.local.get('changes')).toEqual({});
  });

  it('goes from the disk also while the database cannot be read', async () => {
    await published([entry(1), entry(2)], [entry(1)]);
    vi.mocked(readLists).mockRejectedValue(new Error('the disk is full'));
    await saveSettings({ showChanges: false });
    vi.mocked(readLists).mockReset();
    expect(await fakeBrowser.storage.local.get('changes')).toEqual({});
  });

  it('is neither kept nor told where the reader does not want it', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, showChanges: false });
    await published([entry(1)], [entry(1), entry(2)]);
    expect(await fakeBrowser.storage.local.get('changes')).toEqual({});
    expect(await tellChanges()).toEqual([]);
  });
});
