import { onceFor } from '../domain/by-key';
import { hash64 } from '../domain/hash';
import { StoredGate } from './bloom-gate';
import { ALIKE_CAP, ordinalOf, rankedOrdinal } from './crowding';
import type { BuildStamp, PartBytes } from './part';
import type { PartReader } from './part-reader';
import { NOMINATING, RowList, RowTable, sealRows } from './rows';

/**
 * Keys part: rows {high half of the key's hash, low half, ranked ordinal}. A key that several entries share
 * (one operator's filing number) has a row for each. A gate knows the high halves: of the thirty keys that a
 * results page asks for hardly one is listed, and each of the others would cost a read of its own.
 */
const SECTIONS = { ...NOMINATING, width: 3 } as const;

/** Makes the keys part. */
export class KeysBuilder {
  readonly #rows = new RowList(SECTIONS.width);

  add(ordinal: number, keys: readonly string[], rank = 0): void {
    const entry = rankedOrdinal(ordinal, rank);
    for (const key of keys) {
      const [high, low] = hash64(key);
      this.#rows.push(high, low, entry);
    }
  }

  /** `over`: names and keys that were left out before. */
  finish(build: BuildStamp, over = 0): PartBytes {
    return sealRows('keys', this.#rows, build, over);
  }
}

/** The hashes of some keys: a page's question asks every list for the same ones. */
const hashesOf = onceFor((keys: readonly string[]) => keys.map((key) => hash64(key)));

/** Answers which entries may have one of some keys. */
export class KeyIndex {
  readonly #table: RowTable;
  readonly gate: StoredGate;

  constructor(part: PartReader) {
    this.gate = new StoredGate(part, SECTIONS.gate);
    this.#table = new RowTable(part, SECTIONS);
  }

  /** Add the ordinals of every key to `found`, at most `ALIKE_CAP` for each. Further read ones go to `over`. */
  async nominate(
    keys: readonly string[],
    found: Set<number>,
    over: Set<number> = new Set(),
  ): Promise<void> {
    const gate = await this.gate.read();
    const passing = hashesOf(keys).filter(([high]) => gate.passes(high));
    const runs = await this.#table.find(passing.map(([high]) => high));
    for (const [at, [, low]] of passing.entries()) {
      let count = 0;
      const rows = runs[at] ?? [];
      for (let row = 0; row < rows.length; row += SECTIONS.width) {
        if (rows[row + 1] !== low) continue;
        count++;
        (count > ALIKE_CAP ? over : found).add(ordinalOf(rows[row + 2] as number));
      }
    }
  }
}
