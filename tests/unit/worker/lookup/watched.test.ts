import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { Entry } from '../../../../lib/domain/entry';
import { isSureWay } from '../../../../lib/domain/vet';
import { hasNews, WATCHED_CAP } from '../../../../lib/domain/watched';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { NEWS_KEY } from '../../../../lib/worker/browser/toolbar';
import { onListLive } from '../../../../lib/worker/lists/live-listener';
import { loadLiveLists } from '../../../../lib/worker/lists/live-lists';
import { setPaused, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { seeWatched, unwatch, watch, watched } from '../../../../lib/worker/lookup/watched';
import { exportBackup } from '../../../../lib/worker/settings/backup';
import { storedKinds } from '../../../../lib/worker/settings/kept-data';
import { entry, NOW, nameOf, withAct } from '../../list/sample';
import { FollowedList } from '../lists/support';
import { testHost } from '../lists/sync/host';

const VIEW: Sender = { id: 'x' };
const PRIVATE = { id: 'x', tab: { incognito: true } } as Sender;
const DAY = 86_400_000;
const OLD = { day: '2026-08-01', precision: 'day' as const };
const host = testHost();
const badge = vi.fn(async (_: object) => {});

beforeEach(() => {
  forgetLocalValues();
  badge.mockClear();
  const shown = async () => {};
  Object.assign(fakeBrowser.action, {
    setBadgeText: badge,
    setBadgeBackgroundColor: shown,
    setBadgeTextColor: shown,
    setIcon: shown,
    setTitle: shown,
  });
  fakeBrowser.permissions.contains = async () => true;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.stubGlobal('navigator', {});
});

/** The news of a name: each record with its news, and how each former record went. */
async function told(name: string): Promise<string[]> {
  const found = (await watched()).names.find(({ text }) => text === name);
  const records = found?.records.map(({ view, news }) => `${view.ref.id} ${news ?? 'known'}`) ?? [];
  return [...records, ...(found?.gone.map(({ how }) => how) ?? [])];
}

const see = async () => seeWatched((await watched()).stamp);

describe('a name that a list bears', () => {
  it.each([
    '余姚市和谐示例托管服务部',
    '余姚市和美示例画室（个体工商户）',
    '和谐示例托管服务部和示例画室',
    '一、二年级示例口算',
    '示例口算：小学数学',
  ])('can be watched, and is told of: %s', async (text) => {
    const borne: Entry = { ...entry(1), names: [{ text, kind: 'legal' }] };
    await new FollowedList(host).publish([entry(2), borne]);
    expect(await watch(text, VIEW)).not.toHaveProperty('refused');
    expect(await told(text)).toEqual(['e1 known']);
    expect(await watch(`${text}，欢迎报名的家长`, VIEW)).toMatchObject({ refused: 'unreadable' });
  });
});

it.each([
  ['nothing', null],
  ['a number for a name', { text: 5, known: [] }],
  ['no records', { text: nameOf(3) }],
  ['a damaged record', { text: nameOf(3), known: [{ fingerprint: 'x' }] }],
])('a stored name that is damaged (%s) costs no other', async (_, damaged) => {
  await new FollowedList(host).publish([entry(1), entry(2)]);
  await watch(nameOf(1), VIEW);
  const { watched: names } = await fakeBrowser.storage.local.get('watched');
  await fakeBrowser.storage.local.set({ watched: [damaged, ...(names as unknown[])] });
  await watch(nameOf(2), VIEW);
  expect((await watched()).names.map(({ text }) => text)).toEqual([nameOf(2), nameOf(1)]);
});

it.each(['余姚市示例第１培训学校有限公司', '余姚市 示例第1培訓學校有限公司'])(
  'a name is watched once, however it is written: %s',
  async (otherwise) => {
    await new FollowedList(host).publish([entry(1), entry(2)]);
    await watch(nameOf(1), VIEW);
    expect((await watch(otherwise, VIEW)).names.map(({ text }) => text)).toEqual([nameOf(1)]);
    expect((await unwatch(otherwise)).names).toEqual([]);
  },
);

describe('a watched name', () => {
  it.each<[what: string, before: Entry[], after: Entry[], news: string[]]>([
    ['a new record', [entry(1)], [entry(1), entry(2)], ['e2 listed']],
    ['a record that was taken off', [entry(1), entry(2)], [entry(1)], ['lifted']],
    [
      'a record whose act was lifted',
      [entry(1), entry(2)],
      [entry(1), withAct(2, { status: 'lifted' })],
      ['lifted'],
    ],
    [
      'a record that is another unit’s by now',
      [entry(1), entry(2)],
      [entry(1), { ...entry(3), id: 'e2' }],
      ['lifted'],
    ],
    [
      'a record that says something else',
      [entry(1), entry(2)],
      [entry(1), entry(2, '另一种说法')],
      ['e2 changed'],
    ],
    [
      'a record that only somebody looked at again: none',
      [entry(1), entry(2)],
      [entry(1), withAct(2, { verifiedOn: '2026-09-02' })],
      ['e2 known'],
    ],
    [
      'a record that has another id: none',
      [entry(1), entry(2)],
      [entry(1), { ...entry(2), id: 'x' }],
      ['x known'],
    ],
    [
      'two records whose ids are the numbers of rows, of which one went: no more than that',
      [
        { ...entry(2), id: '1' },
        { ...entry(2, '另一种说法'), id: '2' },
      ],
      [{ ...entry(2, '另一种说法'), id: '1' }, entry(1)],
      ['1 known', 'lifted'],
    ],
    [
      'a record that has another id and says something else',
      [entry(1), entry(2)],
      [entry(1), { ...entry(2, '另一种说法'), id: 'x' }],
      ['x listed', 'lifted'],
    ],
    [
      'a record that came back under another id after its act was lifted',
      [entry(1), withAct(2, { status: 'lifted' })],
      [entry(1), { ...entry(2), id: 'x' }],
      ['x listed'],
    ],
    ['a record of somebody else: none', [entry(1)], [entry(1), entry(3)], []],
  ])('tells of %s', async (_, before, after, news) => {
    const list = await new FollowedList(host).publish(before);
    await watch(nameOf(2), VIEW);
    await list.publish(after);
    expect(await told(nameOf(2))).toEqual(news);
  });

  it.each([
    ['a name', nameOf(2)],
    ['a host', 'https://n2.example.com/enroll'],
  ])('may be %s', async (_, text) => {
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(text, VIEW);
    await list.publish([entry(1), entry(2)]);
    expect(await told(text)).toEqual(['e2 listed']);
  });

  it('has no news of what the lists say when it is taken: that is told at once', async () => {
    await new FollowedList(host).publish([entry(2)]);
    const { names } = await watch(nameOf(2), VIEW);
    expect(names[0]?.records.map(({ news, how }) => [news, how])).toEqual([[undefined, 'name']]);
  });

  it('tells its news until the user has seen it, and no longer', async () => {
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(2), VIEW);
    await list.publish([entry(1), entry(2)]);
    expect(await told(nameOf(2))).toEqual(['e2 listed']);
    expect(await told(nameOf(2))).toEqual(['e2 listed']);
    await see();
    expect(await told(nameOf(2))).toEqual(['e2 known']);
    await list.publish([entry(1)]);
    expect(await told(nameOf(2))).toEqual(['lifted']);
    await see();
    expect(await told(nameOf(2))).toEqual([]);
  });

  it('is seen as far as it was shown: what comes before the click is told', async () => {
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(2), VIEW);
    await watch(nameOf(3), VIEW);
    await list.publish([entry(1), entry(2)]);
    const { stamp } = await watched();
    await list.publish([entry(1), entry(2), entry(3)]);
    const { names } = await seeWatched(stamp);
    expect(names.filter(hasNews)).toHaveLength(2);
    await list.publish([entry(1), entry(2), withAct(3, { verifiedOn: '2026-09-02' })]);
    expect((await see()).names.filter(hasNews)).toEqual([]);
    expect(await told(nameOf(3))).toEqual(['e3 known']);
  });

  it('has no news of what came and went untold', async () => {
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(2), VIEW);
    await list.publish([entry(1), entry(2)], [entry(1)]);
    expect(await told(nameOf(2))).toEqual([]);
  });

  it('tells that the time of a record is over, which is no correction', async () => {
    await new FollowedList(host).publish([entry(1), withAct(2, { publishedUntil: '2026-09-12' })]);
    await watch(nameOf(2), VIEW);
    vi.setSystemTime(NOW + 3 * DAY);
    expect(await told(nameOf(2))).toEqual(['expired']);
  });

  /** Its end hangs on the last look at its source: 18 September, or 8 December after another look. */
  const looked = (verifiedOn: string): Entry =>
    withAct(2, {
      kind: 'penalty',
      decidedOn: { day: '2026-06-05', precision: 'day' },
      verifiedOn,
    });

  it.each([
    ['taken off after another look had moved its end', true, ['lifted']],
    ['whose time was over, since nobody looked again', false, ['expired']],
  ])('tells what became of a record %s', async (_, isLookedAt, news) => {
    const list = await new FollowedList(host).publish([entry(1), looked('2026-06-20')]);
    await watch(nameOf(2), VIEW);
    if (isLookedAt) {
      await list.publish([entry(1), looked('2026-09-09')]);
      expect(await told(nameOf(2))).toEqual(['e2 known']);
    }
    vi.setSystemTime(NOW + 10 * DAY);
    await list.publish([entry(1)]);
    expect(await told(nameOf(2))).toEqual(news);
  });

  it('that may be another unit’s is told as one to be checked', async () => {
    const named = { ...entry(2), names: [...entry(2).names, { text: '示例晨光', kind: 'brand' }] };
    await new FollowedList(host).publish([named as Entry]);
    const { names } = await watch('示例晨光', VIEW);
    expect(names[0]?.records.map(({ how }) => isSureWay(how))).toEqual([false]);
  });
});

