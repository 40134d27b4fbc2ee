import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/domain/verdict';
import { shareOf, withinBudget } from '../../../lib/match/budget';
import { entry } from '../list/sample';

const candidate = (list: string, id: string, names = 1): Candidate => {
  const own = entry(1);
  const all = Array.from({ length: names }, () => own.names).flat();
  return {
    ref: { list, id },
    entry: { ...own, id, names: all.slice(0, names), identifiers: [] },
    stale: false,
    listTitle: list,
  };
};
const several = (list: string, count: number, names = 1): Candidate[] =>
  Array.from({ length: count }, (_, at) => candidate(list, `${at}`, names));

describe('the share of a subject', () => {
  it.each<[costs: number[], most: number, share: number]>([
    [[], 10, Number.POSITIVE_INFINITY],
    [[3, 3, 4], 10, Number.POSITIVE_INFINITY],
    [[20, 1, 80], 100, 79],
    [[50, 50, 50], 90, 30],
    [[50, 50, 50], 3, 8],
  ])('of costs %j with %i in all is %d', (costs, most, share) => {
    expect(shareOf(costs, most)).toBe(share);
  });
});

describe('what a page is judged against', () => {
  it('is all that was nominated, as long as that is what real lists nominate', () => {
    const nominated = Array.from({ length: 200 }, () => several('a', 3, 3));
    expect(withinBudget(nominated)).toBe(nominated);
  });

  it('is bounded by names and not by entries alone, and the rest is told', () => {
    const nominated = Array.from({ length: 200 }, () => several('a', 128, 32));
    let cut = 0;
    const kept = withinBudget(nominated, (some) => {
      cut += some.length;
    });
    expect(kept.flat().length).toBe(200);
    expect(cut).toBe(200 * 127);
  });

  it('keeps every other list whole, and every subject that costs little', () => {
    const crowd = several('b', 128);
    const honest = several('a', 2);
    const lone = several('b', 1);
    const nominated = [
      ...Array.from({ length: 100 }, () => [...crowd, ...honest]),
      [...lone, ...honest],
    ];
    const kept = withinBudget(nominated);
    for (const own of kept) expect(own.filter(({ ref }) => ref.list === 'a')).toEqual(honest);
    expect(kept.at(-1)).toEqual([...lone, ...honest]);
    expect(kept[0]).toHaveLength(20 + 2);
  });
});
