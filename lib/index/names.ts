import { addTo } from '../domain/by-key';
import { type Gate, StoredGate } from './bloom-gate';
import { ALIKE_CAP, ordinalOf, rankedOrdinal } from './crowding';
import type { JoinedNames } from './joined-names';
import type { BuildStamp, PartBytes } from './part';
import type { PartReader } from './part-reader';
import { fingerprint, QUAD, QuadBuffer, quadsOf } from './quads';
import { NOMINATING, RowList, RowTable, sealRows } from './rows';

/**
 * Names part: which listed names stand anywhere in a text? Any number of names, one pass over the text.
 *
 * A name can only stand in a text if each of its 4-grams does. So each name is entered under one of
 * them only, its *anchor*, and the best anchor is the one that is rarest among all names: a text then
 * seldom meets an anchor by chance, and few names share one. Example, a list with three names:
 *
 *   余姚市示例启明培训学校有限公司    余姚市示 姚市示例 市示例启 示例启明 例启明培 … 学校有限 校有限公 有限公司
 *   示例启明教育科技有限公司          示例启明 例启明教 启明教育 明教育科 … 技有限公 有限公司
 *   上海示例在线信息技术有限公司      上海示例 海示例在 示例在线 … 技有限公 有限公司
 *
 * 有限公司 occurs in three names, 示例启明 and 技有限公 in two, 余姚市示 and 例启明教 and 上海示例 in one.
 * The first of the rarest is taken, so the anchors are 余姚市示 (at offset 0), 例启明教 (at offset 1) and
 * 上海示例 (at offset 0), and a page full of 有限公司 never leaves the fast path.
 *
 * Build (`buildNames`):
 *   1. count the hash of every 4-gram in a table of fixed size (collisions only blunt the choice);
 *   2. for each name take its rarest 4-gram and push the row {hash of the anchor, fingerprint of the
 *      whole name, ranked ordinal, offset of the anchor and length of the name};
 *   3. sort the rows into buckets by the anchor's hash, and enter each hash in the gate.
 *
 * Scan (`NameIndex`): in the text 欢迎来到示例启明教育科技有限公司官网
 *   4. hash the 4-gram at every position and ask the gate, which knows only 例启明教 at position 5;
 *   5. read that bucket: one row with this anchor, offset 1, length 12;
 *   6. the name would span 5 - 1 = 4 to 16, which lies inside the text: compute the fingerprint of that
 *      window and, if it equals the row's, nominate the ordinal.
 */
const SECTIONS = { ...NOMINATING, width: 4 } as const;

/** Slots of the frequency table: 4 MB whatever the list. */
const SLOT_BITS = 20;
/** A row has 16 bits for the length of a name. */
const MOST_UNITS = 0xffff;

/**
 * The names part of all names of four units and more. `ranks`: of each entry. Yields now and then, for its caller to
 * pause.
 */
export function* buildNames(
  names: JoinedNames,
  build: BuildStamp,
  ranks: Uint8Array = new Uint8Array(names.starts.length),
): Generator<undefined, PartBytes> {
  const { text } = names;
  const quads = new QuadBuffer();
  const frequencies = new Uint32Array(2 ** SLOT_BITS);
  let total = 0;
  yield* names.visit(QUAD, (_, start, end) => {
    if (end - start > MOST_UNITS) throw new RangeError(`a name of ${end - start} units`);
    countQuads(quads.hashes, quads.fill(text, start, end), frequencies);
    total++;
  });
  const rows = new RowList(SECTIONS.width, total);
  yield* names.visit(QUAD, (entry, start, end) => {
    const offset = rarest(quads.hashes, quads.fill(text, start, end), frequencies);
    const shape = ((offset << 16) | (end - start)) >>> 0;
    const ranked = rankedOrdinal(entry, ranks[entry] ?? 0);
    rows.push(quads.hashes[offset] as number, fingerprint(text, start, end), ranked, shape);
  });
  return sealRows('names', rows, build);
}

function countQuads(hashes: Uint32Array, count: number, frequencies: Uint32Array): void {
  for (let at = 0; at < count; at++) {
    const slot = (hashes[at] as number) >>> (32 - SLOT_BITS);
    frequencies[slot] = (frequencies[slot] as number) + 1;
  }
}

