import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapePattern } from '../../../lib/text/escape';
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
