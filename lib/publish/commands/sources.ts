import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDay } from '../../domain/day';
import { toCsv } from '../../tables/csv';
import { buildEntries, errorsOf } from '../entries/build';
import { PublishError } from '../list/publish-error';
import { openTable } from '../node/read-tables';
import { summary } from '../report/terminal';
import { KEPT } from '../rows/draft';
import { type Command, readArguments } from './arguments';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  drop: { type: 'string', multiple: true },
} as const;

/**
 * The rows of a table that are in the list on a day, cells as typed, without the columns that `--drop`
 * names: what may be kept in a repository. No trace of an ended or refused row is left.
 */
export const sources: Command = {
  usage: `sources TABLE -o FILE.csv --as-of YYYY-MM-DD [--drop 列名…]
    只保留表中当日仍登载的行，写成新表（用于提交自带名单的来源表）。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const [path] = positionals;
    const asOf = values['as-of'];
    if (!path || !values.out || !asOf || !isDay(asOf))
      throw new PublishError('用法：sources TABLE -o FILE.csv --as-of YYYY-MM-DD');
    const table = await openTable(path);
    const { results } = await buildEntries([table], asOf);
    if (errorsOf(results).length > 0) throw new PublishError('表中有错误的行，请先用 build 检查');
    const kept = new Set(results.filter(({ fate }) => KEPT.has(fate)).map(({ row }) => row));
    const columns = [...table.headers.keys()].filter(
      (column) => !values.drop?.includes(table.headers[column] ?? ''),
    );
    const rows = [
      table.headers,
      ...table.rows
        .map(({ place }) => place)
        .filter(({ row }) => kept.has(row))
        .map(({ raw }) => raw),
    ];
    const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
    await writeFile(resolve(values.out), toCsv(cells));
    console.print(`${values.out}：${kept.size} 行\n${summary(results)}`);
    return 0;
  },
};
