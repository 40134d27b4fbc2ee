import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TableFile } from '../../../../lib/publish/documents/document';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { NO_MAPPING } from '../../../../lib/publish/sheets/mapping';
import { TableFault } from '../../../../lib/publish/sheets/table';
import { toTable } from '../../../../lib/publish/sheets/to-table';
import { dayOfSerial } from '../../../../lib/tables/xlsx/value';
import { writeXlsx } from '../../../../lib/tables/xlsx/write';
import { writeZip } from '../../../../lib/tables/xlsx/zip-write';
import { runs } from '../../runs';
import { n, row, styled, type TestWorkbook, t, workbook } from '../../tables/workbook';
import { remarksOf, TODAY } from '../helpers';

const readSheets = async (file: TableFile) => (await readDocument(file)).sheets;
const read = async (book: TestWorkbook) =>
  readSheets({ name: '表.xlsx', bytes: await workbook(book) });
const rowsOf = async (book: TestWorkbook) => (await read(book))[0]?.rows;
const one = (rows: string, after = ''): TestWorkbook => ({ sheets: [{ name: '一', rows, after }] });

const CELLS: [what: string, cell: string, text: string][] = [
  ['inline text', t('示例'), '示例'],
  ['entities and escapes', t('a&amp;b_x000A_c'), 'a&b\nc'],
  ['shared text', '<c t="s"><v>0</v></c>', '共享'],
  ['rich text without its phonetic hints', '<c t="s"><v>1</v></c>', '示例启明'],
  ['formula text', '<c t="str"><f>A1</f><v>算出</v></c>', '算出'],
  ['whole number', n('12'), '12'],
  ['fraction', n('2.1000000000000001'), '2.1'],
  ['number shown with six digits', n('1234', 2), '001234'],
  ['day', n('46266', 1), '2026-09-01'],
  ['day and time', n('46266.75', 1), '2026-09-01'],
  ['Chinese day', n('46266', 3), '2026-09-01'],
  ['Chinese month', n('46296', 6), '2026-10'],
  ['English month', n('46296', 7), '2026-10'],
  ['month of a format without a code, in Chinese', n('46296', 8), '2026-10'],
  ['month of a format without a code', n('46296', 9), '2026-10'],
  ['day that is shown as its month', n('46300', 6), '2026-10-05'],
  ['day beyond the calendar', n('5', 1), '5'],
  ['truth', '<c t="b"><v>1</v></c>', '是'],
  ['ISO day', '<c t="d"><v>2026-09-01T00:00:00</v></c>', '2026-09-01'],
  ['empty', '<c/>', ''],
  ['empty of every type: shared text', '<c t="s"/>', ''],
  ['empty of every type: shared text without an index', '<c t="s"><v/></c>', ''],
  ['empty of every type: truth', '<c t="b"/>', ''],
  ['empty of every type: day', '<c t="d"><v></v></c>', ''],
];

