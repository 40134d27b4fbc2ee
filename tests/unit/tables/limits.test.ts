import { describe, expect, it } from 'vitest';
import type { TableFile } from '../../../lib/publish/documents/document';
import { readDocument } from '../../../lib/publish/documents/read-document';
import { TableFault } from '../../../lib/publish/sheets/table';
import { toSpreadsheetCsv, withoutTextMark } from '../../../lib/tables/csv';
import { Budget, LIMITS, type Limit, LimitFault } from '../../../lib/tables/limits';
import { readTableFile } from '../../../lib/tables/read-table';
import { findColumns } from '../../../lib/tables/vet-columns';
import { readXml } from '../../../lib/tables/xlsx/xml';
import { writeZip } from '../../../lib/tables/xlsx/zip-write';
import { atATenth } from './at-a-tenth';
import { row, t, workbook } from './workbook';

/**
 * Small files that ask for much. Publisher and view refuse them by the same count and name it; what would take
 * for ever is cut off by the runner.
 */

const readSheets = async (file: TableFile) => (await readDocument(file)).sheets;

const encode = (text: string) => new TextEncoder().encode(text);

/** A workbook of these parts of XML besides the workbook itself. */
const packed = (sheets: number, target: (at: number) => string, parts: Record<string, string>) => {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const refs = numbers.map((at) => `<sheet name="s${at}" sheetId="${at}" r:id="r${at}"/>`);
  const links = numbers.map((at) => `<Relationship Id="r${at}" Target="${target(at)}"/>`);
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${refs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...parts,
  };
  return writeZip(new Map(Object.entries(files).map(([path, xml]) => [path, encode(xml)])));
};

const sheetOf = (data: string) => `<worksheet><sheetData>${data}</sheetData></worksheet>`;
const ONE = 'xl/worksheets/a.xml';
const one = (data: string) => packed(1, () => 'worksheets/a.xml', { [ONE]: sheetOf(data) });

