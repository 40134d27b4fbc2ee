import { describe, expect, it } from 'vitest';
import { querySubject } from '../../../lib/match/query';
import {
  CONTEXT,
  candidate,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  judgeCard,
  judgeQuery,
  questionOf,
  SCHOOL,
  school,
  subject,
} from './fixtures';

const questionOfQuery = (query: string) => querySubject(query).question;

describe('what the index is asked', () => {
  it('asks for the host and its parents, ids, codes and short segments', () => {
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
        'name:启明星',
        'name:会计',
      ],
      texts: ['启明星课程介绍', DEVELOPER],
    });
  });

  it('asks each text once and no snippet', () => {
    const page = subject({ url: null, title: SCHOOL, provider: ` ${SCHOOL} `, snippet: DEVELOPER });
    expect(questionOf(page)).toEqual({ keys: [], texts: [SCHOOL] });
  });

  it('asks a query as a text, or as a key when it is short', () => {
    expect(questionOfQuery(' 會計職稱 ')).toEqual({ keys: [], texts: ['会计职称'] });
    expect(questionOfQuery('启明星')).toEqual({ keys: ['name:启明星'], texts: [] });
    expect(questionOfQuery('!?')).toEqual({ keys: [], texts: [] });
  });
});

describe('the query equals a name', () => {
  const all = [school, generalApp, educationApp].map((of) => candidate(of));
  it.each([
    ['a legal name', SCHOOL, [school.id]],
    ['a brand', '示例启明', [school.id]],
    ['a short name of three', '启明星', [school.id]],
    ['an app', '会计职称', [generalApp.id]],
    ['in traditional characters and with spaces', '會計 職稱', [generalApp.id]],
    ['a part of a name', '会计', []],
    ['a name and more', '会计职称培训', []],
    ['an operator, whose name is not the app’s', DEVELOPER, []],
    ['nothing', '', []],
  ])('%s', (_why, query, expected) => {
    expect(judgeQuery(query, all).map(({ candidate }) => candidate.entry.id)).toEqual(expected);
  });

  it('forgets an entry whose windows have ended, keeps one of a stale list', () => {
    expect(judgeQuery(SCHOOL, all, { ...CONTEXT, today: '2029-01-01' })).toEqual([]);
    expect(judgeQuery(SCHOOL, [candidate(school, true)])).toHaveLength(1);
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
