import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { review } from '../../../../lib/publish/commands/review';
import { Desk } from '../desk';
import { ADDRESS } from '../review/items';

const HEAD = '机构名称,处罚结果,处罚机关,处罚日期,原文链接';
const QIMING = `余姚市示例启明培训学校有限公司,罚款5万元,余姚市教育局,2026-09-01,${ADDRESS}`;
const CHENGUANG = `余姚市示例晨光培训有限公司,罚款3万元,余姚市教育局,2026-10-08,${ADDRESS}`;

const csvOf = (row: string): string => `${HEAD}\n${row}`;

function pageOf(row: string): string {
  const rows = [HEAD, row].map((line) => `<tr><td>${line.replaceAll(',', '<td>')}`).join('');
  return `<meta charset="utf-8"><link rel="canonical" href="${ADDRESS}"><table>${rows}</table>`;
}

it.each([
  ['name', '附件.csv', '附件.csv', csvOf],
  ['address', '1.html', '2.html', pageOf],
])('loses no row of two files of one %s', async (_, first, second, textOf) => {
  const desk = await Desk.open();
  const files = [desk.at('5月', first), desk.at('6月', second)];
  await mkdir(desk.at('5月'));
  await mkdir(desk.at('6月'));
  await writeFile(desk.at('5月', first), textOf(QIMING));
  await writeFile(desk.at('6月', second), textOf(CHENGUANG));
  for (const typed of [['a', 'a'], []]) {
    desk.typed = typed;
    expect(await desk.run(review, ...files, '--terminal')).toBe(0);
    expect(desk.text).toContain('已采用 2 行');
    expect(desk.text).not.toContain('不见了');
  }
});

it('asks about the rows of a file whose name another one has by now', async () => {
  const desk = await Desk.open();
  const file = desk.at('附件.csv');
  await writeFile(file, csvOf(QIMING));
  desk.typed = ['a'];
  await desk.run(review, file, '--terminal');
  await writeFile(file, csvOf(CHENGUANG));
  await desk.run(review, file, '--terminal');
  expect(desk.text).toContain('[1/2] 这一行不见了');
});

it('keeps what was decided where the table cannot be written, and writes it the next time', async () => {
  const desk = await Desk.open();
  await writeFile(desk.at('通报.csv'), csvOf(QIMING));
  await writeFile(desk.at('decisions.jsonl'), '');
  await mkdir(desk.at('accepted.csv'));
  desk.typed = ['a'];
  await expect(desk.run(review, desk.at('通报.csv'), '--terminal')).rejects.toThrow('accepted.csv');
  expect(desk.text).toContain('决定都已记下');
  await rmdir(desk.at('accepted.csv'));
  expect(await desk.run(review, desk.at('通报.csv'), '--terminal')).toBe(0);
  expect(desk.text).toContain('已采用 1 行');
  expect(desk.text).not.toContain('决定都已记下');
});

it('makes the folder of its table, as the guide has it', async () => {
  const desk = await Desk.open();
  await writeFile(desk.at('通报.csv'), csvOf(QIMING));
  desk.typed = ['a'];
  const out = desk.at('已审核', 'accepted.csv');
  expect(await desk.run(review, desk.at('通报.csv'), '-o', out, '--terminal')).toBe(0);
  expect(Object.keys(await desk.files('已审核')).sort()).toEqual([
    'accepted.csv',
    'decisions.jsonl',
  ]);
});