describe('a list that cannot answer', () => {
  const prepared = async () => {
    const list = await new FollowedList(host).publish([entry(1), entry(2)]);
    await watch(nameOf(2), VIEW);
    return list;
  };

  it('takes no record off while it is paused, and says that it is', async () => {
    const { identity, deps } = await prepared();
    await setPaused(identity, true, deps);
    expect(await told(nameOf(2))).toEqual([]);
    const { coverage } = await watched();
    expect(coverage.find((each) => each.identity === identity)?.trouble).toBe('paused');
    await see();
    await setPaused(identity, false, deps);
    expect(await told(nameOf(2))).toEqual(['e2 known']);
  });

  it('takes none off when it is past its date', async () => {
    const { identity } = await prepared();
    vi.setSystemTime(NOW + 85 * DAY);
    const { names, coverage } = await watched();
    expect(names[0]?.gone).toEqual([]);
    expect(coverage.find((each) => each.identity === identity)?.trouble).toBe('expired');
  });

  it('has no news when the user removes it', async () => {
    const { identity } = await prepared();
    await unsubscribe(identity);
    expect(await told(nameOf(2))).toEqual([]);
  });

  it.each([
    ['behind', '2026-01-01'],
    ['ahead', '2029-01-01'],
  ])('takes none off, and tells no news, while the clock is %s', async (_, day) => {
    const list = await new FollowedList(host).publish([entry(1), entry(2)]);
    await watch(nameOf(1), VIEW);
    await watch(nameOf(2), VIEW);
    await list.publish([entry(1)]);
    vi.setSystemTime(new Date(day));
    expect(await told(nameOf(1))).toEqual([]);
    expect(await told(nameOf(2))).toEqual([]);
    await see();
    vi.setSystemTime(NOW);
    expect(await told(nameOf(1))).toEqual(['e1 known']);
    expect(await told(nameOf(2))).toEqual(['lifted']);
  });

  it('knows what it told of a name that is watched while the clock is behind', async () => {
    await new FollowedList(host).publish([withAct(1, { decidedOn: OLD, verifiedOn: OLD.day })]);
    vi.setSystemTime(new Date('2026-08-20'));
    await watch(nameOf(1), VIEW);
    expect(await told(nameOf(1))).toEqual(['e1 known']);
    vi.setSystemTime(NOW);
    expect(await told(nameOf(1))).toEqual(['e1 known']);
  });
});

