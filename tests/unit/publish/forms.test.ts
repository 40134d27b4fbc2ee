import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { readDocument } from '../../../lib/publish/documents/read-document';
import { buildEntries } from '../../../lib/publish/entries/from-rows';
import { reasonOf } from '../../../lib/publish/report/words';
import { chooseTables } from '../../../lib/publish/sheets/choose';
import { BOM, toCsv } from '../../../lib/tables/csv';
import { writeSheet } from '../../../lib/tables/xlsx/write';
import { runs } from '../runs';
import { encodeGb18030 } from '../tables/gb18030';
import { TODAY } from './helpers';

/**
 * Tables of known truth, written in each form that offices use with one defect each: what is published, refused and
 * told is the truth, by sum and by content. No row is lost without a word.
 */

const HEADERS = ['机构名称', '处罚内容', '作出机关', '处罚日期', '文号', '原文链接'];

/** What must become of a row: it is listed, or refused with words of its reason. */
interface Row {
  cells: string[];
  /** Null where it is listed. */
  refused: string | null;
}

const SYLLABLES = '启明晨光云帆星河博雅知行致远新航慧学乐童优学智汇思源育英'.match(/../gu) ?? [];
const PLACES = ['余姚市', '宁波市', '慈溪市', '象山县'];

/** Why a row is refused, and how it says so: by which cell. */
const FLAWS: readonly [column: number, cell: string, reason: string][] = [
  [0, '余姚市示例***培训学校有限公司', '已被隐去'],
  [0, '李小明', '自然人'],
  [1, '责令限期改正', '不是行政处罚'],
  [1, '', '处理结果'],
  [2, '', '缺少作出机关'],
  [3, '', '缺少日期'],
  [3, '2026年13月40日', '日期不存在'],
  [5, '', '缺少原文链接'],
];

const soundRow = (at: number): string[] => [
  `${PLACES[at % 4]}示例${SYLLABLES[at % SYLLABLES.length]}${SYLLABLES[(at * 5 + 3) % SYLLABLES.length]}${'甲乙丙丁戊己庚辛'[at % 8]}培训学校有限公司`,
  `罚款${at + 1}万元`,
  `${PLACES[at % 4]}教育局`,
  `2026-09-${String((at % 20) + 1).padStart(2, '0')}`,
  `示教罚〔2026〕${at + 1}号`,
  `https://jyj.example.org/${at + 1}.html`,
];

function rowOf(at: number, flaw: number | null): Row {
  const cells = soundRow(at);
  const [column, cell, reason] = (flaw === null ? undefined : FLAWS[flaw]) ?? [];
  if (column === undefined || cell === undefined || reason === undefined)
    return { cells, refused: null };
  return { cells: cells.map((each, own) => (own === column ? cell : each)), refused: reason };
}

/** A table as it is written: the truth, and what a defect puts around and into it. */
interface Written {
  rows: string[][];
  /** Words that must be told of what is no data. */
  told: string[];
}

type Defect = (rows: string[][]) => Written;

const across = (text: string, width: number): string[] => [text, ...new Array(width - 1).fill('')];
const widthOf = (rows: readonly (readonly string[])[]): number => rows[0]?.length ?? 0;
const withColumns =
  (head: string, cell: string, told: string): Defect =>
  (rows) => ({
    rows: rows.map((row, at) => [at === 0 ? head : cell, ...row]),
    told: [told],
  });

