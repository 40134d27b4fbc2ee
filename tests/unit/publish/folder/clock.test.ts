import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { NOTES_PATH } from '../../../../lib/list/format';
import { checkList, overdueSegments } from '../../../../lib/publish/check/check-list';
import { Checks } from '../../../../lib/publish/check/checks';
import { clockFault } from '../../../../lib/publish/folder/clock';
import { readPublished } from '../../../../lib/publish/folder/published';
import { renew, writeSigned } from '../../../../lib/publish/folder/write';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { entries, HEAD, testKey } from '../../list/sample';

/** One publish by a clock that is ahead, and what the next ones by a right one make of its days. */

const DAY = 86_400_000;
const START = Date.parse('2026-09-01T04:00:00Z');

async function openList() {
  const folder = diskFolder(join(await mkdtemp(join(tmpdir(), 'clock-')), 'v1'));
  const [root, release] = [await testKey(1), await testKey(2)];
  const texts = async () => {
    const files = (await folder.names('s')).map((name) => folder.read(`s/${name}`));
    return (await Promise.all(files)).map((file) => gunzipSync(file ?? '').toString());
  };
  return {
    folder,
    publish: (list: readonly Entry[], now: number) =>
      writeSigned(folder, list, () => HEAD, { keys: { root: [root], release: [release] }, now }),
    renew: (now: number) => renew(folder, { keys: { root: [], release: [release] }, now }),
    /** Files that hold the entry which was lifted. */
    holding: async () =>
      (await texts()).filter((text) => text.includes('{"put":{"id":"e39"')).length,
    manifest: async () => {
      const list = await readPublished(folder.read);
      if (!list) throw new Error('no list');
      return list.manifest;
    },
    retired: async (): Promise<Record<string, string>> =>
      JSON.parse(new TextDecoder().decode((await folder.read(NOTES_PATH)) ?? undefined)).retired,
  };
}

// After so long a time since the publish before, a segment is written again at once.
it.each([
  ['a year', 400, []],
  ['forty days', 40, []],
  ['twenty days', 20, ['2026-09-02']],
  ['two days', 2, ['2026-09-02']],
])(
  '%s ahead keeps what was lifted in no file for longer than a right one',
  async (_, ahead, stale) => {
    const list = await openList();
    await list.publish(entries(40), START);
    await list.publish(entries(38), START + ahead * DAY);
    expect(await list.holding()).toBe(1);
    await list.renew(START + DAY);
    const { segments } = await list.manifest();
    expect(segments.flatMap(({ stale: since }) => since ?? [])).toEqual(stale);
    expect(overdueSegments(await list.manifest(), '2026-10-03')).toHaveLength(stale.length);
    for (let day = 8; day <= 1 + 30 + 7 + 7; day += 7) await list.renew(START + day * DAY);
    expect(await list.holding()).toBe(0);
    expect(overdueSegments(await list.manifest(), '2027-12-01')).toEqual([]);
  },
);

it('ahead dates no file that fell out of use later than now, and one behind keeps the grace', async () => {
  const list = await openList();
  await list.publish(entries(40), START);
  await list.publish(entries(10), START + 400 * DAY);
  expect(Object.keys(await list.retired())).not.toEqual([]);
  await list.renew(START + DAY);
  const since = Object.values(await list.retired());
  expect(since).not.toEqual([]);
  for (const each of since) expect(each.slice(0, 10)).toBe('2026-09-02');
  await list.renew(START + 7 * DAY);
  expect(await list.holding()).toBe(1);
  await list.renew(START + 8 * DAY);
  expect(await list.holding()).toBe(0);
});

it('that is right leaves the day since when a segment is stale as it is', async () => {
  const list = await openList();
  await list.publish(entries(40), START);
  await list.publish(entries(38), START + DAY);
  await list.renew(START + 3 * DAY);
  const { segments } = await list.manifest();
  expect(segments.flatMap(({ stale }) => stale ?? [])).toEqual(['2026-09-02']);
});

it('is told by the day as it is in China, early in the morning too', async () => {
  const { folder, publish } = await openList();
  const early = Date.parse('2026-09-01T20:00:00Z');
  await publish(entries(3), early);
  const checks = new Checks();
  await checkList({ read: folder.read }, checks, early);
  expect(checks.all.find(({ name }) => name === '签名')?.detail).toContain('签发于 2026-09-02');
  expect(await clockFault(folder, early - DAY)).toContain('本机时钟（2026-09-01）');
  expect(await clockFault(folder, early)).toBeNull();
});
