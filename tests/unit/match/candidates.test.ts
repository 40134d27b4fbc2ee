import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/domain/verdict';
import { nominateAmong, shareOf, withinBudget } from '../../../lib/match/candidates';
import { entryOf, hostIdentifier } from '../index/support';
import { entry } from '../list/sample';

const candidate = (list: string, id: string, names = 1): Candidate => {
  const own = entry(1);
  const all = Array.from({ length: names }, () => own.names).flat();
  return {
    ref: { list, id },
    entry: { ...own, id, names: all.slice(0, names), identifiers: [] },
    stale: null,
    listTitle: list,
  };
};
const several = (list: string, count: number, names = 1): Candidate[] =>
  Array.from({ length: count }, (_, at) => candidate(list, `${at}`, names));

describe('nominateAmong', () => {
  const candidates = [
    { entry: entryOf('a', ['示例启明']) },
    { entry: entryOf('b', ['启明'], { identifiers: [hostIdentifier('example.com')] }) },
    { entry: entryOf('c', ['示例启明', '余姚市示例启明培训学校']) },
  ];
  const idsOf = (keys: string[], texts: string[]) =>
    nominateAmong(candidates, [{ keys, texts }])[0]?.map(({ entry }) => entry.id);

  it('nominates by a key, and by a whole name anywhere in a text', () => {
    expect(idsOf(['host:example.com'], [])).toEqual(['b']);
    expect(idsOf(['name:启明'], ['欢迎来到示例启明'])).toEqual(['a', 'b', 'c']);
    expect(idsOf([], ['余姚市示例启明培训'])).toEqual(['a', 'c']);
  });

  it('nominates nobody by a part of a name, or by a short name inside a text', () => {
    expect(idsOf(['host:example'], ['示例启', '启明在线教育'])).toEqual([]);
  });

  it('keeps the answers to several questions apart', () => {
    const questions = [
      { keys: ['name:启明'], texts: [] },
      { keys: [], texts: ['余姚市示例启明培训学校', '示例启明'] },
      { keys: [], texts: [] },
    ];
    const found = nominateAmong(candidates, questions);
    expect(found.map((each) => each.map(({ entry }) => entry.id))).toEqual([['b'], ['a', 'c'], []]);
  });
});

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
