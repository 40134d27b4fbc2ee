import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListCoverage } from '../../../../lib/domain/lookup';
import { forgetEntries } from '../../../../lib/store/chunks';
import { openDatabase } from '../../../../lib/store/database';
import type { IndexPart } from '../../../../lib/store/database-tables';
import { keepPaused } from '../../../../lib/store/followed';
import { getList } from '../../../../lib/store/lists';
import { coverageOfLists } from '../../../../lib/worker/lists/coverage';
import { readEntries } from '../../../../lib/worker/lists/live-lists';
import { askLists } from '../../../../lib/worker/lists/nominate';
import { subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../lib/worker/lists/sync';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { pageMentions } from '../../../../lib/worker/lookup/page-mentions';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { entry, NOW, nameOf } from '../../list/sample';
import { madeOnce } from './made-once';
import { FollowedList, publish } from './support';
import { testHost } from './sync/host';
import { testDeps } from './sync/world';

const host = testHost();
setClock(NOW);
beforeEach(() => {
  forgetEntries();
});

const NAME = nameOf(1);
const NEAR = NAME.replace('示例', '示列');

const QUESTIONS: [string, () => Promise<{ coverage: readonly ListCoverage[] } | null>][] = [
  ['a look-up by name', () => lookup({ text: NAME })],
  ['a look-up by address', () => lookup({ text: 'n1.example.com' })],
  ['a row of a table', () => vetRows([{ row: 0, name: NAME }])],
  ['a near name', () => vetNear([NEAR])],
  [
    'the text of a page',
    () => {
      vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(`甲${NAME}乙`);
      return pageMentions(1);
    },
  ],
];

/** Follows two lists; gives the first one's identity. */
const followTwo = () =>
  madeOnce('two', async () => {
    const { identity } = await new FollowedList(host).publish([entry(1), entry(2)]);
    await subscribe((await publish(host, [entry(3)], { rootEpochs: [2] })).url, testDeps());
    return identity;
  });

async function troubleAfter(ask: (typeof QUESTIONS)[number][1], identity: string) {
  const reply = await ask();
  return reply?.coverage.find((each) => each.identity === identity)?.trouble;
}

/** Alters the last byte of a part of a list's index, which is one block. */
async function harmPart(identity: string, part: IndexPart): Promise<void> {
  const key: [string, string] = [(await getList(identity))?.live?.id ?? '', part];
  const row = await openDatabase().indexes.get(key);
  if (!row) throw new Error('no part');
  const bytes = new Uint8Array(await row.blob.arrayBuffer());
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
  await openDatabase().indexes.put({ ...row, blob: new Blob([bytes]), head: bytes });
}

describe.each(QUESTIONS)('%s', (_, ask) => {
  it('that meets a damaged record names the list in the same answer', async () => {
    const { identity } = await new FollowedList(host).publish([entry(1), entry(2)]);
    expect(await troubleAfter(ask, identity)).toBeUndefined();
    forgetEntries();
    const [segment = ''] = (await getList(identity))?.live?.segments ?? [];
    await openDatabase().pages.delete([segment, 0]);
    expect(await troubleAfter(ask, identity)).toBe('damaged');
  });

  it('that is asked where a followed list has lost its row names the list in the same answer', async () => {
    const identity = await followTwo();
    await openDatabase().lists.delete(identity);
    expect(await troubleAfter(ask, identity)).toBe('missing');
  });

  it.each([0, 1, 2, 3])(
    'that is asked while a list is taken up again tells its record, or that it was not asked (%i)',
    async (turns) => {
      const identity = await followTwo();
      await keepPaused(identity, true);
      const asking = ask();
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      await keepPaused(identity, false);
      const reply = await asking;
      const { trouble } = reply?.coverage.find((each) => each.identity === identity) ?? {};
      const isFound = JSON.stringify(reply).includes(`{"list":"${identity}","id":"e1"}`);
      expect(isFound || trouble !== undefined).toBe(true);
    },
  );
});

it('a followed list that has lost its row is told under the name that the user gave it', async () => {
  const [own, other] = [[entry(1)], [entry(3)]];
  const { url, identity } = await publish(host, own);
  await subscribe(url, testDeps(), '我的名单');
  await subscribe((await publish(host, other, { rootEpochs: [2] })).url, testDeps());
  await openDatabase().lists.delete(identity);
  expect(await coverageOfLists()).toContainEqual(
    expect.objectContaining({ title: '我的名单', trouble: 'missing' }),
  );
});

it('a near name that meets a damaged index names the list in the same answer', async () => {
  const { identity } = await new FollowedList(host).publish([entry(1)]);
  await harmPart(identity, 'lookup');
  expect(await troubleAfter(() => vetNear([NEAR]), identity)).toBe('missing');
});

it('a list that goes live anew while it is asked is asked once more, and hides nothing', async () => {
  const deps = testDeps();
  const { url, identity } = await publish(host, [entry(1, '从前的事由')]);
  await subscribe(url, deps);
  let asked = 0;
  const found = await askLists(async (generation) => {
    const ordinals = await generation.index.nominate({ keys: ['host:n1.example.com'], texts: [] });
    if (asked++ === 0) {
      await publish(host, [entry(1, '如今的事由')], { sequence: 2 });
      await syncList(identity, deps);
      // What was read for the news is still at hand.
      forgetEntries();
    }
    return readEntries(generation, ordinals);
  });
  expect(asked).toBe(2);
  expect(found.map((each) => each.entry.sanctions[0]?.grounds)).toEqual(['如今的事由']);
  expect(await getList(identity)).not.toHaveProperty('damaged');
});

it('a list that is removed while it is asked answers nothing, and keeps no other from answering', async () => {
  const deps = testDeps();
  const { url, identity } = await publish(host, [entry(1, '甲的事由')]);
  await subscribe(url, deps);
  const other = await publish(host, [entry(1, '乙的事由')], { rootEpochs: [2] });
  await subscribe(other.url, deps);
  const found = await askLists(async (generation) => {
    const ordinals = await generation.index.nominate({ keys: ['host:n1.example.com'], texts: [] });
    if (generation.identity === identity) await unsubscribe(identity);
    return readEntries(generation, ordinals);
  });
  expect(found.map((each) => each.entry.sanctions[0]?.grounds)).toEqual(['乙的事由']);
});