const DEFECTS: Record<string, Defect> = {
  none: (rows) => ({ rows, told: [] }),
  'blank rows': ([head = [], ...rows]) => ({
    rows: [head, ...rows.flatMap((row) => [row, across('', widthOf([head]))])],
    told: [],
  }),
  'a title': (rows) => ({
    rows: [
      across('示例市2026年行政处罚公示', widthOf(rows)),
      across('单位：万元', widthOf(rows)),
      ...rows,
    ],
    told: ['示例市2026年行政处罚公示'],
  }),
  'a footer': (rows) => ({
    rows: [
      ...rows,
      across(`合计：${rows.length - 1}家`, widthOf(rows)),
      across('备注：以决定书为准', widthOf(rows)),
      across('填表人：某科', widthOf(rows)),
    ],
    told: [`合计：${rows.length - 1}家`, '备注：以决定书为准', '填表人：某科'],
  }),
  'the header again': ([head = [], ...rows]) => ({
    rows: [head, ...rows.slice(0, 1), head, ...rows.slice(1)],
    told: rows.length > 0 ? ['表头重复出现'] : [],
  }),
  'columns in another order': (rows) => ({ rows: rows.map((row) => row.toReversed()), told: [] }),
  'a personal column': withColumns('法定代表人', '王小明', '含个人信息'),
  'a column that nobody knows': withColumns('网格', '3', '“网格”列无法识别'),
  'a running number': withColumns('序号', '1', '“序号”'),
  'examples and remarks': ([head = [], ...rows]) => ({
    rows: [head, across('# 示例行', widthOf([head])), ...rows],
    told: ['# 示例行'],
  }),
};

/** One form of file. `isUpright` ones hold records and no rows. */
interface Form {
  name: string;
  /** `merged`: the column whose cells below the header are one. */
  write(rows: string[][], merged?: number): Uint8Array | Promise<Uint8Array>;
  isUpright?: true;
  /** Can cells be merged in it? */
  canMerge?: true;
}

const asMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A workbook by the library, whose days are serial numbers that look like days. */
function bookOf(rows: string[][], bookType: xlsx.BookType, merged?: number): Uint8Array {
  const sheet = xlsx.utils.aoa_to_sheet(rows);
  if (merged !== undefined)
    sheet['!merges'] = [{ s: { r: 1, c: merged }, e: { r: rows.length - 1, c: merged } }];
  for (const [key, cell] of Object.entries(sheet) as [string, xlsx.CellObject][]) {
    const isDay = /^[A-Z]+\d+$/.test(key) && /^\d{4}-\d\d-\d\d$/.test(String(cell.v));
    if (!isDay) continue;
    const serial = Date.parse(`${cell.v}T00:00:00Z`) / 86_400_000 + 25_569;
    Object.assign(cell, { t: 'n', v: serial, z: 'yyyy-mm-dd', w: undefined });
  }
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, '名单');
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType }));
}

