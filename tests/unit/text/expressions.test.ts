import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapePattern, some } from '../../../lib/text/expressions';
import { runs } from '../runs';

it.each(['', 'u', 'v'])(
  'a text as a part of an expression stands for itself alone: "%s"',
  (flags) => {
    const text = fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-&&~!#%,:;<=>@`\'"a1 中') });
    fc.assert(
      fc.property(text, text, (own, other) => {
        const pattern = new RegExp(`^(?:${escapePattern(own)})$`, flags);
        expect(pattern.test(own)).toBe(true);
        expect(pattern.test(other)).toBe(own === other);
      }),
      { numRuns: runs(200) },
    );
  },
);

it('one of some words fits each of them, whatever white space parts them', () => {
  const either = new RegExp(`^${some(' 公司  学校\n中心 ')}$`, 'u');
  expect(['公司', '学校', '中心', '', '公司 学校'].map((text) => either.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
