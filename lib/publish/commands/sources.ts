import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDay } from '../../domain/day';
import { toCsv } from '../../tables/csv';
import { readHeader } from '../../tables/read-heading';
import { KEPT } from '../entries/draft';
import { buildEntries, errorsOf } from '../entries/from-rows';
import { PublishError } from '../folder/publish-error';
import { openTables } from '../node/read-tables';
import { summary } from '../report/terminal';
import { defineCommand } from './command';

const OPTIONS = {
  out: { type: 'string', short: 'o', value: 'FILE.csv', zh: '写出的新表', en: 'the new table' },
  'as-of': { type: 'string', value: 'YYYY-MM-DD', zh: '按这一天判断', en: 'the day that decides' },
  drop: {
    type: 'string',
    multiple: true,
    value: '列名',
    zh: '不写出的列',
    en: 'a column to leave out',
  },
} as const;

/** Columns that are neither personal nor named. Throws a `PublishError` for a name that no column has. */
function keptColumns(headers: readonly string[], dropped: readonly string[]): number[] {
  const known = headers.map((header) => header.trim());
  const unknown = dropped.find((name) => !known.includes(name.trim()));
  if (unknown !== undefined)
    throw new PublishError(
      `--drop ${unknown}：表里没有这一列。表里的列：${known.filter((name) => name !== '').join('、')}`,
    );
  const isDropped = (name: string) =>
    dropped.some((each) => each.trim() === name) || readHeader(name) === 'personal';
  return [...headers.keys()].filter((column) => !isDropped(known[column] ?? ''));
}

/**
 * The rows of a table that are in the list on a day, cells as typed, without the columns that `--drop`
 * names and without personal ones: what may be kept in a repository. No trace of an ended or refused row is left.
 */
export const sources = defineCommand({
  name: 'sources',
  summary: {
    zh: '只保留表中某日仍登载的行，写成新表（自带名单的来源表）',
    en: 'keep the rows of a table that are listed on a day (sources of the bundled list)',
  },
  operands: { text: 'TABLE', zh: '表格', en: 'a table', least: 1, most: 1 },
  options: OPTIONS,
  examples: [
    {
      line: 'sources 通报.csv -o 来源.csv --as-of 2026-09-01 --drop 序号',
      zh: '到期、不登载的行不留痕迹',
      en: 'no trace of an ended or refused row is left',
    },
  ],
  async run({ values, operands: [path = ''] }, console) {
    const asOf = values['as-of'];
    if (!values.out || !asOf || !isDay(asOf))
      throw new PublishError('用法：sources TABLE -o FILE.csv --as-of YYYY-MM-DD');
    const [table, ...others] = await openTables([path]);
    if (!table || others.length > 0)
      throw new PublishError('文件里有几张表；请各存为一个文件，一份一份处理');
    const { results } = await buildEntries([table], asOf);
    if (errorsOf(results).length > 0) throw new PublishError('表中有错误的行，请先用 build 检查');
    const kept = new Set(results.filter(({ fate }) => KEPT.has(fate)).map(({ row }) => row));
    const columns = keptColumns(table.headers, values.drop ?? []);
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
});
