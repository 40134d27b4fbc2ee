import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { IndexCorrupt } from '../../../lib/index/corrupt';
import { rankLookup } from '../../../lib/index/lookup-rank';
import { openStack } from '../../../lib/index/part-stack';
import { bytesSource } from '../../../lib/index/source';
import { CHUNK_RECORDS } from '../../../lib/store/chunks';
import { normaliseName } from '../../../lib/text/normalise';
import {
  type Built,
  buildSegments,
  differing,
  entryOf,
  hostIdentifier,
  open,
  SEED,
  type Segment,
  seeded,
  segmentOf,
  type TestRecord,
} from './support';

// Seconds of work on an idle machine; the limit is for a busy one.
vi.setConfig({ testTimeout: 120_000 });

/**
 * Random publish histories: entries come, change, go and come back, a step appends a segment, and
 * segments are merged, rewritten and dropped as a publisher's compaction does, and as it must not.
 */

/** What an update may leave dead or beside: nothing, the usual share, anything. */
const SHARES = [0, undefined, 100, 100];

const PLACES = ['余姚市', '海曙区', ''];
const WORDS = ['示例启明', '示例在线', '示例', '启明示例重庆'];
const TAILS = ['培训学校有限公司', '教育', '教育科技有限公司', ''];

class History {
  readonly random: () => number;
  segments: Segment[] = [];
  #made = 0;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)] as T;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  entry(): Entry {
    const id = `e${Math.floor(this.random() * 40)}`;
    const names = Array.from({ length: 1 + Math.floor(this.random() * 3) }, () =>
      [this.pick(PLACES), this.pick(WORDS), this.pick(TAILS)].join(''),
    );
    const hosts = this.chance(0.7)
      ? [hostIdentifier(`n${this.pick([1, 2, 3, 4])}.example.com`)]
      : [];
    return entryOf(id, names, { identifiers: hosts });
  }

  records(count: number): TestRecord[] {
    return Array.from({ length: count }, () => {
      const entry = this.entry();
      return this.chance(0.25) ? entry.id : entry;
    });
  }

  segment(records: readonly TestRecord[]): Segment {
    this.#made += 1;
    return segmentOf(`s${this.#made}`, records);
  }

  /** One publish: what the segments are afterwards. */
  step(): void {
    const kept = [...this.segments];
    if (kept.length > 1 && this.chance(0.3)) {
      const from = Math.floor(this.random() * (kept.length - 1));
      const merged = kept.slice(from, from + 2).flatMap(({ records }) => records);
      kept.splice(from, 2, this.segment(merged));
    }
    // What no good publisher does, and no client may mind: drop a segment, swap two.
    if (kept.length > 1 && this.chance(0.1))
      kept.splice(Math.floor(this.random() * kept.length), 1);
    if (kept.length > 1 && this.chance(0.05)) kept.push(kept.shift() as Segment);
    if (this.chance(0.9)) kept.push(this.segment(this.records(Math.floor(this.random() * 90))));
    this.segments = kept;
  }
}

/** The state in the order of its records: the slow truth. */
function stateOf(segments: readonly Segment[]): Entry[] {
  const state = new Map<string, Entry>();
  for (const { records } of segments)
    for (const record of records) {
      const id = typeof record === 'string' ? record : record.id;
      state.delete(id);
      if (typeof record !== 'string') state.set(id, record);
    }
  return [...state.values()];
}

/** Every question to the index, against a filter over the entries. */
async function check(built: Built, segments: readonly Segment[]): Promise<void> {
  const index = open(built.parts);
  const state = stateOf(segments);
  const at = (ordinals: readonly number[]) => ordinals.map((ordinal) => state[ordinal]?.id);
  const where = (test: (entry: Entry) => boolean) => state.filter(test).map(({ id }) => id);
  const normal = ({ names }: Entry): string[] => names.map(({ text }) => normaliseName(text));
  for (const host of ['n1.example.com', 'n4.example.com', 'n5.example.com'])
    expect(at(await index.nominate({ keys: [`host:${host}`], texts: [] }))).toEqual(
      where(({ identifiers }) => identifiers.some(({ value }) => value === host)),
    );
  for (const text of ['见余姚市示例启明培训学校有限公司官网', '示例在线教育科技有限公司'])
    expect(at(await index.nominate({ keys: [], texts: [text] }))).toEqual(
      where((entry) => normal(entry).some((name) => name.length > 3 && text.includes(name))),
    );
  for (const typed of ['示例启', 'slzx', '余姚市示列启明']) {
    const found = at(await index.lookup(typed, 1000));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(
      expect.arrayContaining(where((entry) => rankLookup(typed, entry) !== null)),
    );
  }
  for (const id of ['e0', 'e7', 'e39'])
    expect(at(await index.find(id))).toEqual(where((entry) => entry.id === id));
  for (const [ordinal, place] of (await index.locate([...state.keys()])).entries())
    expect(segments[place.segment]?.records[place.page * CHUNK_RECORDS + place.slot]).toBe(
      state[ordinal],
    );
}

