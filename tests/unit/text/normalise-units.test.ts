import { expect, it } from 'vitest';
import { classify, plainUnit } from '../../../lib/text/normalise-units';

/** The quick answer for what is common has to be that of the rule itself. */
it('folds every unit as the classes of Unicode do', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const known = units.filter((unit) => plainUnit(unit) !== 0);
  const wrong = known.filter((unit) => plainUnit(unit) !== classify(unit));
  expect(wrong.map((unit) => unit.toString(16))).toEqual([]);
  expect(known.length).toBeGreaterThan(20_000);
});
