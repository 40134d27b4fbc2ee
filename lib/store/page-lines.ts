import type { Entry } from '../domain/entry';
import { fromUtf8 } from '../list/bytes';
import { gunzip } from '../list/gzip';
import type { PageRow } from './rows';

/** A page inflates to no more: 64 records, and room for twice what a list may say in one. */
const INFLATED_CAP = 64 * 128 * 1024;

/** A page or a whole segment that a generation names is not in the database. */
export class PagesMissing extends Error {
  override name = 'PagesMissing';
}

/** The lines of a stored row. Throws `PagesMissing` when it is not there or is damaged. */
export async function linesOf(row: PageRow | undefined, name: string): Promise<string[]> {
  if (!row) throw new PagesMissing(name);
  try {
    return fromUtf8(await gunzip(row.data, INFLATED_CAP, name)).split('\n');
  } catch (cause) {
    throw new PagesMissing(name, { cause });
  }
}

/**
 * The entry of a page's line. Not checked by a schema here: entries were checked before they were
 * paged, in a database that only this extension writes, and Zod stays off the path of a verdict.
 */
export function entryOf(line: string | undefined): Entry | null {
  return line === undefined ? null : (JSON.parse(line) as Entry | null);
}
