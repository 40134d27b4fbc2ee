import { hash64 } from '../schema/hash64';
import type { IndexedEntry, PartBuilder } from './located';
import type { BuildStamp, PartBytes } from './part-layout';
import { type Level, listOrdinal, type PartStack } from './part-stack';
import { PartWriter } from './part-writer';
import { RowList, type SortedRows } from './row-list';
import { takeRows } from './row-merge';
import { RowTable } from './row-table';
import { GONE, type TakenParts } from './taken';

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
  readonly #levels: { table: RowTable; level: Level }[];

  constructor({ levels }: PartStack) {
    this.#levels = levels.map((level) => ({ table: new RowTable(level.part, SECTIONS), level }));
  }

  /** Add to `found` the ordinals of every key, at most `KEY_CAP` a key. */
  async nominate(keys: readonly string[], found: Set<number>): Promise<void> {
    const hashes = keys.map((key) => hash64(key));
    const highs = hashes.map(([high]) => high);
    const runs = await Promise.all(this.#levels.map(({ table }) => table.find(highs)));
    hashes.forEach(([, low], key) => {
      const ordinals = this.#levels.flatMap(({ level }, at) =>
        ordinalsOf(runs[at]?.[key] ?? NONE, low, level),
      );
      if (ordinals.length > KEY_CAP) ordinals.sort((a, b) => a - b);
      for (const ordinal of ordinals.slice(0, KEY_CAP)) found.add(ordinal);
    });
  }
}

const NONE = new Uint32Array();

/** The third word of the rows whose second word is `low`, as it is in the list. */
function ordinalsOf(run: Uint32Array, low: number, level: Level): number[] {
  const ordinals: number[] = [];
  for (let at = 0; at < run.length; at += SECTIONS.width) {
    if (run[at + 1] !== low) continue;
    const ordinal = listOrdinal(level, run[at + 2] as number);
    if (ordinal !== GONE) ordinals.push(ordinal);
  }
  return ordinals;
}