describe('cells of a workbook', () => {
  it.each(CELLS)('%s', async (_, cell, text) => {
    const strings = [
      '<t>共享</t>',
      '<r><t>示例</t></r><r><t>启明</t></r><rPh sb="0" eb="1"><t>shi</t></rPh>',
    ];
    expect(await rowsOf({ ...one(row(cell, t('末'))), strings })).toEqual([[text, '末']]);
  });

  it('stand where their references say, gaps included', async () => {
    const rows =
      '<row r="2"><c r="B2" t="inlineStr"><is><t>乙</t></is></c></row><row r="4"><c r="AA4"><v>1</v></c></row>';
    const grid = await rowsOf(one(rows));
    expect(grid?.map((cells) => cells.findIndex((cell) => cell !== ''))).toEqual([-1, 1, -1, 26]);
  });

  it('count from 1904 in a file that says so', async () => {
    expect(await rowsOf({ ...one(row(n('44804', 1))), from1904: true })).toEqual([['2026-09-01']]);
  });

  it.each([
    [46266, '2026-09-01'],
    [20000, '1954-10-03'],
    [19999, null],
    [80001, null],
  ])('serial %d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('that are merged say what the first of them says, and so much is told', async () => {
    const rows = row(t('甲'), t('乙')) + row(t('丙')) + row(t('丁'));
    const [sheet] = await read(one(rows, '<mergeCells><mergeCell ref="B1:B3"/></mergeCells>'));
    expect(sheet?.rows).toEqual([
      ['甲', '乙'],
      ['丙', '乙'],
      ['丁', '乙'],
    ]);
    expect(sheet?.notices).toEqual(['有 1 处合并单元格，已按左上角的内容逐格填满']);
  });

  it.each([
    '../comments1.xml',
    '../threadedComments/threadedComment1.xml',
    '../drawings/drawing1.xml',
  ])('over which notes or pictures lie are told, since those are not read: %s', async (target) => {
    const sheets = [{ name: '一', rows: row(t('甲')), links: { r1: target } }];
    expect((await read({ sheets }))[0]?.notices).toEqual([
      '有批注、图片或文本框，未读取；其中写有撤销、更正的，请先写进表格',
    ]);
  });

  it('under a note of an XML workbook are told too', async () => {
    const cell =
      '<Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>已撤销</ss:Data></Comment></Cell>';
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="一"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`;
    const [sheet] = await readSheets({ name: '表.xml', bytes: new TextEncoder().encode(xml) });
    expect(sheet).toMatchObject({ rows: [['甲']], notices: [expect.stringContaining('有批注')] });
  });

  it('of hidden rows are marked, hidden sheets are told and not read', async () => {
    const sheets = await read({
      sheets: [
        { name: '旧', rows: row(t('甲')), hidden: true },
        { name: '新', rows: `<row hidden="1">${t('乙')}</row>` },
      ],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['新']);
    expect([...(sheets[0]?.hidden ?? [])]).toEqual([0]);
    expect(sheets[0]?.notices).toEqual(['工作表“旧”是隐藏的，未读取']);
  });
});

it('a row that an office has crossed out is refused, so that none is published unnoticed', async () => {
  const name = '余姚市示例启明培训学校有限公司';
  for (const [style, refused] of [
    [4, true],
    [5, false],
  ] as const) {
    const { remarks } = await remarksWith(0, styled(name, style));
    expect(remarks.some((text) => text.includes('reject·有删除线'))).toBe(refused);
  }
});

it('a row without height is hidden', async () => {
  const [sheet] = await read(one(`<row ht="0">${t('甲')}</row><row ht="15">${t('乙')}</row>`));
  expect([...(sheet?.hidden ?? [])]).toEqual([0]);
});

it('a row whose running number is crossed out is refused', async () => {
  const numbered = (style: number) =>
    HEAD.replace('<row>', `<row>${t('序号')}`) + row(styled('1', style), ...SOUND);
  const fates = await Promise.all(
    [4, 5].map(async (style) => {
      const [sheet] = await read(one(numbered(style)));
      const table = toTable(sheet ?? { name: '', rows: [] }, '表.xlsx·一', NO_MAPPING);
      return (await buildEntries([table], TODAY)).results[0]?.fate;
    }),
  );
  expect(fates).toEqual(['rejected', 'accepted']);
});

it.each<[string, string, boolean]>([
  ['inline', '<r><t>余姚市</t></r><r><rPr><strike/></rPr><t>示例启明</t></r>', true],
  ['inline, switched off', '<r><rPr><strike val="0"/></rPr><t>示例启明</t></r>', false],
  ['inline, a space alone', '<r><rPr><strike/></rPr><t> </t></r><r><t>示例启明</t></r>', false],
])('words of a cell that are crossed out are seen, %s and shared', async (_, runs, isStruck) => {
  const inline = `<c t="inlineStr"><is>${runs}</is></c>`;
  const rows = row(inline, t('末')) + row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>');
  const [sheet] = await read({ ...one(rows), strings: [runs, '<t>末</t>'] });
  const struck = [0, 1].map((at) => sheet?.marks?.get(at)?.get(0)?.isStruck ?? false);
  expect(struck).toEqual([isStruck, isStruck]);
  expect(sheet?.marks?.get(0)?.get(1)).toBeUndefined();
  expect(sheet?.marks?.get(1)?.get(1)).toBeUndefined();
});

it('a link of several cells is that of each filled one', async () => {
  const rows = row(t('甲')) + row(t('乙')) + row(t(''));
  const after = '<hyperlinks><hyperlink ref="A1:B1048576" r:id="h1"/></hyperlinks>';
  const links = { h1: 'https://b.example.org/7' };
  const [sheet] = await read({ sheets: [{ name: '一', rows, after, links }] });
  expect([...(sheet?.marks ?? [])].map(([at, own]) => [at, [...own.keys()]])).toEqual([
    [0, [0]],
    [1, [0]],
  ]);
});

const HEAD = row(
  ...'机构名称 统一社会信用代码 电话 处理结果 作出机关 列入日期 原文链接'.split(' ').map(t),
);
const SOUND = [
  t('余姚市示例启明培训学校有限公司'),
  t(''),
  t(''),
  t('罚款5万元'),
  t('余姚市教育局'),
  n('46266', 1),
  t('https://b.example.org/1'),
];

/** Remarks of a sound row but for one cell. */
async function remarksWith(column: number, cell: string, after = '', links = {}) {
  const cells = SOUND.map((sound, at) => (at === column ? cell : sound));
  const [sheet] = await read({
    sheets: [{ name: '一', rows: HEAD + row(...cells), after, links }],
  });
  const table = toTable(sheet ?? { name: '', rows: [] }, '表.xlsx·一', NO_MAPPING);
  const built = await buildEntries([table], TODAY);
  return { remarks: remarksOf(built), built };
}

describe('what a spreadsheet does to a list', () => {
  it.each([
    [
      'a code of 18 digits as a number',
      1,
      n('913302810000000000'),
      '统一社会信用代码·error·单元格是数字格式，超过 15 位的末几位已丢失；请改成文本格式后重填',
    ],
    [
      'a telephone number without its zero',
      2,
      n('57412345678'),
      '电话·warning·单元格是数字格式，开头的 0 可能已丢失：57412345678；请改成文本格式核对',
    ],
    [
      'a serial for a day',
      5,
      n('46266'),
      '列入日期·repair·电子表格的日期序号 46266，已换成 2026-09-01',
    ],
    [
      'a month that may have lost its last 0',
      5,
      n('2026.1'),
      '列入日期·error·单元格是数字格式，末尾的 0 可能已丢失：2026.1；请写成 2026-01 或 2026-10 的样子',
    ],
    ['another month', 5, n('2026.2'), '列入日期·note·日期不精确到日：2026.2'],
    [
      'a month of a text, which a file in between may have cut',
      5,
      t('2026.1'),
      '列入日期·warning·如经电子表格另存，2026.1 可能是 10 月，请核对',
    ],
    ['a month that was typed whole', 5, t('2026.10'), '列入日期·note·日期不精确到日：2026.10'],
    [
      'the error of a formula',
      3,
      '<c t="e"><v>#N/A</v></c>',
      '处理结果·error·公式出错（#N/A），请改成文字',
    ],
  ])('%s', async (_, column, cell, remark) => {
    expect((await remarksWith(column, cell)).remarks).toContain(remark);
  });

  it('a version as a day, and one without its last zero', async () => {
    const head = row(...'应用名称 版本 通报机关 通报日期 原文链接'.split(' ').map(t));
    const rest = [t('浙江省通信管理局'), t('2026-09-01'), t('https://a.example.org/1')];
    const [sheet] = await read(
      one(
        head + row(t('示例口算'), n('37653', 1), ...rest) + row(t('示例听写'), n('2.1'), ...rest),
      ),
    );
    const built = await buildEntries([toTable(sheet ?? { name: '', rows: [] }, '表')], TODAY);
    expect(remarksOf(built)).toContain(
      '版本·warning·版本被电子表格改成了日期（2003-02-01），未采用',
    );
    expect(remarksOf(built, 1)).toContain(
      '版本·warning·版本是数字格式，末尾的 0 可能已丢失：2.1，请核对',
    );
  });

  it('a link behind 查看', async () => {
    const { built } = await remarksWith(
      6,
      t('查看'),
      '<hyperlinks><hyperlink ref="G2" r:id="h1"/></hyperlinks>',
      { h1: 'https://b.example.org/7' },
    );
    expect(built.entries[0]?.sanctions[0]?.source).toBe('https://b.example.org/7');
  });
});

/** A workbook whose one part says another size than it has. */
async function lying(stated: number, real: number): Promise<Uint8Array> {
  const bytes = Buffer.from(writeZip(new Map([['xl/workbook.xml', new Uint8Array(real)]])));
  const central = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
  bytes.writeUInt32LE(stated, central + 24);
  return new Uint8Array(bytes);
}

const sized = (sheet: string): Promise<Uint8Array> => workbook(one(sheet));

describe('files that are no sound workbook', async () => {
  it.each<[string, Uint8Array, string]>([
    ['a compound file of nothing', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '或文件已损坏'],
    ['half a file', (await workbook(one(row(t('甲'))))).slice(0, 400), '不是完好的文件'],
    [
      'an archive of something else',
      writeZip(new Map([['a.txt', Uint8Array.of(1)]])),
      '不是电子表格',
    ],
    ['a part larger than it says', await lying(10, 5_000_000), '不是完好的文件'],
    ['parts that say they are huge', await lying(600 * 1024 * 1024, 10), '解压后超过 128 MB'],
    ['broken XML', await sized('<row><c>'), '内容已损坏'],
    ['a cell in column XFD', await sized('<row><c r="XFD1"><v>1</v></c></row>'), '超过 256 列'],
    [
      'two corners with nothing between',
      await sized('<row><c r="IV1"><v>1</v></c></row><row><c r="A1048576"><v>1</v></c></row>'),
      '单元格超过 8000000 个',
    ],
    [
      'a row beyond all rows',
      await sized('<row r="9999999"><c><v>1</v></c></row>'),
      '超过 1048576 行',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readSheets({ name: '表.xlsx', bytes })).rejects.toThrow(message);
  });

  it('refuses entities of its own before they grow', async () => {
    const bomb = `<!DOCTYPE sst [<!ENTITY a "${'x'.repeat(50)}">]><sst><si><t>&a;</t></si></sst>`;
    const files = new Map([
      ['xl/workbook.xml', new TextEncoder().encode('<workbook/>')],
      ['xl/sharedStrings.xml', new TextEncoder().encode(bomb)],
    ]);
    await expect(readSheets({ name: '表.xlsx', bytes: writeZip(files) })).rejects.toThrow(
      '内容已损坏',
    );
  });

  it('stops inflating at the stated size', async () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    expect(packed.length).toBeLessThan(100_000);
    await expect(
      readSheets({ name: '表.xlsx', bytes: await lying(1000, 5_000_000) }),
    ).rejects.toThrow('不是完好的');
  });
});

describe('writeXlsx', () => {
  it('gives equal bytes for equal input, and what it writes reads back as text', async () => {
    const rows = [
      ['机构名称', '电话'],
      ['示例 <启明> & "子"', '0574'],
    ];
    expect(writeXlsx('名单', rows)).toEqual(writeXlsx('名单', rows));
    const [sheet] = await readSheets({ name: '表.xlsx', bytes: writeXlsx('名单', rows) });
    expect(sheet).toMatchObject({ name: '名单', rows });
    expect(sheet?.marks?.size).toBe(0);
  });
});

describe('damaged workbooks', async () => {
  /** A small generator of its own, so that every run damages the same bytes. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; ) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      yield state;
    }
  }
  const sound = await workbook({
    sheets: [
      {
        name: '一',
        rows: HEAD + row(...SOUND),
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    ],
    strings: ['<t>示例</t>'],
  });

  const CASES = runs(90);

  it('of hundreds of kinds are read or refused with a plain fault, never with another error', async () => {
    const random = numbers(20261124);
    const next = (below: number) => (random.next().value as number) % below;
    let refused = 0;
    for (let each = 0; each < CASES; each++) {
      const bytes = sound.slice(0, each % 10 === 0 ? next(sound.length) : sound.length);
      for (let flips = 1 + next(4); flips > 0 && bytes.length > 0; flips--)
        bytes[next(bytes.length)] = next(256);
      try {
        await readSheets({ name: '表.xlsx', bytes });
      } catch (error) {
        expect(error).toBeInstanceOf(TableFault);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(CASES / 2);
  });
});
