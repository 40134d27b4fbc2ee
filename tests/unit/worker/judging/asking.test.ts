import { describe, expect, it } from 'vitest';
import { take, type Used } from '../../../../lib/worker/judging/asking';

const NOW = Date.parse('2026-09-10T00:00:00Z');

/** How many of some tries are given, one after the other. */
function given(used: Used, tries: number, now: number): number {
  return Array.from({ length: tries }, () => take(used, 'openRecord', 1, now)).filter(Boolean)
    .length;
}

describe('what a tab may ask', () => {
  it('is so much at once', () => {
    expect(given({}, 100, NOW)).toBe(10);
  });

  it('is so much more with each minute, and never more than at once', () => {
    const used: Used = {};
    expect(given(used, 100, NOW)).toBe(10);
    expect(given(used, 100, NOW + 30_000)).toBe(5);
    expect(given(used, 100, NOW + 86_400_000)).toBe(10);
  });

  it('is taken whole or not at all', () => {
    const used: Used = {};
    expect(take(used, 'subjects', 10_000, NOW)).toBe(false);
    expect(take(used, 'subjects', 200, NOW)).toBe(true);
  });

  it('comes back after the clock was set back', () => {
    const used: Used = {};
    expect(given(used, 100, NOW)).toBe(10);
    expect(given(used, 100, NOW - 86_400_000)).toBe(0);
    expect(given(used, 1, NOW - 86_400_000 + 60_000)).toBe(1);
  });
});
