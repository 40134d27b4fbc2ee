import { type Gate, readGate } from './gate';
import { NAME_SECTIONS } from './names';
import { type Level, listOrdinal, type PartStack } from './part-stack';
import { fingerprint, QuadBuffer } from './quads';
import { RowTable } from './row-table';
import { GONE } from './taken';

const { width } = NAME_SECTIONS;

/** Rows read for one anchor; real lists have a handful. */
const ANCHOR_CAP = 65_536;
/**
 * Rows compared in one scan of a level. Only a list made to hurt (thousands of names that share their
 * rarest 4-gram) comes near it; the scan then stops, which costs nominations and never time.
 */
const COMPARE_CAP = 2 ** 20;

/** A position of a text whose 4-gram passed the gate. */
interface Hit {
  text: string;
  position: number;
}

/** Hits by the hash of their 4-gram. */
type Hits = Map<number, Hit[]>;

/** Finds listed names in texts; see `names.ts` for how. */
export class NameIndex {
  readonly #levels: NameLevel[];
  readonly #quads = new QuadBuffer();

  constructor({ levels }: PartStack) {
    this.#levels = levels.map((level) => new NameLevel(level)).filter(({ isEmpty }) => !isEmpty);
  }

  /** Begin to read the gates; a fault of theirs is met by whoever asks. */
  prepare(): void {
    for (const level of this.#levels) level.gate().catch(() => undefined);
  }

  /** Add to `found` the ordinals of all names that may stand in one of the normalised texts. */
  async nominate(texts: readonly string[], found: Set<number>): Promise<void> {
    const gates = await Promise.all(this.#levels.map((level) => level.gate()));
    const hits = gates.map((): Hits => new Map());
    for (const text of texts) {
      const count = this.#quads.fill(text);
      gates.forEach((gate, at) => {
        this.#pass(gate, text, count, hits[at] as Hits);
      });
    }
    await Promise.all(this.#levels.map((level, at) => level.confirm(hits[at] as Hits, found)));
  }

  /** Note the positions of a hashed text that pass the gate. */
  #pass(gate: Gate, text: string, count: number, hits: Hits): void {
    const { hashes, positions } = this.#quads;
    const passed = gate.passing(hashes, count, positions);
    for (let at = 0; at < passed; at++) {
      const position = positions[at] as number;
      const hash = hashes[position] as number;
      const known = hits.get(hash);
      if (known) known.push({ text, position });
      else hits.set(hash, [{ text, position }]);
    }
  }
}

/** The names of one level. */
class NameLevel {
  readonly #level: Level;
  readonly #table: RowTable;
  #gate: Promise<Gate> | undefined;

  constructor(level: Level) {
    this.#level = level;
    this.#table = new RowTable(level.part, NAME_SECTIONS);
  }

  get isEmpty(): boolean {
    return this.#table.count === 0;
  }

  /** The gate, read whole when it is first wanted. */
  gate(): Promise<Gate> {
    this.#gate ??= readGate(this.#level.part, NAME_SECTIONS.gate);
    return this.#gate;
  }

  /** Add the ordinals of the names that may stand around the hits. */
  async confirm(hits: Hits, found: Set<number>): Promise<void> {
    const anchors = [...hits.keys()];
    const runs = await this.#table.find(anchors, ANCHOR_CAP);
    let left = COMPARE_CAP;
    anchors.forEach((anchor, at) => {
      const run = runs[at] as Uint32Array;
      if (run.length === 0) return;
      for (const hit of hits.get(anchor) ?? []) {
        left -= run.length / width;
        if (left < 0) return;
        this.#compare(run, hit, found);
      }
    });
  }

  /** Compare the names of one anchor with the text around one occurrence of it. */
  #compare(run: Uint32Array, { text, position }: Hit, found: Set<number>): void {
    for (let at = 0; at < run.length; at += width) {
      const shape = run[at + 3] as number;
      const start = position - (shape >>> 16);
      const end = start + (shape & 0xffff);
      if (start < 0 || end > text.length || fingerprint(text, start, end) !== run[at + 1]) continue;
      const ordinal = listOrdinal(this.#level, run[at + 2] as number);
      if (ordinal !== GONE) found.add(ordinal);
    }
  }
}
