import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListFault } from '../../../../../lib/domain/list-state';
import { type Bytes, utf8 } from '../../../../../lib/list/bytes';
import { compose } from '../../../../../lib/list/compose';
import { LATEST_PATH } from '../../../../../lib/list/format';
import { gzip } from '../../../../../lib/list/pack';
import { openDatabase } from '../../../../../lib/store/database';
import { flipGeneration, getList } from '../../../../../lib/store/lists';
import { forgetSegment } from '../../../../../lib/store/segments';
import { tellChanges } from '../../../../../lib/worker/lists/changes-shown';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { askLists } from '../../../../../lib/worker/lists/nominate';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { resumeOpen } from '../../../../../lib/worker/lists/sync';
import {
  noteIndexDamaged,
  noteSegmentDamaged,
} from '../../../../../lib/worker/lists/sync/damaged-rows';
import { RESUME_ALARM } from '../../../../../lib/worker/lists/sync/schedule';
import { eventually } from '../../../../eventually';
import { entries, HEAD, type SignOptions, sampleList, signedList } from '../../../list/sample';
import { status, testHost } from './host';
import { answered, testDeps } from './world';

/** What is stored of a list is damaged or missing: whoever meets it has it told, and it is fetched again. */

const COUNT = 70;
const LIVE = { sequence: 3 };
const ENDED = '2026-09-09T12:00:00Z';
const host = testHost();
const other = testHost();

let lists = 0;

/** A list of its own entries: of a segment for each of `counts`, of which one of `COUNT` has two chunks. */
async function followed(...counts: number[]) {
  const deps = testDeps();
  const head = { ...HEAD, title: `示例名单${++lists}` };
  // Another grounds a list, so that no chunk is one that an earlier test read.
  const own = entries(COUNT).map((each) => ({
    ...each,
    sanctions: each.sanctions.map((act) => ({ ...act, grounds: `事由${lists}` })),
  }));
  let published = await compose(own.slice(0, counts[0] ?? COUNT), head);
  let list = await signedList(published, LIVE);
  let files = list.files;
  for (const count of counts.slice(1)) {
    const state = new Map([...published.lines].map(([id, line]) => [id, { line }]));
    const { manifest } = published;
    published = await compose(own.slice(0, count), head, { manifest, state });
    list = await signedList(published, LIVE);
    files = new Map([...files, ...list.files]);
  }
  host.files = files;
  await subscribe(`${host.base}#root=${list.identity}`, deps);
  host.requests = [];
  const { id = '', segments = [] } = (await getList(list.identity))?.live ?? {};
  return { deps, identity: list.identity, generation: id, segments, segment: segments[0] ?? '' };
}

const state = async (identity: string) =>
  (await listStates()).find((each) => each.identity === identity);
const isDamaged = (identity: string) =>
  eventually(async () => expect((await state(identity))?.fault?.kind).toBe('damaged'));

const harm = async (segment: string, change: (data: Uint8Array) => Uint8Array) => {
  const row = await openDatabase().pages.get([segment, 1]);
  const data = new Uint8Array(change(row?.data ?? new Uint8Array()));
  await openDatabase().pages.put({ segment, page: 1, data });
};