const WORKBOOKS: [string, () => Uint8Array | Promise<Uint8Array>, Limit][] = [
  [
    'of 1,000 sheets on one part',
    () => packed(1000, () => 'worksheets/a.xml', { [ONE]: sheetOf(row(t('甲')).repeat(999)) }),
    'sheets',
  ],
  [
    'whose cells share one long text',
    () =>
      packed(1, () => 'worksheets/a.xml', {
        [ONE]: sheetOf(row('<c t="s"><v>0</v></c>'.repeat(200)).repeat(40)),
        'xl/sharedStrings.xml': `<sst><si><t>${'长'.repeat(30_000)}</t></si></sst>`,
      }),
    'text',
  ],
  ['with a cell longer than any', () => one(row(t('长'.repeat(32_768)))), 'cell'],
  [
    'of one element with a thousand attributes',
    () => one(`<x ${Array.from({ length: 1000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    'attributes',
  ],
  ['nested without end', () => one('<x>'.repeat(10_000) + '</x>'.repeat(10_000)), 'depth'],
  [
    'whose merged cells cover everything',
    async () =>
      workbook({
        sheets: [
          {
            name: '一',
            rows: `${row(t('甲'))}<row r="100000"><c r="A100000"><v>1</v></c></row>`,
            after: `<mergeCells>${'<mergeCell ref="A1:IV1048576"/>'.repeat(1000)}</mergeCells>`,
          },
        ],
      }),
    'cells',
  ],
  [
    'of many sheets that are wide apart',
    () =>
      packed(
        200,
        (at) => `worksheets/${at}.xml`,
        Object.fromEntries(
          Array.from({ length: 200 }, (_, at) => [
            `xl/worksheets/${at + 1}.xml`,
            sheetOf('<row r="1"><c r="J1"><v>1</v></c></row><row r="9999"><c><v>1</v></c></row>'),
          ]),
        ),
      ),
    'cells',
  ],
];

/** What the publisher says of a file, and what a view does. */
async function answers(name: string, bytes: Uint8Array): Promise<[string, unknown]> {
  const told = await readSheets({ name, bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof TableFault ? error.message : `bug: ${error}`),
  );
  return [told, await readTableFile(new Blob([new Uint8Array(bytes)]))];
}

const WORDS: Partial<Record<Limit, string>> = {
  sheets: `超过 ${LIMITS.sheets} 张`,
  text: `文字合计超过 ${LIMITS.text} 个`,
  cell: `有一格超过 ${LIMITS.cell} 个字`,
  nodes: '内容过多',
  attributes: `属性超过 ${LIMITS.attributes} 个`,
  depth: `超过 ${LIMITS.depth} 层`,
  cells: `单元格超过 ${LIMITS.cells} 个`,
  columns: `超过 ${LIMITS.columns} 列`,
};

it.each<[string, string]>([
  ['elements', '<x/>'],
  ['comments', '<!---->'],
  ['instructions', '<?x?>'],
  ['sections of text', '<![CDATA[]]>'],
])('XML is read up to a number of %s, and no further', (_, part) => {
  const read = (count: number) =>
    readXml(encode(`<a>${part.repeat(count)}</a>`), new Budget({ ...LIMITS, nodes: 1000 }), {});
  read(999);
  expect(() => read(1000)).toThrow(LimitFault);
});

/** Those of which a file takes seconds to be made. */
const COSTLY = ['cells', 'nodes', 'text'] as const;

describe('a workbook', () => {
  atATenth(...COSTLY);
  it.each(WORKBOOKS)('%s is refused alike by publisher and view', async (_, make, limit) => {
    const [told, viewed] = await answers('表.xlsx', await make());
    expect(told).toMatch(/^表\.xlsx·/);
    expect(told).toContain(WORDS[limit]);
    expect(viewed).toEqual({ ok: false, fault: 'too-large', limit });
  });

  it('with two sheets on one part is damaged, and so is one with two parts of one name', async () => {
    const shared = await packed(2, () => 'worksheets/a.xml', { [ONE]: sheetOf(row(t('甲'))) });
    expect(await answers('表.xlsx', shared)).toEqual([
      expect.stringContaining('与另一张共用内容'),
      { ok: false, fault: 'broken-workbook' },
    ]);
    const twice = Buffer.from(
      await packed(1, () => 'worksheets/a.xml', { [ONE]: sheetOf(''), 'xl/worksheets/b.xml': '' }),
    );
    for (let at = 0; at >= 0; at = twice.indexOf('b.xml', at + 1)) if (at > 0) twice.write('a', at);
    expect((await answers('表.xlsx', new Uint8Array(twice)))[0]).toContain('不是完好的');
  });
});

describe('a text', () => {
  atATenth(...COSTLY);

  it.each<[string, string, Limit]>([
    ['of more cells than are read', `${','.repeat(199)}\n`.repeat(4500), 'cells'],
    ['wider than any spreadsheet', `a${',b'.repeat(256)}\n`, 'columns'],
    ['with a cell longer than any', `a,${'长'.repeat(32_768)}\n`, 'cell'],
    ['of more text than is read', `a,${'x'.repeat(32_000)}\n`.repeat(210), 'text'],
  ])('%s is refused alike by publisher and view', async (_, text, limit) => {
    const bytes = encode(text);
    const [told, viewed] = await answers('表.csv', bytes);
    expect(told).toMatch(/^表\.csv·/);
    expect(told).toContain(WORDS[limit]);
    expect(viewed).toEqual({ ok: false, fault: 'too-large', limit });
  });
});

/** As long as a cell may be: what tried each place of it again would be cut off. */
it('cells with a gap of 32,000 signs are read and written', () => {
  const phones = Array.from({ length: 50 }, () => [`1${' '.repeat(32_000)}234567`]);
  expect(findColumns(phones).fields).toEqual(['any']);
  const torn = Array.from({ length: 50 }, () => `甲${'\n'.repeat(32_000)}乙`);
  expect(toSpreadsheetCsv([torn])).toHaveLength(50 * 32_005 + 2);
  expect(torn.map(withoutTextMark)).toEqual(torn);
});

describe('a web page', () => {
  const HEAD = '<tr><th>机构名称<th>处理结果';
  const tell = async (html: string) => (await answers('页.html', encode(html)))[0];

  it('of 150,000 rows is read', async () => {
    const html = `<table><tr><th>机构名称${'<tr><td>甲'.repeat(150_000)}</table>`;
    const [sheet] = await readSheets({ name: '页.html', bytes: encode(html) });
    expect(sheet?.rows).toHaveLength(150_001);
    expect(sheet?.rows.at(-1)).toEqual(['甲']);
  });

  it('with a cell of 150,000 parts is read', async () => {
    const html = `<table>${HEAD}<tr><td>${'<b>甲</b>'.repeat(30_000)}</table>`;
    const [sheet] = await readSheets({ name: '页.html', bytes: encode(html) });
    expect(sheet?.rows[1]?.[0]).toHaveLength(30_000);
  });

  it('of empty cells that span everything costs nothing', async () => {
    const html = `<table>${'<tr><td rowspan=65534 colspan=1000>'.repeat(8000)}<tr><td>甲</table>`;
    expect(await tell(html)).toContain(WORDS.columns);
  });
});

describe('a web page that asks for much', () => {
  atATenth(...COSTLY);

  it.each<[string, string, Limit]>([
    ['of more elements than fit', '<br>'.repeat(270_000), 'nodes'],
    ['nested without end', '<div>'.repeat(20_000), 'depth'],
    ['of marks that multiply', `${'<b id=a><i>'.repeat(200)}<p>`.repeat(400), 'depth'],
    ['of hundreds of tables', '<table><tr><td>甲</table>'.repeat(600), 'sheets'],
    [
      'whose cells span everything',
      `<table>${'<tr><td rowspan=65534 colspan=250>甲'.repeat(2)}${'<tr>'.repeat(60_000)}</table>`,
      'cells',
    ],
  ])('%s is refused by name', async (_, html, limit) => {
    const [told] = await answers('页.html', encode(html));
    expect(told).toMatch(/^页\.html·/);
    expect(told).toContain(WORDS[limit]);
  });
});
