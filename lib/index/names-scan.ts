import { Gate } from './gate';
import { NAME_SECTIONS } from './names';
import { asWords } from './part-head';
import type { PartReader } from './part-reader';
import { fingerprint, QuadBuffer } from './quads';
import { RowTable } from './row-table';

const { width } = NAME_SECTIONS;

/** Rows read for one anchor; real lists have a handful. */
const ANCHOR_CAP = 65_536;
/**
 * Rows compared in one scan. Only a list made to hurt (thousands of names that share their rarest
 * 4-gram) comes near it; the scan then stops, which costs nominations and never time.
 */
const COMPARE_CAP = 2 ** 20;

/** A position of a text whose 4-gram passed the gate. */
interface Hit {
  text: string;
  position: number;
}

/** Finds listed names in texts; see `names.ts` for how. */
export class NameIndex {
  readonly #part: PartReader;
  readonly #table: RowTable;
  readonly #quads = new QuadBuffer();
  #positions = new Uint32Array();
  #gate: Promise<Gate> | undefined;

  constructor(part: PartReader) {
    this.#part = part;
    this.#table = new RowTable(part, NAME_SECTIONS);
  }

  /** Add to `found` the ordinals of all names that may stand in one of the normalised texts. */
  async nominate(texts: readonly string[], found: Set<number>): Promise<void> {
    if (this.#table.count === 0) return;
    this.#gate ??= this.#part.readAll(NAME_SECTIONS.gate).then((bytes) => new Gate(asWords(bytes)));
    const hits = this.#passing(texts, await this.#gate);
    const anchors = [...hits.keys()];
    const runs = await this.#table.find(anchors, ANCHOR_CAP);
    let left = COMPARE_CAP;
    anchors.forEach((anchor, at) => {
      const run = runs[at] as Uint32Array;
      for (const hit of hits.get(anchor) ?? []) {
        left -= run.length / width;
        if (left < 0) return;
        compare(run, hit, found);
      }
    });
  }

  /** The positions that pass the gate, by the hash of their 4-gram. */
  #passing(texts: readonly string[], gate: Gate): Map<number, Hit[]> {
    const hits = new Map<number, Hit[]>();
    for (const text of texts) {
      const count = this.#quads.fill(text);
      const { hashes } = this.#quads;
      if (count > this.#positions.length) this.#positions = new Uint32Array(hashes.length);
      const passed = gate.passing(hashes, count, this.#positions);
      for (let at = 0; at < passed; at++) {
        const position = this.#positions[at] as number;
        addHit(hits, hashes[position] as number, { text, position });
      }
    }
    return hits;
  }
}

function addHit(hits: Map<number, Hit[]>, hash: number, hit: Hit): void {
  const known = hits.get(hash);
  if (known) known.push(hit);
  else hits.set(hash, [hit]);
}

/** Compare the names of one anchor with the text around one occurrence of it. */
function compare(run: Uint32Array, { text, position }: Hit, found: Set<number>): void {
  for (let at = 0; at < run.length; at += width) {
    const shape = run[at + 3] as number;
    const start = position - (shape >>> 16);
    const end = start + (shape & 0xffff);
    const fits = start >= 0 && end <= text.length;
    if (fits && fingerprint(text, start, end) === run[at + 1]) found.add(run[at + 2] as number);
  }
}
