import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import { forgetEntries } from '../../../../lib/store/chunks';
import { openDatabase } from '../../../../lib/store/database';
import { addFollowed, getList, patchList } from '../../../../lib/store/lists';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { checkSite } from '../../../../lib/worker/judging/check-site';
import { dismissBanner } from '../../../../lib/worker/judging/dismissed';
import { pauseList, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { exportBackup } from '../../../../lib/worker/settings/backup';
import { addMutes, mute, mutedViews, unmute } from '../../../../lib/worker/settings/muted';
import { saveSettings } from '../../../../lib/worker/settings/settings';
import { deps } from '../../../../lib/worker/sync-deps';
import { entry, inRows, NOW, nameOf } from '../../list/sample';
import { FollowedList, openTab } from '../lists/support';
import { testHost } from '../lists/sync/host';

/** Mutes and closed banners end with the record that they are of, for good. */

const host = testHost();
const [first] = entry(1).sanctions;

/** Entry 1 with one more act, or only looked at again. */
const withMore = (): Entry => ({
  ...entry(1),
  sanctions: [...entry(1).sanctions, ...entry(2).sanctions],
});
const verified = (): Entry => ({
  ...entry(1),
  sanctions: first ? [{ ...first, verifiedOn: '2026-09-08' }] : [],
});

async function muted() {
  const list = await new FollowedList(host).publish([entry(1), entry(2)]);
  await mute({ list: list.identity, id: entry(1).id });
  return list;
}
const kept = async (): Promise<number> =>
  ((await fakeBrowser.storage.local.get('muted')).muted as unknown[]).length;

it('a record that says something else is muted no more, also when it changes back', async () => {
  const list = await muted();
  await list.publish([withMore(), entry(2)]);
  expect(await mutedViews()).toEqual([]);
  expect(await kept()).toBe(0);
  expect((await exportBackup(deps)).muted).toEqual([]);
  await list.publish([entry(1), entry(2)]);
  expect(await mutedViews()).toEqual([]);
});

it('a record that was only looked at again stays muted', async () => {
  const list = await muted();
  await list.publish([verified(), entry(2)]);
  expect(await mutedViews()).toMatchObject([{ name: nameOf(1) }]);
  expect(await kept()).toBe(1);
});

/** As an office's row is that has its credit code by now. */
const coded = (n: number): Entry => ({ ...entry(n), id: `uscc-${n}` });

it('a record stays muted under another id, as long as it says the same', async () => {
  const list = await muted();
  await list.publish([coded(1), coded(2)]);
  expect(await mutedViews()).toMatchObject([{ entry: { id: 'uscc-1' }, name: nameOf(1) }]);
  await list.publish([{ ...withMore(), id: 'uscc-1' }, coded(2)]);
  expect(await mutedViews()).toEqual([]);
});

it('a record stays muted under another id also where changes are not told', async () => {
  await saveSettings({ showChanges: false });
  const list = await muted();
  await list.publish([coded(1), entry(2)]);
  expect(await mutedViews()).toMatchObject([{ entry: { id: 'uscc-1' } }]);
  expect(await fakeBrowser.storage.local.get('changes')).toEqual({});
});

it('a mute goes along with its record where ids are the numbers of rows, and to no other', async () => {
  const list = await new FollowedList(host).publish(inRows(1, 2, 3, 4));
  await mute({ list: list.identity, id: '2' });
  await list.publish(inRows(2, 3, 4));
  expect(await mutedViews()).toMatchObject([{ entry: { id: '1' }, name: nameOf(3) }]);
  await list.publish(inRows(2, 4));
  expect((await mutedViews()).filter(({ name }) => name !== null)).toEqual([]);
});

it.each<[string, object, boolean]>([
  ['', {}, false],
  [' in a private window', {}, true],
  [' also where changes are not told', { showChanges: false, learnHosts: false }, false],
  [' there in a private window', { showChanges: false, learnHosts: false }, true],
])(
  'a banner that was closed stays away under another id%s, as long as its record says the same',
  async (_, settings, isPrivate) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
    await saveSettings(settings);
    const list = await new FollowedList(host).publish(inRows(3, 1, 2));
    const text = { title: '', headings: [], footers: [], last: [], structured: [] };
    const isOver = async (n: number): Promise<boolean> => {
      const url = `https://n${n}.example.com/`;
      return Boolean(
        (await checkSite({ text, opened: url }, await openTab(url, isPrivate))).banner,
      );
    };
    const ref = { list: list.identity, id: '1' };
    await dismissBanner(ref, await openTab('https://n1.example.com/', isPrivate));
    await list.publish(inRows(1, 2));
    expect([await isOver(1), await isOver(2)]).toEqual([false, true]);
    await list.publish([...inRows(2), { ...withMore(), id: '1' }]);
    expect([await isOver(1), await isOver(2)]).toEqual([true, true]);
  },
);

