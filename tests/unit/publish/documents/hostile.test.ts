import { createDeflate, deflateSync } from 'node:zlib';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../lib/list/bytes';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { readApart } from '../../../../lib/publish/node/read-apart';
import type { TableFault } from '../../../../lib/publish/sheets/table';
import { writeZip } from '../../../../lib/tables/xlsx/zip-write';
import { runs } from '../../runs';
import { atATenth } from '../../tables/at-a-tenth';
import { pdfOf } from './pdf';

/**
 * Small files that ask for much. Each ends with a fault of its own, inside of the time and the memory that one file
 * may take, and the program lives on. What ends by a count is tried at a tenth of it; `npm run soak -- properties`
 * tries the whole, in the thread that reads files for the command line.
 */

const isSoak = runs(1) > 1;
/** How much of a limit is asked for. */
const SHARE = isSoak ? 1 : 0.1;

const packed = (parts: Record<string, string>) =>
  writeZip(new Map(Object.entries(parts).map(([path, text]) => [path, utf8(text)])));

const MIB = 1024 * 1024;
/** Less than a file gets, so that no test fills the machine. */
const MORE_MB = isSoak ? 800 : 300;

interface End {
  /** What is said of the file. */
  told: string;
  /** How much more memory the program took at most, where that was watched. */
  moreMb: number;
}

const toldBy = (read: Promise<unknown>): Promise<string> =>
  read.then(
    () => 'read',
    (error: TableFault) => `${error.name}: ${error.message}`,
  );

async function endApart(name: string, bytes: Uint8Array): Promise<End> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const told = await toldBy(readApart({ name, bytes }, { moreMb: MORE_MB }));
  clearInterval(look);
  return { told, moreMb: (most - before) / MIB };
}

async function endOf(name: string, bytes: Uint8Array): Promise<End> {
  if (isSoak) return endApart(name, bytes);
  return { told: await toldBy(readDocument({ name, bytes })), moreMb: 0 };
}

const sheetOf = (rows: string) =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="一">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

const wordOf = (body: string) => ({
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});

/** A part of nothing but spaces, and some bytes more than are inflated of a file. */
const spaces = (): string => ' '.repeat(SHARE * 128 * MIB + 1);

/** A workbook of before 2007 of so many records, after those that it begins with. */
function biffOf(record: Uint8Array, times: number): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['甲']]), '一');
  const bytes: Uint8Array = xlsx.write(book, { type: 'buffer', bookType: 'biff2' });
  const all = new Uint8Array(bytes.length + record.length * times);
  // The end of the sheet is its last record, of four bytes.
  all.set(bytes.subarray(0, -4));
  for (let at = 0; at < times; at++) all.set(record, bytes.length - 4 + at * record.length);
  all.set(bytes.subarray(-4), all.length - 4);
  return all;
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);
/** One record: its kind, its length, and nothing in it. */
const record = (kind: number, length: number): Uint8Array =>
  Uint8Array.from([kind, 0, length & 0xff, length >> 8, ...zeros(length)]);

/** Far more of nothing than may be taken, packed twice: some kilobytes. */
async function packedTwice(): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 1 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const chunk = Buffer.alloc(16 * MIB, ' ');
  for (let at = 0; at < MORE_MB / 12; at++)
    if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve));
  deflate.end();
  await new Promise((resolve) => deflate.once('end', resolve));
  return new Uint8Array(deflateSync(Buffer.concat(chunks)));
}

type HostileFile = [
  what: string,
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  words: string,
];

const COUNTED: HostileFile[] = [
  [
    'a cell that is repeated a thousand million times',
    '名单.ods',
    () =>
      packed({
        'META-INF/manifest.xml': '<manifest/>',
        'content.xml': sheetOf(
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="250"><text:p>甲</text:p></table:table-cell></table:table-row>',
        ),
      }),
    '工作表“一”·单元格超过',
  ],
  [
    'a merged cell that covers everything',
    '名单.ods',
    () =>
      packed({
        'META-INF/manifest.xml': '<manifest/>',
        'content.xml': sheetOf(
          `<table:table-row><table:table-cell table:number-rows-spanned="1000000" table:number-columns-spanned="256"><text:p>甲</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="100000"/><table:table-row><table:table-cell table:number-columns-repeated="255"/><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row>`,
        ),
      }),
    '工作表“一”·单元格超过',
  ],
  [
    'a sheet that inflates to a thousand times its size',
    '名单.ods',
    () => packed({ 'META-INF/manifest.xml': '<manifest/>', 'content.xml': spaces() }),
    '解压后超过',
  ],
  [
    'a document that inflates to a thousand times its size',
    '通报.docx',
    () => packed({ ...wordOf(''), 'word/document.xml': spaces() }),
    '解压后超过',
  ],
  [
    'a document of two parts that inflate too far together',
    '通报.docx',
    () =>
      packed({
        ...wordOf(''),
        'word/styles.xml': spaces().slice(99),
        'word/numbering.xml': ' '.repeat(99),
      }),
    '解压后超过',
  ],
  [
    'millions of paragraphs in a document',
    '通报.docx',
    () => packed(wordOf('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(SHARE * 900_000))),
    '内容过多',
  ],
  [
    'tables in tables without end',
    '通报.docx',
    () =>
      packed(
        wordOf(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`),
      ),
    '层层嵌套',
  ],
  [
    'numbers in every cell of a hundred thousand rows',
    '名单.xls',
    () => biffOf(record(0xbd, 1542), SHARE * 20_000),
    '内容过多',
  ],
  [
    'millions of empty cells, many in one record',
    '名单.xls',
    () => biffOf(record(0xbe, 518), SHARE * 40_000),
    '内容过多',
  ],
  [
    'millions of empty cells, a record each',
    '名单.xls',
    () => biffOf(record(0x01, 6), SHARE * 3_000_000),
    '内容过多',
  ],
  ['more pages than are read', '名单.pdf', () => pdfOf(new Array(2001).fill('')), '超过 2000 页'],
];

const FILLING: HostileFile[] = [
  [
    'a stream that inflates to gigabytes',
    '名单.pdf',
    async () => pdfOf([{ packed: await packedTwice(), filters: '/FlateDecode/FlateDecode' }]),
    '内存不够',
  ],
];

async function check(end: typeof endOf, [, name, make, words]: HostileFile): Promise<void> {
  const bytes = await make();
  expect(bytes.length).toBeLessThan(40 * MIB);
  const { told, moreMb } = await end(name, bytes);
  expect(told).toContain(`TableFault: ${name}·`);
  expect(told).toContain(words);
  // It is looked at while it grows, and a buffer grows to its double at once.
  expect(moreMb).toBeLessThan(2 * MORE_MB);
}

describe('a hostile file', () => {
  if (!isSoak) atATenth('bytes', 'cells', 'nodes');

  it.each(COUNTED)('of %s is refused: %s', (...file) => check(endOf, file));

  it.each(FILLING)('of %s ends its thread: %s', (...file) => check(endApart, file));
});
