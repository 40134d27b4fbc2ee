import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { DecisionLine } from '../../../../lib/publish/review/decisions';
import type { Batch } from '../../../../lib/publish/review/item';
import { ADDRESS, keyOf, reviewOf, statesOf, tableBatch } from './items';

const CHENGUANG = '余姚市示例晨光培训有限公司';
const MOVED = ADDRESS.replace('https:', 'http:');

const rowsOf = async (lines: DecisionLine[], ...batches: Batch[]) =>
  acceptedRows([...(await reviewOf(batches, lines)).review.all.values()]);

async function acceptedAt(source: string): Promise<DecisionLine[]> {
  const { review, lines } = await reviewOf([await tableBatch([{}], { source })]);
  await review.act(keyOf(review, '启明'), { do: 'accept' });
  return lines;
}

describe('what was decided at another address of a notice', () => {
  it('counts where the notice moved, and for what it says else since', async () => {
    const lines = await acceptedAt(MOVED);
    const moved = (cells = {}) => tableBatch([cells], { aliases: [MOVED] });
    expect(await rowsOf(lines, await moved())).toHaveLength(1);
    const { review } = await reviewOf([await moved({ 违法事实: '虚假宣传等' })], lines);
    const [standing] = review.all.values();
    expect(standing).toMatchObject({ state: 'changed', before: { verdict: { source: MOVED } } });
    await review.act(keyOf(review, '启明'), { do: 'accept' });
    expect(await rowsOf(lines, await moved())).toEqual([]);
    expect(await rowsOf(lines, await moved({ 违法事实: '虚假宣传等' }))).toHaveLength(1);
  });

  it('counts where a notice of its own turns out to be another one’s second address', async () => {
    const second = ADDRESS.replace('1.html', '2.html');
    const lines = await acceptedAt(second);
    const both = await tableBatch([{}, { 机构名称: CHENGUANG }], { aliases: [second] });
    const { review } = await reviewOf([both], lines);
    expect(statesOf(review).map((each) => each.split(' ')[0])).toEqual(['waiting', 'accepted']);
    const shorter = await tableBatch([{ 机构名称: CHENGUANG }], { aliases: [second] });
    const gone = (await reviewOf([shorter], lines)).review;
    expect(statesOf(gone).map((each) => each.split(' ')[0])).toEqual(['vanished', 'waiting']);
    await gone.act(keyOf(gone, '启明'), { do: 'keep' });
    expect(await rowsOf(lines, shorter)).toHaveLength(1);
  });

  it('is decided once where the page is gone at both', async () => {
    const lines = await acceptedAt(MOVED);
    const first = await tableBatch([{}], { source: MOVED, goneSince: '2026-11-01' });
    const { review } = await reviewOf([first], lines);
    await review.act(keyOf(review, '启明'), { do: 'keep' });
    const moved = await tableBatch([{}], { aliases: [MOVED], goneSince: '2026-11-01' });
    expect((await reviewOf([moved], lines)).review.waiting).toBe(0);
  });

  it('stays its own where another notice stands at that address, as when two are told apart again', async () => {
    const lines = await acceptedAt(MOVED);
    const own = await tableBatch([{}], { source: MOVED });
    const other = await tableBatch([{}], { aliases: [MOVED] });
    for (const batches of [
      [own, other],
      [other, own],
    ]) {
      const { review } = await reviewOf(batches, lines);
      const states = [...review.all.values()].map(({ state, batch }) => [state, batch.source]);
      expect(states).toEqual([
        ['waiting', ADDRESS],
        ['accepted', MOVED],
      ]);
    }
  });

  it('says nothing of the same party at an address that is none of the notice’s', async () => {
    const lines = await acceptedAt('https://www.shili.example/9.html');
    expect(statesOf((await reviewOf([await tableBatch([{}])], lines)).review)).toEqual([
      'waiting 余姚市示例启明培训学校有限公司',
    ]);
  });
});

describe('rows of one party that change', () => {
  const FINE = { 处罚结果: '罚款5万元', 违法事实: '虚假宣传', 文号: '示教罚决〔2026〕1号' };
  const WARNING = { 处罚结果: '警告', 违法事实: '超范围办学', 文号: '示教罚决〔2026〕2号' };
  const later = (row: typeof FINE) => ({ ...row, 违法事实: `${row.违法事实}等` });
  async function acceptedBoth() {
    const { review, lines } = await reviewOf([await tableBatch([FINE, WARNING])]);
    for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
    return lines;
  }
  const stood = async (lines: DecisionLine[], ...rows: (typeof FINE)[]) =>
    (await reviewOf([await tableBatch(rows)], lines)).review;

  it('are each held against their own, and none is asked about twice', async () => {
    const lines = await acceptedBoth();
    const review = await stood(lines, later(FINE), later(WARNING));
    const held = [...review.all.values()].map(({ row, before }) => [
      row.result,
      before?.verdict.decision === 'accept' ? before.verdict.row.result : '',
    ]);
    expect(held).toEqual([
      ['罚款5万元', '罚款5万元'],
      ['警告', '警告'],
    ]);
    for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
    const after = await stood(lines, later(FINE), later(WARNING));
    expect(acceptedRows([...after.all.values()])).toHaveLength(2);
    expect(after.waiting).toBe(0);
  });

  it.each([
    [later(FINE), '警告'],
    [later(WARNING), '罚款5万元'],
  ])('are told from one that is gone: %j', async (changed, gone) => {
    const review = await stood(await acceptedBoth(), changed);
    expect([...review.all.values()].map(({ state, row }) => [state, row.result])).toEqual([
      ['vanished', gone],
      ['changed', changed.处罚结果],
    ]);
  });

  it('and a new one of whom everything was decided anew waits like any other', async () => {
    const lines = await acceptedBoth();
    const review = await stood(lines, later(FINE), later(WARNING));
    for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
    const more = { ...FINE, 文号: '示教罚决〔2026〕3号' };
    const states = [...(await stood(lines, later(FINE), later(WARNING), more)).all.values()].map(
      ({ state }) => state,
    );
    expect(states).toEqual(['waiting', 'accepted', 'accepted']);
  });
});
