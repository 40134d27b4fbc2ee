import { read, utils } from '@e965/xlsx';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { writeXlsx } from '../../lib/tables/xlsx/write';
import { axeViolations } from '../browser/axe';
import { until } from '../browser/until';
import { encodeGb18030 } from '../unit/tables/gb18030';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { COMPANY, ENTRIES, SCHOOL } from './sample';

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

/** Row numbers with what they came to. */
const states = (page: Page): Promise<[string, string][]> =>
  page.$$eval('.vet-rows tbody tr', (rows) =>
    rows.map((row): [string, string] => [
      row.querySelector('.vet-number')?.textContent ?? '',
      row.getAttribute('data-state') ?? '',
    ]),
  );

const text = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent ?? '');

async function statesAre(page: Page, wanted: [string, string][]): Promise<void> {
  let found: [string, string][] = [];
  await until('the rows are checked', async () => {
    found = await states(page);
    return JSON.stringify(found) === JSON.stringify(wanted);
  }).catch(() => expect(found).toEqual(wanted));
}

/** Drop a file as a file manager does. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (file, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      const target = document.querySelector('.vet-input');
      target?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    },
    name,
    [...bytes],
  );

/** What the export button gives to the browser's downloads. */
async function exported(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
    URL.createObjectURL = (blob: Blob) => {
      blob.arrayBuffer().then((content) => {
        const digits = Array.from(new Uint8Array(content), hex).join('');
        document.body.setAttribute('data-saved', digits);
      });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await page.click('.section-head .button:enabled');
  await page.waitForSelector('[data-saved]');
  const digits = await page.$eval('[data-saved]', (body) => body.getAttribute('data-saved'));
  return Buffer.from(digits ?? '', 'hex');
}

/** The cells as a spreadsheet shows them; without the file's mark of UTF-8 it would show other letters. */
function asSpreadsheet(csv: Buffer): string[][] {
  const { Sheets, SheetNames } = read(csv, { type: 'buffer' });
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false }) : [];
}

const WORKBOOK = await writeXlsx('名单', [
  ['序号', '机构名称', '地址'],
  ['1', COMPANY, ''],
  ['2', '示例名单外学校', ''],
]);

inEachBrowser('checking a table', { viewport: SIZE }, ({ session }) => {
  let page: Page;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    page = await session.ownPage('/vet.html', SIZE);
    await page.bringToFront();
    await page.waitForSelector('textarea');
  });

  it('tells every pasted row what it came to, and which were passed over', async () => {
    await page.focus('textarea');
    await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), PASTED);
    await page.click('.vet-input .button-primary');
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
    expect(said).toContain('空行 1 行，已略过：第 7 行');
    expect(said).toContain('与前面重复的 1 行，已略过：第 8 行');
  });

  it('has nothing that axe objects to', async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows the rows of one kind alone, and sorts', async () => {
    await page.click('[data-state=check].button');
    await statesAre(page, [
      ['3', 'check'],
      ['4', 'check'],
    ]);
    await page.click('[data-state=all].button');
    await page.click('th:first-child .vet-sort');
    await until('the last row stands first', async () => (await states(page))[0]?.[0] === '6');
  });

  it('gives a file that a spreadsheet reads', async () => {
    const csv = await exported(page);
    expect(csv.toString()).toContain('\r\n');
    const [head, ...rows] = asSpreadsheet(csv);
    expect(head?.slice(0, 4)).toEqual(['行', '输入', '读作', '结果']);
    expect(rows.find(([row]) => row === '1')?.slice(1, 6)).toEqual([
      SCHOOL,
      `名称 ${SCHOOL}`,
      '在名单中',
      '单位名称一致',
      SCHOOL,
    ]);
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

  it('checks again when a column is said to hold something else', async () => {
    await page.select('.vet-fields .field:nth-child(2) select', 'app');
    await statesAre(page, [
      ['2', 'none'],
      ['3', 'none'],
    ]);
  });

  it('names a file that it cannot read', async () => {
    await drop(page, '坏.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4));
    await page.waitForSelector('.vet-input .fault');
    expect(await text(page)).toContain('“坏.xlsx”无法读取：它不是完好的 .xlsx 文件');
  });
});
