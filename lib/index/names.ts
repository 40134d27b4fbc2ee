import { fillGate, gateWords } from './gate';
import type { IndexedEntry, PartBuilder } from './located';
import type { BuildStamp, PartBytes } from './part-layout';
import { PartWriter } from './part-writer';
import { fingerprint, QUAD, QuadBuffer } from './quads';
import { RowList, type SortedRows } from './row-list';
import { takeRows } from './row-merge';
import type { TakenParts } from './taken';

/**
 * Names part: which listed names stand anywhere in a text? Any number of names, one pass over the text.
 *
 * A name can only stand in a text if each of its 4-grams does. So each name is entered under one of
 * them only, its *anchor*, and the best anchor is the one that is rarest among the names of its segment:
 * a text then seldom meets an anchor by chance, and few names share one. Which is rarest among all names
 * would depend on the whole list; so chosen, an anchor stays when others are published, and merging
 * gives what building anew would give. Example, a segment with three names:
 *
 *   余姚市示例启明培训学校有限公司    余姚市示 姚市示例 市示例启 示例启明 例启明培 … 学校有限 校有限公 有限公司
 *   示例启明教育科技有限公司          示例启明 例启明教 启明教育 明教育科 … 技有限公 有限公司
 *   上海示例在线信息技术有限公司      上海示例 海示例在 示例在线 … 技有限公 有限公司
 *
 * 有限公司 occurs in three names, 示例启明 and 技有限公 in two, 余姚市示 and 例启明教 and 上海示例 in one.
 * The first of the rarest is taken, so the anchors are 余姚市示 (at offset 0), 例启明教 (at offset 1) and
 * 上海示例 (at offset 0), and a page full of 有限公司 never leaves the fast path.
 *
 * Build, a segment at a time:
 *   1. count the hash of every 4-gram in a table of fixed size (collisions only blunt the choice);
 *   2. for each name take its rarest 4-gram and push the row {hash of the anchor, fingerprint of the
 *      whole name, ordinal, offset of the anchor and length of the name};
 *   3. sort the rows into buckets by the anchor's hash, and enter each hash in the gate;
 *      the rows of several segments, and of what is live, are merged, and entered in one gate.
 *
 * Scan (`names-scan.ts`): in the text 欢迎来到示例启明教育科技有限公司官网
 *   4. hash the 4-gram at every position and ask the gate, which knows only 例启明教 at position 5;
 *   5. read that bucket: one row with this anchor, offset 1, length 12;
 *   6. the name would span 5 - 1 = 4 to 16, which lies inside the text: compute the fingerprint of that
 *      window and, if it equals the row's, nominate the ordinal.
 */
export const NAME_SECTIONS = { directory: 0, rows: 1, gate: 2, width: 4 } as const;

/** Slots of the frequency table: 4 MB whatever the segment. */
const SLOT_BITS = 20;

/** Makes the names part of the entries of one segment, whose names it holds meanwhile. */
export class NamesBuilder implements PartBuilder {
  readonly #quads = new QuadBuffer();
  readonly #frequencies = new Uint32Array(2 ** SLOT_BITS);
  readonly #names: string[] = [];
  readonly #ordinals: number[] = [];

  add({ names, ordinal }: IndexedEntry): void {
    for (const name of names) {
      if (name.length < QUAD || name.length > 0xffff)
        throw new RangeError(`no anchor in a name of ${name.length} units`);
      const count = this.#quads.fill(name);
      for (let at = 0; at < count; at++) {
        const slot = (this.#quads.hashes[at] as number) >>> (32 - SLOT_BITS);
        this.#frequencies[slot] = (this.#frequencies[slot] as number) + 1;
      }
      this.#names.push(name);
      this.#ordinals.push(ordinal);
    }
  }

  finish(build: BuildStamp): PartBytes {
    const rows = new RowList(NAME_SECTIONS.width, this.#names.length);
    this.#names.forEach((name, at) => {
      const offset = this.#anchorOf(name);
      const anchor = this.#quads.hashes[offset] as number;
      const shape = ((offset << 16) | name.length) >>> 0;
      rows.push(anchor, fingerprint(name, 0, name.length), this.#ordinals[at] as number, shape);
    });
    return sealNames(rows, build);
  }

  /** Offset of the first of a name's rarest 4-grams; their hashes are left in the buffer. */
  #anchorOf(name: string): number {
    const count = this.#quads.fill(name);
    let best = 0;
    let rarest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < count; at++) {
      const slot = (this.#quads.hashes[at] as number) >>> (32 - SLOT_BITS);
      const frequency = this.#frequencies[slot] as number;
      if (frequency >= rarest) continue;
      rarest = frequency;
      best = at;
    }
    return best;
  }
}

function sealNames(sorted: SortedRows, build: BuildStamp): PartBytes {
  const gateBytes = gateWords(sorted.count) * 4;
  const part = new PartWriter('names', [...sorted.lengths(), gateBytes]);
  const rows = part.words(NAME_SECTIONS.rows);
  sorted.finish(part.words(NAME_SECTIONS.directory), rows);
  fillGate(part.words(NAME_SECTIONS.gate), rows, NAME_SECTIONS.width);
  return part.seal(build);
}

/** The names part of several: the anchors stay as they are, the gate is made anew. */
export async function mergeNames(taken: TakenParts, build: BuildStamp): Promise<PartBytes> {
  return sealNames(await takeRows(taken, NAME_SECTIONS), build);
}
