import { distinctBy } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import { sha256Hex, utf8 } from '../../list/bytes';
import type { Field } from '../../tables/column-names';
import type { Remark } from '../sheets/row-reader';

/** What a cell says, and the words of the source from which that was taken, as they stand there. */
export interface ItemCell {
  text: string;
  from: string;
}

/** One row that a person has to decide on, beside the text that it rests on. */
export interface Item {
  /** Where its text was published; the file's name where nobody knows. */
  source: string;
  /** The party as printed; empty where the row names none. */
  name: string;
  /** `第3行`, or empty where a notice is prose. */
  place: string;
  /** What the row rests on; a decision holds for this text alone. */
  text: string;
  /** SHA-256 of `text`, and of what refuses the row as it stands there: a strike changes no word. */
  hash: string;
  cells: ReadonlyMap<Field, ItemCell>;
  /** What was already to be said when its cells were read. */
  remarks: readonly Remark[];
  /** No row of a list comes of it, for this reason. */
  refused?: string;
  /** The words by which its act was lifted: that of another row may be the same. */
  lift?: string;
}

/** The rows of one notice or file. */
export interface Batch {
  source: string;
  title: string;
  /** Other addresses of the same notice. */
  aliases: readonly string[];
  /** The page is there no more since this day. */
  goneSince?: Day;
  /** A file of it was not fetched yet: a row that is not here may stand there. */
  isPartial: boolean;
  /** What is to be told of it as a whole. */
  notices: readonly string[];
  items: readonly Item[];
}

/**
 * The batches of one source as one: decisions name a source alone, and a row of one file would pass for one that the
 * other file prints no longer.
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

/** Each item once: a table that prints a row twice asks once. */
export const distinctItems = (items: readonly Item[]): Item[] =>
  distinctBy(items, ({ hash, name }) => `${hash} ${name}`);
