import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { Batch } from '../../../../lib/publish/review/item';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import type { Sheet } from '../../../../lib/publish/sheets/table';
import { ADDRESS, keyOf, reviewOf } from './items';

const HEAD = ['机构名称', '处罚结果', '处罚机关', '处罚日期'];
const ROW = ['余姚市示例启明培训学校有限公司', '罚款5万元', '余姚市教育局', '2026-09-01'];

const batchOf = (sheet: Omit<Sheet, 'name'>): Promise<Batch> =>
  readBatch([{ name: '附件.xlsx', sheets: [{ name: '', ...sheet }], paragraphs: [] }], {
    source: ADDRESS,
    title: '附件',
  });

const STRUCK = new Map([[1, new Map([[0, { isStruck: true as const }]])]]);

describe('a row of a table that its office withdrew or has not decided', () => {
  it.each<[string, Omit<Sheet, 'name'>, string]>([
    ['struck', { rows: [HEAD, ROW], marks: STRUCK }, '删除线'],
    ['hidden', { rows: [HEAD, ROW], hidden: new Set([1]) }, '隐藏'],
    ['proposed', { rows: [['拟处罚公示', '', '', ''], HEAD, ROW] }, '还没有作出决定'],
  ])('cannot be accepted, whatever is corrected: %s', async (_, sheet, reason) => {
    const { review } = await reviewOf([await batchOf(sheet)]);
    const key = keyOf(review, '启明');
    expect(review.all.get(key)).toMatchObject({
      state: 'closed',
      reason: expect.stringContaining(reason),
    });
    await review.act(key, { do: 'correct', field: 'document', text: '示教罚决〔2026〕1号' });
    await expect(review.act(key, { do: 'accept' })).rejects.toThrow(reason);
    expect(acceptedRows([...review.all.values()])).toEqual([]);
  });

  it('is given on no more where it was accepted before', async () => {
    const { review, lines } = await reviewOf([await batchOf({ rows: [HEAD, ROW] })]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const again = await reviewOf([await batchOf({ rows: [HEAD, ROW], marks: STRUCK })], lines);
    expect(acceptedRows([...again.review.all.values()])).toEqual([]);
  });

  it('is told from one that another cell mends: 同上 is written out', async () => {
    const second = ['余姚市示例晨光培训有限公司', '同上', '余姚市教育局', '2026-09-01'];
    const { review } = await reviewOf([await batchOf({ rows: [HEAD, ROW, second] })]);
    const key = keyOf(review, '晨光');
    await review.act(key, { do: 'correct', field: 'result', text: '警告' });
    await review.act(key, { do: 'accept' });
    expect(acceptedRows([...review.all.values()])).toHaveLength(1);
  });
});
