import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { LearnedHost } from '../../../lib/domain/learned';
import type { PageSubject } from '../../../lib/domain/subject';
import {
  COMPANY,
  CONTEXT,
  candidate,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  identifier,
  judgeCard,
  outcome,
  SCHOOL,
  school,
  subject,
} from './fixtures';

const FILING = '浙ICP备20260001号';
const filed = entry({
  region: '330281',
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: FILING })],
});
const OTHER_COMPANY = '上海示例乙信息技术有限公司';

const learned = (change: Partial<LearnedHost> = {}): readonly LearnedHost[] => [
  {
    host: 'example.org',
    entry: { list: 'builtin', id: 'test:1' },
    evidence: 'icp',
    value: FILING,
    seenOn: '2026-09-03',
    ...change,
  },
];
const byName = (value: string) => learned({ evidence: 'site-operator', value });
const at = (host: string, more: Partial<PageSubject> = {}) => ({
  url: `https://${host}/page`,
  title: '暑期课程',
  ...more,
});

type Row = readonly [
  why: string,
  page: Partial<PageSubject>,
  of: Entry,
  links: readonly LearnedHost[],
  expected: string,
];

const ROWS: readonly Row[] = [
  ['a learned host', at('example.org'), filed, learned(), 'named learned-site'],
  ['its www twin', at('www.example.org'), filed, learned(), 'named learned-site'],
  ['a host below it', at('m.example.org'), filed, learned(), 'nothing'],
  ['the host above it', at('example.org'), filed, learned({ host: 'm.example.org' }), 'nothing'],
  ['another host', at('example.net'), filed, learned(), 'nothing'],
  ['an unresolved redirect', at('example.org', { url: null }), filed, learned(), 'nothing'],
  [
    'an entry of the same id in another list',
    at('example.org'),
    filed,
    learned({ entry: { list: 'a'.repeat(64), id: 'test:1' } }),
    'nothing',
  ],
  ['an entry that lost its number since', at('example.org'), school, learned(), 'nothing'],
  [
    'an entry that was renamed since',
    at('example.org'),
    school,
    byName('余姚市示例旧名培训学校有限公司'),
    'nothing',
  ],
  ['an operator by name', at('example.org'), school, byName(SCHOOL), 'named learned-site'],
  [
    'an operator by its former name',
    at('example.org'),
    school,
    byName('余姚市旧例培训学校有限公司'),
    'named learned-site',
  ],
  ['a brand proves no operator', at('example.org'), school, byName('示例启明'), 'nothing'],
  [
    'a name in the title comes first',
    at('example.org', { title: SCHOOL }),
    school,
    byName(SCHOOL),
    'named title-name learned-site',
  ],
  [
    'a title that would be a third party’s elsewhere',
    at('example.org', { title: '教育新闻网' }),
    school,
    byName(SCHOOL),
    'named learned-site',
  ],
  [
    'a provider that is another company',
    at('example.org', { provider: OTHER_COMPANY }),
    school,
    byName(SCHOOL),
    'nothing',
  ],
  [
    'a title that is another company',
    at('example.org', { title: OTHER_COMPANY }),
    school,
    byName(SCHOOL),
    'nothing',
  ],
  [
    'the app of an education business',
    at('example.org'),
    educationApp,
    byName(COMPANY),
    'named education-operator learned-site',
  ],
  [
    'the app of a general operator',
    at('example.org'),
    generalApp,
    byName(DEVELOPER),
    'related general-operator',
  ],
  [
    'the engine itself',
    at('search.example'),
    company,
    learned({ host: 'search.example', evidence: 'site-operator', value: COMPANY }),
    'nothing',
  ],
  [
    'the host that published the notice',
    at('notice.example'),
    company,
    learned({ host: 'notice.example', evidence: 'site-operator', value: COMPANY }),
    'nothing',
  ],
  [
    'a third party’s host, wherever the link came from',
    at('zhihu.com'),
    company,
    learned({ host: 'zhihu.com', evidence: 'site-operator', value: COMPANY }),
    'nothing',
  ],
];

describe('evidence of learned hosts', () => {
  it('says nothing of the cards of a listing that stands on the host', () => {
    const context = { learned: learned(), listingHosts: ['example.org'] };
    expect(outcome(at('www.example.org'), filed, context)).toBe('nothing');
  });

  it.each(ROWS)('%s', (_, page, of, links, expected) => {
    expect(outcome(page, of, { learned: links })).toBe(expected);
  });

  it('carries value and day of the visit', () => {
    const context = { ...CONTEXT, learned: learned() };
    const [verdict] = judgeCard(subject(at('example.org')), [candidate(filed)], context);
    expect(verdict?.evidence).toEqual([
      { kind: 'learned-site', value: FILING, field: 'url', seenOn: '2026-09-03' },
    ]);
  });

  it('is dropped with a list past its end, as every named match is', () => {
    expect(outcome(at('example.org'), filed, { learned: learned(), stale: true })).toBe('nothing');
  });

  it('is silent once nothing of the entry is shown', () => {
    const over = entry({
      ...filed,
      sanctions: filed.sanctions.map((each) => ({ ...each, status: 'lifted' as const })),
    });
    expect(outcome(at('example.org'), over, { learned: learned() })).toBe('nothing');
  });
});
