import { hash64 } from '../domain/hash64';
import { CHUNK_RECORDS } from '../store/chunks';
import { fillDirectory } from '../store/sorted-rows';
import type { StoredFold } from '../store/stored-fold';
import { ID_WORDS } from '../store/summary';
import { IndexCorrupt } from './corrupt';
import type { Location } from './located';
import { asWords } from './part-head';
import type { BuildStamp, PartBytes } from './part-layout';
import type { PartReader } from './part-reader';
import type { PartStack } from './part-stack';
import { PartWriter } from './part-writer';
import type { Range } from './ranges';
import { rowLengths } from './row-list';
import { RowTable } from './row-table';

/**
 * Ids part: for each ordinal two words {page, segment · slot}, and rows {high half of the id's hash, low
 * half, ordinal}. It is made of the fold alone, whatever the other parts are made of.
 */
const SECTIONS = { directory: 0, rows: 1, width: 3 } as const;
/** Word of a row. */
const ORDINAL = 2;
const PLACES = 2;
const PLACE_BYTES = 8;
const MAX_SEGMENT = 0xffff;
const MAX_SLOT = 0xffff;

/**
 * The ids part of a fold; `ordinals` as `ordinalsOf` gives them. Throws a RangeError when there are more
 * segments than a place can name.
 */
export function buildIds(fold: StoredFold, ordinals: Uint32Array, build: BuildStamp): PartBytes {
  const lengths = rowLengths(fold.live, SECTIONS.width);
  const part = new PartWriter('ids', [...lengths, fold.live * PLACE_BYTES]);
  const rows = part.words(SECTIONS.rows);
  // They are sorted already, and ordinals rise with the numbers of the records.
  rows.set(fold.ids);
  for (let at = ORDINAL; at < rows.length; at += ID_WORDS)
    rows[at] = ordinals[rows[at] as number] as number;
  fillDirectory(rows, SECTIONS.width, part.words(SECTIONS.directory));
  writePlaces(fold, part.words(PLACES));
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

  /** Its part has one level: it is made of the fold each time. Throws `IndexCorrupt` when it is none. */
  constructor({ levels: [level] }: PartStack) {
    if (!level || level.ordinals) throw new IndexCorrupt('ids of an earlier list');
    this.#part = level.part;
    this.#table = new RowTable(level.part, SECTIONS);
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
      ordinals.map((ordinal): Range => [ordinal * PLACE_BYTES, (ordinal + 1) * PLACE_BYTES]),
    );
    return places.map(asWords).map(([page = 0, rest = 0]) => {
      return { segment: rest >>> 16, page, slot: rest & MAX_SLOT };
    });
  }
}
