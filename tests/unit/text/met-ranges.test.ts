import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metRanges } from '../../../lib/text/met-ranges';

const SCHOOL = '余姚市示例启明培训学校有限公司';
const met = (asked: string, name: string) =>
  metRanges(asked, name).map(({ start, end }) => name.slice(start, end));

describe('what of a name was typed', () => {
  it.each([
    ['the whole name', SCHOOL, SCHOOL, [SCHOOL]],
    ['its start', '余姚市示例', SCHOOL, ['余姚市示例']],
    ['its middle', '启明培训', SCHOOL, ['启明培训']],
    ['traditional characters', '啟明培訓', SCHOOL, ['启明培训']],
    ['full width and spaces', ' 启　明 ', SCHOOL, ['启明']],
    ['words in any order', '示例启明 余姚', SCHOOL, ['余姚', '示例启明']],
    ['parts with something between', '余姚启明', SCHOOL, ['余姚', '启明']],
    ['all but a typo', '余姚市示列启明', SCHOOL, ['余姚市示', '启明']],
    ['across a bracket', '示例北京教育', '示例（北京）教育有限公司', ['示例（北京）教育']],
    ['up to a bracket', '示例', '示例（北京）教育', ['示例']],
    ['beside a pair of surrogates', '例𠮷', '示例𠮷祥', ['例𠮷']],
  ])('is %s', (_, asked, name, parts) => {
    expect(met(asked, name)).toEqual(parts);
  });

  it.each(['qm', '', '完全不同'])('is nothing of %s', (asked) => {
    expect(met(asked, SCHOOL)).toEqual([]);
  });

  it('stands in the name, in order and apart, whatever both hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        let last = -1;
        for (const { start, end } of metRanges(a, b)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(b.length);
          last = end - 1;
        }
      }),
    );
  });
});
