import { describe, expect, it } from 'vitest';
import { readPasted, readTableFile } from '../../../lib/tables/read-table';
import { writeXlsx } from '../../../lib/tables/xlsx/write';
import { writeZip } from '../../../lib/tables/xlsx/zip-write';
import { encodeBig5, encodeGb18030 } from './gb18030';
import { n, row, t, workbook } from './workbook';

const NAME = '余姚市示例启明培训学校有限公司';
const rowsOf = async (bytes: Uint8Array | string) => {
  const read = await readTableFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return read.ok ? read.tables.map(({ rows }) => rows) : read;
};

/** A compound file that names its stream. */
const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...[...stream].flatMap((char) => [char.charCodeAt(0), 0]),
  ]);

it('names the line of a quote that is left open', () => {
  expect(readPasted('a\tb\nc\t"d\ne')).toEqual({ ok: false, fault: 'quote', place: 2 });
});

describe('a pasted line', () => {
  const pasted = (text: string) => {
    const read = readPasted(text);
    return read.ok ? read.tables.map(({ rows }) => rows) : read;
  };
  const names = [NAME, '余姚市示例晨光书店有限公司', '余姚市示例绿洲实验学校'];

  it.each([',', ';', '\t', ', '])('of names between %j is a column of them', (sign) => {
    expect(pasted(names.join(sign))).toEqual([names.map((name) => [name])]);
    expect(pasted(`${names.join(sign)}${sign.trim() || sign}`)).toEqual([
      names.map((name) => [name]),
    ]);
  });

  it('of one name and what belongs to it is a row', () => {
    const line = [NAME, '余姚市示例路1号', '0574-62123456'];
    expect(pasted(line.join(','))).toEqual([[line]]);
  });

  it('above others is a row of theirs', () => {
    expect(pasted([names, names].map((line) => line.join(',')).join('\n'))).toEqual([
      [names, names],
    ]);
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
    ['a workbook', writeXlsx('名单', ROWS)],
  ])('in %s', async (_, bytes) => {
    const [rows] = (await rowsOf(bytes)) as string[][][];
    expect(rows?.slice(0, 2)).toEqual(ROWS);
  });

  it.each(['邢台市示例启明培训学校', 'PK英语培训学校'])(
    'a text that begins with %s',
    async (name) => {
      expect(await rowsOf(encodeGb18030(`${name},1\n`))).toEqual([[[name, '1']]]);
      expect(await rowsOf(`${name},1\n`)).toEqual([[[name, '1']]]);
    },
  );

  // Either decodes in the other's encoding too, into nobody's names.
  it.each([
    '機構名稱,電話\n餘姚市示例啟明培訓學校有限公司,0574-62123456\n臺北市示例白鷺文理補習班,02-21234567\n',
    '國立臺灣大學\n示例補習班、示例才藝教室（城東）\n',
  ])('in traditional characters, in Big5 and in GBK: %j', async (text) => {
    const rows = await rowsOf(text);
    expect(rows).not.toEqual([]);
    expect(await rowsOf(encodeBig5(text))).toEqual(rows);
    expect(await rowsOf(encodeGb18030(text))).toEqual(rows);
  });

  it.each([
    ['no encoding of ours', new Uint8Array([0x61, 0x0a, 0xff, 0xff, 0x0a]), 'encoding', 2],
    ['an old workbook', compound('Workbook'), 'old-workbook'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'broken-workbook'],
    [
      'an archive that is no workbook',
      writeZip(new Map([['a', new Uint8Array(3)]])),
      'broken-workbook',
    ],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', new TextEncoder().encode(' \n , \n'), 'empty'],
  ])('%s is told as such', async (_, bytes, fault, place?: number) => {
    expect(await rowsOf(bytes)).toEqual({ ok: false, fault, ...(place && { place }) });
  });

  it('says what there is too much of', async () => {
    const wide = new TextEncoder().encode(`a${',b'.repeat(300)}\n`);
    expect(await rowsOf(wide)).toEqual({ ok: false, fault: 'too-large', limit: 'columns' });
  });

  it('a workbook cut short at any place is broken and never another error', async () => {
    const whole = writeXlsx('名单', ROWS);
    for (let end = 4; end < whole.length - 1; end += 97)
      expect(await rowsOf(whole.slice(0, end))).toMatchObject({ fault: 'broken-workbook' });
  });
});

