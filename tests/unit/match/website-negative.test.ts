import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/domain/verdict';
import { candidate, judgeCard, judgeWebsite, websiteQuestion } from './fixtures';
import { LISTED, NEGATIVE_APPS, NEGATIVES } from './negative-cases';

/** Whom the site check must not take for a listed subject, each judged against the whole list. */

const ALL = LISTED.map((of) => candidate(of));
const strongest = ([first]: readonly Verdict[]): string => first?.tier ?? 'nothing';

describe('websites that are not the listed subject’s', () => {
  it.each(NEGATIVES)('$why', ({ url, facts, expected }) => {
    expect(strongest(judgeWebsite({ url, facts }, ALL))).toBe(expected);
  });

  it('are at least sixty, each with a reason of its own', () => {
    expect(new Set(NEGATIVES.map(({ why }) => why)).size).toBe(NEGATIVES.length);
    expect(NEGATIVES.length).toBeGreaterThanOrEqual(60);
  });

  it('ask the index no more than it can answer', () => {
    for (const website of NEGATIVES)
      expect(websiteQuestion(website).keys.length).toBeLessThanOrEqual(36);
  });
});

describe('store pages that are not the listed app’s', () => {
  it.each(NEGATIVE_APPS)('$why', ({ page, expected }) => {
    expect(strongest(judgeCard({ ref: 0, ...page }, ALL))).toBe(expected);
  });
});
