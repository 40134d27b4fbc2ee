import { describe, expect, it } from 'vitest';
import { layDown } from '../../../../lib/publish/documents/upright';
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
});