const isStack = async ({ parts }: Built): Promise<boolean> =>
  (await openStack(bytesSource(parts.names), 'names')).levels.length > 1;

describe('an index merged from the live one', () => {
  it.each(Array.from({ length: 12 }, (_, at) => SEED + at))(
    'answers as a filter does, and equals one built anew where all levels are merged: history %i',
    async (seed) => {
      const history = new History(seed);
      let live: Built | null = null;
      let reused = 0;
      let stacked = 0;
      for (let step = 0; step < 25; step++) {
        history.step();
        const merged: Awaited<ReturnType<typeof buildSegments>> = await buildSegments(
          history.segments,
          live,
          history.pick(SHARES),
        );
        const anew = await buildSegments(history.segments);
        const isStacked = await isStack(merged);
        if (!isStacked) expect(differing(merged, anew)).toEqual([]);
        if (isStacked || step % 6 === 5) await check(merged, history.segments);
        if (merged.plan.old) reused++;
        if (isStacked) stacked++;
        live = merged;
      }
      expect(reused).toBeGreaterThan(10);
      expect(stacked).toBeGreaterThan(4);
    },
  );

  it('reads new segments alone when others stay', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) =>
      segmentOf(name, [entryOf(name, ['示例启明教育'])]),
    ) as [Segment, Segment, Segment];
    const live = await buildSegments([a, b]);
    expect((await buildSegments([a, b, c], live)).plan.runs).toEqual([2]);
    expect((await buildSegments([c, a, b], live)).plan.runs).toEqual([0]);
    expect((await buildSegments([b, a], live)).plan.runs).toEqual([0]);
    expect((await buildSegments([a, b], live)).plan.runs).toEqual([]);
    expect((await buildSegments([c], live)).plan).toMatchObject({ runs: [0], old: null });
  });

  it('reads a segment again in which something lives that was dead', async () => {
    const a = segmentOf('a', [entryOf('x', ['示例启明教育']), entryOf('y', ['示例在线教育'])]);
    const b = segmentOf('b', ['x']);
    const live = await buildSegments([a, b]);
    const revived = await buildSegments([a], live);
    expect(revived.plan.runs).toEqual([0]);
    await check(revived, [a]);
  });

  it('is refused when the live part is of another build or damaged', async () => {
    const listed = (host: string) => ({ identifiers: [hostIdentifier(host)] });
    const a = segmentOf('a', [entryOf('x', ['示例启明教育'], listed('a.example.com'))]);
    const b = segmentOf('b', [entryOf('y', ['示例在线教育'], listed('b.example.com'))]);
    const one = await buildSegments([a]);
    const two = await buildSegments([a, b]);
    for (const kind of ['keys', 'names', 'lookup'] as const) {
      const other = { ...two, parts: { ...two.parts, [kind]: one.parts[kind] } };
      await expect(buildSegments([a, b], other)).rejects.toBeInstanceOf(IndexCorrupt);
      const damaged = two.parts[kind].slice();
      damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
      const broken = { ...two, parts: { ...two.parts, [kind]: damaged } };
      await expect(buildSegments([a, b], broken, 0)).rejects.toBeInstanceOf(IndexCorrupt);
    }
  });

  it('keeps a damaged level where it is, and notices it when it is asked', async () => {
    const a = segmentOf('a', [entryOf('x', ['示例启明教育'])]);
    const b = segmentOf('b', [entryOf('y', ['示例在线教育'])]);
    const live = await buildSegments([a]);
    const names = live.parts.names.slice();
    names[names.length - 1] = (names.at(-1) ?? 0) ^ 1;
    const broken = { ...live, parts: { ...live.parts, names } };
    const stacked = open((await buildSegments([a, b], broken, 100)).parts);
    await expect(stacked.nominate({ keys: [], texts: ['示例启明教育'] })).rejects.toBeInstanceOf(
      IndexCorrupt,
    );
  });

  it('keeps the large level byte for byte until an eighth is dead or beside it', async () => {
    const many = Array.from({ length: 80 }, (_, at) => entryOf(`e${at}`, [`示例启明教育${at}`]));
    const more = Array.from({ length: 20 }, (_, at) => entryOf(`n${at}`, [`示例在线教育${at}`]));
    const first = segmentOf('first', many);
    const live = await buildSegments([first]);
    const levelsAfter = async (second: readonly TestRecord[]) => {
      const { parts } = await buildSegments([first, segmentOf('second', second)], live);
      const { levels } = await openStack(bytesSource(parts.lookup), 'lookup');
      const base = levels.at(-1);
      const bytes = parts.lookup.subarray(base?.start, base?.end);
      return levels.length > 1 && Buffer.compare(bytes, live.parts.lookup) === 0;
    };
    expect(await levelsAfter(more.slice(0, 9))).toBe(true);
    expect(await levelsAfter(more.slice(0, 10))).toBe(false);
    expect(await levelsAfter(many.slice(0, 9).map(({ id }) => id))).toBe(true);
    expect(await levelsAfter(many.slice(0, 10).map(({ id }) => id))).toBe(false);
  });
});
