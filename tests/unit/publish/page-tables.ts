import { utf8 } from '../../../lib/list/bytes';
import { readDocument } from '../../../lib/publish/documents/read-document';
import { chooseTables } from '../../../lib/publish/sheets/choose';
import type { Table } from '../../../lib/publish/sheets/table';

/** The tables of a web page with this body. */
export async function tablesOfPage(body: string): Promise<Table[]> {
  const bytes = utf8(`<!doctype html><title>余姚市教育局</title><body>${body}`);
  return chooseTables(await readDocument({ name: '页.html', bytes }));
}
