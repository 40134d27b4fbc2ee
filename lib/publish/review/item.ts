import { distinctBy } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import { sha256Hex, utf8 } from '../../list/bytes';
import type { DraftedRow } from '../prose/drafted';
import type { Remark } from '../sheets/row-reader';

/**
 * One row that a person has to decide on, from running text or from a table: what was drafted of it, and where that
 * stands. A row of a table that names nobody has an empty `name`.
 */
export interface Item extends DraftedRow {
  /** `第3行`, or empty where a notice is prose. */
  place: string;
  /**
   * SHA-256 of `text`, and of what refuses or doubts the row in its table: a strike and a note change no word of it.
   */
  hash: string;
  /** The remarks that reading its cells left. */
  remarks: readonly Remark[];
}

/** The rows of one notice or file. */
export interface Batch {
  /** Where it was published; the file's name where nobody knows. */
  source: string;
  title: string;
  /** Other addresses of the same notice. */
  aliases: readonly string[];
  /** The page is there no more since this day. */
  goneSince?: Day;
  /** A file of it is not fetched yet: a row that is missing here may be in that file. */
  isPartial: boolean;
  /** Says that it states another number of acts than were read. */
  miscount?: string;
  /** What is to be told of it as a whole. */
  notices: readonly string[];
  items: readonly Item[];
}

/**
 * Joins the batches of one source. A decision names its source and no file: else each row of one file would be taken
 * for one that the other file prints no longer.
 */
export function joinBatches(batches: readonly Batch[]): Batch[] {
  const joined = new Map<string, Batch>();
  for (const batch of batches) {
    const first = joined.get(batch.source);
    joined.set(batch.source, first ? joinTwo(first, batch) : batch);
  }
  return [...joined.values()];
}

const joinTwo = (first: Batch, second: Batch): Batch => ({
  ...second,
  ...first,
  aliases: [...new Set([...first.aliases, ...second.aliases])],
  isPartial: first.isPartial || second.isPartial,
  notices: [...first.notices, ...second.notices],
  items: distinctItems([...first.items, ...second.items]),
});

/** An item with its hash, which covers `mark` too. */
export async function itemOf(item: Omit<Item, 'hash'>, mark = ''): Promise<Item> {
  return { ...item, hash: await sha256Hex(utf8(item.text + mark)) };
}

/** Each item once, though a table prints its row twice. */
export const distinctItems = (items: readonly Item[]): Item[] =>
  distinctBy(items, ({ hash, name }) => `${hash} ${name}`);