it.each<[string, string, string[]]>([
  ['A1:XFD1', 'a title over all columns makes the table no wider', ['名单', '名单']],
  ['A1:B1', 'one over the table’s own stands in each', ['名单', '名单']],
  ['A1:A1', 'one of a single cell stands there alone', ['名单', '']],
])('merged %s: %s', async (ref, _, title) => {
  const rows = row(t('名单')) + row(t('机构名称'), t('电话')) + row(t(NAME), t('0574-62123456'));
  const after = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const bytes = await workbook({ sheets: [{ name: '一', rows, after }] });
  expect(await rowsOf(bytes)).toEqual([[title, ['机构名称', '电话'], [NAME, '0574-62123456']]]);
});

it('a block over rows that go on beyond it says in each of them what its first cell says', async () => {
  const rows =
    row(t('机构名称'), t('备注')) + row(t(NAME)) + row('<c r="B3" t="str"><v>乙</v></c>');
  const after = '<mergeCells><mergeCell ref="A2:A9"/></mergeCells>';
  const bytes = await workbook({ sheets: [{ name: '一', rows, after }] });
  expect(await rowsOf(bytes)).toEqual([
    [
      ['机构名称', '备注'],
      [NAME, ''],
      [NAME, '乙'],
    ],
  ]);
});

describe('a table that lies on its side', () => {
  const rowsOf = (text: string) => {
    const read = readPasted(text.replaceAll(',', '\t'));
    return read.ok && read.tables[0]?.isTurned ? read.tables[0].rows : null;
  };

  it.each([
    [
      '机构名称,示例启明,示例晨光\n每节价格,80,90\n距离,1公里,2公里',
      '机构名称,每节价格,距离|示例启明,80,1公里|示例晨光,90,2公里',
    ],
    [
      '单位名称,甲有限公司,乙有限公司\n电话,62123456,\n地址,余姚市,',
      '单位名称,电话,地址|甲有限公司,62123456,余姚市|乙有限公司,,',
    ],
    [
      '机构名称,示例启明,示例晨光\n数学,80,90\n英语,90,80',
      '机构名称,数学,英语|示例启明,80,90|示例晨光,90,80',
    ],
  ])('is stood up: %j', (text, expected) => {
    expect(
      rowsOf(text)
        ?.map((row) => row.join())
        .join('|'),
    ).toBe(expected);
  });

  it.each([
    '机构名称,电话,地址\n示例启明,62123456,余姚市',
    '机构名称,一月,二月\n示例启明,80,90\n示例晨光,80,90',
    '机构名称,一月,二月\n示例启明培训班,80,90\n示例星河机构,80,90',
    '机构名称,示例启明\n电话,62123456\n地址,余姚市',
    '机构名称,示例启明,电话,62123456\n地址,余姚市,联系人,张三',
    '机构,示例启明,英语\n机构,示例晨光,数学',
    '序号,姓名,机构名称\n1,张小明,示例启明',
  ])('is not one that stands: %j', (text) => expect(rowsOf(text)).toBeNull());

  it('keeps what is known of each cell of a workbook', async () => {
    const rows = row(t('机构名称'), t('甲'), t('乙')) + row(t('电话'), n('57462123456'), t(''));
    const bytes = await workbook({ sheets: [{ name: '一', rows }] });
    const read = await readTableFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    expect(read.ok && read.tables[0]?.marks?.get(1)?.get(1)).toEqual({ kind: 'number' });
  });
});
