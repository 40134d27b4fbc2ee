import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VERSION as INDEX_FORMAT } from '../../../../../lib/index/part';
import { openDatabase } from '../../../../../lib/store/database';
import {
  INDEX_PARTS,
  type IndexPart,
  type IndexRow,
} from '../../../../../lib/store/database-tables';
import { getList, putIndexPart } from '../../../../../lib/store/lists';
import { loadLiveLists } from '../../../../../lib/worker/lists/live-lists';
import { resumeOpen, syncBundled, syncDue } from '../../../../../lib/worker/lists/sync';
import { RESUME_ALARM } from '../../../../../lib/worker/lists/sync/schedule';
import { bundledFiles, entries, HEAD, NOW } from '../../../list/sample';
import { body, testHost } from './host';
import { answered, faultOf, stored, testDeps } from './world';

const host = testHost();

/** The bundled list of an extension that was just installed or updated. */
async function bundle(count: number) {
  host.files = await bundledFiles(entries(count));
  return testDeps({ bundledBase: host.base });
}

describe('the bundled list', () => {
  it('goes live once, and again only when the extension brings another', async () => {
    await syncBundled(await bundle(4));
    expect(await answered('builtin', 9)).toEqual(['e0', 'e1', 'e2', 'e3']);
    const deps = await bundle(4);
    await syncDue(deps);
    expect(host.segmentRequests).toHaveLength(1);
    await syncBundled(await bundle(1));
    expect(await answered('builtin', 9)).toEqual(['e0']);
    expect(await stored()).toEqual({
      lists: 1,
      pages: 2,
      indexes: 4,
      journal: 0,
      meta: 0,
      local: ['changes'],
    });
  });

  it('never goes stale, has no mark and no expiry', async () => {
    await syncBundled(await bundle(4));
    const [generation] = await loadLiveLists(NOW + 1e12);
    expect(generation).toMatchObject({ identity: 'builtin', stale: false, asOf: HEAD.asOf });
  });

  it('says what is wrong with a broken build', async () => {
    const deps = await bundle(4);
    host.faults.set(
      's/',
      body(() => '<html>'),
    );
    await syncBundled(deps);
    expect(await faultOf('builtin')).toMatchObject({ kind: 'not-a-list' });
    host.faults.clear();
    await syncBundled(deps);
    expect(await faultOf('builtin')).toBeUndefined();
  });
});

/** Replace one index part by other bytes. */
async function damage(part: IndexPart, change: (blob: Blob) => Blob) {
  for (const row of await openDatabase().indexes.toArray())
    if (row.part === part)
      await putIndexPart(row.generation, part, { blob: change(row.blob), head: new Uint8Array() });
}

describe('an index that cannot be read', () => {
  it.each([
    ['is damaged', () => damage('keys', (blob) => new Blob([new Uint8Array(blob.size)]))],
    ['is cut short', () => damage('ids', (blob) => blob.slice(0, 40))],
    ['is gone', () => openDatabase().indexes.clear()],
  ])('%s: answers nothing, and is rebuilt without fetching', async (_, spoil) => {
    const deps = await bundle(4);
    await syncBundled(deps);
    await spoil();
    host.requests = [];
    expect(await answered('builtin', 9)).toEqual([]);
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeDefined();
    await resumeOpen(deps);
    expect(await answered('builtin', 9)).toHaveLength(4);
    expect(host.segmentRequests).toEqual([]);
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
  });

  it('of an older format is left out, and rebuilt from the stored records without fetching', async () => {
    const deps = await bundle(4);
    await syncBundled(deps);
    const row = await getList('builtin');
    if (!row?.live) throw new Error('not live');
    // Format 4 kept several pieces of a part with its row, and rows of segments' own indexes beside the pages.
    const heads = [{ start: 0, bytes: new Uint8Array(8) }];
    for (const part of INDEX_PARTS) {
      const older = { generation: 'old', part, blob: new Blob(['older']), heads };
      await openDatabase().indexes.put(older as unknown as IndexRow);
    }
    await openDatabase().pages.put({
      segment: row.live.segments[0] ?? '',
      page: -4,
      data: new Uint8Array(8),
    });
    await openDatabase().lists.put({ ...row, live: { ...row.live, id: 'old', indexFormat: 4 } });
    host.requests = [];
    expect(await answered('builtin', 9)).toEqual([]);
    await resumeOpen(deps);
    expect(await answered('builtin', 9)).toHaveLength(4);
    expect(host.segmentRequests).toEqual([]);
    expect((await getList('builtin'))?.live).toMatchObject({ indexFormat: INDEX_FORMAT, live: 4 });
  });

  it('with its pages gone too is fetched again', async () => {
    const deps = await bundle(4);
    await syncBundled(deps);
    await Promise.all([openDatabase().indexes.clear(), openDatabase().pages.clear()]);
    expect(await answered('builtin', 9)).toEqual([]);
    await syncDue(deps);
    expect(await answered('builtin', 9)).toHaveLength(4);
  });
});

it('asks the new generation right after a flip', async () => {
  await syncBundled(await bundle(2));
  const [old] = await loadLiveLists(NOW);
  await syncBundled(await bundle(4));
  const [next] = await loadLiveLists(NOW);
  expect(next?.generation).not.toBe(old?.generation);
  expect(next?.index).not.toBe(old?.index);
  expect((await loadLiveLists(NOW))[0]?.index).toBe(next?.index);
});
