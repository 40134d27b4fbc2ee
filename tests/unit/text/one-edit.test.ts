import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsWithinOneEdit } from '../../../lib/text/one-edit';
import { SEED } from '../index/support';
import { runs } from '../runs';

/**
 * Edit distance with swaps of neighbours (optimal string alignment) from the query to the part of the
 * name that is nearest to it: the first row is zero, since a part may start anywhere.
 */
function nearestPart(name: string, query: string): number {
  const rows = [new Array<number>(name.length + 1).fill(0)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.NaN;
  for (let q = 1; q <= query.length; q++) {
    const row = [q];
    rows.push(row);
    for (let n = 1; n <= name.length; n++) {
      const other = query[q - 1] === name[n - 1] ? 0 : 1;
      let least = Math.min(at(q - 1, n) + 1, at(q, n - 1) + 1, at(q - 1, n - 1) + other);
      const isSwap = q > 1 && n > 1 && query[q - 1] === name[n - 2] && query[q - 2] === name[n - 1];
      if (isSwap) least = Math.min(least, at(q - 2, n - 2) + 1);
      row.push(least);
    }
  }
  return Math.min(...(rows.at(-1) ?? []));
}

const over = (alphabet: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength });

describe('one edit', () => {
  it.each(['ab', 'abc', '示例启明培训'])('agrees with edit distance over %s', (alphabet) => {
    fc.assert(
      fc.property(over(alphabet, 12), over(alphabet, 7), (name, query) => {
        expect(standsWithinOneEdit(name, query)).toBe(nearestPart(name, query) <= 1);
      }),
      { seed: SEED, numRuns: runs(1500) },
    );
  });

  it.each([
    ['another unit', '示列启明', true],
    ['another unit at the start', '市例启明', true],
    ['another unit at the end', '示例启名', true],
    ['one unit too many', '示例的启明', true],
    ['one unit missing', '余姚示例', true],
    ['neighbours swapped', '示启例明', true],
    ['two edits', '示列起明', false],
    ['a swap and an edit', '例示起明', false],
  ])('%s: %s', (_, query, expected) => {
    expect(standsWithinOneEdit('余姚市示例启明培训学校', query)).toBe(expected);
  });

  it('begins where it may', () => {
    const mayBegin = (at: number): boolean => at !== 3;
    expect(standsWithinOneEdit('余姚市示例启明', '示列启明', mayBegin)).toBe(false);
    expect(standsWithinOneEdit('余姚市示例启明', '市示列启明', mayBegin)).toBe(true);
  });
});
