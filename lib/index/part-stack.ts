import { checksum } from '../store/checksum';
import { IndexCorrupt } from './corrupt';
import { OrdinalRuns } from './ordinal-runs';
import { asWords, readExactly, readFirst } from './part-head';
import { type BuildStamp, type PartKind, versionAndKind } from './part-layout';
import { PartReader } from './part-reader';
import { type ByteSource, pieced, within } from './source';

/**
 * A stored part is one sealed part, or a *stack* of them, which an update leaves: a small one of what was
 * added, and below it the large one of an earlier list, byte for byte, with what its ordinals became.
 *
 *   head     magic · version and kind · words of this head · entries · stamp · levels · checksum,
 *            for each level its bytes, entries, stamp and words of ordinal runs, then those runs
 *   levels   sealed parts, end to end
 */
const STACK_MAGIC = 0x4a58_4953;
const HEAD = {
  magic: 0,
  versionAndKind: 1,
  words: 2,
  entries: 3,
  stamp: 4,
  levels: 5,
  checksum: 6,
};
const FIXED = 7;
const LEVEL_WORDS = 4;
const MAX_LEVELS = 2;

/** A sealed part within a stored part. */
export interface Level {
  part: PartReader;
  /** Null: they are the list's own. */
  ordinals: OrdinalRuns | null;
  /** Where its bytes lie in the stored part. */
  start: number;
  end: number;
}

/** A stored part. Ordinals of its levels are apart: no entry is in two of them. */
export interface PartStack {
  build: BuildStamp;
  levels: Level[];
}

/** A level to be stored. */
export interface StoredLevel extends BuildStamp {
  bytes: Blob;
  ordinals: OrdinalRuns;
}

/** The bytes of a stack. What a level's Blob holds is not read. */
export function stackBlob(kind: PartKind, build: BuildStamp, levels: readonly StoredLevel[]): Blob {
  const runs = levels.map(({ ordinals }) => ordinals.pairs);
  const fixed = FIXED + LEVEL_WORDS * levels.length;
  const head = new Uint32Array(runs.reduce((sum, { length }) => sum + length, fixed));
  head.set([STACK_MAGIC, versionAndKind(kind), head.length, build.entries, build.stamp]);
  head[HEAD.levels] = levels.length;
  let next = fixed;
  for (const [at, { bytes, entries, stamp }] of levels.entries()) {
    const pairs = runs[at] ?? new Uint32Array();
    head.set([bytes.size, entries, stamp, pairs.length], FIXED + LEVEL_WORDS * at);
    head.set(pairs, next);
    next += pairs.length;
  }
  head[HEAD.checksum] = checksum(head);
  return new Blob([head, ...levels.map(({ bytes }) => bytes)]);
}

/**
 * Open a stored part, of one level or more; of each the head is read. Throws `IndexCorrupt` when a head is
 * not as it should be, or a level is of another build than the stack says.
 */
export async function openStack(stored: ByteSource, kind: PartKind): Promise<PartStack> {
  const first = await readFirst(stored);
  const source = stored.known ? stored : pieced(stored, [{ start: 0, bytes: first }]);
  if (asWords(first)[HEAD.magic] === STACK_MAGIC) return openLevels(source, kind);
  const part = await PartReader.open(source, kind);
  const { entries, stamp } = part.head;
  const level = { part, ordinals: null, start: 0, end: stored.size };
  return { build: { entries, stamp }, levels: [level] };
}

async function readStackHead(source: ByteSource, kind: PartKind): Promise<Uint32Array> {
  if (source.size < FIXED * 4) throw new IndexCorrupt('no head');
  const fixed = asWords(await readExactly(source, 0, FIXED * 4));
  if (fixed[HEAD.versionAndKind] !== versionAndKind(kind)) throw new IndexCorrupt('other format');
  const bytes = (fixed[HEAD.words] ?? 0) * 4;
  if (bytes < fixed.byteLength || bytes > source.size) throw new IndexCorrupt('wrong length');
  const head = asWords(await readExactly(source, 0, bytes)).slice();
  const stated = head[HEAD.checksum];
  head[HEAD.checksum] = 0;
  if (checksum(head) !== stated) throw new IndexCorrupt('damaged head');
  return head;
}

async function openLevels(source: ByteSource, kind: PartKind): Promise<PartStack> {
  const head = await readStackHead(source, kind);
  const count = Math.min(head[HEAD.levels] ?? 0, MAX_LEVELS);
  let runs = FIXED + LEVEL_WORDS * count;
  let start = head.byteLength;
  const opening: Promise<Level>[] = [];
  for (let at = 0; at < count; at++) {
    const place = FIXED + LEVEL_WORDS * at;
    const [bytes = 0, entries = 0, stamp = 0, words = 0] = head.subarray(place, place + 4);
    const ordinals = new OrdinalRuns(head.subarray(runs, runs + words));
    const end = start + bytes;
    if (end > source.size) throw new IndexCorrupt('cut short');
    opening.push(
      openLevel(within(source, start, end), kind, { entries, stamp }, [start, end], ordinals),
    );
    runs += words;
    start = end;
  }
  if (start !== source.size || runs !== head.length) throw new IndexCorrupt('wrong length');
  const build = { entries: head[HEAD.entries] ?? 0, stamp: head[HEAD.stamp] ?? 0 };
  return { build, levels: await Promise.all(opening) };
}

async function openLevel(
  source: ByteSource,
  kind: PartKind,
  { entries, stamp }: BuildStamp,
  [start, end]: readonly [number, number],
  ordinals: OrdinalRuns,
): Promise<Level> {
  const part = await PartReader.open(source, kind);
  if (part.head.entries !== entries || part.head.stamp !== stamp)
    throw new IndexCorrupt('a level of another build');
  return { part, ordinals, start, end };
}

/** What an ordinal of a level is in the list, or `GONE`. */
export const listOrdinal = ({ ordinals }: Level, ordinal: number): number =>
  ordinals ? ordinals.at(ordinal) : ordinal;
