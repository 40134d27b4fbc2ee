import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LearnedHost } from '../../../../../lib/domain/learned-host';
import { forgetEntries } from '../../../../../lib/store/chunks';
import { collectGarbage } from '../../../../../lib/store/deletion';
import { replaceLearned } from '../../../../../lib/store/learned-table';
import { allLists, getList, patchList } from '../../../../../lib/store/lists';
import { learnedViews } from '../../../../../lib/worker/judging/learn-and-forget';
import { dismissChanges, tellChanges } from '../../../../../lib/worker/lists/changes-shown';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entry, inRows, nameOf, sampleList } from '../../../list/sample';
import { FollowedList } from '../support';
import { testHost } from './host';

/** What changes is noted before a state goes live, since the worker may end right after it. */

const host = testHost();

/** Names that are told, and how those went that are gone. */
async function told() {
  const [changes] = await tellChanges();
  return {
    added: changes?.added.map(({ name }) => name) ?? [],
    gone: changes?.gone.map(({ name, how }) => `${name} ${how}`) ?? [],
  };
}

const NOTHING = { added: [], gone: [] };

describe('where the worker ends or something else happens as the state goes live', () => {
  /** Publish e1 alone after e1 and e2, all written anew, while writes of notes do as `befall` says. */
  async function taken(befall: (write: () => Promise<void>, isNext: boolean) => Promise<void>) {
    const list = await new FollowedList(host).publish([entry(1), entry(2)]);
    host.files = (await sampleList([entry(1)], { sequence: 9 })).files;
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const writing = vi.spyOn(local, 'set').mockImplementation((values: Record<string, unknown>) => {
      const write = () => set(values);
      if (!('changes' in values)) return write();
      return befall(write, JSON.stringify(values).includes('"next"'));
    });
    await syncList(list.identity, list.deps, { acceptShrunk: true });
    writing.mockRestore();
    return list;
  }
  const gone = { ...NOTHING, gone: [`${nameOf(2)} lifted`] };

  it('tells it all the same, once', async () => {
    const { identity, deps } = await taken(async (write, isNext) => {
      if (!isNext) throw new Error('the worker has ended');
      await write();
    });
    await syncList(identity, deps);
    expect(await told()).toEqual(gone);
    expect(await told()).toEqual(gone);
    await dismissChanges();
    expect(await told()).toEqual(NOTHING);
  });

  it('tells it beside what came before and after', async () => {
    const { identity, deps } = await taken(async (write, isNext) => {
      if (!isNext) throw new Error('the worker has ended');
      await write();
    });
    host.files = (await sampleList([entry(1), entry(3)], { sequence: 10 })).files;
    await syncList(identity, deps);
    expect(await told()).toEqual({ ...gone, added: [nameOf(3)] });
  });

  it('tells it where another list’s look clears up right then', async () => {
    await taken(async (write) => {
      await write();
      forgetEntries();
      await collectGarbage();
    });
    expect(await told()).toEqual(gone);
  });

  it('tells nothing of a state that did not go live', async () => {
    const { identity } = await taken(async (write, isNext) => {
      // Another generation goes live first.
      for (const { identity: each, live } of isNext ? await allLists() : [])
        if (live) await patchList(each, { live: { ...live, id: 'other' } });
      await write();
    });
    expect((await getList(identity))?.live?.live).toBe(2);
    expect(await told()).toEqual(NOTHING);
  });

  it('is no fault where it cannot be noted', async () => {
    const { identity } = await taken(async () => {
      throw new Error('the disk is full');
    });
    expect((await getList(identity))?.live?.live).toBe(1);
    expect(await told()).toEqual(NOTHING);
  });
});

describe('a site that was remembered', () => {
  const seen = (list: string, id: string, n: number): LearnedHost => ({
    host: 'qiming.example.net',
    entry: { list, id },
    evidence: 'site-operator',
    value: nameOf(n),
    seenOn: '2026-09-09',
  });
  const shown = async () =>
    (await learnedViews()).map(({ entry: { id }, name }) => `${id} ${name ?? 'gone'}`);

  it('stays that unit’s where its office adds credit codes', async () => {
    const list = await new FollowedList(host).publish([entry(1), entry(2)]);
    await replaceLearned([], [seen(list.identity, 'e2', 2)]);
    await list.publish([1, 2].map((n) => ({ ...entry(n), id: `uscc-${n}` })));
    expect(await shown()).toEqual([`uscc-2 ${nameOf(2)}`]);
  });

  it('is no other unit’s that has got the id', async () => {
    const list = await new FollowedList(host).publish(inRows(1, 2, 3));
    await replaceLearned([], [seen(list.identity, '0', 1)]);
    await list.publish(inRows(2, 3));
    expect(await shown()).toEqual(['0 gone']);
  });
});
