import { hash64 } from '../schema/hash64';
import { IndexCorrupt } from './corrupt';
import type { IndexedEntry, Location, PartBuilder } from './located';
import { asWords } from './part-head';
import type { BuildStamp, PartBytes } from './part-layout';
import type { PartReader } from './part-reader';
import { PartWriter } from './part-writer';
import type { Range } from './ranges';
import { RowFiller } from './row-filler';
import { RowTable } from './row-table';

/**
 * Ids part: for each ordinal two words {page, live bit · segment · slot}, and rows {high half of the
 * id's hash, low half, ordinal}. A later update that deletes an entry clears its live bit; the other
 * parts then still nominate its ordinal, and `locate` leaves it out.
 */
const SECTIONS = { directory: 0, rows: 1, width: 3 } as const;
const PLACES = 2;
const PLACE_BYTES = 8;
const LIVE = 0x8000_0000;
const MAX_SEGMENT = 0x7fff;
const MAX_SLOT = 0xffff;

export class IdsBuilder implements PartBuilder {
  readonly #rows = new RowFiller(SECTIONS.width);
  #places = new Uint32Array();

  measure(_entry: IndexedEntry): void {
    this.#rows.measure(1);
  }

  allocate(): void {
    this.#rows.allocate();
    this.#places = new Uint32Array(this.#rows.count * 2);
  }

  push({ ordinal, id, page, segment, slot }: IndexedEntry): void {
    if (segment > MAX_SEGMENT || slot > MAX_SLOT)
      throw new RangeError(`place of entry ${ordinal} does not fit: ${segment}/${page}/${slot}`);
    const [high, low] = hash64(id);
    this.#rows.push(high, low, ordinal);
    this.#places[ordinal * 2] = page;
    this.#places[ordinal * 2 + 1] = (LIVE | (segment << 16) | slot) >>> 0;
  }

  finish(build: BuildStamp): PartBytes {
    const part = new PartWriter('ids', [...this.#rows.lengths(), this.#places.byteLength]);
    this.#rows.finish(part.words(SECTIONS.directory), part.words(SECTIONS.rows));
    part.words(PLACES).set(this.#places);
    return part.seal(build);
  }
}

/** Answers where entries lie. */
export class IdIndex {
  readonly #part: PartReader;
  readonly #table: RowTable;

  constructor(part: PartReader) {
    this.#part = part;
    this.#table = new RowTable(part, SECTIONS);
  }

  /** Ordinals that may have this id. */
  async find(id: string): Promise<number[]> {
    const [high, low] = hash64(id);
    const [run] = await this.#table.find([high]);
    const ordinals: number[] = [];
    for (let at = 0; run && at < run.length; at += SECTIONS.width)
      if (run[at + 1] === low) ordinals.push(run[at + 2] as number);
    return ordinals;
  }

  /** The places of the live ones among some ordinals, in the order asked. */
  async locate(ordinals: readonly number[]): Promise<Location[]> {
    if (ordinals.some((ordinal) => ordinal >= this.#part.head.entries))
      throw new IndexCorrupt('no such entry');
    const places = await this.#part.read(
      PLACES,
      ordinals.map((ordinal): Range => [ordinal * PLACE_BYTES, (ordinal + 1) * PLACE_BYTES]),
    );
    return places.map(asWords).flatMap(([page = 0, rest = 0]) => {
      if (rest < LIVE) return [];
      return [{ segment: (rest >>> 16) & MAX_SEGMENT, page, slot: rest & MAX_SLOT }];
    });
  }
}