it.each<[string, Entry]>([
  ['in another place', { ...coded(1), region: '330282' }],
  ['of another name', { ...coded(3) }],
])('a mute does not pass to a unit %s that comes as its own goes', async (_, other) => {
  const list = await muted();
  await list.publish([other, entry(2)]);
  expect(await mutedViews()).toMatchObject([{ entry: { id: 'e1' }, name: null }]);
});

it('a record that its list has no more stays muted, and is told as gone', async () => {
  const list = await muted();
  await list.publish([entry(2)]);
  const [view] = await mutedViews();
  expect(view).toMatchObject({ name: null });
  expect(view).not.toHaveProperty('isUnasked');
  expect(await kept()).toBe(1);
});

it('a record whose time is over stays muted, and is told as gone: the clock may be ahead', async () => {
  await muted();
  vi.setSystemTime(new Date('2026-11-20T04:00:00Z'));
  expect(await mutedViews()).toMatchObject([{ name: null }]);
  vi.setSystemTime(NOW);
  expect(await mutedViews()).toMatchObject([{ name: nameOf(1) }]);
});

it('a record that is gone is one row, also where it was muted as it stood at two times', async () => {
  const list = await muted();
  const entry = { list: list.identity, id: 'e1' };
  await addMutes([{ entry, fingerprint: '1 2', on: '2026-09-01' }]);
  expect(await kept()).toBe(2);
  await list.publish([]);
  expect(await mutedViews()).toMatchObject([{ entry, name: null }]);
  expect(await unmute(entry)).toEqual([]);
});

it.each([
  ['paused', ({ identity }: FollowedList) => pauseList(identity)],
  ['removed', ({ identity }: FollowedList) => unsubscribe(identity)],
  ['without its records', () => openDatabase().pages.clear()],
] as const)(
  'a record whose list is %s stays muted, and is told as not asked, never as gone',
  async (_, befall) => {
    const list = await muted();
    await befall(list);
    forgetEntries();
    expect(await mutedViews()).toMatchObject([{ name: null, isUnasked: true }]);
    expect(await kept()).toBe(1);
  },
);

it.each([
  ['behind', '2026-01-01'],
  ['ahead', '2029-01-01'],
])('a mute outlives a day on which the clock was %s', async (_, day) => {
  await muted();
  vi.setSystemTime(new Date(day));
  await mutedViews();
  expect(await kept()).toBe(1);
  vi.setSystemTime(NOW);
  expect(await mutedViews()).toMatchObject([{ name: nameOf(1) }]);
});

it('a mute ends with its record also beside a list that is dated ahead', async () => {
  const list = await muted();
  await list.publish([withMore(), entry(2)]);
  await addFollowed({ identity: 'other', url: 'https://example.org/list/' });
  const release = (await getList(list.identity))?.release;
  if (!release) throw new Error('nothing is live');
  const ahead = { ...release, issued: '2027-03-01T00:00:00Z', expires: '2027-06-01T00:00:00Z' };
  await patchList('other', { release: ahead });
  expect(await mutedViews()).toEqual([]);
  expect(await kept()).toBe(0);
});

it.each<[string, (list: FollowedList) => Promise<unknown>]>([
  ['is damaged', () => openDatabase().pages.clear()],
  ['was paused meanwhile', ({ identity }) => pauseList(identity)],
  ['was removed meanwhile', ({ identity }) => unsubscribe(identity)],
])('a record whose list %s is not said to be muted, since nothing is kept', async (_, befall) => {
  const list = await new FollowedList(host).publish([entry(1), entry(2)]);
  await befall(list);
  forgetEntries();
  await expect(mute({ list: list.identity, id: 'e1' })).rejects.toThrow('not at hand');
  expect(await fakeBrowser.storage.local.get('muted')).toEqual({});
});

it('a record that its list has no more needs no mute', async () => {
  const list = await new FollowedList(host).publish([entry(1), entry(2)]);
  expect(await mute({ list: list.identity, id: 'e3' })).toEqual([]);
});

it.each([
  ['nothing', null],
  ['a text', 'x'],
  ['no entry', { fingerprint: 'x', on: '2026-09-10' }],
  ['no day', { entry: { list: 'builtin', id: 'a' }, fingerprint: 'x' }],
])('a stored mute that is damaged (%s) costs no other', async (_, damaged) => {
  const list = await muted();
  const { muted: sound } = await fakeBrowser.storage.local.get('muted');
  await fakeBrowser.storage.local.set({ muted: [damaged, ...(sound as unknown[])] });
  forgetLocalValues();
  expect(await mutedViews()).toMatchObject([{ name: nameOf(1) }]);
  await mute({ list: list.identity, id: 'e2' });
  expect((await exportBackup(deps)).muted).toHaveLength(2);
});