describe('the toolbar', () => {
  it('is told as soon as a list has gone live', async () => {
    onListLive(watched);
    onTestFinished(() => onListLive(async () => {}));
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(2), VIEW);
    await list.publish([entry(1), entry(2)]);
    expect(badge).toHaveBeenLastCalledWith({ text: '★' });
  });

  it('is told that there is news, and when it was seen', async () => {
    const list = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(2), VIEW);
    expect(badge).not.toHaveBeenCalled();
    await list.publish([entry(1), entry(2)]);
    await watched();
    expect(badge).toHaveBeenLastCalledWith({ text: '★' });
    await see();
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
    expect(await fakeBrowser.storage.local.get(NEWS_KEY)).toEqual({});
  });

  it('is as loud about a correction', async () => {
    const list = await new FollowedList(host).publish([entry(1), entry(2)]);
    await watch(nameOf(2), VIEW);
    await list.publish([entry(1)]);
    await watched();
    expect(badge).toHaveBeenLastCalledWith({ text: '★' });
    await unwatch(nameOf(2));
    expect(badge).toHaveBeenLastCalledWith({ text: '' });
  });
});

describe('watched names', () => {
  it.each([
    ['a passage of text', `孩子在${nameOf(2)}上课，听说被罚了，是真的吗？请大家帮忙看看。`],
    ['a name with a mask', '示例**学校'],
    ['nothing', '  '],
  ])('take no %s', async (_, text) => {
    await new FollowedList(host).publish([entry(1)]);
    expect(await watch(text, VIEW)).toMatchObject({ names: [], refused: 'unreadable' });
  });

  it('are at most fifty, the newest first, each once', async () => {
    await new FollowedList(host).publish([entry(1)]);
    for (let n = 0; n < WATCHED_CAP; n++) await watch(nameOf(n), VIEW);
    const again = await watch(` ${nameOf(7)} `, VIEW);
    expect(again.refused).toBeUndefined();
    expect(again.names).toHaveLength(WATCHED_CAP);
    expect(again.names[0]?.text).toBe(nameOf(WATCHED_CAP - 1));
    const { names, refused } = await watch('余姚市示例晨光培训学校有限公司', VIEW);
    expect([names.length, refused]).toEqual([WATCHED_CAP, 'full']);
  });

  it.each([
    ['qiming.example.com', 'qi-ming.example.com'],
    ['示例C++', '示例C'],
  ])('that differ by a sign are two: %s and %s', async (one, two) => {
    await new FollowedList(host).publish([entry(1)]);
    await watch(one, VIEW);
    await watch(two, VIEW);
    const { names } = await watch(one.toUpperCase(), VIEW);
    expect(names.map(({ text }) => text)).toEqual([two, one]);
    expect((await unwatch(two)).names.map(({ text }) => text)).toEqual([one]);
  });

  it('are erased one by one or together, and nothing of them is left', async () => {
    await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(1), VIEW);
    await watch(nameOf(2), VIEW);
    expect((await unwatch(nameOf(1))).names.map(({ text }) => text)).toEqual([nameOf(2)]);
    expect((await unwatch(undefined)).names).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('watched');
  });

  it('of a private window are not noted', async () => {
    await new FollowedList(host).publish([entry(1)]);
    expect(await watch(nameOf(1), PRIVATE)).toMatchObject({ names: [], refused: 'private' });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('watched');
  });

  it('stay here: neither synced nor in a backup, and told among what is stored', async () => {
    const { deps } = await new FollowedList(host).publish([entry(1)]);
    await watch(nameOf(1), VIEW);
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain(nameOf(1));
    expect(JSON.stringify(await exportBackup(deps))).not.toContain(nameOf(1));
    const kinds = await storedKinds();
    expect(kinds.find(({ kind }) => kind === 'watched')?.count).toBe(1);
  });

  it('are asked of nobody: no request leaves when one is taken or looked at', async () => {
    const list = await new FollowedList(host).publish([entry(1)]);
    const before = host.requests.length;
    await watch(nameOf(1), VIEW);
    await watched();
    await see();
    expect(host.requests).toHaveLength(before);
    await list.publish([entry(1), entry(2)]);
    expect(host.requests.join()).not.toContain(encodeURIComponent(nameOf(1)));
  });

  it('cost one question of the index, however many they are', async () => {
    await new FollowedList(host).publish([entry(1)]);
    for (let n = 0; n < 5; n++) await watch(nameOf(n), VIEW);
    expect(await nominationsOf(watched)).toBe(1);
  });
});

/** How often a list is asked whom it nominates while `work` goes on. */
async function nominationsOf(work: () => Promise<unknown>): Promise<number> {
  const [generation] = await loadLiveLists(NOW);
  if (!generation) throw new Error('no list is live');
  // Every question goes through the opened index, which is one object.
  const spy = vi.spyOn(generation.index, 'nominate');
  await work();
  return spy.mock.calls.length;
}
