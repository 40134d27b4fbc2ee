import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { OWN_NOTICES } from './own-notices';
import { compare, newScore } from './score';

describe('drafts of our own notices', () => {
  it.each(OWN_NOTICES.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const score = newScore();
    compare(each, draftNotice(each.notice), score);
    const { wrong, names, persons, lost, refusals, missed } = score;
    expect({ wrong, names, persons, lost, refusals, missed }).toEqual({
      wrong: [],
      names: [],
      persons: [],
      lost: [],
      refusals: [],
      missed: [],
    });
  });
});
