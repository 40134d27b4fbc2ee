import type { Entry } from '../domain/entry';
import { utf8 } from '../list/bytes';
import type { ParsedRecord } from '../list/fold';
import { gzip } from '../list/gzip';
import { openDatabase } from './database';
import { entryOf, linesOf } from './page-lines';
import { PAGE_RECORDS, SUMMARY } from './places';
import type { PageRow } from './rows';
import { Summarising } from './summary';

/** Pages compressed at once: the browser does it on threads of its own. */
const AT_ONCE = 8;

/**
 * Store a whole segment, pages and summary, in one transaction: it is there or it is not. Returns the
 * number of records. Errors of the record parser pass through before anything is written.
 *
 * A page is NDJSON of entries as the schema returns them; a del's line is `null`, so that slots count
 * records.
 */
export async function putPages(segment: string, records: Iterable<ParsedRecord>): Promise<number> {
  const rows: PageRow[] = [];
  const summary = new Summarising();
  let texts: string[] = [];
  let lines: string[] = [];
  const compress = async () => {
    const packed = await Promise.all(texts.map((text) => gzip(utf8(text))));
    for (const data of packed) rows.push({ segment, page: rows.length, data });
    texts = [];
  };
  for (const record of records) {
    summary.add(record);
    lines.push(record.json);
    if (lines.length < PAGE_RECORDS) continue;
    texts.push(lines.join('\n'));
    lines = [];
    if (texts.length === AT_ONCE) await compress();
  }
  if (lines.length > 0) texts.push(lines.join('\n'));
  await compress();
  rows.push({ segment, page: SUMMARY, data: summary.bytes() });
  await openDatabase().pages.bulkPut(rows);
  return summary.size;
}

/** Is the segment stored? Its summary was written with its pages, so it stands for all of them. */
export async function hasPages(segment: string): Promise<boolean> {
  return (await openDatabase().pages.where(':id').equals([segment, SUMMARY]).count()) > 0;
}

/** A row of the segment is missing or damaged: it counts as not stored, and is to be fetched again. */
export async function forgetPages(segment: string): Promise<void> {
  await openDatabase().pages.delete([segment, SUMMARY]);
}

/** Pages read at once while all records of a segment go by. */
const BATCH = 16;

/** All records of a stored segment in order, a batch of pages at a time; a del is null. */
export async function* readSegmentPages(
  segment: string,
  records: number,
): AsyncGenerator<(Entry | null)[]> {
  const count = Math.ceil(records / PAGE_RECORDS);
  for (let first = 0; first < count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) => first + at);
    const rows = await openDatabase().pages.bulkGet(numbers.map((page) => [segment, page]));
    const lines = await Promise.all(
      rows.map((row, at) => linesOf(row, `${segment}, page ${numbers[at]}`)),
    );
    yield lines.flat().map((line) => entryOf(line));
  }
}
