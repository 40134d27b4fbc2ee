import { describe, expect, it } from 'vitest';
import { type ShownEntry, verifyNotShrunk, withState } from '../../../lib/list/shrink-guard';

const TODAY = '2026-09-10';
const shown = (id: number, change: Partial<ShownEntry> = {}): ShownEntry => ({
  id,
  until: '2026-12-01',
  names: [id * 10],
  keys: [id * 100, id * 100 + 1],
  ...change,
});
const upTo = (count: number, change: Partial<ShownEntry> = {}) =>
  Array.from({ length: count }, (_, at) => shown(at + 1, change));
const since = (day: string, entries: ShownEntry[]) => ({ since: day, entries });

const verdict = (states: ReturnType<typeof since>[], next: ShownEntry[]) => {
  try {
    verifyNotShrunk(states, next, TODAY, 'hash');
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the shrink guard', () => {
  it('lets half of each state go, and says which state would lose more', () => {
    const states = [since('2026-09-04', upTo(20)), since('2026-09-08', upTo(10))];
    expect(verdict(states, upTo(10))).toBe('taken');
    expect(verdict(states, upTo(9))).toBe(
      'shrunk: m/hash.json: 11 of 20 entries shown since 2026-09-04 are gone or renamed',
    );
  });

  it('counts nothing whose time is over', () => {
    expect(verdict([since(TODAY, upTo(4, { until: TODAY }))], [])).toBe('taken');
    expect(verdict([], [])).toBe('taken');
  });

  it.each([
    [1, 0, 'taken'],
    [2, 1, 'taken'],
    [2, 0, '2 of 2'],
    [3, 1, '2 of 3'],
  ])('of %i entries %i are left: %s', (count, left, expected) => {
    expect(verdict([since('2026-09-04', upTo(count))], upTo(left))).toContain(expected);
  });

  it('takes an entry as gone with the name by which it was shown, or with most of its identifiers', () => {
    const states = [since(TODAY, upTo(2))];
    const both = (change: Partial<ShownEntry>) => verdict(states, upTo(2, change));
    const of = (own: (n: number) => Partial<ShownEntry>) =>
      verdict(
        states,
        [1, 2].map((n) => shown(n, own(n))),
      );
    expect(of((n) => ({ names: [7, n * 10] }))).toBe('taken');
    expect(both({ names: [7] })).toMatch(/^shrunk/);
    expect(of((n) => ({ keys: [n * 100, 5] }))).toBe('taken');
    expect(both({ keys: [5] })).toMatch(/^shrunk/);
  });
});

describe('an entry under another id', () => {
  const states = [since(TODAY, upTo(4))];
  const moved = (names: number[], keys: number[], id = 90): ShownEntry =>
    shown(id, { names, keys });

  it('is the one that it was, by name and identifiers', () => {
    const next = upTo(4).map(({ names, keys }, at) => moved(names, keys, 90 + at));
    expect(verdict(states, next)).toBe('taken');
  });

  it('stands for one alone', () => {
    const one = moved(
      upTo(4).flatMap(({ names }) => names),
      upTo(4).flatMap(({ keys }) => keys),
    );
    expect(verdict(states, [one])).toMatch(/^shrunk: .* 3 of 4/);
  });

  it('does not stand for another where it stands for its own', () => {
    const own = shown(1, { names: [10, 20, 30, 40], keys: [] });
    const without = upTo(4, { keys: [] });
    expect(verdict([since(TODAY, without)], [own])).toMatch(/3 of 4/);
  });
});

describe('the states of a week', () => {
  const days = (...list: string[]) =>
    list
      .reduce<ReturnType<typeof since>[]>((states, day) => withState(states, since(day, [])), [])
      .map((state) => state.since.slice(8));

  it('are the first and the last of each day', () => {
    expect(days('2026-09-01', '2026-09-02', '2026-09-02', '2026-09-02')).toEqual([
      '01',
      '02',
      '02',
    ]);
  });

  it('end when the next one has been live for a week', () => {
    expect(days('2026-09-01', '2026-09-02', '2026-09-09')).toEqual(['01', '02', '09']);
    expect(days('2026-09-01', '2026-09-02', '2026-09-10')).toEqual(['02', '10']);
  });
});
