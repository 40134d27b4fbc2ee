import { buildIndex, type IndexParts, type LocatedEntry } from '../../../lib/index/build';
import type { IndexedEntry, PartBuilder } from '../../../lib/index/located';
import { type EntryIndex, openIndex, type PartSources } from '../../../lib/index/open';
import { PART_KINDS, type PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { type ByteSource, bytesSource } from '../../../lib/index/source';
import type { Entry } from '../../../lib/schema/entry';

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

const PAGE = 64;

/** Entries in pages of 64 under segment 3, as the store hands them out. */
export async function* pagesOf(entries: readonly Entry[]): AsyncGenerator<LocatedEntry[]> {
  for (let at = 0; at < entries.length; at += PAGE)
    yield entries
      .slice(at, at + PAGE)
      .map((entry, slot) => ({ entry, segment: 3, page: at / PAGE, slot }));
}

export const build = (entries: readonly Entry[]): Promise<IndexParts> =>
  buildIndex(() => pagesOf(entries));

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
): Promise<PartReader> {
  const indexed = entries.map((entry, ordinal): IndexedEntry => {
    const place = { segment: 0, page: 0, slot: 0 };
    return { ordinal, id: `e${ordinal}`, ...place, keys: [], names: [], lookupNames: [], ...entry };
  });
  for (const entry of indexed) builder.measure(entry);
  builder.allocate();
  for (const entry of indexed) builder.push(entry);
  const bytes = builder.finish({ entries: indexed.length, stamp: 7 });
  return PartReader.open(wrap(bytesSource(bytes)), kind);
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
