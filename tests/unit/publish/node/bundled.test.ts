import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { KEPT } from '../../../../lib/publish/entries/draft';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { entriesOf, readPublished } from '../../../../lib/publish/folder/published';
import { buildBundledList } from '../../../../lib/publish/node/bundled';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { openTables } from '../../../../lib/publish/node/read-tables';
import { toCsv } from '../../../../lib/tables/csv';
import { listedRows } from '../../../tools/listed-rows';
import { dataFile } from '../data';
import { TODAY } from '../helpers';

const SOURCE = resolve(
  import.meta.dirname,
  '../../../../lib/publish/sources/education-app-notices.csv',
);
const NOTICES = dataFile('education-app-notices.csv', 'the source table is not compared with it');
/** The day on which the source table was made. */
const MADE_ON = '2026-11-27';

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse(readFileSync(file), { columns: true, bom: true });
const temporary = () => mkdtemp(join(tmpdir(), 'sources-'));

describe('what a source table keeps of another', () => {
  const TABLE =
    '序号,机构名称,法定代表人,手机,处理结果,作出机关,列入日期,原文链接\n1,余姚市示例启明培训学校有限公司,示例甲,13800000000,警告,余姚市教育局,2026-11-01,https://example.com/1';
  const rowsWithout = async (dropped: string): Promise<string[][]> => {
    const path = join(await temporary(), '表.csv');
    await writeFile(path, TABLE);
    const [table] = await openTables([path]);
    return table ? listedRows(table, MADE_ON, [dropped]) : [];
  };

  it('has no personal column, named or not', async () => {
    const [head, ...rows] = await rowsWithout('序号');
    expect(head).toEqual(['机构名称', '处理结果', '作出机关', '列入日期', '原文链接']);
    expect(rows).toHaveLength(1);
    expect(rows.flat().join()).not.toMatch(/示例甲|13800000000/);
  });

  it('is not made where a column to leave out is none of the table', async () => {
    await expect(rowsWithout('序')).rejects.toThrow('no column 序 among');
  });
});

it('a bundled list that is refused says which error, not what was mended beside it', async () => {
  const folder = await temporary();
  const text =
    '机构名称,处理结果,作出机关,列入日期,原文链接\n余姚市示例 启明培训学校有限公司,警告,余姚市教育局,2026-13-41,https://example.com/1';
  await writeFile(join(folder, '表.csv'), text);
  const build = buildBundledList(TODAY, await temporary(), folder);
  await expect(build).rejects.toThrow('日期不存在或无法识别');
});

describe('the committed source table', () => {
  it('held nothing that was ended or refused on the day it was made', async () => {
    const { results } = await buildEntries(await openTables([SOURCE]), MADE_ON);
    expect(results.length).toBeGreaterThan(0);
    for (const { fate, row } of results) expect(KEPT.has(fate), `row ${row}`).toBe(true);
  });

  it.runIf(NOTICES !== '')('holds name, grounds and link of no row that had ended', async () => {
    const { results } = await buildEntries(await openTables([NOTICES]), MADE_ON);
    const all = rowsOf(NOTICES);
    const committed = rowsOf(SOURCE);
    const kept = all.filter((_, at) => KEPT.has(results[at]?.fate ?? 'rejected'));
    const { 序号: _, 类别: __, ...columns } = kept[0] ?? {};
    const bare = (row: Row | undefined) => Object.keys(columns).map((column) => row?.[column]);
    expect(committed.map(bare)).toEqual(kept.map(bare));
    for (const column of ['应用名称', '开发者', '原文链接', '所涉问题']) {
      const values = new Set(kept.map((row) => row[column]));
      const text = readFileSync(SOURCE, 'utf8');
      for (const value of all.map((row) => row[column] ?? '').filter((value) => value.length > 3))
        if (!values.has(value) && ![...values].some((known) => known?.includes(value)))
          expect(text).not.toContain(value);
    }
  });

  it('is what the script makes', async () => {
    const [table] = await openTables([SOURCE]);
    const rows = table ? await listedRows(table, MADE_ON, []) : [];
    expect(toCsv(rows)).toBe(readFileSync(SOURCE, 'utf8'));
  });
});

describe('buildBundledList', () => {
  it('builds the committed tables into a sound list of that day', async () => {
    const folder = join(await temporary(), 'list');
    const { manifest } = await buildBundledList(TODAY, folder);
    const published = await readPublished(diskFolder(folder).read);
    expect(published?.manifest).toEqual(manifest);
    expect(published?.signed).toBeUndefined();
    expect(manifest).toMatchObject({ asOf: TODAY, live: published?.state.size });
    expect(await readdir(folder)).toEqual(['bundled.json', 'm', 's']);
  });

  it('lists less as days pass, and replaces what it built before', async () => {
    const folder = join(await temporary(), 'list');
    const before = await buildBundledList(TODAY, folder);
    const after = await buildBundledList('2027-06-01', folder);
    expect(after.manifest.live).toBeLessThan(before.manifest.live);
    expect(await readdir(join(folder, 'm'))).toHaveLength(1);
    const empty = await buildBundledList('2030-01-01', folder);
    expect(empty.manifest).toMatchObject({ live: 0, segments: [] });
  });

  it('holds what the README says of it, and no institution', async () => {
    const read = (name: string) =>
      readFileSync(resolve(import.meta.dirname, '../../../..', name), 'utf8');
    const told = /自带名单只含教育类应用通报 (\d+) 条（([\d-]+)），不含机构/.exec(
      read('README.md'),
    );
    const inEnglish = /holds (\d+) notices about education apps \(as of ([\d-]+)\)/.exec(
      read('README.en.md'),
    );
    const [, number, day = ''] = told ?? [];
    expect(inEnglish?.slice(1)).toEqual([number, day]);
    const folder = join(await temporary(), 'list');
    const { manifest } = await buildBundledList(day, folder);
    expect(String(manifest.live)).toBe(number);
    const published = await readPublished(diskFolder(folder).read);
    const kinds = published ? [...entriesOf(published).values()].map(({ kind }) => kind) : [];
    expect(new Set(kinds)).toEqual(new Set(['app']));
  });
});
