import type { Entry } from '../../../lib/domain/entry';
import { IndexBuilder, stampOf } from '../../../lib/index/build';
import { type JoinedNames, NamesJoiner } from '../../../lib/index/joined-names';
import { type EntryIndex, openIndex, type PartSources } from '../../../lib/index/open';
import type { PartBytes } from '../../../lib/index/part';
import { type ByteSource, bytesSource } from '../../../lib/index/stored-part';
import { INDEX_PARTS, type IndexPart } from '../../../lib/store/database-tables';
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
export type IndexParts = Record<IndexPart, PartBytes>;

/** A record of a test: an entry that is put, or the id of one that is deleted. */
type TestRecord = Entry | string;

/** The records of a segment. */
export type Segment = readonly TestRecord[];

/** The fold of segments that lie in no database. */
function foldOf(segments: readonly Segment[]): StoredFold {
  return foldSummaries(
    segments.map((records) => {
      const summary = new Summarising();
      for (const record of records)
        if (typeof record === 'string') summary.add({ id: record, line: '', isPut: false });
        else summary.add({ id: record.id, line: JSON.stringify(record), isPut: true });
      const read = readSummary(summary.bytes());
      if (!read) throw new Error('unreadable summary');
      return read;
    }),
  );
}

/** The bytes with those bits of one byte flipped that `mask` names. */
export function withFlip(bytes: PartBytes, at: number, mask = 0x10): PartBytes {
  const flipped = bytes.slice();
  flipped[at] = (bytes[at] ?? 0) ^ mask;
  return flipped;
}

/** A part that is made without a pause. */
export function made(making: Generator<undefined, PartBytes>): PartBytes {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

const DAY = '2026-09-10';

/** The index of segments. `most`: what is indexed of a list. */
export function buildSegments(
  segments: readonly Segment[],
  fold = foldOf(segments),
  most?: { units: number; terms: number },
): IndexParts {
  const stamp = stampOf([...segments.keys()].map(String), fold);
  const builder = new IndexBuilder(fold, stamp, DAY, most);
  for (const [number, record] of segments.flat().entries())
    builder.add(number, typeof record === 'string' ? null : record);
  const parts = INDEX_PARTS.map((kind): [IndexPart, PartBytes] => [kind, made(builder.part(kind))]);
  return Object.fromEntries(parts) as IndexParts;
}

/** The index of one segment that puts these entries. */
export const build = (entries: readonly Entry[]): IndexParts => buildSegments([entries]);

export function sourcesOf(
  parts: IndexParts,
  wrap: (bytes: PartBytes) => ByteSource = bytesSource,
): PartSources {
  const sources = INDEX_PARTS.map((kind): [IndexPart, ByteSource] => [kind, wrap(parts[kind])]);
  return Object.fromEntries(sources) as PartSources;
}

export const open = (parts: IndexParts): EntryIndex => openIndex(sourcesOf(parts));

/** The names of entries, joined. */
export function joinedOf(lists: readonly (readonly string[])[]): JoinedNames {
  const joiner = new NamesJoiner(lists.length);
  for (const [entry, names] of lists.entries()) joiner.add(entry, names);
  return joiner.finish();
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
