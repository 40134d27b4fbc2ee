import { type Day, dayOf, isDay } from '../../domain/day';
import { type Built, buildEntries } from '../entries/build';
import { lookNotices } from '../entries/look';
import { PublishError } from '../list/error';
import { NO_MAPPING, readMapping } from '../tables/mapping';
import { readTables } from '../tables/read';
import { progressBar, stage } from './progress';

/** What the tables of one command became. */
export interface ReadTables {
  built: Built;
  asOf: Day;
  notices: string[];
}

export function readAsOf(text: string | undefined, now: number): Day {
  if (text === undefined) return dayOf(now);
  if (!isDay(text)) throw new PublishError(`--as-of 应为 YYYY-MM-DD：${text}`);
  return text;
}

/** Read tables, with a progress bar, and build their entries. Throws a `TableFault` for a broken table. */
export async function readAndBuild(
  paths: readonly string[],
  asOf: Day,
  mapping: string | undefined,
): Promise<ReadTables> {
  if (paths.length === 0) throw new PublishError('请给出至少一个表格文件');
  stage('打开表格', process.stderr);
  const tables = await readTables(paths, mapping ? await readMapping(mapping) : NO_MAPPING);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const bar = progressBar('读取', rows, process.stderr);
  const built = buildEntries(tables, asOf, bar.update);
  bar.end();
  const notices = tables.flatMap(({ file, notices }) => notices.map((text) => `${file}·${text}`));
  return { built, asOf, notices: [...notices, ...lookNotices(built.results, asOf)] };
}
