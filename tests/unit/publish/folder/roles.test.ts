import { expect, it } from 'vitest';
import { byMajority } from '../../../../lib/publish/folder/roles';

const KEYS = Array.from('abcde', (id) => ({ id, public: new Uint8Array(32) }));

it('asks for the majority of a role’s keys: of three keys two sign, and one signs nothing', () => {
  const thresholds = [1, 2, 3, 4, 5].map((count) => byMajority(KEYS.slice(0, count)).threshold);
  expect(thresholds).toEqual([1, 2, 2, 3, 3]);
});
