import { IndexCorrupt } from './corrupt';
import { LOOKUP_SECTIONS } from './lookup-grams';
import { asWords } from './part-head';
import type { BuildStamp, PartBytes } from './part-layout';
import { PartReader } from './part-reader';
import { PostingTable, slotOf } from './posting-table';
import { readPostings } from './postings';
import { bytesSource } from './source';
import { checkTaken, GONE, type Taken, type TakenParts } from './taken';

/** The lists of a part, whole in memory. */
interface Lists {
  rows: Uint32Array;
  postings: Uint8Array;
  ordinals: Uint32Array;
}

/** Gets one list: the first `count` of `ordinals`, which are another's by the next call. */
type Visit = (slot: number, ordinals: Uint32Array, count: number) => void;

/**
 * The lookup part of several. The segments' ordinals follow upon each other, so of each nothing is kept
 * while the next goes by. The live part's lie in between, so its lists are merged with what was made of
 * the segments, gram by gram.
 */
export async function mergeLookup(
  { runs, old }: TakenParts,
  build: BuildStamp,
): Promise<PartBytes> {
  const table = new PostingTable();
  for await (const run of runs())
    visitLists(await listsOf(run), (slot, ordinals, count) =>
      table.measureList(slot, ordinals, count),
    );
  table.allocate();
  for await (const run of runs())
    visitLists(await listsOf(run), (slot, ordinals, count) =>
      table.pushList(slot, ordinals, count),
    );
  const added = table.seal(build);
  return old.length > 0 ? mergeWith(old, added, build) : added;
}

async function mergeWith(
  old: readonly Taken[],
  bytes: PartBytes,
  build: BuildStamp,
): Promise<PartBytes> {
  const part = await PartReader.open(bytesSource(bytes), 'lookup');
  const all = [{ part, ordinals: identity(build.entries) }, ...old];
  const lists = await Promise.all(all.map(listsOf));
  const table = new PostingTable();
  visitAll(lists, (slot, ordinals, count) => table.measureList(slot, ordinals, count));
  table.allocate();
  visitAll(lists, (slot, ordinals, count) => table.pushList(slot, ordinals, count));
  return table.seal(build);
}

function identity(count: number): Uint32Array {
  const ordinals = new Uint32Array(count);
  for (let at = 0; at < count; at++) ordinals[at] = at;
  return ordinals;
}

async function listsOf(taken: Taken): Promise<Lists> {
  checkTaken(taken);
  return {
    rows: asWords(await taken.part.readAll(LOOKUP_SECTIONS.rows)),
    postings: await taken.part.readAll(LOOKUP_SECTIONS.postings),
    ordinals: taken.ordinals,
  };
}

/** Room for the ordinals of one list; grown when a longer list comes. */
class ListBuffer {
  ordinals = new Uint32Array(1024);
  count = 0;

  /** Empty it, with room for so many. */
  clear(room: number): void {
    if (room > this.ordinals.length) this.ordinals = new Uint32Array(room * 2);
    this.count = 0;
  }

  /** The list at row `at`, with its new ordinals, rising; those that are gone are left out. */
  fill({ rows, postings, ordinals }: Lists, at: number): void {
    const start = rows[at + 1] as number;
    const end = start + (rows[at + 2] as number);
    if (end > postings.length) throw new IndexCorrupt('a list beyond the postings');
    this.clear(end - start);
    const list = this.ordinals;
    const read = readPostings(postings, start, end, list);
    let count = 0;
    for (let n = 0; n < read; n++) {
      const ordinal = ordinals[list[n] as number] ?? GONE;
      if (ordinal !== GONE) list[count++] = ordinal;
    }
    this.count = count;
  }

  /** Two lists in order as one. */
  merge(a: ListBuffer, b: ListBuffer): void {
    this.clear(a.count + b.count);
    const [ofA, ofB, into] = [a.ordinals, b.ordinals, this.ordinals];
    let atA = 0;
    let atB = 0;
    while (atA < a.count && atB < b.count) {
      const isA = (ofA[atA] as number) < (ofB[atB] as number);
      into[this.count++] = (isA ? ofA[atA++] : ofB[atB++]) as number;
    }
    while (atA < a.count) into[this.count++] = ofA[atA++] as number;
    while (atB < b.count) into[this.count++] = ofB[atB++] as number;
  }
}

/** All lists of a part. */
function visitLists(lists: Lists, visit: Visit): void {
  const buffer = new ListBuffer();
  for (let at = 0; at < lists.rows.length; at += LOOKUP_SECTIONS.width) {
    buffer.fill(lists, at);
    visit(slotOf(lists.rows[at] as number), buffer.ordinals, buffer.count);
  }
}

/** All lists of several parts, those of one gram as one. */
function visitAll(parts: readonly Lists[], visit: Visit): void {
  const sources = parts.map((lists) => ({ lists, at: 0 }));
  const own = new ListBuffer();
  let [joined, other] = [new ListBuffer(), new ListBuffer()];
  for (;;) {
    const gram = Math.min(...sources.map(({ lists, at }) => gramAt(lists, at)));
    if (gram === Number.POSITIVE_INFINITY) return;
    joined.clear(0);
    for (const source of sources) {
      if (gramAt(source.lists, source.at) !== gram) continue;
      own.fill(source.lists, source.at);
      source.at += LOOKUP_SECTIONS.width;
      other.merge(joined, own);
      [joined, other] = [other, joined];
    }
    visit(slotOf(gram), joined.ordinals, joined.count);
  }
}

/** The gram of a row; after the last one infinity. */
const gramAt = ({ rows }: Lists, at: number): number => rows[at] ?? Number.POSITIVE_INFINITY;
