import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../../lib/publish/review/change';
import { markTaken } from '../../../../lib/publish/review/marks';
import { reviewInTerminal } from '../../../../lib/publish/review/terminal';
import { viewOf } from '../../../../lib/publish/review/view';
import { PROSE, proseBatch, reviewOf, statesOf, tableBatch } from './items';

/** Runs a review with these lines typed; gives what was printed. */
async function typed(
  batches: Parameters<typeof reviewOf>[0],
  lines: readonly string[],
  decided: NonNullable<Parameters<typeof reviewOf>[1]> = [],
  isAll = false,
) {
  const opened = await reviewOf(batches, decided);
  const printed: string[] = [];
  const rest = [...lines];
  const terminal = {
    print: (text: string) => void printed.push(text),
    ask: async (prompt: string) => {
      printed.push(prompt);
      return rest.shift() ?? null;
    },
  };
  await reviewInTerminal(opened.review, terminal, isAll);
  return { ...opened, text: printed.join('\n'), rest };
}

const twoRows = () => tableBatch([{}, { 机构名称: '余姚市示例晨光培训有限公司', 处罚日期: '' }]);

describe('the terminal', () => {
  it('shows one item at a time beside its source, and takes a, c, r, l, s, q', async () => {
    const { review, text } = await typed(
      [await twoRows()],
      ['a', 'c', '列入日期', '2026-09-05', 'a'],
    );
    expect(text).toContain('[1/2] 等待审核  余姚市示例启明培训学校有限公司');
    expect(text).toContain('    处罚结果：罚款5万元');
    expect(text).toContain('还不能采用：列入日期：缺少日期');
    expect(text).toContain('由人填写');
    expect(statesOf(review).map((each) => each.split(' ')[0])).toEqual(['accepted', 'accepted']);
  });

  it('takes a number for a cell, “-” to clear it, and an empty line to leave it', async () => {
    const { lines } = await typed([await twoRows()], ['c', '1', '', 'c', '2', '-', 'q']);
    expect(lines).toMatchObject([{ decision: 'correct', cells: { grounds: '' } }]);
  });

  it('says what is no key and no cell, and goes on', async () => {
    const { text, review } = await typed(
      [await twoRows()],
      ['z', 'c', '没有这列', 'r', '重复', 's'],
    );
    expect(text).toContain('没有“z”这个键');
    expect(text).toContain('没有这一项');
    expect(review.waiting).toBe(1);
  });

  it('asks again where a reason or a number is missing', async () => {
    const { text, review, lines } = await typed(
      [await twoRows()],
      ['r', '', 'l', 'x', 'l', '', 'q'],
    );
    expect(text).toContain('请写明不采用的理由');
    expect(text).toContain('1 到 365 的整数');
    expect([...review.all.values()].map(({ state }) => state)).toEqual(['later', 'waiting']);
    expect(lines).toMatchObject([{ decision: 'later', until: '2026-12-04' }]);
  });

  it('stops at the end of its input, with what was decided kept', async () => {
    const { review } = await typed([await twoRows()], ['a']);
    expect(review.waiting).toBe(1);
  });

  it('asks of a page that is gone whether it still holds', async () => {
    const { lines } = await typed([await tableBatch([{}])], ['a']);
    const { text } = await typed(
      [await tableBatch([{}], { goneSince: '2026-11-20' })],
      ['x', '2026-11-21'],
      lines,
    );
    expect(text).toContain('不见了不等于撤销');
    expect(lines.at(-1)).toMatchObject({ decision: 'lifted', on: '2026-11-21' });
  });

  it('asks once for all rows of a page that is gone, and with --all takes another word for it', async () => {
    const rows = [{}, { 机构名称: '余姚市示例晨光培训有限公司' }];
    const { lines } = await typed([await tableBatch(rows)], ['a', 'a']);
    const gone = await tableBatch(rows, { goneSince: '2026-11-20' });
    const once = await typed([gone], ['x', '2026-11-21', 'e'], lines);
    expect(once.rest).toEqual(['e']);
    const again = await typed([gone], ['e', 'q'], lines, true);
    expect(again.text).toContain('[1/2] 已采用');
    expect(again.text).toContain('[e] 仍然有效');
    expect(lines.at(-1)).toMatchObject({ decision: 'keep' });
    const row = await typed([await tableBatch(rows)], ['q'], lines, true);
    expect(row.text).not.toContain('仍然有效');
  });

  it('shows what was decided before and what changed', async () => {
    const { lines } = await typed([await proseBatch()], ['r', '还没有公示']);
    const { text } = await typed(
      [await proseBatch({ text: PROSE.replace('5万', '6万') })],
      ['q'],
      lines,
    );
    expect(text).toContain('以前的决定：2026-11-27 没有采用，理由：还没有公示');
    expect(text).toContain('- 决定对当事人罚款5万元。');
    expect(text).toContain('+ 决定对当事人罚款6万元。');
  });
});

describe('markTaken', () => {
  it('marks each taken sentence in the text, which stays whole', async () => {
    const { review } = await reviewOf([await proseBatch()]);
    const [[key, standing] = []] = review.all;
    if (!key || !standing) throw new Error('no item');
    const pieces = markTaken(standing.item);
    expect(pieces.map(({ text }) => text).join('')).toBe(PROSE);
    expect(pieces.find(({ fields }) => fields.includes('result'))?.text).toBe(
      '决定对当事人罚款5万元。',
    );
    expect(viewOf(key, standing).cells.find(({ field }) => field === 'date')?.from).toBe(
      '2026年9月1日',
    );
  });

  it('lets sentences overlap', () => {
    const cells = new Map([
      ['date', { text: 'b', from: 'ab' }],
      ['result', { text: 'c', from: 'bc' }],
    ] as const);
    expect(markTaken({ text: 'abcd', cells })).toEqual([
      { text: 'a', fields: ['date'] },
      { text: 'b', fields: ['date', 'result'] },
      { text: 'c', fields: ['result'] },
      { text: 'd', fields: [] },
    ]);
  });
});

describe('changeOf', () => {
  it.each([
    ['a。b。', 'a。c。', { gone: ['b。'], come: ['c。'] }],
    ['a。b。', 'b。 a。', { gone: [], come: [] }],
    ['a\nb', 'a', { gone: ['b'], come: [] }],
  ])('%j to %j', (before, after, change) => {
    expect(changeOf(before, after)).toEqual(change);
  });
});
