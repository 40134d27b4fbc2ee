import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../lib/tables/limits';
import { readTableFile } from '../../../lib/tables/read-table';
import { writeSheet, writeXlsx } from '../../../lib/tables/xlsx/write';
import { openZip } from '../../../lib/tables/xlsx/zip';

const again = async (bytes: Uint8Array<ArrayBuffer>) => {
  const file = await readTableFile(new Blob([bytes]));
  return file.ok ? file.tables.map(({ rows }) => rows) : file;
};

/** The XML of a workbook's one sheet. */
async function sheetOf(bytes: Uint8Array): Promise<string> {
  const part = await openZip(bytes, new Budget()).read('xl/worksheets/sheet1.xml');
  return new TextDecoder().decode(part ?? undefined);
}

describe('a sheet that is written', () => {
  const ROWS = [
    ['=1+1', '+86 574', '@x', '007', '91330281123456E789'],
    ['甲\n乙', ' 前后 ', '<&>"', '\u0007\u0000x', '_x0041_'],
    ['', '\ud800', '\ufffe', '𠮷', "'"],
  ];

  it('is read again cell by cell, by us and by a library, and holds no formula', async () => {
    const bytes = writeSheet('核对结果', { rows: ROWS });
    expect(await again(bytes)).toEqual([ROWS]);
    const { Sheets } = read(bytes, { type: 'array', cellFormula: true });
    const sheet = Sheets.核对结果;
    expect(sheet?.A1).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet?.A2).toMatchObject({ t: 's', v: '甲\n乙' });
    expect(JSON.stringify(sheet)).not.toContain('"f":');
  });

  it('keeps numbers as numbers where nothing of them is lost', async () => {
    const number = { kind: 'number' } as const;
    const rows = [['12', '-3.5', '913302811234567890', '1e5', '12']];
    const marks = new Map([[0, new Map([0, 1, 2, 3].map((at) => [at, number] as const))]]);
    const { Sheets } = read(writeSheet('数', { rows, marks }), { type: 'array' });
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((ref) => Sheets.数?.[ref])).toMatchObject([
      { t: 'n', v: 12 },
      { t: 'n', v: -3.5 },
      { t: 's', v: '913302811234567890' },
      { t: 's', v: '1e5' },
      { t: 's', v: '12' },
    ]);
  });

  it.each([
    ["a/b\\c:d*e?f[g]'h", 'a b c d e f g  h'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['//', 'Sheet1'],
  ])('is called %j as far as spreadsheets let it', async (name, wanted) => {
    const { SheetNames } = read(writeSheet(name, { rows: [['x']] }), { type: 'array' });
    expect(SheetNames).toEqual([wanted]);
  });
});

describe('a form', async () => {
  const COLUMNS = [{ width: 40 }, { width: 14, choices: ['罚款', '警告 & "其他"'] }];
  const bytes = writeXlsx('名单', [['机构名称', '处理结果', '备注']], COLUMNS);

  it('keeps its first row in sight and has the widths that were asked for', async () => {
    const { Sheets } = read(bytes, { type: 'array', cellStyles: true });
    const widths = Sheets.名单?.['!cols']?.map(({ width }) => Math.round(Number(width)));
    expect(widths).toEqual([40, 14, 22]);
    expect(await sheetOf(bytes)).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>.*<sheetData>/);
  });

  it('offers choices below the first row and refuses no other text', async () => {
    const sheet = await sheetOf(bytes);
    expect(sheet).toContain('sqref="B2:B2001"');
    expect(sheet).toContain(
      '<formula1>&quot;罚款,警告 &amp; &quot;&quot;其他&quot;&quot;&quot;</formula1>',
    );
    expect(sheet).not.toContain('showErrorMessage');
    expect(await again(bytes)).toEqual([[['机构名称', '处理结果', '备注']]]);
  });
});
