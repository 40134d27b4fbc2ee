import { hash64 } from '../domain/hash64';
import { fillGate, type Gate, gateWords, readGate } from './gate';
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
 * (one operator's filing number) has a row for each. A gate knows the high halves: of the thirty keys that a
 * results page asks for hardly one is listed, and each of the others would cost a read of its own.
 */
const SECTIONS = { directory: 0, rows: 1, gate: 2, width: 3 } as const;

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
  const part = new PartWriter('keys', [...rows.lengths(), gateWords(rows.count) * 4]);
  const words = part.words(SECTIONS.rows);
  rows.finish(part.words(SECTIONS.directory), words);
  fillGate(part.words(SECTIONS.gate), words, SECTIONS.width);
  return part.seal(build);
}

/** The keys part of several. */
export async function mergeKeys(taken: TakenParts, build: BuildStamp): Promise<PartBytes> {
  return sealKeys(await takeRows(taken, SECTIONS), build);
}

/** Answers which entries may have one of some keys. */
export class KeyIndex {
  readonly #levels: GatedRows[];

  constructor({ levels }: PartStack) {
    this.#levels = levels.map((level) => new GatedRows(level));
  }

  /** Begin to read the gates; a fault of theirs is met by whoever asks. */
  prepare(): void {
    for (const level of this.#levels) level.gate().catch(() => undefined);
  }

  /** Add to `found` the ordinals of every key, at most `KEY_CAP` a key. */
  async nominate(keys: readonly string[], found: Set<number>): Promise<void> {
    const hashes = keys.map((key) => hash64(key));
    const highs = hashes.map(([high]) => high);
    const runs = await Promise.all(this.#levels.map((level) => level.find(highs)));
    hashes.forEach(([high, low]) => {
      const ordinals = this.#levels.flatMap(({ level }, at) =>
        ordinalsOf(runs[at]?.get(high) ?? NONE, low, level),
      );
      if (ordinals.length > KEY_CAP) ordinals.sort((a, b) => a - b);
      for (const ordinal of ordinals.slice(0, KEY_CAP)) found.add(ordinal);
    });
  }
}

/** The rows of one level. */
class GatedRows {
  readonly level: Level;
  readonly #table: RowTable;
  #gate: Promise<Gate> | undefined;

  constructor(level: Level) {
    this.level = level;
    this.#table = new RowTable(level.part, SECTIONS);
  }

  /** The gate, read whole when it is first wanted. */
  gate(): Promise<Gate> {
    this.#gate ??= readGate(this.level.part, SECTIONS.gate);
    return this.#gate;
  }

  /** The rows of those of the hashes that have any. */
  async find(highs: readonly number[]): Promise<Map<number, Uint32Array>> {
    const gate = await this.gate();
    const passing = [...new Set(highs)].filter((high) => gate.passes(high));
    const runs = await this.#table.find(passing);
    return new Map(passing.map((high, at) => [high, runs[at] ?? NONE]));
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
