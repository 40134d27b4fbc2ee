import { describe, expect, it } from 'vitest';
import {
  candidate,
  DEVELOPER,
  entry,
  judgeCard,
  questionOf,
  SCHOOL,
  school,
  subject,
} from './fixtures';

describe('what the index is asked', () => {
  it('asks for the host and its parents, ids, codes and short parts', () => {
    const page = subject({
      url: 'https://a.b.example.com/',
      title: '启明星_课程介绍',
      app: { id: 'apple:1', name: '会计', developer: DEVELOPER, uscc: '91330281MA2ABCDE1X' },
    });
    expect(questionOf(page)).toEqual({
      keys: [
        'host:a.b.example.com',
        'host:b.example.com',
        'host:example.com',
        'host:www.a.b.example.com',
        'host:www.b.example.com',
        'host:www.example.com',
        'app:apple:1',
        'uscc:91330281MA2ABCDE1X',
        'name:会计',
        'name:启明星',
      ],
      texts: ['启明星课程介绍', DEVELOPER],
    });
  });

  it('asks each text once and no snippet', () => {
    const page = subject({ url: null, title: SCHOOL, provider: ` ${SCHOOL} `, snippet: DEVELOPER });
    const { keys, texts } = questionOf(page);
    // 余姚市示 is as long as 宁波余姚; the table of places is not asked.
    expect(keys).toEqual(['name:例启明']);
    expect(texts).toEqual([SCHOOL, expect.any(String)]);
    const otherwise = texts[1]?.split('|') ?? [];
    expect(otherwise).toContain('余姚示例启明培训学校有限公司');
    expect(new Set(otherwise).size).toBe(otherwise.length);
  });

  it('asks for a short provider, however many parts its title has', () => {
    const title = Array.from({ length: 130 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}例`);
    const { keys } = questionOf(subject({ url: null, title: title.join('_'), provider: '启明星' }));
    expect(keys).toHaveLength(64);
    expect(keys).toContain('name:启明星');
  });
});

describe('several entries', () => {
  it('gives one verdict an entry, strongest first, and suppresses none', () => {
    const again = entry({ id: 'test:2', names: [{ text: SCHOOL, kind: 'legal' }] });
    const page = subject({ ref: 7, url: 'https://qiming.example.com/', title: SCHOOL });
    const verdicts = judgeCard(page, [candidate(again), candidate(school)]);
    expect(verdicts.map(({ ref, candidate: { entry: of }, tier }) => [ref, of.id, tier])).toEqual([
      [7, school.id, 'identified'],
      [7, 'test:2', 'named'],
    ]);
  });

  it('quotes the stored name as it is printed', () => {
    const printed = '小船示例教育科技（北京）有限公司';
    const of = entry({ names: [{ text: printed, kind: 'legal' }] });
    const page = subject({ title: '小船示例教育科技(北京)有限公司' });
    expect(judgeCard(page, [candidate(of)])[0]?.evidence).toEqual([
      { kind: 'title-name', value: printed, field: 'title' },
    ]);
  });
});
