import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readApart } from '../../../../lib/publish/node/read-apart';
import { writeXlsx } from '../../../../lib/tables/xlsx/write';

const ROWS = [['机构名称'], ['示例启明']];

it('a workbook is read in a thread of its own as it is read without one', async () => {
  const bytes = writeXlsx('名单', ROWS);
  const { sheets } = await readApart({ name: '表.xlsx', bytes });
  expect(sheets[0]).toMatchObject({ name: '名单', rows: ROWS });
});

it('what is wrong with a file is told as without a thread', async () => {
  const file = { name: '表.xlsx', bytes: Uint8Array.of(0x50, 0x4b, 3) };
  await expect(readApart(file)).rejects.toThrow('表.xlsx·文件·不是完好的文件');
});

it('a file that takes too long is given up by name, with what to do', async () => {
  const bytes = writeXlsx('名单', ROWS);
  await expect(readApart({ name: '表.xlsx', bytes }, { ms: 1 })).rejects.toThrow(
    '表.xlsx·文件·读了 0.001 秒还没有读完；请只留下名单所在的工作表或页',
  );
});

it('one thread reads one file after another, whatever became of the one before', async () => {
  const bytes = writeXlsx('名单', ROWS);
  const sound = { name: '表.xlsx', bytes };
  const broken = { name: '坏.xlsx', bytes: Uint8Array.of(0x50, 0x4b, 3) };
  expect((await readApart(sound)).sheets).toHaveLength(1);
  await expect(readApart(broken)).rejects.toThrow('坏.xlsx');
  expect((await readApart(sound)).sheets).toHaveLength(1);
  await expect(readApart(sound, { ms: 1 })).rejects.toThrow('还没有读完');
  const both = await Promise.all([readApart(sound), readApart({ ...sound, name: '二.xlsx' })]);
  expect(both.map(({ name }) => name)).toEqual(['表.xlsx', '二.xlsx']);
});

it('a program that read a PDF ends by itself, and prints nothing that a library says', () => {
  const root = join(import.meta.dirname, '../../../..');
  const file = join(root, 'tests/fixtures/offices/58-unruled.pdf');
  const script = `
    const { openDocument } = await import(${JSON.stringify(join(root, 'lib/publish/node/read-tables.ts'))});
    console.log((await openDocument(${JSON.stringify(file)})).sheets.length);`;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    { cwd: root, encoding: 'utf8', timeout: 150_000 },
  );
  expect([run.signal, run.status, run.stdout, run.stderr]).toEqual([null, 0, '1\n', '']);
});
