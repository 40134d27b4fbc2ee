import { expect, it } from 'vitest';
import { groupedBy } from '../../../lib/domain/grouped';

it('puts each value below each of its keys, in order', () => {
  const groups = groupedBy(['ab', 'b', '', 'a'], (text) => [...text]);
  expect([...groups]).toEqual([
    ['a', ['ab', 'a']],
    ['b', ['ab', 'b']],
  ]);
  expect(groupedBy([], () => ['a']).size).toBe(0);
});
