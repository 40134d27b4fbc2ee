import type { Entry } from '../../../lib/domain/entry';
import { buildPart as buildOf } from '../../../lib/index/build';
import type { IndexedEntry, PartBuilder } from '../../../lib/index/located';
import { type EntryIndex, openIndex, type PartSources } from '../../../lib/index/open';
import { PART_KINDS, type PartBytes, type PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { openStack, type PartStack } from '../../../lib/index/part-stack';
import { type Folded, type Plan, planBuild } from '../../../lib/index/plan';
import { readPostings, STRIDE, toFirstSkip } from '../../../lib/index/postings';
import { RunBuilder, type RunParts } from '../../../lib/index/run';
import { type ByteSource, bytesSource } from '../../../lib/index/source';
import type { Taken } from '../../../lib/index/taken';
import type { RunPart } from '../../../lib/store/chunks';
import { foldSummaries, type StoredFold } from '../../../lib/store/stored-fold';
import { readSummary, Summarising } from '../../../lib/store/summary';

/** Every property test runs with this seed; a failure prints the path to replay. */
export const SEED = 20_260_901;

/** A small seeded generator (mulberry32) for data too large for fast-check: numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An invented entry with these names. */
export function entryOf(id: string, names: readonly string[], more: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'institution',
    names: names.map((text) => ({ text, kind: 'legal' })),
    identifiers: [],
    sanctions: [],
    ...more,
  };
}

export const hostIdentifier = (value: string): Entry['identifiers'][number] => ({
  kind: 'host',
  value,
  of: 'subject',
  source: 'https://a.example.com/',
  verifiedOn: '2026-01-01',
});

/** The four parts of an index. */
export type IndexParts = Record<PartKind, PartBytes>;

/** A record of a test: an entry that is put, or the id of one that is deleted. */
export type TestRecord = Entry | string;

/** A segment with its own index. */
export interface Segment {
  name: string;
  records: readonly TestRecord[];
  run: RunParts;
}

export function segmentOf(name: string, records: readonly TestRecord[]): Segment {
  const builder = new RunBuilder();
  for (const record of records) builder.add(typeof record === 'string' ? null : record);
  return { name, records, run: builder.finish() };
}

/** The fold of segments that lie in no database. */
export function foldedOf(segments: readonly Segment[]): Folded {
  const fold: StoredFold = foldSummaries(
    segments.map(({ records }) => {
      const summary = new Summarising();
      for (const record of records)
        if (typeof record === 'string') summary.add({ id: record, line: '', entry: null });
        else summary.add({ id: record.id, line: JSON.stringify(record), entry: record });
      const read = readSummary(summary.bytes());
      if (!read) throw new Error('unreadable summary');
      return read;
    }),
  );
  return { segments: segments.map(({ name }) => name), fold };
}

/** An index with what it was made of. */
export interface Built extends Folded {
  parts: IndexParts;
}

/** The index of segments: anew, or from one that is there; `share` as `buildPart` takes it. */
export async function buildSegments(
  segments: readonly Segment[],
  before: Built | null = null,
  share?: number,
): Promise<Built & { plan: Plan }> {
  const folded = foldedOf(segments);
  const plan = planBuild(folded, before);
  const made = PART_KINDS.map(async (kind): Promise<[PartKind, PartBytes]> => {
    const sources = await takenOf(kind, segments, folded, plan, before);
    const blob = await buildOf(kind, plan, folded.fold, sources, share);
    return [kind, new Uint8Array(await blob.arrayBuffer())];
  });
  const parts = Object.fromEntries(await Promise.all(made)) as IndexParts;
  return { ...folded, parts, plan };
}

/** The parts in which two indexes are not the same bytes. */
export const differing = (a: Built, b: Built): PartKind[] =>
  PART_KINDS.filter((kind) => Buffer.compare(a.parts[kind], b.parts[kind]) !== 0);

async function takenOf(
  kind: PartKind,
  segments: readonly Segment[],
  { fold: { starts } }: Folded,
  plan: Plan,
  before: Built | null,
) {
  if (kind === 'ids') return { runs: () => [], live: null };
  const runs: Taken[] = [];
  for (const number of plan.runs) {
    const bytes = segments[number]?.run[kind as RunPart] ?? new Uint8Array();
    const part = await PartReader.open(bytesSource(bytes), kind);
    const ordinals = plan.ordinals.subarray(starts[number], starts[number + 1]);
    runs.push({ part, ordinals });
  }
  return { runs: () => runs, live: before && new Blob([before.parts[kind]]) };
}

/** The index of one segment that puts these entries. */
export const build = async (entries: readonly Entry[]): Promise<IndexParts> =>
  (await buildSegments([segmentOf('s', entries)])).parts;

export function sourcesOf(parts: IndexParts): PartSources {
  const sources = PART_KINDS.map((kind): [PartKind, ByteSource] => [
    kind,
    bytesSource(parts[kind]),
  ]);
  return Object.fromEntries(sources) as PartSources;
}

export const open = (parts: IndexParts): EntryIndex => openIndex(sourcesOf(parts));

/** One part alone, built from bare terms and opened again. */
export function buildPart(
  kind: PartKind,
  builder: PartBuilder,
  entries: readonly Partial<IndexedEntry>[],
  wrap: (source: ByteSource) => ByteSource = (source) => source,
): Promise<PartStack> {
  const indexed = entries.map((entry, ordinal): IndexedEntry => {
    return { ordinal, keys: [], names: [], lookupNames: [], ...entry };
  });
  for (const entry of indexed) builder.add(entry);
  const bytes = builder.finish({ entries: indexed.length, stamp: 7 });
  return openStack(wrap(bytesSource(bytes)), kind);
}

/**
 * The skips of a posting list that begins at byte `start` of all lists, by going over it: for each stride that
 * begins within it, the ordinal before the first distance that begins there or behind.
 */
export function naiveSkips(bytes: Uint8Array, start: number): Uint32Array {
  const skips: number[] = [];
  const ends: number[] = [];
  const ordinals: number[] = [];
  const into = new Uint32Array(1);
  for (let from = 0, at = 0, value = -1; at < bytes.length; at++) {
    if ((bytes[at] as number) > 0x7f) continue;
    readPostings(bytes, from, at + 1, into);
    value += (into[0] as number) + 1;
    from = at + 1;
    ends.push(from);
    ordinals.push(value);
  }
  for (let at = toFirstSkip(start); at < bytes.length; at += STRIDE)
    skips.push(ordinals[ends.findIndex((end) => end >= at)] as number);
  return Uint32Array.from(skips);
}

/** What a reader asked for. */
export interface Tally {
  bytes: number;
  reads: number;
}

/** Wraps a source so that reads are added up in `tally`. */
export const counting =
  (tally: Tally) =>
  (source: ByteSource): ByteSource => ({
    size: source.size,
    read(start, end) {
      tally.bytes += end - start;
      tally.reads++;
      return source.read(start, end);
    },
  });
