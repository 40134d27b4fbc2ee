import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../lib/tables/read-table';
import { findColumns } from '../../../lib/tables/vet-columns';
import { prepareRows, ROWS_CAP } from '../../../lib/tables/vet-rows';
import { n, row, t, workbook } from './workbook';

const NAME = '余姚市示例启明培训学校有限公司';

describe('columns', () => {
  it.each([
    [[['序号', '机构名称', '统一社会信用代码', '办学地址']], 0, [null, 'name', 'uscc', 'place']],
    [[['2026 年合作机构'], ['学校名称', '官网（选填）']], 1, ['name', 'site']],
    [[['供应商', '链接', '当事人名称']], 0, ['name', 'site', null]],
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
      repeated: new Map([[4, 2]]),
    });
    expect(prepared.rows.map(({ bad }) => bad)).toEqual([
      [],
      [{ column: 2, reason: 'rounded' }],
      [{ column: 1, reason: 'formula' }],
    ]);
  });

  it('stops at the cap and counts the rest', () => {
    const rows = Array.from({ length: ROWS_CAP + 7 }, (_, at) => [`示例第${at}学校`]);
    const { rows: taken, left } = prepareRows({ rows }, { header: null, fields: ['any'] });
    expect([taken.length, left]).toEqual([ROWS_CAP, 7]);
  });
});
