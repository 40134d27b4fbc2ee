import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { Sanction } from '../../../../lib/domain/entry';
import { showLiveLists } from '../../../../lib/worker/judging/look-anew';
import { forgetPage, toldByTab } from '../../../../lib/worker/judging/page-state';
import { subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../lib/worker/lists/sync';
import { entry, NOW, withAct } from '../../list/sample';
import { publish } from '../lists/support';
import { Host } from '../lists/sync/host';
import { testDeps } from '../lists/sync/world';
import { followReplies } from './after-replies';
import { WorkerStage } from './worker-stage';

/** Which open pages are asked to look anew once lists, days or the user say something else. */

vi.mock(import('../../../../lib/worker/judging/asking'), { spy: true });

const stage = new WorkerStage();
const elsewhere = new Host();
const replies = followReplies();

const NO_TEXT = { title: '', headings: [], footers: [], last: [], structured: [] };

/** A tab on the site of `e1`, and one on the site of `e2`. */
const tabs: number[] = [];

beforeAll(async () => {
  await Promise.all([stage.open(), elsewhere.open()]);
  for (const method of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue();
});
afterAll(() => {
  stage.close();
  elsewhere.close();
});

beforeEach(async () => {
  vi.setSystemTime(NOW);
  await stage.publish([entry(1), entry(2)]);
  for (const n of [1, 2]) {
    const url = `https://n${n}.example.com/`;
    const { id = -1 } = await fakeBrowser.tabs.create({ url });
    tabs.push(id);
    const sender = { tab: { id, incognito: true, url }, frameId: 0, url } as Sender;
    const { banner } = await stage.worker.checkSite({ text: NO_TEXT, opened: url }, sender);
    expect(banner?.entry.id).toBe(`e${n}`);
  }
  await replies();
});

afterEach(async () => {
  for (const tab of tabs.splice(0)) await forgetPage(tab);
});

/** The tabs that are asked. */
async function asked(isNew = false): Promise<number[]> {
  const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true);
  ask.mockClear();
  await showLiveLists(isNew);
  return ask.mock.calls.map(([tab]) => tab);
}

it('none whose records stand as they were told, so that a banner that was closed stays away', async () => {
  expect(await asked()).toEqual([]);
  await stage.publish([entry(1), entry(2), entry(3)]);
  expect(await asked()).toEqual([]);
});

it('those that told of nobody, where there may be new records', async () => {
  const url = 'https://n3.example.com/';
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  tabs.push(id);
  const sender = { tab: { id, incognito: true, url }, frameId: 0, url } as Sender;
  await stage.worker.checkSite({ text: NO_TEXT, opened: url }, sender);
  await replies();
  await stage.publish([entry(1), entry(2), entry(3)]);
  expect(await asked()).toEqual([]);
  expect(await asked(true)).toEqual([id]);
});

it('those of which a record says something else', async () => {
  await stage.publish([entry(1, '另一事由'), entry(2)]);
  expect(await asked()).toEqual(tabs.slice(0, 1));
});

it('those whose website is taken off a record that stands', async () => {
  await stage.publish([{ ...entry(1), identifiers: [] }, entry(2)]);
  expect(await asked()).toEqual(tabs.slice(0, 1));
});

it('those of which a record is gone', async () => {
  await stage.publish([entry(1)]);
  expect(await asked()).toEqual(tabs.slice(1));
});

it('and a tab in which no script of ours runs tells of no record that is gone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no script'));
  await stage.publish([entry(1)]);
  await showLiveLists();
  const [first = -1, second = -1] = tabs;
  const told = await toldByTab();
  expect(told.get(first)).toHaveLength(1);
  expect(told.get(second)).toEqual([]);
});

it('those of which another list has come to say that an act was lifted, as long as it is followed', async () => {
  const own = entry(1);
  const sanctions = own.sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
  const { url, identity } = await publish(elsewhere, [{ ...own, identifiers: [], sanctions }]);
  await subscribe(url, testDeps());
  expect(await asked(true)).toEqual(tabs.slice(0, 1));
  await unsubscribe(identity);
  expect(await asked(true)).toEqual([]);
});

it.each<[string, number, Partial<Sanction>, Partial<Sanction>]>([
  ['how an act no longer holds', 3, { status: 'disputed' }, { status: 'lifted' }],
  ['which act that is', 4, { status: 'lifted' }, { status: 'lifted', document: '罚〔2026〕7号' }],
])('those of which another list says otherwise by now %s', async (_, epoch, before, after) => {
  const rootEpochs = [epoch];
  const { url, identity } = await publish(elsewhere, [withAct(1, before)], { rootEpochs });
  await subscribe(url, testDeps());
  const site = 'https://n1.example.com/';
  const sender = { tab: { id: tabs[0], incognito: true, url: site }, frameId: 0, url: site };
  await stage.worker.checkSite({ text: NO_TEXT, opened: site }, sender as Sender);
  await replies();
  expect(await asked()).toEqual([]);
  await publish(elsewhere, [withAct(1, after)], { rootEpochs, sequence: 2 });
  await syncList(identity, testDeps());
  expect(await asked()).toEqual(tabs.slice(0, 1));
  await unsubscribe(identity);
});

it('none of which its own list has lifted another act, where a list of others is followed', async () => {
  const own = entry(1);
  const lifted = own.sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
  await stage.publish([{ ...own, sanctions: [...own.sanctions, ...lifted] }, entry(2)]);
  const url = 'https://n1.example.com/';
  const sender = { tab: { id: tabs[0], incognito: true, url }, frameId: 0, url } as Sender;
  await stage.worker.checkSite({ text: NO_TEXT, opened: url }, sender);
  await replies();
  expect(await asked()).toEqual([]);
  const { url: others, identity } = await publish(elsewhere, [entry(9)], {
    rootEpochs: [2],
  });
  await subscribe(others, testDeps());
  expect(await asked()).toEqual([]);
  await unsubscribe(identity);
});

it('those of which an act has ended', async () => {
  vi.setSystemTime(NOW + 3 * 366 * 86_400_000);
  expect(await asked()).toEqual(tabs);
});

it('those that name somebody of a list whose date is past by now', async () => {
  expect(await stage.pastItsDate(() => asked())).toEqual(tabs);
  expect(await asked()).toEqual([]);
});
