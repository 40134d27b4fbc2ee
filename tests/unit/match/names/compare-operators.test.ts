import { describe, expect, it } from 'vitest';
import { compareOperators, isSameOwner } from '../../../../lib/match/names/compare-operators';

const REST = '示例启明教育科技有限公司';

describe('two companies whose names differ by their place alone', () => {
  it.each([
    ['余姚市', '余姚'],
    ['浙江省余姚市', '余姚市'],
    ['宁波余姚', '浙江省余姚市'],
    ['广东省深圳市', '深圳'],
    ['浙江省', '浙江'],
  ])('are one where it is one place: %s, %s', (a, b) => {
    expect(isSameOwner(a + REST, b + REST)).toBe(true);
    expect(compareOperators(a + REST, b + REST)).toBe('near');
  });

  it.each([
    ['浙江省余姚市', '浙江'],
    ['浙江省余姚市', '浙江省杭州市'],
    ['余姚市', '宁波市'],
    ['北京上海', '重庆上海'],
    ['余姚市', ''],
  ])('are two where it is not: %s, %s', (a, b) => {
    expect(isSameOwner(a + REST, b + REST)).toBe(false);
  });
});
