import { expect, it } from 'vitest';
import { distinctBy } from '../../../lib/domain/distinct';

it('keeps the first of each key, in its place', () => {
  const values = ['a1', 'b1', 'a2', 'c1', 'b2'];
  expect(distinctBy(values, ([first = '']) => first)).toEqual(['a1', 'b1', 'c1']);
  expect(distinctBy([], String)).toEqual([]);
});
