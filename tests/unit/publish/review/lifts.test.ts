import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { Batch } from '../../../../lib/publish/review/item';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import type { Review } from '../../../../lib/publish/review/session';
import { reviewInTerminal } from '../../../../lib/publish/review/terminal';
import { viewOf } from '../../../../lib/publish/review/view';
import { reviewOf, tableBatch } from './items';

const QIMING = '余姚市示例启明培训学校有限公司';
const ELSEWHERE = 'https://jyj.shili.example/tzgg/9.html';
const [CODE, OTHER_CODE] = ['91330281MA2AAAAA14', '91330281MA2BBBBB22'];
const LISTED = { 处罚结果: '列入黑名单' };

/** A notice in prose, as the drafter reads it. */
const notice = (title: string, text: string): Promise<Batch> =>
  readBatch([{ name: '公告.html', sheets: [], paragraphs: text.split('\n') }], {
    source: ELSEWHERE,
    title,
  });
const removal = () =>
  notice(
    `关于将${QIMING}移出校外培训机构黑名单的公告`,
    `${QIMING}：\n经核实，你单位已完成整改，决定将${QIMING}移出校外培训机构黑名单。\n余姚市教育局\n2026年11月10日`,
  );

/** The states of what was accepted in the first notice, once others came. */
async function withLater(first: Promise<Batch>, ...later: Promise<Batch>[]) {
  const { review, lines } = await reviewOf([await first]);
  for (const [key, { state, judged }] of review.all)
    if (state === 'waiting' && judged.isKept) await review.act(key, { do: 'accept' });
  const batches = await Promise.all([first, ...later]);
  return { batches, ...(await reviewOf(batches, lines)) };
}
const undone = (review: Review) => [...review.all].filter(([, { state }]) => state === 'undone');
const given = (review: Review) => acceptedRows([...review.all.values()]);

describe('an accepted act that another notice takes off', () => {
  it('is asked about, and withheld where it is removed from its list', async () => {
    const { review } = await withLater(tableBatch([LISTED]), removal());
    const [[key, standing] = []] = undone(review);
    expect(standing).toMatchObject({ item: { name: QIMING }, isWithheld: true });
    expect(standing?.reason).toContain('移出校外培训机构黑名单');
    expect(given(review)).toEqual([]);
    expect(key && standing && viewOf(key, standing)).toMatchObject({ isGone: true });
    const printed: string[] = [];
    await reviewInTerminal(review, {
      print: (text) => void printed.push(text),
      ask: async () => 'q',
    });
    expect(printed.join('\n')).toContain('另一份公告或另一行写明已撤销、移出或修复');
  });

  it('is so by a table of removals, and by another row of its own table', async () => {
    const title = '移出黑名单公告';
    const table = tableBatch([{ ...LISTED, 处罚日期: '2026-11-10' }], { source: ELSEWHERE, title });
    expect(undone((await withLater(tableBatch([LISTED]), table)).review)).toHaveLength(1);
    const rows = [
      LISTED,
      { ...LISTED, 备注: '已移出' },
      { 机构名称: '余姚市示例晨光培训有限公司' },
    ];
    expect(undone((await withLater(tableBatch(rows))).review)).toHaveLength(1);
  });

  it('ends, or stands, as somebody says, for good', async () => {
    for (const [action, rows] of [
      [{ do: 'lifted', on: '2026-11-10' }, [expect.objectContaining({ lifted: '2026-11-10' })]],
      [{ do: 'keep' }, [expect.not.objectContaining({ lifted: '2026-11-10' })]],
    ] as const) {
      const { review, batches, lines } = await withLater(tableBatch([LISTED]), removal());
      for (const [key] of undone(review)) await review.act(key, action);
      expect([undone(review), given(review)]).toEqual([[], rows]);
      const again = await reviewOf(batches, lines);
      expect([undone(again.review), given(again.review)]).toEqual([[], rows]);
    }
  });

  it('of two is the one that is meant', async () => {
    const { review } = await withLater(tableBatch([LISTED, { 处罚日期: '2026-09-03' }]), removal());
    expect(undone(review).map(([, { row }]) => row.result)).toEqual(['列入黑名单']);
    for (const [key] of undone(review)) await review.act(key, { do: 'lifted', on: '2026-11-10' });
    expect(given(review).map(({ result, lifted }) => `${result} ${lifted ?? ''}`.trim())).toEqual(
      expect.arrayContaining(['列入黑名单 2026-11-10', '罚款5万元']),
    );
  });

  it('is given on while it is asked about where it may be another one', async () => {
    const repaired = tableBatch([{ 备注: '处罚决定已撤销' }], { source: ELSEWHERE });
    const { review } = await withLater(tableBatch([{}]), repaired);
    expect(undone(review).map(([, { isWithheld }]) => isWithheld)).toEqual([false]);
    expect(given(review)).toHaveLength(1);
  });
});

describe('an accepted act that no other notice takes off', () => {
  it.each([
    ['another unit’s is', LISTED, { 机构名称: '余姚市示例晨光培训有限公司' }],
    ['one of before is', LISTED, { 处罚日期: '2026-03-01' }],
    [
      'one of another code is',
      { ...LISTED, 统一社会信用代码: CODE },
      { 统一社会信用代码: OTHER_CODE },
    ],
  ])('asks nothing: %s', async (_, own, cells) => {
    const removed = tableBatch([{ ...own, ...cells, 备注: '已移出' }], { source: ELSEWHERE });
    const { review } = await withLater(tableBatch([own]), removed);
    expect(undone(review)).toEqual([]);
    expect(given(review)).toHaveLength(1);
  });
});
