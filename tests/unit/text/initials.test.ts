import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialsPattern, initialsText, spellsAt } from '../../../lib/text/initials';
import { SEED } from '../index/support';
import { runs } from '../runs';

it('keeps a unit of initials for each unit of the text', () => {
  expect(initialsText('\n示例a1é\n')).toBe('\nsla1\u0001\n');
});

// 重 is read chong and zhong, 行 hang and xing: their initials are of two letters.
it('is met where the units themselves spell the query', () => {
  const over = (alphabet: string, minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
  fc.assert(
    fc.property(over('示例重庆行sl1é', 0, 12), over('slczqxh1', 1, 4), (text, query) => {
      const places = Array.from(text, (_, at) => at).filter((at) => spellsAt(text, at, query));
      const met = initialsText(text).matchAll(new RegExp(`(?=${initialsPattern(query)})`, 'g'));
      expect(Array.from(met, ({ index }) => index)).toEqual(places);
    }),
    { seed: SEED, numRuns: runs(700) },
  );
});
