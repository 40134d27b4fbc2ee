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

type Visit = (slot: number, ordinal: number) => void;

/**
 * The lookup part of several. The segments' ordinals follow upon each other, so of each nothing is kept
 * while the next goes by. The old part's lie in between, so its lists are merged with what was made of
 * the segments, one by one.
 */
export async function mergeLookup(
  { runs, old }: TakenParts,
  build: BuildStamp,
): Promise<PartBytes> {
  const table = new PostingTable();
  for await (const run of runs())
    visitLists(await listsOf(run), (slot, ordinal) => table.measure(slot, ordinal));
  table.allocate();
  for await (const run of runs())
    visitLists(await listsOf(run), (slot, ordinal) => table.push(slot, ordinal));
  const added = table.seal(build);
  return old ? mergeWith(await listsOf(old), added, build) : added;
}

async function mergeWith(old: Lists, bytes: PartBytes, build: BuildStamp): Promise<PartBytes> {
  const part = await PartReader.open(bytesSource(bytes), 'lookup');
  const added = await listsOf({ part, ordinals: identity(build.entries) });
  const table = new PostingTable();
  visitBoth(old, added, (slot, ordinal) => table.measure(slot, ordinal));
  table.allocate();
  visitBoth(old, added, (slot, ordinal) => table.push(slot, ordinal));
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

  /** The list at row `at`, with its new ordinals, rising; those that are gone are left out. */
  fill({ rows, postings, ordinals }: Lists, at: number): void {
    const start = rows[at + 1] as number;
    const end = start + (rows[at + 2] as number);
    if (end > postings.length) throw new IndexCorrupt('a list beyond the postings');
    if (end - start > this.ordinals.length) this.ordinals = new Uint32Array((end - start) * 2);
    const read = readPostings(postings, start, end, this.ordinals);
    this.count = 0;
    for (let n = 0; n < read; n++) {
      const ordinal = ordinals[this.ordinals[n] as number] ?? GONE;
      if (ordinal !== GONE) this.ordinals[this.count++] = ordinal;
    }
  }
}

/** All postings of a part, list by list. */
function visitLists(lists: Lists, visit: Visit): void {
  const buffer = new ListBuffer();
  for (let at = 0; at < lists.rows.length; at += LOOKUP_SECTIONS.width) {
    buffer.fill(lists, at);
    const slot = slotOf(lists.rows[at] as number);
    for (let n = 0; n < buffer.count; n++) visit(slot, buffer.ordinals[n] as number);
  }
}

/** All postings of two parts, list by list, of each list in rising order. */
function visitBoth(a: Lists, b: Lists, visit: Visit): void {
  const { width } = LOOKUP_SECTIONS;
  const [ofA, ofB] = [new ListBuffer(), new ListBuffer()];
  for (let atA = 0, atB = 0; atA < a.rows.length || atB < b.rows.length; ) {
    const gramA = a.rows[atA] ?? Number.POSITIVE_INFINITY;
    const gramB = b.rows[atB] ?? Number.POSITIVE_INFINITY;
    const gram = Math.min(gramA, gramB);
    ofA.count = 0;
    ofB.count = 0;
    if (gramA === gram) ofA.fill(a, atA);
    if (gramB === gram) ofB.fill(b, atB);
    visitMerged(slotOf(gram), ofA, ofB, visit);
    if (gramA === gram) atA += width;
    if (gramB === gram) atB += width;
  }
}

function visitMerged(slot: number, a: ListBuffer, b: ListBuffer, visit: Visit): void {
  let atA = 0;
  let atB = 0;
  while (atA < a.count && atB < b.count) {
    const [ofA, ofB] = [a.ordinals[atA] as number, b.ordinals[atB] as number];
    visit(slot, Math.min(ofA, ofB));
    if (ofA <= ofB) atA++;
    if (ofB <= ofA) atB++;
  }
  while (atA < a.count) visit(slot, a.ordinals[atA++] as number);
  while (atB < b.count) visit(slot, b.ordinals[atB++] as number);
}
