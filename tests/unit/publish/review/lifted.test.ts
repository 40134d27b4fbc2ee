import { describe, expect, it } from 'vitest';
import { acceptedRows } from '../../../../lib/publish/review/accepted';
import type { DecisionLine } from '../../../../lib/publish/review/decisions';
import type { Batch } from '../../../../lib/publish/review/item';
import type { Review } from '../../../../lib/publish/review/session';
import { reviewInTerminal } from '../../../../lib/publish/review/terminal';
import { viewOf } from '../../../../lib/publish/review/view';
import { keyOf, reviewOf, statesOf, tableBatch } from './items';

const QIMING = '余姚市示例启明培训学校有限公司';
const CHENGUANG = '余姚市示例晨光培训有限公司';
const LIFTED = '2026-11-20';

const whole = () => tableBatch([{}, { 机构名称: CHENGUANG }]);
const pageGone = () => tableBatch([{}, { 机构名称: CHENGUANG }], { goneSince: '2026-11-01' });
const withoutChenguang = () => tableBatch([{}]);
/** The row of 启明 as a rewritten page prints it, and nothing of 晨光. */
const rewritten = (cells = {}) => tableBatch([{ 违法事实: '虚假宣传、超前培训', ...cells }]);

/** Both rows were accepted; then what `gone` lacks was lifted, as somebody said of `name`. */
async function liftedOf(gone: Batch, name: string): Promise<DecisionLine[]> {
  const { review, lines } = await reviewOf([await whole()]);
  for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
  const later = await reviewOf([gone], lines);
  await later.review.act(keyOf(later.review, name), { do: 'lifted', on: LIFTED });
  return lines;
}

/** `名称 移出日期` of each row that is given on. */
const given = (review: Review): string[] =>
  acceptedRows([...review.all.values()])
    .map(({ institution, lifted }) => `${institution} ${lifted ?? ''}`.trim())
    .sort();

/** The key of the item that is `state` and whose name contains `name`. */
function keyIn(review: Review, state: string, name: string): string {
  for (const [key, each] of review.all)
    if (each.state === state && each.item.name.includes(name)) return key;
  throw new Error(`no ${state} ${name}`);
}

describe('a lifted act whose source is there again in other words', () => {
  it('stays lifted, says so and asks nothing, whether page or row was gone', async () => {
    for (const [gone, name] of [
      [await pageGone(), '启明'],
      [await tableBatch([{ 机构名称: CHENGUANG }]), '启明'],
    ] as const) {
      const lines = await liftedOf(gone, name);
      const { review } = await reviewOf([await rewritten()], lines);
      expect(review.all.get(keyIn(review, 'closed', '启明'))).toMatchObject({
        reason: expect.stringContaining(LIFTED),
      });
      expect(given(review)).toContain(`${QIMING} ${LIFTED}`);
      expect(given(review)).not.toContain(QIMING);
    }
  });

  it('is told as lifted on the page and in the terminal', async () => {
    const lines = await liftedOf(await pageGone(), '启明');
    const { review } = await reviewOf([await rewritten()], lines);
    const key = keyIn(review, 'closed', '启明');
    const standing = review.all.get(key);
    expect(standing && viewOf(key, standing).before).toMatchObject({ liftedOn: LIFTED });
    const printed: string[] = [];
    await reviewInTerminal(
      review,
      { print: (text) => void printed.push(text), ask: async () => 's' },
      true,
    );
    expect(printed).toContain(`已经撤销：${LIFTED}`);
  });

  it('is in force again only where somebody takes the day of its lift away', async () => {
    const lines = await liftedOf(await pageGone(), '启明');
    const { review } = await reviewOf([await rewritten()], lines);
    const key = keyIn(review, 'closed', '启明');
    await expect(review.act(key, { do: 'accept' })).rejects.toThrow('还不能采用');
    await review.act(key, { do: 'correct', field: 'lifted', text: '' });
    expect(review.all.get(key)?.state).toBe('changed');
    await review.act(key, { do: 'accept' });
    expect(given(review)).toEqual([QIMING, `${CHENGUANG} ${LIFTED}`].sort());
    const again = await reviewOf([await rewritten()], lines);
    expect(given(again.review)).toEqual([QIMING, `${CHENGUANG} ${LIFTED}`].sort());
  });

  it('stays lifted when its newer text is rejected, and when that becomes another one', async () => {
    const lines = await liftedOf(await pageGone(), '启明');
    const { review } = await reviewOf([await rewritten()], lines);
    await review.act(keyIn(review, 'closed', '启明'), { do: 'reject', reason: '已撤销' });
    expect(given(review)).toContain(`${QIMING} ${LIFTED}`);
    const anew = await reviewOf([await rewritten({ 违法事实: '超前培训' })], lines);
    expect(given(anew.review)).toContain(`${QIMING} ${LIFTED}`);
  });

  it('is no other act: one of another day is asked about, with the word of the lift', async () => {
    const lines = await liftedOf(await pageGone(), '启明');
    const { review } = await reviewOf([await rewritten({ 处罚日期: '2026-10-08' })], lines);
    const key = keyIn(review, 'changed', '启明');
    expect(review.all.get(key)?.before).toMatchObject({ liftedOn: LIFTED });
    await review.act(key, { do: 'accept' });
    expect(given(review)).toContain(QIMING);
  });
});

describe('a row that a page which was lifted prints no longer', () => {
  it('stays lifted when the page is there again, and is not asked about', async () => {
    const lines = await liftedOf(await pageGone(), '启明');
    const { review } = await reviewOf([await withoutChenguang()], lines);
    expect(statesOf(review)).toEqual([`accepted ${CHENGUANG}`, `accepted ${QIMING}`]);
    expect(given(review)).toEqual([`${CHENGUANG} ${LIFTED}`, `${QIMING} ${LIFTED}`].sort());
  });

  it('is asked about where it was accepted anew after its lift', async () => {
    const lines = await liftedOf(await withoutChenguang(), '晨光');
    const back = await reviewOf([await whole()], lines);
    const key = keyOf(back.review, '晨光');
    await back.review.act(key, { do: 'correct', field: 'document', text: '示教罚决〔2026〕1号' });
    await back.review.act(key, { do: 'accept' });
    const { review } = await reviewOf([await withoutChenguang()], lines);
    expect(statesOf(review)).toEqual([`vanished ${CHENGUANG}`, `accepted ${QIMING}`]);
    expect(given(review)).toEqual([QIMING]);
  });
});
