import { hash64 } from '../domain/hash';
import { CHUNK_RECORDS, type Location } from '../store/chunks';
import { fillDirectory } from '../store/sorted-rows';
import type { StoredFold } from '../store/stored-fold';
import { type BuildStamp, IndexCorrupt, type PartBytes, PartWriter } from './part';
import type { PartReader, Range } from './part-reader';
import { RowTable, rowLengths } from './rows';

/**
 * Ids part: for each ordinal two words {chunk, segment · slot}, and rows {high half of the id's hash, low
 * half, ordinal}, as the fold has them. It is made of the fold alone: no record is read for it.
 */
const SECTIONS = { directory: 0, rows: 1, width: 3 } as const;
/** Word of a row. */
const ORDINAL = 2;
const PLACES = 2;
const PLACE_WORDS = 2;
const MAX_SEGMENT = 0xffff;
const MAX_SLOT = 0xffff;

/**
 * The ids part of a fold; `ordinals`: what each record's number became (`build.ts`). Throws a RangeError when there are more
 * segments than a place can name.
 */
export function buildIds(fold: StoredFold, ordinals: Uint32Array, build: BuildStamp): PartBytes {
  const lengths = rowLengths(fold.live, SECTIONS.width);
  const part = new PartWriter('ids', [...lengths, fold.live * PLACE_WORDS]);
  const rows = part.section(SECTIONS.rows);
  // They are sorted already, and ordinals rise with the numbers of the records.
  rows.set(fold.ids);
  for (let at = ORDINAL; at < rows.length; at += SECTIONS.width)
    rows[at] = ordinals[rows[at] as number] as number;
  fillDirectory(rows, SECTIONS.width, part.section(SECTIONS.directory));
  writePlaces(fold, part.section(PLACES));
  return part.seal(build);
}

function writePlaces({ starts, isLive }: StoredFold, places: Uint32Array): void {
  if (starts.length - 2 > MAX_SEGMENT) throw new RangeError(`${starts.length - 1} segments`);
  let end = 0;
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    const first = starts[segment] as number;
    for (let number = first; number < (starts[segment + 1] as number); number++) {
      if (!isLive[number]) continue;
      places[end++] = Math.floor((number - first) / CHUNK_RECORDS);
      places[end++] = ((segment << 16) | ((number - first) % CHUNK_RECORDS)) >>> 0;
    }
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

  /** The places of some ordinals, in the order asked. */
  async locate(ordinals: readonly number[]): Promise<Location[]> {
    if (ordinals.some((ordinal) => ordinal >= this.#part.head.entries))
      throw new IndexCorrupt('no such entry');
    const places = await this.#part.read(
      PLACES,
      ordinals.map((ordinal): Range => [ordinal * PLACE_WORDS, (ordinal + 1) * PLACE_WORDS]),
    );
    return places.map(([chunk = 0, rest = 0]) => {
      return { segment: rest >>> 16, chunk, slot: rest & MAX_SLOT };
    });
  }
}
