import { directoryWords, fillDirectory } from '../store/sorted-rows';
import { asWords } from './part-head';
import { RowList, rowLengths, type SortedRows } from './row-list';
import type { RowSections } from './row-table';
import { checkTaken, GONE, type Taken, type TakenParts } from './taken';

/** Which word of a row is the ordinal. Rows that are equal up to it stay in order, as ordinals do. */
const ORDINAL = 2;

/**
 * The rows of a new part: those of the segments' own parts and of a small level are collected and sorted,
 * those of the largest level are in order already and go by beside them.
 */
export async function takeRows({ runs, old }: TakenParts, at: RowSections): Promise<SortedRows> {
  const added = new RowList(at.width);
  for (const small of old.slice(0, -1)) await collect(small, at, added);
  for await (const run of runs()) await collect(run, at, added);
  const large = old.at(-1);
  if (!large) return added;
  const kept = keep(await rowsOf(large, at), large.ordinals, at.width);
  return new MergedRows(kept, sorted(added), at.width);
}

async function collect(taken: Taken, at: RowSections, into: RowList): Promise<void> {
  const rows = await rowsOf(taken, at);
  for (let row = 0; row < rows.length; row += at.width) {
    const ordinal = taken.ordinals[rows[row + ORDINAL] as number] ?? GONE;
    if (ordinal === GONE) continue;
    into.push(rows[row] as number, rows[row + 1] as number, ordinal, rows[row + 3]);
  }
}

async function rowsOf(taken: Taken, at: RowSections): Promise<Uint32Array> {
  checkTaken(taken);
  return asWords(await taken.part.readAll(at.rows));
}

function sorted(list: RowList): Uint32Array {
  const rows = new Uint32Array(list.count * list.width);
  list.finish(new Uint32Array(directoryWords(list.count)), rows);
  return rows;
}

/** A copy of the rows that stay, with their new ordinals. */
function keep(rows: Uint32Array, ordinals: Uint32Array, width: number): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let end = 0;
  for (let at = 0; at < rows.length; at += width) {
    const ordinal = ordinals[rows[at + ORDINAL] as number] ?? GONE;
    if (ordinal === GONE) continue;
    for (let word = 0; word < width; word++) kept[end + word] = rows[at + word] as number;
    kept[end + ORDINAL] = ordinal;
    end += width;
  }
  return kept.subarray(0, end);
}

/** Two sorted sets of rows as one. */
class MergedRows implements SortedRows {
  readonly count: number;

  constructor(
    private readonly a: Uint32Array,
    private readonly b: Uint32Array,
    private readonly width: number,
  ) {
    this.count = (a.length + b.length) / width;
  }

  lengths(): [directory: number, rows: number] {
    return rowLengths(this.count, this.width);
  }

  finish(directory: Uint32Array, rows: Uint32Array): void {
    const { a, b, width } = this;
    let atA = 0;
    let atB = 0;
    for (let end = 0; end < rows.length; end += width) {
      const isA = atB === b.length || (atA < a.length && isBefore(a, atA, b, atB, width));
      const from = isA ? a : b;
      const at = isA ? atA : atB;
      for (let word = 0; word < width; word++) rows[end + word] = from[at + word] as number;
      if (isA) atA += width;
      else atB += width;
    }
    fillDirectory(rows, width, directory);
  }
}

function isBefore(a: Uint32Array, atA: number, b: Uint32Array, atB: number, width: number) {
  for (let word = 0; word < width; word++) {
    const difference = (a[atA + word] as number) - (b[atB + word] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
