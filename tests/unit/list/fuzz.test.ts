import { expect, it } from 'vitest';
import { fuzzList } from '../../soak/fuzz-list';

const CASES = 300;

/** 600 hostile files; `npm run soak -- fuzz-list` runs half a million. */
it.each([1, 2])(
  'refuses hostile files with a ListError and nothing else, seed %i',
  async (seed) => {
    const { cases, accepted, refused } = await fuzzList(seed, CASES);
    expect(cases).toBe(CASES);
    // Most changes break a file; a change of a field that is free, or none at all, does not.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(cases / 4);
    expect(Object.keys(refused)).toEqual(expect.arrayContaining(['not-a-list', 'bad-record']));
  },
  60_000,
);
