import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapOf, plainGapOf, SPACE } from '../../../lib/text/page-text';
import { runs } from '../runs';

/** The quick answer for what is common has to be that of the rule itself. */
it('gives gaps the kind that the expressions give', () => {
  const signs = [...' \u3000()（）-_|,:;/!?&+—–·，、：；｜！？【】《》「」“”\n.。…\u200b\u0301\r'];
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 5 }).map((each) => each.join(''));
  let answered = 0;
  fc.assert(
    fc.property(texts, (between) => {
      const plain = plainGapOf(between);
      if (plain === null) return;
      answered++;
      expect(plain).toBe(gapOf(between, 0));
    }),
    { numRuns: runs(1500), seed: 5 },
  );
  expect(answered).toBeGreaterThan(500);
});

it.each(['\u00a0', '\u2003', '\u2800'])(
  'takes %j for white space, which parts no name',
  (blank) => {
    expect(gapOf(blank, 0)).toBe(SPACE);
  },
);
