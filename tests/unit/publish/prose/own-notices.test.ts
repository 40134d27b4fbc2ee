import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';
import { OTHER_STYLES } from './other-styles';
import { OWN_NOTICES } from './own-notices';
import { compare, newScore } from './score';
import { TRAPS } from './traps';

describe('drafts of our own notices', () => {
  it.each([...OWN_NOTICES, ...OTHER_STYLES, ...TRAPS].map((each) => [each.id, each] as const))(
    '%s',
    (_, each) => {
      const score = newScore();
      compare(each, draftNotice(each.notice), score);
      const { wrong, names, persons, lost, refusals } = score;
      expect({ wrong, names, persons, lost, refusals }).toEqual({
        wrong: [],
        names: [],
        persons: [],
        lost: [],
        refusals: [],
      });
    },
  );

  it('reads what they tell', () => {
    const score = newScore();
    for (const each of [...OWN_NOTICES, ...OTHER_STYLES])
      compare(each, draftNotice(each.notice), score);
    expect(score.right).toBeGreaterThan(160);
    expect(score.missed.length).toBeLessThan(4);
  });

  it('tells of a name in a list that cannot be read', () => {
    const { rows, remarks } = draftNotice({
      title: '通报',
      paragraphs: [
        '示例市教育局对余姚市示例启明培训学校、和泰区示例晨光培训学校给予警告的行政处罚。',
      ],
    });
    expect(rows.map(({ name }) => name)).toEqual(['余姚市示例启明培训学校']);
    expect(remarks).toContain('“余姚市示例启明培训学校”后面还有读不出的名称，请照原文核对');
  });

  it('refuses a text beyond any notice', () => {
    const paragraphs = ['余姚市示例启明培训学校被罚款。'.repeat(8000)];
    const { rows, remarks } = draftNotice({ title: '教育处罚', paragraphs });
    expect(rows).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('请分成几份')]);
  });

  it('binds a row to its own part of a series, without what changes with every look', () => {
    const series = (second: string) =>
      draftNotice({
        title: '余姚市教育局公布2起典型案例',
        paragraphs: [
          '浏览次数：128',
          '一、余姚市示例启明培训学校无证办学案。2026年3月5日，余姚市教育局对其罚款2万元。',
          second,
        ],
      }).rows;
    const other = '二、余姚市示例晨光培训学校超时培训案。2026年3月6日，余姚市教育局给予警告。';
    const [one, two] = series(other);
    const [again, changed] = series(other.replace('警告', '警告、罚款1万元'));
    expect(one?.text).toContain('罚款2万元');
    expect(one?.text).not.toContain('浏览次数');
    expect(again?.text).toBe(one?.text);
    expect(changed?.text).not.toBe(two?.text);
  });
});
