import { describe, expect, it } from 'vitest';
import { layDown } from '../../../../lib/publish/documents/vertical-tables';
import { chooseTables } from '../../../../lib/publish/sheets/choose';
import type { CellMark } from '../../../../lib/tables/cells';

const ROWS = [
  ['机构名称', '余姚市示例启明培训学校有限公司'],
  ['处罚内容', '警告'],
  ['机构名称', '余姚市示例晨光培训学校有限公司'],
  ['处罚内容', '罚款1万元'],
  ['处罚内容', '没收违法所得'],
];

const struckAt = (row: number, column: number) =>
  new Map([[row, new Map<number, CellMark>([[column, { isStruck: true }]])]]);

describe('a record that stands upright', () => {
  it('is hidden where a line of it is', () => {
    const [laid] = layDown([{ name: '一', rows: ROWS, hidden: new Set([1]) }]);
    expect(laid?.rows).toHaveLength(3);
    expect([...(laid?.hidden ?? [])]).toEqual([1]);
  });

  it.each([
    ['the first of two values', 3, 1],
    ['the second of two values', 4, 1],
    ['the heading of a value', 4, 0],
  ])('keeps the strike of %s', (_, row, column) => {
    const [laid] = layDown([{ name: '一', rows: ROWS, marks: struckAt(row, column) }]);
    expect(laid?.rows[2]?.[1]).toBe('罚款1万元\n没收违法所得');
    expect(laid?.marks?.get(2)?.get(1)?.isStruck).toBe(true);
    expect(laid?.marks?.get(1)?.size).toBe(0);
  });

  it('stands beside another one where two names do, and shares what both columns say', () => {
    const [own, other] = ['余姚市示例启明培训学校有限公司', '余姚市示例晨光培训学校有限公司'];
    const rows = [
      ['机构名称', own, other],
      ['处罚内容', '警告', '罚款1万元'],
      ['作出机关', '余姚市教育局', '余姚市教育局'],
    ];
    const [laid] = layDown([{ name: '一', rows, marks: struckAt(1, 2) }]);
    expect(laid?.rows.slice(1)).toEqual([
      [own, '警告', '余姚市教育局'],
      [other, '罚款1万元', '余姚市教育局'],
    ]);
    expect([1, 2].map((at) => laid?.marks?.get(at)?.get(1)?.isStruck ?? false)).toEqual([
      false,
      true,
    ]);
    const [noted] = layDown([
      { name: '一', rows: [['机构名称', own, '（按登记填写）'], ...rows.slice(1)] },
    ]);
    expect(noted?.rows).toHaveLength(2);
  });

  it.each([
    ['处罚内容', 1],
    ['作出机关', 2],
    ['文号', 3],
  ])(
    'is refused where it says its %s twice, as one whose next record has another order',
    (_, at) => {
      const heads = ['机构名称', '处罚内容', '作出机关', '文号'];
      const record = (brand: string, order: readonly number[]) =>
        order.map((each) => [
          heads[each] ?? '',
          `${each === 0 ? '余姚市示例' : ''}${brand}${each}`,
        ]);
      const order = [at, ...[0, 1, 2, 3].filter((each) => each !== at)];
      const rows = [...record('启明', [0, 1, 2, 3]), ...record('晨光', order)];
      const [laid] = layDown([{ name: '一', rows }]);
      expect(laid?.marks?.get(1)?.get(at)?.torn).toContain('写了两次');
      const [like] = layDown([
        { name: '一', rows: [...record('启明', [0, 1, 2, 3]), ...record('晨光', [0, 1, 2, 3])] },
      ]);
      expect([...(like?.marks?.values() ?? [])].map(({ size }) => size)).toEqual([0, 0]);
    },
  );

  it('has an act of two lines beside another heading that spans both, and says one office in two ways', () => {
    const head = ['机构名称', '余姚市示例启明培训学校', '文号', '〔2026〕1号'];
    const act = (result: string, office: string) => ['处罚内容', result, '作出机关', office];
    const rows = [head, act('罚款1万元', '余姚市教育局'), act('没收违法所得', '余姚市 教育局')];
    const [laid] = layDown([{ name: '一', rows }]);
    expect(laid?.rows[1]?.slice(2)).toEqual(['罚款1万元\n没收违法所得', '余姚市教育局']);
    expect([...(laid?.marks?.get(1)?.values() ?? [])].some(({ torn }) => torn)).toBe(false);
  });

  it('is refused where it says twice what stands beside its act', () => {
    const again: [string, string][] = [
      ['处罚类别', '罚款'],
      ['违法事实', '虚假宣传'],
      ['处罚类别', '警告'],
    ];
    const rows = [
      ...ROWS.slice(0, 1),
      ['处罚内容', '罚款1万元'],
      ...again,
      ['作出机关', '余姚市教育局'],
      ['决定日期', '2026-09-01'],
    ];
    const sheets = layDown([{ name: '一', rows }]);
    const [table] = chooseTables({
      name: '公示.html',
      address: 'https://a.example.org/1',
      sheets,
      paragraphs: [],
    });
    expect(table?.rows.map(({ isRefused }) => isRefused)).toEqual([true]);
  });

  it.each([
    ['by a title above it', '', [['行政处罚事先告知书', '行政处罚事先告知书']]],
    ['by the name of its sheet', '拟处罚公示', []],
  ])('is refused where it is not decided yet, %s, and no other with it', (_, name, above) => {
    const facts = [
      ['作出机关', '余姚市教育局'],
      ['处罚日期', '2026-09-01'],
      ['原文链接', 'https://example.com/1'],
    ];
    const proposed = [...above, ...ROWS.slice(0, 2), ...facts];
    const decided = [...ROWS.slice(2, 4), ...facts];
    const sheets = layDown([
      { name, rows: proposed },
      { name: '', rows: decided },
    ]);
    const tables = chooseTables({ name: '名单.xlsx', sheets, paragraphs: [] });
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.map((row) => [row.cell('institution').slice(5, 7), row.isRefused])).toEqual([
      ['启明', true],
      ['晨光', false],
    ]);
  });
});