/** A table of a page; cells of a merged column that are no first one are left out. */
function htmlTable(rows: readonly (readonly string[])[], merged?: number): string {
  const cellOf = (cell: string, row: number, column: number): string => {
    if (column !== merged || row === 0) return `<td>${asMarkup(cell)}</td>`;
    return row > 1 ? '' : `<td rowspan=${rows.length - 1}>${asMarkup(cell)}</td>`;
  };
  const lines = rows.map((row, at) => row.map((cell, column) => cellOf(cell, at, column)).join(''));
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`;
}

const FORMS: readonly Form[] = [
  { name: '表.csv', write: (rows) => utf8(toCsv(rows)) },
  { name: '有BOM.csv', write: (rows) => utf8(BOM + toCsv(rows).replaceAll('\n', '\r\n')) },
  { name: '国标.csv', write: (rows) => encodeGb18030(toCsv(rows)) },
  { name: '分号.csv', write: (rows) => utf8(rows.map((row) => `${row.join(';')}\n`).join('')) },
  {
    name: '制表符.txt',
    write: (rows) => utf8(rows.map((row) => `${row.join('\t')}\n`).join('')),
  },
  { name: '表.xlsx', write: (rows) => writeSheet('名单', { rows }) },
  { name: '旧.xls', write: (rows, merged) => bookOf(rows, 'biff8', merged), canMerge: true },
  { name: '旧.et', write: (rows, merged) => bookOf(rows, 'biff8', merged), canMerge: true },
  { name: '开放.ods', write: (rows, merged) => bookOf(rows, 'ods', merged), canMerge: true },
  { name: '2003.xml', write: (rows, merged) => bookOf(rows, 'xlml', merged), canMerge: true },
  { name: '新.xlsx', write: (rows, merged) => bookOf(rows, 'xlsx', merged), canMerge: true },
  {
    name: '页.html',
    write: (rows, merged) => utf8(`<!doctype html><h1>公示</h1>${htmlTable(rows, merged)}`),
    canMerge: true,
  },
  {
    name: '页.xls',
    write: (rows, merged) => encodeGb18030(`<html>${htmlTable(rows, merged)}</html>`),
    canMerge: true,
  },
  {
    name: '竖排.html',
    isUpright: true,
    write: ([head = [], ...rows]) =>
      utf8(
        `<body>${rows.map((row) => htmlTable(head.map((heading, at) => [heading, row[at] ?? '']))).join('<p>又</p>')}`,
      ),
  },
];

/** Defects that only tables of rows can have. */
const OF_ROWS = ['blank rows', 'a title', 'a footer', 'the header again', 'examples and remarks'];

const row = fc.option(fc.nat(FLAWS.length - 1), { nil: null });

/** Holds what a file becomes against the truth. */
async function expectTruth(
  name: string,
  bytes: Uint8Array,
  truth: readonly Row[],
  told: readonly string[],
): Promise<void> {
  const tables = chooseTables(await readDocument({ name, bytes }));
  const { results, entries } = await buildEntries(tables, TODAY);
  // By sum: each row has one fate.
  expect(results).toHaveLength(truth.length);
  // By content: who is listed, for what, by whom, when and where.
  const listed = entries.flatMap(({ names, sanctions }) =>
    sanctions.map(({ grounds, authority, decidedOn, document, source }) =>
      [names[0]?.text, grounds, authority, decidedOn.day, document, source].join(' '),
    ),
  );
  const wanted = truth.flatMap(({ cells: [name, result, ...rest], refused }) =>
    refused === null ? [[name, `处理结果：${result}`, ...rest].join(' ')] : [],
  );
  expect(listed.sort()).toEqual(wanted.sort());
  for (const [at, { refused }] of truth.entries())
    expect(results[at] && reasonOf(results[at])).toContain(refused ?? '');
  const notices = tables.flatMap((table) => table.notices).join(' ');
  for (const words of told) expect(notices).toContain(words);
  expect(JSON.stringify(entries)).not.toContain('王小明');
}

describe('a table of known truth', () => {
  it.each(FORMS)(
    'in $name is published, refused and told as it is',
    async ({ name, write, isUpright }) => {
      const defects = Object.keys(DEFECTS).filter((each) => !isUpright || !OF_ROWS.includes(each));
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 12 }),
          fc.constantFrom(...defects),
          async (flaws, defect) => {
            const truth = flaws.map((flaw, at) => rowOf(at, flaw));
            const written = DEFECTS[defect]?.([HEADERS, ...truth.map(({ cells }) => cells)]);
            if (!written) throw new Error(defect);
            await expectTruth(name, await write(written.rows), truth, written.told);
          },
        ),
        { numRuns: runs(6) },
      );
    },
  );

  it.each(FORMS.filter(({ canMerge }) => canMerge))(
    'in $name with one merged cell for its office is published as it is',
    async ({ name, write }) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2, max: 12 }), async (count) => {
          const truth = Array.from({ length: count }, (_, at) => {
            const cells = soundRow(at).map((cell, column) =>
              column === 2 ? '余姚市教育局' : cell,
            );
            return { cells, refused: null };
          });
          // The cells below the first are empty, as in what an office merges.
          const rows = truth.map(({ cells }, at) =>
            cells.map((cell, column) => (column === 2 && at > 0 ? '' : cell)),
          );
          await expectTruth(name, await write([HEADERS, ...rows], 2), truth, []);
        }),
        { numRuns: runs(2) },
      );
    },
  );
});