const HARMS: [string, (segment: string) => Promise<unknown>][] = [
  ['missing', (segment) => openDatabase().pages.delete([segment, 1])],
  [
    'with a byte altered',
    (segment) => harm(segment, (data) => data.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
  ],
  ['cut short', (segment) => harm(segment, (data) => data.slice(0, -9))],
  ['without its last lines', (segment) => harm(segment, () => gzip(utf8('null')))],
  ['of no JSON', (segment) => harm(segment, () => gzip(utf8('{\n{\n{\n{\n{\n{')))],
];

describe('a chunk of a list', () => {
  it.each(HARMS)(
    '%s is told when it is met, silences no other, and is fetched again',
    async (_, harm) => {
      const { deps, identity, segment } = await followed();
      await harm(segment);
      const left = await answered(identity, COUNT);
      expect(left).toHaveLength(64);
      await isDamaged(identity);
      expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeDefined();
      await resumeOpen(deps);
      expect(host.segmentRequests).toHaveLength(1);
      expect(await answered(identity, COUNT)).toHaveLength(COUNT);
      expect((await state(identity))?.fault).toBeUndefined();
      expect(await getList(identity)).not.toHaveProperty('damaged');
      expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    },
  );

  it('is fetched again in the look that finds it, however many segments are damaged and which one was met', async () => {
    const { deps, identity, generation, segments } = await followed(20, 40, COUNT);
    expect(segments).toHaveLength(3);
    for (const segment of segments) await openDatabase().pages.delete([segment, 0]);
    await noteSegmentDamaged(identity, generation, segments[1] ?? '');
    await resumeOpen(deps);
    expect(host.segmentRequests).toHaveLength(3);
    expect((await state(identity))?.fault).toBeUndefined();
    expect(await answered(identity, COUNT)).toHaveLength(COUNT);
  });

  it('is whole after a look also where somebody notes the damage while it is being fetched', async () => {
    const { deps, identity, generation, segment } = await followed();
    await openDatabase().pages.delete([segment, 0]);
    await noteSegmentDamaged(identity, generation, segment);
    let late: Promise<void> | undefined;
    // What a question does that read the old rows, once the new ones are stored.
    fakeBrowser.storage.onChanged.addListener((changed) => {
      const step = changed[`sync:${identity}`]?.newValue as { step?: string } | undefined;
      if (step?.step === 'segments') late ??= forgetSegment(segment);
    });
    await resumeOpen(deps);
    await late;
    expect(late).toBeDefined();
    expect(host.segmentRequests.length).toBeLessThanOrEqual(2);
    expect((await state(identity))?.fault).toBeUndefined();
    expect(await answered(identity, COUNT)).toHaveLength(COUNT);
  });

  /** What the server says instead of the release that is live. */
  const signed = async (count: number, options: SignOptions) =>
    (await signedList(await compose(entries(count), HEAD), options)).files.get(LATEST_PATH);
  it.each<[string, ListFault | undefined, () => Promise<Bytes | undefined>]>([
    ['is past its date', 'expired', () => signed(5, { sequence: 4, expires: ENDED })],
    ['lags', undefined, () => signed(5, { sequence: 2 })],
    ['is signed by a stranger', 'wrong-signature', () => signed(5, { sequence: 4, signer: 9 })],
    ['is another under its number', 'equivocation', () => signed(5, LIVE)],
    ['was lost', 'http', async () => undefined],
  ])(
    'is fetched again by its hash though the release at its server %s',
    async (_, kind, latest) => {
      const { deps, identity, segment } = await followed();
      await openDatabase().pages.delete([segment, 1]);
      await answered(identity, COUNT);
      await isDamaged(identity);
      const { [LATEST_PATH]: __, ...files } = Object.fromEntries(host.files);
      const now = await latest();
      host.files = new Map(Object.entries(now ? { ...files, [LATEST_PATH]: now } : files));
      await resumeOpen(deps);
      expect(host.segmentRequests).toHaveLength(1);
      expect(await answered(identity, COUNT)).toHaveLength(COUNT);
      expect((await state(identity))?.fault?.kind).toBe(kind);
      expect(await tellChanges()).toEqual([]);
    },
  );

  it('comes with the next state where its server has the files of the live one no more', async () => {
    const { deps, identity, segment } = await followed();
    await openDatabase().pages.delete([segment, 1]);
    await answered(identity, COUNT);
    await isDamaged(identity);
    const next = await compose(entries(COUNT + 1), HEAD);
    host.files = (await signedList(next, { sequence: 4 })).files;
    await resumeOpen(deps);
    expect(await answered(identity, COUNT + 1)).toHaveLength(COUNT + 1);
    expect((await state(identity))?.fault).toBeUndefined();
  });

  it('stays told while its server is gone, which is left in peace until the next look is due', async () => {
    const { deps, identity, segment } = await followed();
    await openDatabase().pages.delete([segment, 1]);
    await answered(identity, COUNT);
    await isDamaged(identity);
    host.faults.set('', status(500));
    await resumeOpen(deps);
    expect((await state(identity))?.fault?.kind).toBe('damaged');
    host.requests = [];
    await resumeOpen(deps);
    expect(host.requests).toEqual([]);
    host.faults.clear();
    deps.at += 3_600_000;
    const { syncDue } = await import('../../../../../lib/worker/lists/sync');
    await syncDue(deps);
    expect(await answered(identity, COUNT)).toHaveLength(COUNT);
  });
});

describe('a part of an index', () => {
  it.each(['keys', 'ids', 'names', 'lookup'])(
    '%s that is missing is told, and made anew without the network',
    async (part) => {
      const { deps, identity } = await followed();
      const { live } = (await getList(identity)) ?? {};
      await openDatabase().indexes.delete([live?.id ?? '', part]);
      const generations = await import('../../../../../lib/worker/lists/live-lists');
      expect(await generations.loadLiveLists()).toEqual([]);
      expect(await state(identity)).toMatchObject({ syncing: true, fault: { kind: 'damaged' } });
      host.faults.set('', status(500));
      await resumeOpen(deps);
      expect(await answered(identity, COUNT)).toHaveLength(COUNT);
    },
  );
});

it('a generation that goes live while damage of the one before is noted stays live and sound', async () => {
  const { identity, generation } = await followed();
  const { live } = (await getList(identity)) ?? {};
  if (!live) throw new Error('nothing is live');
  const next = { ...live, id: 'next' };
  const noting = noteIndexDamaged(identity, generation);
  await flipGeneration({ identity, expected: generation, next, changes: {} });
  await noting;
  expect((await getList(identity))?.live).toEqual(next);
});

describe('the row of a list', () => {
  it('that is missing is noticed by the next question, and fetched again', async () => {
    const { deps, identity } = await followed();
    const list = await signedList(await compose(entries(3), HEAD), { rootEpochs: [2] });
    other.files = list.files;
    await subscribe(`${other.base}#root=${list.identity}`, deps);
    await openDatabase().lists.delete(identity);
    await askLists(async ({ identity: each }) => [each]);
    await eventually(async () => expect(await answered(identity, COUNT)).toHaveLength(COUNT));
  });
});

it('a list that is whole is asked for nothing', async () => {
  const { deps, identity } = await followed();
  const list = await sampleList(entries(1));
  expect(list.identity).toBe(identity);
  await resumeOpen(deps);
  expect(host.requests).toEqual([]);
});
