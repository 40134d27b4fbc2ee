import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { Batch } from '../../../../lib/publish/review/item';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import type { Sheet } from '../../../../lib/publish/sheets/table';
import { buildOrgs, type Cells } from '../helpers';
import { ADDRESS, keyOf, reviewOf, tableBatch } from './items';

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

  it('cannot be accepted where two tables stand side by side: its act is of both', async () => {
    const other = ['余姚市示例晨光培训学校有限公司', '警告', '余姚市教育局', '2026-09-02'];
    for (const gap of [[], ['']]) {
      const rows = [
        [...HEAD, ...gap, ...HEAD],
        [...ROW, ...gap, ...other],
      ];
      const { review } = await reviewOf([await batchOf({ rows })]);
      expect([...review.all.values()]).toMatchObject([
        { state: 'closed', reason: expect.stringContaining('示例晨光') },
      ]);
    }
  });

  it('is told to lack its name where it has none, and no name of an app', async () => {
    const { review } = await reviewOf([await batchOf({ rows: [HEAD, ['', ...ROW.slice(1)]] })]);
    const said = JSON.stringify([...review.all.values()]);
    expect(said).toContain('名称为空');
    expect(said).not.toContain('应用名称为空');
  });

  it('is given on no more where it was accepted before', async () => {
    const { review, lines } = await reviewOf([await batchOf({ rows: [HEAD, ROW] })]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const again = await reviewOf([await batchOf({ rows: [HEAD, ROW], marks: STRUCK })], lines);
    expect(acceptedRows([...again.review.all.values()])).toEqual([]);
  });

  it.each([
    ['更正：第1项罚款金额应为1万元', '更正：第1项罚款金额应为3万元'],
    ['注：部分处罚已撤销', '注：大部分处罚已撤销'],
  ])('is asked about again when a note below its table doubts it: %s', async (note, other) => {
    const { review, lines } = await reviewOf([await batchOf({ rows: [HEAD, ROW] })]);
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    const noted = await reviewOf([await batchOf({ rows: [HEAD, ROW], below: [note] })], lines);
    expect([...noted.review.all.values()]).toMatchObject([{ state: 'changed' }]);
    expect(acceptedRows([...noted.review.all.values()])).toEqual([]);
    await noted.review.act(keyOf(noted.review, '启明'), { do: 'accept' });
    for (const [below, state] of [
      [note, 'accepted'],
      [other, 'changed'],
    ] as const) {
      const last = await reviewOf(
        [await batchOf({ rows: [HEAD, ROW], below: [below] })],
        noted.lines,
      );
      expect([...last.review.all.values()]).toMatchObject([{ state }]);
    }
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

describe('a row whose table has several columns of what became of the act', () => {
  const judgedOf = async (cells: Cells) => {
    const { review } = await reviewOf([await tableBatch([cells])]);
    const [standing] = review.all.values();
    return standing;
  };

  it.each<Cells>([
    { 处罚状态: '有效', 备注: '已撤销' },
    { 处罚状态: '公示中', 备注: '2026-10-01移出' },
    { 是否有效: '是', 备注: '听证中' },
    { 处罚状态: '1', 备注: '正常' },
    { 处罚状态: '有效', 备注: '无', 信用修复: '已修复' },
    { 备注: '已缴款', 处罚状态: '撤销' },
    { 执行状态: '已结束', 备注: '公示期满' },
  ])('cannot be accepted where build refuses it: %j', async (cells) => {
    expect((await buildOrgs([cells])).entries).toEqual([]);
    expect((await judgedOf(cells))?.judged.isKept).toBe(false);
  });

  it.each<[Cells, string | undefined]>([
    [{ 处罚状态: '有效', 备注: '无' }, '有效；无'],
    [{ 处罚状态: '有效', 备注: '已缴款' }, '有效；已缴款'],
    [{ 处罚状态: '1', 备注: '有效' }, '代码1；有效'],
    [{ 处罚状态: '有效', 信用修复: '审核中' }, '有效；信用修复：审核中'],
    [{ 信用修复: '审核中' }, '信用修复：审核中'],
    [{ 执行状态: '已结束', 备注: '' }, '执行状态：已结束'],
    [{ 处罚状态: '有效', 备注: '修复（材料不全；可申请）' }, '有效；修复（材料不全；可申请）'],
    [{ 处罚状态: '', 备注: '' }, undefined],
  ])('stays, with all that they say: %j', async (cells, status) => {
    expect((await buildOrgs([cells])).entries).toHaveLength(1);
    const standing = await judgedOf(cells);
    expect(standing?.judged.isKept).toBe(true);
    expect(standing?.row.status).toBe(status);
  });
});
