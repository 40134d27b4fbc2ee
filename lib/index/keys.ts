import { hash64 } from '../schema/hash64';
import type { IndexedEntry, PartBuilder } from './located';
import type { BuildStamp, PartBytes } from './part-layout';
import type { PartReader } from './part-reader';
import { PartWriter } from './part-writer';
import { RowList, type SortedRows } from './row-list';
import { takeRows } from './row-merge';
import { RowTable } from './row-table';
import type { TakenParts } from './taken';

/**
 * Keys part: rows {high half of the key's hash, low half, ordinal}. A key that several entries share
 * (one operator's filing number) has a row for each.
 */
const SECTIONS = { directory: 0, rows: 1, width: 3 } as const;

/** Entries nominated by one key. Guards keep keys with such a radius out of lists; this bounds the rest. */
export const KEY_CAP = 256;

/** Makes the keys part of the entries of one segment. */
export class KeysBuilder implements PartBuilder {
  readonly #rows = new RowList(SECTIONS.width);

  add(entry: IndexedEntry): void {
    for (const key of entry.keys) {
      const [high, low] = hash64(key);
      this.#rows.push(high, low, entry.ordinal);
    }
  }

  finish(build: BuildStamp): PartBytes {
    return sealKeys(this.#rows, build);
  }
}

function sealKeys(rows: SortedRows, build: BuildStamp): PartBytes {
  const part = new PartWriter('keys', rows.lengths());
  rows.finish(part.words(SECTIONS.directory), part.words(SECTIONS.rows));
  return part.seal(build);
}

/** The keys part of several. */
export async function mergeKeys(taken: TakenParts, build: BuildStamp): Promise<PartBytes> {
  return sealKeys(await takeRows(taken, SECTIONS), build);
}

/** Answers which entries may have one of some keys. */
export class KeyIndex {
  readonly #table: RowTable;

  constructor(part: PartReader) {
    this.#table = new RowTable(part, SECTIONS);
  }

  /** Add to `found` the ordinals of every key, at most `KEY_CAP` a key. */
  async nominate(keys: readonly string[], found: Set<number>): Promise<void> {
    const hashes = keys.map((key) => hash64(key));
    const runs = await this.#table.find(hashes.map(([high]) => high));
    runs.forEach((run, at) => {
      for (const ordinal of ordinalsOf(run, hashes[at]?.[1])) found.add(ordinal);
    });
  }
}

/** Third word of the rows whose second word is `low`. */
function ordinalsOf(run: Uint32Array, low: number | undefined): number[] {
  const ordinals: number[] = [];
  for (let at = 0; at < run.length && ordinals.length < KEY_CAP; at += SECTIONS.width) {
    if (run[at + 1] === low) ordinals.push(run[at + 2] as number);
  }
  return ordinals;
}
