import { read } from '@e965/xlsx';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { writeXlsx } from '../../lib/tables/xlsx/write';
import { writeZip } from '../../lib/tables/xlsx/zip-write';
import { axeViolations } from '../browser/axe';
import { TEST_DAY } from '../browser/build';
import { clickOn } from '../browser/keyboard';
import { sidewaysOverflow } from '../browser/layout';
import { sheetsOf } from '../browser/pdf';
import { until } from '../browser/until';
import { encodeGb18030 } from '../unit/tables/gb18030';
import { hasAll, inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { COMPANY, ENTRIES, SCHOOL } from './sample';
import {
  allChecked,
  asSpreadsheet,
  drop,
  exported,
  pasteRows,
  states,
  statesAre,
  text,
} from './vet-page';

const SIZE = { width: 1100, height: 900 };
const NEAR = '余姚市示例起明培训学校有限公司';

const PASTED = [
  SCHOOL,
  'https://www.qiming.example.com/course',
  '示例在线',
  NEAR,
  '示例名单外学校',
  '示例**学校',
  '',
  SCHOOL,
].join('\n');

const WORKBOOK = writeXlsx('名单', [
  ['序号', '机构名称', '地址'],
  ['1', COMPANY, ''],
  ['2', '示例名单外学校', ''],
]);

const WORD = writeZip(new Map([['word/document.xml', new Uint8Array(3)]]));

const WORKBOOK_STATES: [string, string][] = [
  ['2', 'listed'],
  ['3', 'none'],
];

/** Files that hold no table, with what is said of each. */
const NO_TABLES: [string, Uint8Array, string][] = [
  ['坏.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4), '它不是完好的 .xlsx 文件'],
  ['截图.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '它是图片'],
  ['通知.csv', new TextEncoder().encode('%PDF-1.7\n'), '它是 PDF 文件'],
  ['名单.xlsx', WORD, '它是 Word 文档'],
];

const HEAD = ['序号', '机构名称', '地址'];
const EVERY_KIND = [
  SCHOOL,
  'https://www.qiming.example.com/course',
  '示例在线',
  NEAR,
  '示例**学校',
  COMPANY,
  '示例启明',
  '913302811234567890',
];

/** Rows of every outcome among more that are on no list. */
const mixed = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [
    String(at + 1),
    EVERY_KIND[at % 12] ?? `示例名单外第${at}号培训学校有限公司`,
    `示例路${at}号`,
  ]);

inEachBrowser('checking a table', { viewport: SIZE }, ({ name, session, once }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    page = await session.view('/vet.html', 'textarea', SIZE);
  });

  it('tells every pasted row what it came to, and which were passed over', async () => {
    await pasteRows(page, PASTED);
    await statesAre(page, [
      ['1', 'listed'],
      ['2', 'listed'],
      ['3', 'check'],
      ['4', 'check'],
      ['5', 'none'],
      ['6', 'unread'],
    ]);
    const said = await text(page);
    expect(said).toContain('单位名称一致');
    expect(said).toContain('网址一致：qiming.example.com');
    expect(said).toContain('名称相近，并不相同，请核对');
    expect(said).toContain('未在名单中；这不代表已获批准或没有问题');
    expect(said).toContain('没有可核对内容的 1 行，已略过：第 7 行');
    expect(said).toContain('与前面重复的 1 行，已略过：第 8 行');
  });

  once('shows the rows of one kind alone, and sorts', async () => {
    await clickOn(page, '[data-state=check].button');
    await statesAre(page, [
      ['3', 'check'],
      ['4', 'check'],
    ]);
    await clickOn(page, '[data-state=all].button');
    await clickOn(page, 'th:first-child .vet-sort');
    await until('the last row stands first', async () => (await states(page))[0]?.[0] === '6');
  });

  it('gives the rows with their answers as a file that a spreadsheet reads', async () => {
    const csv = await exported(page);
    expect(csv.toString()).toContain('\r\n');
    const [head, ...rows] = asSpreadsheet(csv);
    expect(head?.slice(0, 5)).toEqual([
      '输入',
      '行',
      `核对结果（${TEST_DAY}）`,
      '相符程度',
      '名单所载名称',
    ]);
    expect(rows.find(([, row]) => row === '1')?.slice(0, 5)).toEqual([
      SCHOOL,
      '1',
      '在名单中',
      '单位名称一致',
      SCHOOL,
    ]);
    expect(rows.at(-1)).toEqual(expect.arrayContaining([SCHOOL, '8', '在名单中']));
  });

  it.each([
    ['一.csv', encodeGb18030(`序号,机构名称,地址\r\n1,${SCHOOL},余姚市\r\n2,示例名单外学校,\r\n`)],
    ['二.xlsx', WORKBOOK],
  ])('reads %s that is dropped', async (file, bytes) => {
    await drop(page, file, bytes);
    await statesAre(page, [
      ['2', 'listed'],
      ['3', 'none'],
    ]);
    expect(await page.$$eval('.vet-fields select', (all) => all.map(({ value }) => value))).toEqual(
      ['none', 'name', 'place'],
    );
  });

  once('checks again when a column is said to hold something else', async () => {
    await page.select('.vet-fields .field:nth-child(2) select', 'app');
    await statesAre(page, [
      // No app is called so, and an institution is.
      ['2', 'check'],
      ['3', 'none'],
    ]);
  });

  once('names the file, its rows and the lists with their dates over the results', async () => {
    const title = await page.$eval('#results-title', (heading) => heading.textContent);
    expect(title).toMatch(
      /^核对结果：二\.xlsx（2 行）.*示例名单，发布者：余姚市示例教育局，名单日期 2026年9月1日/,
    );
    expect(await page.title()).toContain('二.xlsx');
  });

  it.each(partOf(NO_TABLES, name))(
    'says of %s what it is, and shows no earlier result beside it',
    async (file, bytes, words) => {
      await drop(page, '好.xlsx', WORKBOOK);
      await statesAre(page, WORKBOOK_STATES);
      await drop(page, file, bytes);
      await page.waitForSelector('.vet-input .error-note');
      expect(await text(page)).toContain(`“${file}”无法读取：${words}`);
      expect(await page.$$('#results-title, .vet-rows, .vet-columns')).toEqual([]);
    },
  );

  once('counts a row of which a part could not be read as such, never as not listed', async () => {
    await pasteRows(
      page,
      '机构名称,统一社会信用代码,官网\n示例名单外学校,91330281MA2EX,\n示例名单外二校,,不清楚\n示例名单外三校,,',
    );
    await statesAre(page, [
      ['2', 'partial'],
      ['3', 'partial'],
      ['4', 'none'],
    ]);
    const [filter] = await page.$$eval('.count-filter [data-state=partial]', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(filter).toBe('部分无法核对 2');
  });

  once('says in a banner what of the input was not checked', async () => {
    await drop(page, '一.txt', new TextEncoder().encode(SCHOOL), '另一.xlsx');
    await page.waitForSelector('.vet-cut[role=alert]');
    const banner = await page.$eval('.vet-cut', (each) => each.textContent);
    expect(banner).toContain('这些没有核对：另一.xlsx');
  });

  it('shows 33 mixed rows on two screens, a line each, and opens one', async () => {
    await drop(page, '三十三行.xlsx', writeXlsx('名单', [HEAD, ...mixed(33)]));
    await allChecked(page);
    expect(await page.$$('.vet-rows tbody tr')).toHaveLength(33);
    await page.setViewport({ width: 1100, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      1600,
    );
    const match = await page.waitForSelector('.vet-match');
    expect(await match?.evaluate((each) => each.checkVisibility())).toBe(false);
    await clickOn(page, '.vet-rows tbody tr:first-child summary');
    await until(
      'it is open',
      async () => (await match?.evaluate((each) => each.checkVisibility())) ?? false,
    );
    if (hasAll(name)) expect(await axeViolations(page)).toEqual([]);
  });

  it('is in shape at 360 px', async () => {
    await page.setViewport({ width: 360, height: 740 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    const heights = await page.$$eval('.vet-rows tbody tr', (rows) =>
      rows.slice(1).map((row) => row.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThan(120);
    await page.setViewport(SIZE);
  });

  once(
    'adds its answers to the table that was given, which keeps every cell and runs no formula',
    async () => {
      const table = [
        ['2026 年合作机构', '', ''],
        ['序号', '机构名称', '备注'],
        ['007', SCHOOL, '=1+1'],
        ['', '', ''],
        ['2', '示例名单外学校', '甲,"乙"'],
      ];
      await drop(page, '供应商.xlsx', writeXlsx('名单', table));
      await allChecked(page);
      for (const [button, formula] of [
        [0, "'=1+1"],
        [1, '=1+1'],
      ] as const) {
        const file = await exported(page, button);
        const out = asSpreadsheet(file);
        const kept = table.map((row) => row.map((cell) => (cell === '=1+1' ? formula : cell)));
        expect(out.map((row) => row.slice(0, 3))).toEqual(
          kept.map((row) => row.map((cell) => (cell === '007' && button === 0 ? "'007" : cell))),
        );
        expect(out[1]?.slice(3, 5)).toEqual(['行', `核对结果（${TEST_DAY}）`]);
        expect(out[2]?.slice(3, 5)).toEqual(['3', '在名单中']);
        expect(out[4]?.slice(3, 5)).toEqual(['5', '未在名单中']);
        expect(
          JSON.stringify(read(file, { type: 'buffer', cellFormula: true }).Sheets),
        ).not.toContain('"f":');
      }
    },
  );

  once('says how many rows are exported where they are filtered', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `甲${at}`);
    await drop(page, '十二.txt', new TextEncoder().encode([SCHOOL, ...rows].join('\n')));
    await allChecked(page);
    await clickOn(page, '.count-filter [data-state=none]');
    await until('the button says so', async () =>
      (await text(page)).includes('导出筛选后的 12 行（CSV）'),
    );
    const out = asSpreadsheet(await exported(page));
    expect(out).toHaveLength(13);
    expect(out.flat()).not.toContain(SCHOOL);
  });

  once('prints 500 mixed rows on at most twelve sheets, exceptions first', async () => {
    await drop(page, '五百行.xlsx', writeXlsx('名单', [HEAD, ...mixed(500)]));
    await allChecked(page);
    const order = page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const said = document.querySelector('.vet-paper')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return said;
    });
    const said = await order;
    expect(said.lastIndexOf(SCHOOL)).toBeLessThan(said.indexOf('示例名单外第8号'));
    expect(said.indexOf(SCHOOL)).toBeGreaterThan(0);
    expect(said).toContain('[1] https://www.notice.example/2026/09');
    const pdf = await page.pdf({ format: 'A4' });
    expect(sheetsOf(pdf)).toBeGreaterThan(4);
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(12);
  });
});
