import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise, normaliseName } from '../../../lib/text/normalise';
import { SEED } from '../index/support';

/** Units that the short way takes, and such as send it the long one. */
const plain = fc.constantFrom(...'余姚市示例启明Aa1（）() 「」·長體\u200b\u00ad');
const odd = fc.oneof(
  fc.constantFrom('\u0301', 'e\u0301', '㈱', '🔥', '\ud83d', '\udd25', 'ﬁ', 'ｶﾞ', '\u0000'),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const textOf = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));

it('the short way for names gives what the long one gives', () => {
  const name = fc.oneof(textOf(plain), textOf(fc.oneof(plain, odd)));
  fc.assert(
    fc.property(name, (source) => {
      expect(normaliseName(source)).toBe(normalise(source).text);
    }),
    { seed: SEED, numRuns: 5000 },
  );
});
