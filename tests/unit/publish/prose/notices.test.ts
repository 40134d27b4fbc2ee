import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { PROSE_CASES, type ProseCase } from '../../../fixtures/prose/cases';
import { compare, newScore } from './score';

const draftOf = ({ title, address, publishedOn, paragraphs }: ProseCase) =>
  draftNotice({ title, address, paragraphs, ...(publishedOn && { publishedOn }) });

/** Notices that people wrote who had not seen the reader, held against what a careful clerk would draft. */
describe('drafts of notices that others wrote', () => {
  const score = newScore();
  for (const each of PROSE_CASES) compare(each, draftOf(each), score);
  const { right, empty, wrong, missed, names, persons, lost, refusals } = score;

  it('has at least 60 notices', () => {
    expect(PROSE_CASES.length).toBeGreaterThanOrEqual(60);
  });

  it('gives no wrong name and no person', () => {
    expect({ names, persons }).toEqual({ names: [], persons: [] });
  });

  it('has at least 95 % of the fields right or left empty', () => {
    const judged = right + empty + wrong.length;
    expect(judged).toBeGreaterThan(500);
    if ((right + empty) / judged < 0.95) expect(wrong).toEqual([]);
  });

  it('reads most of what is told: emptiness alone is no draft', () => {
    if (right / (right + missed.length + wrong.length) < 0.9) expect(missed).toEqual([]);
  });

  it('refuses for the true reason, and nobody who may be listed', () => {
    expect(refusals).toEqual([]);
  });

  it('loses nobody without a word', () => {
    expect(lost.filter((told) => told.endsWith('无声'))).toEqual([]);
  });

  it.each(PROSE_CASES.map((each) => [each.id, each] as const))(
    '%s: each cell is taken from words of its text',
    (_, each) => {
      const bare = (text: string) => text.replace(/\s+/g, '');
      const printed = bare([each.title, ...each.paragraphs, each.address].join('\n'));
      for (const { cells, text } of draftOf(each).rows)
        for (const { from } of cells.values()) {
          // The foot of a page may stand between two lines.
          for (const line of from.split('\n')) expect(printed).toContain(bare(line));
          if (from !== each.address) expect(bare(text)).toContain(bare(from));
        }
    },
  );
});
