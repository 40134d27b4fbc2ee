import { createDeflate, deflateSync } from 'node:zlib';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readApart } from '../../../../lib/publish/node/read-apart';
import { writeZip } from '../../../../lib/tables/xlsx/zip-write';
import { pdfOf } from './pdf';

/**
 * Small files that ask for much. Each ends with a fault of its own, inside of the time and the memory that one file
 * may take, and the program lives on.
 */

const encode = (text: string) => new TextEncoder().encode(text);
const packed = (parts: Record<string, string>) =>
  writeZip(new Map(Object.entries(parts).map(([path, text]) => [path, encode(text)])));

const MIB = 1024 * 1024;
/** Less than a file gets, so that no test fills the machine. */
const MORE_MB = 800;

/** What is said of a file, and how much more memory the program took at most. */
async function endOf(name: string, bytes: Uint8Array): Promise<{ told: string; moreMb: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const told = await readApart({ name, bytes }, { moreMb: MORE_MB }).then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  clearInterval(look);
  return { told, moreMb: (most - before) / MIB };
}

const sheetOf = (rows: string) =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="一">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

const wordOf = (body: string) => ({
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});

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

/** A gigabyte of nothing, packed twice: some kilobytes. */
async function packedTwice(): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 1 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const chunk = Buffer.alloc(16 * MIB, ' ');
  for (let at = 0; at < 64; at++)
    if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve));
  deflate.end();
  await new Promise((resolve) => deflate.once('end', resolve));
  return new Uint8Array(deflateSync(Buffer.concat(chunks)));
}

const FILES: [string, string, () => Uint8Array | Promise<Uint8Array>, string][] = [
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
    '单元格超过',
  ],
  [
    'a merged cell that covers everything',
    '名单.ods',
    () =>
      packed({
        'META-INF/manifest.xml': '<manifest/>',
        'content.xml': sheetOf(
          `<table:table-row><table:table-cell table:number-rows-spanned="1000000" table:number-columns-spanned="256"><text:p>甲</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="100000"/><table:table-row><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row>`,
        ),
      }),
    '单元格超过',
  ],
  [
    'millions of paragraphs in a document',
    '通报.docx',
    () => packed(wordOf('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(700_000))),
    '内容过多',
  ],
  [
    'tables in tables without end',
    '通报.docx',
    () =>
      packed(
        wordOf(`${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}`),
      ),
    '层层嵌套',
  ],
  [
    'numbers in every cell of a hundred thousand rows',
    '名单.xls',
    () => biffOf(record(0xbd, 1542), 20_000),
    '内容过多',
  ],
  ['10,000 pages', '名单.pdf', () => pdfOf(new Array(10_000).fill('')), '超过 2000 页'],
  [
    'a stream that inflates to gigabytes',
    '名单.pdf',
    async () => pdfOf([{ packed: await packedTwice(), filters: '/FlateDecode/FlateDecode' }]),
    '内存不够',
  ],
];

describe('a hostile file', { timeout: 200_000 }, () => {
  it.each(FILES)('of %s is refused: %s', async (_, name, make, words) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(40 * MIB);
    const { told, moreMb } = await endOf(name, bytes);
    expect(told).toContain(`TableFault: ${name}·`);
    expect(told).toContain(words);
    // It is looked at while it grows, and a buffer grows to its double at once.
    expect(moreMb).toBeLessThan(2 * MORE_MB);
  });
});
