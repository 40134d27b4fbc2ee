import { describe, expect, it } from 'vitest';
import { FINE_OF_LAW, fineIn, saysFine } from '../../../../lib/publish/rules/fines';

describe('the sum of a fine', () => {
  it.each([
    ['罚款5万元', 50000],
    ['罚款: 5000元', 5000],
    ['罚没款3万元', 30000],
    ['罚款共计人民币：5000元', 5000],
    ['罚款（人民币）伍万元整', 50000],
    ['处人民币5000元整罚款', 5000],
    ['处2万元以下罚款1万元', 10000],
  ])('%s is told and read', (words, sum) => {
    expect([saysFine(words), fineIn(words)]).toEqual([true, sum]);
  });

  it.each(['罚款', '罚款：见决定书', '没收违法所得5000元', '警告'])('%s tells none', (words) => {
    expect([saysFine(words), fineIn(words)]).toEqual([false, undefined]);
  });

  it.each([
    ['处2万元以下罚款1万元', '罚款1万元'],
    ['处5万元以上20万元以下罚款', ''],
    ['处3万元以下的罚款', ''],
  ])('of %s without what a law allows %j is left', (words, left) => {
    expect(words.replace(FINE_OF_LAW, '')).toBe(left);
  });
});
