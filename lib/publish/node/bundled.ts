import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Day, dayOf } from '../../domain/day';
import type { Publish } from '../../list/compose';
import { buildEntries, errorsOf } from '../entries/from-rows';
import { writeBundled } from '../folder/write-bundled';
import { diskFolder } from './folder';
import { openTables } from './read-tables';

const SOURCES = fileURLToPath(new URL('../sources/', import.meta.url));

/**
 * Builds the list that ships with the extension, from every table in `lib/publish/sources/`, into
 * `folder` (replaced as a whole): `bundled.json`, `m/<hash>.json`, `s/<hash>.ndjson`. Rows whose window
 * has ended on `asOf` (default today, in China) are left out. Runs in plain Node, so that
 * `wxt.config.ts` can call it. Throws when a table is broken: a build must not ship half a list.
 */
export async function buildBundledList(
  asOf: Day | undefined,
  folder: string,
  sources = SOURCES,
): Promise<Publish> {
  const day = asOf || dayOf(Date.now());
  const files = (await readdir(sources)).filter((file) => file.endsWith('.csv')).sort();
  const tables = await openTables(files.map((file) => join(sources, file)));
  const { entries, results } = await buildEntries(tables, day);
  const [broken] = errorsOf(results);
  if (broken) {
    const fault = broken.remarks.find(({ level }) => level === 'error');
    throw new Error(`${broken.file}·第${broken.row}行·${fault?.text ?? ''}`);
  }
  return writeBundled(diskFolder(folder), entries, {
    title: '教育类应用通报（自带名单）',
    publisher: '鉴训',
    licence: '',
    contacts: [],
    asOf: day,
  });
}
