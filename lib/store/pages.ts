import type { Bytes } from '../list/bytes';
import { fromUtf8, utf8 } from '../list/bytes';
import type { ParsedRecord } from '../list/fold';
import { gunzip, gzip } from '../list/gzip';
import type { Entry } from '../schema/entry';
import { CAPS } from '../schema/list-files';
import { openDatabase } from './database';
import type { PageRow } from './rows';
import { SUMMARY, Summarising } from './summary';

/**
 * Records in small compressed pages. A row per entry would cost 9 to 14 s to write 100k entries; pages
 * take under 1 s, and one get + inflate + parse is about 1 ms. Pages belong to their segment's hash,
 * so generations share them.
 */
export const PAGE_RECORDS = 64;

/** Where a record lies: `segment` counts in the generation's segments. */
export interface Location {
  segment: number;
  page: number;
  slot: number;
}

/**
 * Store a whole segment, pages and summary, in one transaction: it is there or it is not. Returns the
 * number of records. Errors of the record parser pass through before anything is written.
 *
 * A page is NDJSON of entries as the schema returned them; a del's line is `null`, so that slots count
 * records.
 */
export async function putPages(segment: string, records: Iterable<ParsedRecord>): Promise<number> {
  const rows: PageRow[] = [];
  const summary = new Summarising();
  let lines: string[] = [];
  const flush = async () => {
    const data = await gzip(utf8(lines.join('\n')));
    rows.push({ segment, page: rows.length, data });
    lines = [];
  };
  for (const record of records) {
    summary.add(record);
    lines.push(JSON.stringify(record.entry));
    if (lines.length === PAGE_RECORDS) await flush();
  }
  if (lines.length > 0) await flush();
  rows.push({ segment, page: SUMMARY, data: await gzip(utf8(summary.text())) });
  await openDatabase().pages.bulkPut(rows);
  return summary.size;
}

/** Is the segment stored? Its summary was written with its pages, so it stands for all of them. */
export async function hasPages(segment: string): Promise<boolean> {
  return (await openDatabase().pages.where(':id').equals([segment, SUMMARY]).count()) > 0;
}

/** A page or a whole segment that a generation names is not in the database. */
export class PagesMissing extends Error {
  override name = 'PagesMissing';
}

/** The lines of a stored row. */
export async function linesOf(row: PageRow | undefined, name: string): Promise<string[]> {
  if (!row) throw new PagesMissing(name);
  return fromUtf8(await inflate(row.data, name)).split('\n');
}

const inflate = (data: Bytes, name: string) => gunzip(data, CAPS.inflatedBytes, name);

/**
 * The entry of a page's line. Not checked by a schema here: entries were checked before they were
 * paged, in a database that only this extension writes, and Zod stays off the path of a verdict.
 */
function entryOf(line: string | undefined): Entry | null {
  return line === undefined ? null : (JSON.parse(line) as Entry | null);
}

/** All records of some pages of a segment, in order; a del is null. One read for all of them. */
export async function readPages(
  segment: string,
  pages: readonly number[],
): Promise<(Entry | null)[][]> {
  const rows = await openDatabase().pages.bulkGet(pages.map((page) => [segment, page]));
  return Promise.all(
    rows.map(async (row, at) =>
      (await linesOf(row, `${segment}, page ${pages[at]}`)).map((line) => entryOf(line)),
    ),
  );
}

/**
 * The entries at some locations, in their order. Each page is read and inflated once, and only the
 * lines asked for are parsed. Throws `PagesMissing` when one is not there.
 */
export async function readEntries(
  segments: readonly string[],
  locations: readonly Location[],
): Promise<(Entry | null)[]> {
  const keyOf = ({ segment, page }: Location): [string, number] => [segments[segment] ?? '', page];
  const keys = new Map(locations.map((each) => [keyOf(each).join('/'), keyOf(each)]));
  const names = [...keys.keys()];
  const rows = await openDatabase().pages.bulkGet([...keys.values()]);
  const lines = await Promise.all(rows.map((row, at) => linesOf(row, names[at] ?? '')));
  const byName = new Map(names.map((name, at) => [name, lines[at]]));
  return locations.map((each) => entryOf(byName.get(keyOf(each).join('/'))?.[each.slot]));
}
