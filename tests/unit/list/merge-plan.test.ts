import { describe, expect, it } from 'vitest';
import { type DayNumbers, planGroups, type Weight } from '../../../lib/list/merge-plan';

const KIB = 1024;
/** Low and high limits: the first two digits of a hash spread them. */
const [EARLY, LATE] = ['00', 'ff'];
const DAILY: DayNumbers = { today: 100, before: 99 };
/** A day of the three-day rhythm, and one that is not. */
const CLEANING: DayNumbers = { today: 102, before: 101 };

const weight = (kib: number, more: Partial<Weight> = {}): Weight => ({
  hash: LATE,
  bytes: kib * KIB,
  records: 100,
  dead: 0,
  ...more,
});

/** The plan in short: sizes of the groups, a star at those that are written again. */
const plan = (weights: readonly Weight[], days = DAILY) =>
  planGroups(weights, days)
    .map(({ from, to, rewrite }) => `${to - from}${rewrite ? '*' : ''}`)
    .join(' ');

describe('small neighbours', () => {
  it.each<[string, number[], string]>([
    ['nothing', [], ''],
    ['three stay', [5, 5, 5], '1 1 1'],
    ['four become one', [5, 5, 5, 5], '4*'],
    ['four behind a capped one', [900, 5, 5, 5, 5], '1 4*'],
    ['not across a capped one', [5, 5, 900, 5, 5], '1 1 1 1 1'],
    ['four of the next size class', [20, 20, 20, 20], '4*'],
    ['mixed classes wait', [20, 5, 5, 5], '1 1 1 1'],
    ['the smaller go along with four of the larger', [20, 20, 5, 20, 20], '5*'],
    ['a chain in one publish', [20, 20, 20, 5, 5, 5, 5], '7*'],
    ['the largest class', [300, 300, 300, 300], '4*'],
    ['capped ones never', [400, 400, 400, 400], '1 1 1 1'],
  ])('%s', (_, sizes, expected) => {
    expect(plan(sizes.map((kib) => weight(kib)))).toBe(expected);
  });
});

describe('what is dead', () => {
  it.each<[string, Partial<Weight>, DayNumbers, string]>([
    ['nothing', {}, CLEANING, '1'],
    ['15 %, the earliest limit', { hash: EARLY, dead: 15 }, DAILY, '1'],
    ['16 %, beyond the earliest limit', { hash: EARLY, dead: 16 }, DAILY, '1*'],
    ['30 %, the latest limit', { dead: 30 }, DAILY, '1'],
    ['31 %, beyond every limit', { dead: 31 }, DAILY, '1*'],
    ['13 days', { hash: EARLY, dead: 1, staleDays: 13 }, CLEANING, '1'],
    ['14 days', { hash: EARLY, dead: 1, staleDays: 14 }, CLEANING, '1*'],
    ['14 days, between two cleanings', { hash: EARLY, dead: 1, staleDays: 14 }, DAILY, '1'],
    ['25 days', { dead: 1, staleDays: 25 }, CLEANING, '1'],
    ['26 days', { dead: 1, staleDays: 26 }, CLEANING, '1*'],
    ['29 days, and tomorrow is the 30th', { dead: 1, staleDays: 29 }, DAILY, '1'],
    ['30 days, and tomorrow would be too late', { dead: 1, staleDays: 30 }, DAILY, '1*'],
    ['a week between two', { dead: 1, staleDays: 24 }, { today: 100, before: 93 }, '1*'],
    ['two months between two', { dead: 1, staleDays: 0 }, { today: 100, before: 40 }, '1*'],
    ['dead dels alone never grow stale', { dead: 1 }, { today: 100, before: 40 }, '1'],
  ])('%s', (_, more, days, expected) => {
    expect(plan([weight(900, more)], days)).toBe(expected);
  });

  it('is written again with a neighbour that is too, where both fit', () => {
    const dead = { dead: 60 };
    expect(plan([weight(900, dead), weight(900, dead)])).toBe('2*');
    expect(plan([weight(900, dead), weight(900), weight(900, dead)])).toBe('1* 1 1*');
    expect(plan([weight(900, { dead: 40 }), weight(900, { dead: 40 })])).toBe('1* 1*');
  });
});
