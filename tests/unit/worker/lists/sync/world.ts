import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase, openLearned } from '../../../../../lib/store/database';
import { getList } from '../../../../../lib/store/lists';
import { loadLiveLists, readEntries } from '../../../../../lib/worker/lists/live-lists';
import type { SyncDeps } from '../../../../../lib/worker/lists/sync/run';
import { NOW } from '../../../list/sample';
import { answerAtOnce } from './host';

/** Node's fetch does not care about `this`; every browser's does. */
async function strictFetch(this: unknown, ...args: Parameters<typeof fetch>): Promise<Response> {
  if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
  const [input, init] = args;
  init?.signal?.throwIfAborted();
  return answerAtOnce(String(input)) ?? fetch(...args);
}

/** Dependencies with a clock that tests move. */
export function testDeps(
  changes: Partial<SyncDeps & { at: number }> = {},
): SyncDeps & { at: number } {
  return {
    at: NOW,
    fetch: strictFetch,
    now() {
      return this.at;
    },
    random: () => 0.5,
    bundledBase: 'http://127.0.0.1:9/list/',
    allowLoopback: true,
    ...changes,
  };
}

/** Clock and stand-ins as at the start: the worker's own clock stands where the lists of the tests are fresh. */
export function freshWorld(): void {
  vi.restoreAllMocks();
  vi.setSystemTime(NOW);
}

/** Empty database, storage and alarms; `keep` is a key of the storage that stays. */
export async function emptyStores({ keep }: { keep?: string } = {}): Promise<void> {
  const kept = keep === undefined ? {} : await fakeBrowser.storage.local.get(keep);
  fakeBrowser.reset();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(kept);
  const { lists, pages, indexes, journal, meta } = openDatabase();
  const tables = [lists, pages, indexes, journal, meta, openLearned()];
  await Promise.all(tables.map((table) => table?.clear()));
}

/** A fresh world with empty stores. */
export async function emptyWorld(options: { keep?: string } = {}): Promise<void> {
  freshWorld();
  await emptyStores(options);
}

/**
 * From its nth write to `storage.local` on, the worker waits for ever, where a killed one would stop. Resolves
 * to true at that write.
 */
export function freezeAtWrite(step: number, names: readonly ('set' | 'remove')[]): Promise<true> {
  const { local } = fakeBrowser.storage;
  let writes = 0;
  return new Promise((resolve) => {
    for (const name of names) {
      const real = local[name].bind(local) as (argument: unknown) => Promise<void>;
      vi.spyOn(local, name).mockImplementation(async (argument: unknown) => {
        if (++writes < step) return real(argument);
        resolve(true);
        return new Promise<void>(() => {});
      });
    }
  });
}

/** Ids of the entries that a list answers with, asked by host through its index. */
export async function answered(identity: string, count: number): Promise<string[]> {
  const generation = (await loadLiveLists(NOW)).find((each) => each.identity === identity);
  if (!generation) return [];
  const keys = Array.from({ length: count }, (_, n) => `host:n${n}.example.com`);
  const found = await readEntries(generation, await generation.index.nominate({ keys, texts: [] }));
  return found.map(({ entry }) => entry.id).sort();
}

/** Everything stored of a list, and everything stored at all. */
export async function stored() {
  const db = openDatabase();
  return {
    lists: await db.lists.count(),
    pages: await db.pages.count(),
    indexes: await db.indexes.count(),
    journal: await db.journal.count(),
    meta: await db.meta.count(),
    // What is known of the time is no list's.
    local: Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key !== 'passed'),
  };
}

export const faultOf = async (identity: string) => (await getList(identity))?.fault;
