import { expect, it } from 'vitest';
import { distinctBy, groupedBy } from '../../../lib/domain/by-key';

it('keeps the first of each key, in its place', () => {
  const values = ['a1', 'b1', 'a2', 'c1', 'b2'];
  expect(distinctBy(values, ([first = '']) => first)).toEqual(['a1', 'b1', 'c1']);
  expect(distinctBy([], String)).toEqual([]);
});

it('puts each value below each of its keys, in order', () => {
  const groups = groupedBy(['ab', 'b', '', 'a'], (text) => [...text]);
  expect([...groups]).toEqual([
    ['a', ['ab', 'a']],
    ['b', ['ab', 'b']],
  ]);
  expect(groupedBy([], () => ['a']).size).toBe(0);
});