/** Number of the first of the rarest of some 4-grams. */
function rarest(hashes: Uint32Array, count: number, frequencies: Uint32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const frequency = frequencies[(hashes[at] as number) >>> (32 - SLOT_BITS)] as number;
    if (frequency >= least) continue;
    least = frequency;
    best = at;
  }
  return best;
}

/** Rows read for one anchor; real lists have a handful. */
const ANCHOR_CAP = 2048;
/**
 * Rows compared in one scan. Only a list made to hurt (thousands of names that share their
 * rarest 4-gram) comes near it; the scan then stops, which costs nominations and never time, and is told.
 */
const COMPARE_CAP = 2 ** 17;

/** A position of a text whose 4-gram passed the gate. */
interface Hit {
  text: string;
  position: number;
}

/** Hits by the hash of their 4-gram. */
type Hits = Map<number, Hit[]>;

/** Finds listed names in texts. */
export class NameIndex {
  readonly #table: RowTable;
  readonly gate: StoredGate;

  constructor(part: PartReader) {
    this.gate = new StoredGate(part, SECTIONS.gate);
    this.#table = new RowTable(part, SECTIONS);
  }

  /**
   * Add the ordinals of all names that may stand in one of the normalised texts to `found`, at most `ALIKE_CAP` for
   * each name. Further ones that were read go to `over`, and one ordinal for all that were not read.
   */
  async nominate(
    texts: readonly string[],
    found: Set<number>,
    over: Set<number> = new Set(),
  ): Promise<void> {
    if (this.#table.count === 0) return;
    const gate = await this.gate.read();
    const hits: Hits = new Map();
    for (const { text, hashes } of quadsOf(texts)) pass(gate, text, hashes, hits);
    await this.#confirm(hits, found, over);
  }

  /** Add the ordinals of the names that may stand around the hits. */
  async #confirm(hits: Hits, found: Set<number>, over: Set<number>): Promise<void> {
    const anchors = [...hits.keys()];
    const runs = await this.#table.find(anchors, ANCHOR_CAP);
    let left = COMPARE_CAP;
    for (const [at, anchor] of anchors.entries()) {
      const run = runs[at] as Uint32Array;
      const rows = run.length / SECTIONS.width;
      if (rows === 0) continue;
      for (const hit of hits.get(anchor) ?? []) {
        left -= rows;
        // One name stands for all that were left out.
        if (left < 0 || rows === ANCHOR_CAP)
          over.add(ordinalOf(run.at(2 - SECTIONS.width) as number));
        if (left < 0) return;
        compare(run, hit, found, over);
      }
    }
  }
}

/** Note the positions of a text whose hashes pass the gate. */
function pass(gate: Gate, text: string, hashes: Uint32Array, hits: Hits): void {
  for (const position of gate.passing(hashes))
    addTo(hits, hashes[position] as number, { text, position });
}

/**
 * Compare the names of one anchor with the text around one occurrence of it. Rows of one name stand side by side, so
 * that it is compared once; of these the first `ALIKE_CAP` are nominated, and the others are `over`.
 */
function compare(
  run: Uint32Array,
  { text, position }: Hit,
  found: Set<number>,
  over: Set<number>,
): void {
  let alike = 0;
  let isThere = false;
  for (let at = 0; at < run.length; at += SECTIONS.width) {
    const shape = run[at + 3] as number;
    const isAlike = at > 0 && run[at + 1] === run[at - SECTIONS.width + 1] && shape === run[at - 1];
    alike = isAlike ? alike + 1 : 1;
    isThere = isAlike ? isThere : standsAt(run[at + 1] as number, shape, text, position);
    if (isThere) (alike > ALIKE_CAP ? over : found).add(ordinalOf(run[at + 2] as number));
  }
}

/** Does the name of this fingerprint and shape stand in the text, its anchor at `position`? */
function standsAt(print: number, shape: number, text: string, position: number): boolean {
  const start = position - (shape >>> 16);
  const end = start + (shape & 0xffff);
  return start >= 0 && end <= text.length && fingerprint(text, start, end) === print;
}
