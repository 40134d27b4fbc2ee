import { expect, it } from 'vitest';
import { readOdsWorkbook } from '../../../../../lib/publish/documents/workbooks/ods-workbook';
import { writeZip } from '../../../../../lib/tables/xlsx/zip-write';

const style = (name: string, line: string, parent = 'Default') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${line && `<style:text-properties style:text-line-through-style="${line}"/>`}</style:style>`;

const COMMON = `<office:styles><style:default-style><style:text-properties style:text-line-through-style="solid"/></style:default-style>${style('Default', '')}${style('gone', 'solid')}</office:styles>`;
const OWN = [
  style('plain', 'none', 'gone'),
  style('struck', 'solid'),
  style('child', '', 'gone'),
].join('');

function read(table: string) {
  const content = `<office:document-content><office:automatic-styles>${OWN}</office:automatic-styles><office:body><table:table table:name="一">${table}</table:table></office:body></office:document-content>`;
  const parts = {
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': COMMON,
    'content.xml': content,
  };
  const encoded = Object.entries(parts).map(([path, xml]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(xml),
  ]);
  return readOdsWorkbook(writeZip(new Map(encoded)));
}

/** Is the cell in the second column of the second row crossed out? */
async function isStruck(columns: string, row: string, cell: string): Promise<boolean> {
  const cells = (own: string) =>
    `<table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell${own}><text:p>乙</text:p></table:table-cell>`;
  const { sheets } = await read(
    `${columns}<table:table-row>${cells(' table:style-name="plain"')}</table:table-row><table:table-row${row}>${cells(cell)}</table:table-row>`,
  );
  return sheets[0]?.marks?.get(1)?.get(1)?.isStruck ?? false;
}

const column = (name: string, count = 1) =>
  `<table:table-column table:number-columns-repeated="${count}" table:default-cell-style-name="${name}"/>`;
const ROW = ' table:default-cell-style-name="struck"';
const own = (name: string) => ` table:style-name="${name}"`;

it.each([
  ['its own style', '', '', own('struck'), true],
  ['a common style', '', '', own('gone'), true],
  ['the style that its own comes from', '', '', own('child'), true],
  ['the style of its column', column('plain') + column('struck'), '', '', true],
  ['the style of its columns', column('struck', 16_384), '', '', true],
  ['the style of its row', column('plain', 2), ROW, '', true],
  ['no style, beside a struck column', column('struck') + column('plain'), '', '', false],
  ['an own style without it', column('struck', 2), ROW, own('plain'), false],
  ['no style at all', '', '', '', false],
])(
  'a cell of an OpenDocument sheet is crossed out by %s',
  async (_, columns, row, cell, struck) => {
    expect(await isStruck(columns, row, cell)).toBe(struck);
  },
);

it.each([
  ['<office:annotation><text:p>已撤销</text:p></office:annotation>', true],
  ['', false],
])('a note on a cell is none of its text, and there is one: %s', async (note, hasNotes) => {
  const row = `<table:table-row><table:table-cell>${note}<text:p>甲</text:p></table:table-cell></table:table-row>`;
  expect((await read(row)).sheets[0]).toMatchObject({ rows: [['甲']], hasNotes });
});
