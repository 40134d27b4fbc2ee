import { describe, expect, it } from 'vitest';
import { querySubject } from '../../../lib/match/query';
import {
  CONTEXT,
  candidate,
  DEVELOPER,
  educationApp,
  generalApp,
  judgeQuery,
  SCHOOL,
  school,
} from './fixtures';

const questionOfQuery = (query: string) => querySubject(query).question;

describe('what the index is asked', () => {
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
