import { expect, it } from 'vitest';
import { fuzzFollowed } from '../../soak/fuzz-followed';
import { fuzzPages } from '../../soak/fuzz-page';

/** A share of `npm run soak -- fuzz-followed fuzz-page`, which run a hundred thousand and ten thousand cases. */

it('a hostile list, rightly signed, changes nothing that an honest one says and marks nobody else, seed 1', async () => {
  const { live, refused } = await fuzzFollowed(1, 60);
  // Most are taken, since their publisher may say what he likes; some break the format.
  expect(live).toBeGreaterThan(20);
  expect(Object.keys(refused)).toEqual(expect.arrayContaining(['bad-record', 'not-a-list']));
});

it('a hostile page of a listed host is told of, and no page of another is taken for it, seed 1', async () => {
  const { told, unparsed } = await fuzzPages(1, 40);
  expect(unparsed).toBeLessThan(10);
  // Some of the pages lower what is said of their host, and none takes it away.
  expect(Object.keys(told).sort()).toEqual(['identified', 'related']);
});
