import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readDelimited, separatorOf, toSpreadsheetCsv } from '../../../lib/tables/csv';
import { readPasted, readTableFile } from '../../../lib/tables/read-table';
import { findColumns } from '../../../lib/tables/vet-columns';
import { prepareRows, ROWS_CAP } from '../../../lib/tables/vet-rows';
import { writeXlsx } from '../../../lib/tables/xlsx/write';
import { writeZip } from '../../../lib/tables/xlsx/zip-write';
import { encodeGb18030 } from '../publish/gb18030';
import { n, row, t, workbook } from '../publish/workbook';

const NAME = '余姚市示例启明培训学校有限公司';
const rowsOf = async (bytes: Uint8Array | string) => {
  const read = await readTableFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return read.ok ? read.tables.map(({ rows }) => rows) : read;
};

describe('text', () => {
  it.each([
    'a,b\r\n"c,""d""","e\nf"\r\n,\r\n',
    '名称,网址\n"示例，甲",https://a.example/?x=1\n',
    '"",""\n"a"',
  ])('%j is read as a CSV library reads it', (text) => {
    expect(readDelimited(text, ',')).toEqual(parse(text, { relax_column_count: true }));
  });

  it.each([
    ['a\tb\nc\td', '\t'],
    ['名称,网址\nx,y', ','],
    [`${NAME}\n示例星河，分校\nSample Co., Ltd.\n示例在线`, null],
  ])('%j is separated by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('names the line of a quote that is left open', () => {
    expect(readPasted('a\tb\nc\t"d\ne')).toEqual({ ok: false, fault: 'quote', place: 2 });
  });
});

describe('files', async () => {
  const TEXT = `机构名称,网址\r\n${NAME},qiming.example.com\r\n`;
  const ROWS = [
    ['机构名称', '网址'],
    [NAME, 'qiming.example.com'],
  ];
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a BOM', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['GB18030', encodeGb18030(TEXT)],
    ['a workbook', await writeXlsx('名单', ROWS)],
  ])('in %s', async (_, bytes) => {
    const [rows] = (await rowsOf(bytes)) as string[][][];
    expect(rows?.slice(0, 2)).toEqual(ROWS);
  });

  it.each([
    ['no encoding of ours', new Uint8Array([0x61, 0x0a, 0xff, 0xff, 0x0a]), 'encoding', 2],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-workbook'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'broken-workbook'],
    [
      'an archive that is no workbook',
      await writeZip(new Map([['a', new Uint8Array(3)]])),
      'broken-workbook',
    ],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', new TextEncoder().encode(' \n , \n'), 'empty'],
  ])('%s is told as such', async (_, bytes, fault, place?: number) => {
    expect(await rowsOf(bytes)).toEqual({ ok: false, fault, ...(place && { place }) });
  });

  it('a workbook cut short at any place is broken and never another error', async () => {
    const whole = await writeXlsx('名单', ROWS);
    for (let end = 4; end < whole.length - 1; end += 97)
      expect(await rowsOf(whole.slice(0, end))).toMatchObject({ fault: 'broken-workbook' });
  });
});

describe('columns', () => {
  it.each([
    [[['序号', '机构名称', '统一社会信用代码', '办学地址']], 0, [null, 'name', 'uscc', 'place']],
    [[['2026 年合作机构'], ['学校名称', '官网（选填）']], 1, ['name', 'site']],
    [[['应用名称', '开发者', '名称']], 0, ['app', 'developer', 'name']],
    [[['名称', '机构名称']], 0, ['name', null]],
    [[[NAME]], null, ['any']],
    [
      [['1', NAME, '91330281MA2EXAMP1X', 'a.example.com', '0574-62123456']],
      null,
      [null, 'any', 'uscc', 'site', 'phone'],
    ],
    [[['地址'], ['余姚市']], null, ['any']],
  ])('of %j', (rows, header, fields) => {
    expect(findColumns(rows)).toEqual({ header, fields });
  });
});

describe('rows', () => {
  it('tells empty and repeated ones by their numbers, and bad cells by row and column', async () => {
    const bytes = await workbook({
      sheets: [
        {
          name: '一',
          rows: [
            row(t('机构名称'), t('统一社会信用代码')),
            row(t('甲示例学校'), t('91330281MA2EXAMP1X')),
            row(t(''), t('')),
            row(t('甲示例学校'), t('91330281MA2EXAMP1X')),
            row(t('乙示例学校'), n('913302811234567890')),
            row('<c t="e"><v>#N/A</v></c>', t('')),
          ].join(''),
        },
      ],
    });
    const read = await readTableFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const table = read.ok && read.tables[0];
    if (!table) throw new Error('not read');
    const prepared = prepareRows(table, findColumns(table.rows));
    expect(prepared.rows.map(({ number, name, uscc }) => [number, name, uscc])).toEqual([
      [2, '甲示例学校', '91330281MA2EXAMP1X'],
      [5, '乙示例学校', undefined],
      [6, undefined, undefined],
    ]);
    expect(prepared).toMatchObject({
      empty: [3],
      repeated: [4],
      bad: [
        { number: 5, column: 2, reason: 'rounded' },
        { number: 6, column: 1, reason: 'formula' },
      ],
    });
  });

  it('stops at the cap and counts the rest', () => {
    const rows = Array.from({ length: ROWS_CAP + 7 }, (_, at) => [`示例第${at}学校`]);
    const { rows: taken, left } = prepareRows({ rows }, { header: null, fields: ['any'] });
    expect([taken.length, left]).toEqual([ROWS_CAP, 7]);
  });
});

describe('an exported CSV', () => {
  it.each([
    ['=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")'],
    ['+86 574', "'+86 574"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    [' =1+1', "' =1+1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['913302811234567890', "'913302811234567890"],
    ['91330281123456E789', "'91330281123456E789"],
    ['057462123456', "'057462123456"],
    ['12', '12'],
    ['2026-09-01', '2026-09-01'],
    ['91330281MA2EXAMP1X', '91330281MA2EXAMP1X'],
    ['甲，“乙”\n"丙"', '甲，“乙”\n"丙"'],
  ])('keeps %j as text', (cell, wanted) => {
    const text = toSpreadsheetCsv([['行', cell]]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parse(text, { bom: true })).toEqual([['行', wanted]]);
    const { Sheets } = read(Buffer.from(text), { type: 'buffer', raw: true });
    expect(Sheets.Sheet1?.B1).toMatchObject({ t: 's', v: wanted });
  });
});
