import { describe, expect, it } from 'vitest';
import { ROWS_CAP } from '../../../lib/domain/vet';
import { readTableFile } from '../../../lib/tables/read-table';
import { findColumns } from '../../../lib/tables/vet-columns';
import { numbersOf, prepareRows } from '../../../lib/tables/vet-rows';
import { n, row, t, workbook } from './workbook';

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
    expect(prepared.empty).toEqual([3]);
    expect(prepared.rows.map(numbersOf)).toEqual([[2, 4], [5], [6]]);
    expect(prepared.rows.map(({ bad }) => bad)).toEqual([
      [],
      [{ column: 2, reason: 'rounded' }],
      [{ column: 1, reason: 'formula' }],
    ]);
  });

  it('asks about no row of the form below the table, but about whoever is called so', () => {
    const head = ['序号', '机构名称', '电话'];
    const listed = ['1', '甲示例学校', ''];
    const feet = [
      ['合计', '', '12'],
      ['合　计', '2', ''],
      ['', '总 计', '3'],
      ['小計：', '', ''],
      ['填表人：王老师', '', '审核人：李校长'],
      ['', '注：数据由各班统计', ''],
      ['备注：自愿填写', '', ''],
      ['制表日期：2026.7.1', '', ''],
      ['合计', '2家', ''],
      ['共计12家', '', ''],
      ['合计共3所', '', ''],
      ['填报人：王老师', '审核人：李校长', ''],
      ['', '以下空白', ''],
    ];
    const own = [
      ['合计', '乙示例学校', ''],
      ['备注：新增', '', '0574-62123456'],
      ['2', '合计示例学校', ''],
      ['', '小计1对1示例教育', ''],
      ['', '填报志愿示例中心', ''],
      ['3', '说明书示例学校', ''],
      ['', '总计', '0574-62123457'],
    ];
    const rows = [head, listed, ...feet, ...own];
    const prepared = prepareRows({ rows }, findColumns(rows));
    const numbers = (from: number, all: readonly unknown[]) => all.map((_, at) => from + at);
    expect(prepared.empty).toEqual(numbers(3, feet));
    expect(prepared.rows.map(({ number }) => number)).toEqual([
      2,
      ...numbers(3 + feet.length, own),
    ]);
  });

  it.each(['孩子参加的培训机构', '学生所在机构', '子女就读的校外培训机构', '学生报名的机构'])(
    'takes %s for a heading',
    (heading) => {
      const rows = [
        ['班级', heading],
        ['三1班', '甲示例'],
        ['三2班', '无'],
      ];
      const { rows: prepared } = prepareRows({ rows }, findColumns(rows));
      expect(prepared.map(({ number }) => number)).toEqual([2, 3]);
    },
  );

  it('says of a row of 同上 that it repeats nobody, and of any other that it does', () => {
    const rows = [
      ['甲', '余姚'],
      ['同上', ''],
      ['乙', '余姚'],
      ['（同　上）', ''],
      ['同上', ''],
      ['乙', '〃'],
      ['乙', '〃'],
    ];
    const more = [
      ['甲', '余姚'],
      ['无', ''],
      ['不详', '余姚'],
      ['不详', '余姚'],
    ];
    const prepared = prepareRows(
      { rows: [...rows, ...more] },
      { header: null, fields: ['name', 'place'] },
    );
    expect(prepared.rows.map(numbersOf)).toEqual([
      [1, 8],
      [2],
      [3],
      [4],
      [5],
      [6],
      [7],
      [9],
      [10, 11],
    ]);
  });

  it('tells a row whose name is blank and that has a telephone number alone as naming nobody', () => {
    const head = ['机构名称', '电话', '网址', '地址'];
    const rows = [
      ['甲示例学校', '0574-11111111', '', ''],
      // Below one name over several rows.
      ['', '0574-22222222', '', '余姚市'],
      ['', '0574-22222222', 'www.example.com', ''],
      ['', '', '', '余姚市'],
      ['无', '0574-22222222', '', ''],
    ];
    const badOf = (table: string[][]) => {
      const { rows: prepared } = prepareRows({ rows: table }, findColumns(table));
      return prepared.flatMap(({ number, bad }) => bad.map((cell) => [number, cell]));
    };
    expect(badOf([head, ...rows])).toEqual([[3, { column: 1, reason: 'blank' }]]);
    expect(badOf([['电话'], ['0574-22222222']])).toEqual([]);
  });

  it('asks about the address that a cell of words leads to', async () => {
    const head = row(t('机构名称'), t('网址'));
    const cell = (at: string, text: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const lines = ['点击进入', 'www.example.org', '官网'].map((text, index) => {
      const at = index + 2;
      return `<row r="${at}">${cell(`A${at}`, '甲示例学校')}${cell(`B${at}`, text)}</row>`;
    });
    const links = ['B2', 'B3'].map((ref) => `<hyperlink ref="${ref}" r:id="h"/>`).join('');
    const bytes = await workbook({
      sheets: [
        {
          name: '一',
          rows: [head, ...lines].join(''),
          after: `<hyperlinks>${links}</hyperlinks>`,
          links: { h: 'https://qiming.example.com/' },
        },
      ],
    });
    const read = await readTableFile(new Blob([bytes.slice()]));
    const [table = { name: '', rows: [] }] = read.ok ? read.tables : [];
    const { rows } = prepareRows(table, findColumns(table.rows));
    expect(rows.map(({ site }) => site)).toEqual([
      'https://qiming.example.com/',
      'www.example.org',
      '官网',
    ]);
  });

  it('asks about the keys of several columns together', () => {
    const head = ['学校', '信用代码', '供应商', '信用代码', '网址', '官网'];
    const rows = [
      ['甲示例学校', 'A', '乙', 'B', 'www.example.org', 'www.example.com'],
      ['甲示例学校', '无', '乙', 'B', '', 'www.example.com'],
      ['甲示例学校', 'A', '乙', '—', 'www.example.org', ''],
      ['甲示例学校', 'A', '乙', 'B'.repeat(399), '', ''],
    ];
    const prepared = prepareRows({ rows: [head, ...rows] }, findColumns([head, ...rows])).rows;
    expect(prepared.map(({ uscc, site }) => [uscc, site])).toEqual([
      ['A\nB', 'www.example.org\nwww.example.com'],
      ['B', 'www.example.com'],
      ['A', 'www.example.org'],
      ['A', undefined],
    ]);
    expect(prepared[3]?.bad).toEqual([{ column: 4, reason: 'long' }]);
  });

  it('parts the telephone numbers of two columns otherwise than those of one cell', () => {
    const rows = [['甲', '0574-62123457\n62123456', '62123458']];
    const prepared = prepareRows({ rows }, { header: null, fields: ['name', 'phone', 'phone'] });
    expect(prepared.rows[0]?.phone).toBe('0574-62123457\n62123456\n\n62123458');
  });

  it('says of rows with 同上 in one of several columns of a key that they repeat nobody', () => {
    const rows = [
      ['甲', '同上', 'B'],
      ['甲', '同上', 'B'],
    ];
    const prepared = prepareRows({ rows }, { header: null, fields: ['name', 'uscc', 'uscc'] });
    expect(prepared.rows.map(numbersOf)).toEqual([[1], [2]]);
  });

  it('takes a header that stands in the table once more for no row', () => {
    const head = ['序号', '机构名称', '电话'];
    const own = ['1', '甲示例学校', '0574-11111111'];
    const table = [head, own, head, ['2', '乙示例学校', ''], ['\uFEFF序号', ' 机构名称', '电话']];
    const { rows, empty } = prepareRows({ rows: table }, findColumns(table));
    expect(rows.map(({ number }) => number)).toEqual([2, 4]);
    expect(empty).toEqual([3, 5]);
  });

  it('tells a formula without a stored result as a bad cell, and one whose result is empty as blank', async () => {
    const none = '<c><f>VLOOKUP(B2,a,1)</f></c>';
    const empty = '<c><f>VLOOKUP(B2,a,1)</f><v></v></c>';
    const text = '<c t="str"><f>IF(B2="","",B2)</f><v></v></c>';
    const solved = '<c t="str"><f>VLOOKUP(B2,a,1)</f><v>甲示例学校</v></c>';
    const bytes = await workbook({
      sheets: [
        {
          name: '一',
          rows: [
            row(t('机构名称'), t('电话')),
            row(none, t('0574-11111111')),
            row(empty, t('')),
            row(text, t('0574-22222222')),
            row(text, t('')),
            row(solved, t('')),
          ].join(''),
        },
      ],
    });
    const read = await readTableFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const table = read.ok && read.tables[0];
    if (!table) throw new Error('not read');
    const prepared = prepareRows(table, findColumns(table.rows));
    const bad = [{ column: 1, reason: 'unsolved' }];
    expect(prepared.rows.map((each) => [each.number, each.name, each.phone, each.bad])).toEqual([
      [2, undefined, '0574-11111111', bad],
      [3, undefined, undefined, bad],
      [4, undefined, '0574-22222222', [{ column: 1, reason: 'blank' }]],
      [6, '甲示例学校', undefined, []],
    ]);
    expect(prepared.empty).toEqual([5]);
  });

  it.each([
    ['qiming.example.com', ['name', 'phone'], { any: 'qiming.example.com' }],
    ['91330281MA2EXAMP1X', ['name', 'any'], { uscc: '91330281MA2EXAMP1X', any: '学校' }],
    ['0574-62123456', ['name', 'any'], { phone: '0574-62123456', any: '学校' }],
    ['91330281MA2EXAMP1X', ['name', 'uscc'], { any: '91330281MA2EXAMP1X', uscc: '学校' }],
    ['https://apps.apple.com/x', ['app', 'any'], { site: 'https://apps.apple.com/x', any: '学校' }],
    ['example.js', ['app', 'any'], { app: 'example.js', any: '学校' }],
  ] as const)(
    'read %s among names by its form, in a field that is free: %j',
    (cell, fields, read) => {
      const { rows } = prepareRows(
        { rows: [[cell, '学校']] },
        { header: null, fields: [...fields] },
      );
      expect(rows[0]).toMatchObject(read);
      expect(rows[0]?.name).toBeUndefined();
    },
  );

  it.each([
    ['phone', '0574-62123456\r\n62123457', '0574-62123456\n62123457'],
    ['phone', ' 0574-62123456 \n\n 62123457\n', '0574-62123456\n62123457'],
    ['phone', '0574-62123456\t62123457', '0574-62123456 62123457'],
    ['phone', '0574 62123456', '0574 62123456'],
    ['name', '余姚市示例\n学校', '余姚市示例 学校'],
    ['any', '余姚市示例学校\n0574-62123456', '余姚市示例学校 0574-62123456'],
  ] as const)('keeps lines of telephone numbers apart: %s %j', (field, cell, asked) => {
    const { rows } = prepareRows({ rows: [[cell]] }, { header: null, fields: [field] });
    expect(rows[0]?.[field]).toBe(asked);
    expect(rows[0]?.input).toBe(asked.replace('\n', ' '));
  });

  it('asks about a developer that stands alone, and not about a place', () => {
    const rows = [
      ['', '上海示例云端网络科技有限公司', ''],
      ['', '', '余姚市'],
    ];
    const prepared = prepareRows({ rows }, { header: null, fields: ['app', 'developer', 'place'] });
    expect(prepared.rows.map(({ number }) => number)).toEqual([1]);
    expect(prepared.empty).toEqual([2]);
  });

  it('stops at the cap and counts the rest, those too that say the same', () => {
    const rows = Array.from({ length: ROWS_CAP + 7 }, (_, at) => [`示例第${at}学校`]);
    const all = [...rows, ['示例第0学校'], ...rows.slice(-2)];
    const asked = prepareRows({ rows: all }, { header: null, fields: ['any'] });
    expect([asked.rows.length, asked.left]).toEqual([ROWS_CAP, 9]);
    expect(asked.rows.flatMap(({ repeats }) => repeats)).toEqual([ROWS_CAP + 8]);
  });
});
