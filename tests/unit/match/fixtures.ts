import { type Entry, EntrySchema, type Identifier } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/page-subject';
import type { Candidate, Verdict } from '../../../lib/domain/verdict';
import type { Question } from '../../../lib/index/terms';
import { cardSubject } from '../../../lib/match/card';
import { type JudgeContext, judge, judgeAlone } from '../../../lib/match/judge';
import { querySubject } from '../../../lib/match/query';
import type { Website } from '../../../lib/match/read-website';
import type { OwnHosts } from '../../../lib/match/subject';
import { websiteSubject } from '../../../lib/match/website';

/** Invented subjects, judged on a fixed day. */

const TODAY = '2026-09-15';
/** Where and when a test's card is seen. */
export interface CardContext extends JudgeContext, OwnHosts {}
export const CONTEXT: CardContext = {
  today: TODAY,
  engineHosts: ['search.example'],
  listingHosts: [],
};

export const SCHOOL = '余姚市示例启明培训学校有限公司';
export const COMPANY = '示例启明教育科技有限公司';
export const DEVELOPER = '上海示例在线信息技术有限公司';
/** A company that is not listed. */
export const OTHER = '杭州别家网络科技有限公司';
export const CODE = '91330281MA2ABCDE1X';
export const OTHER_CODE = '91330281MA2ABCDE2X';
/** A day so long ago that a key looked at then is no longer fresh. */
export const STALE = '2026-03-01';

type Raw = Partial<Entry> & Pick<Entry, 'names'>;

/** An entry through the schema, so that no test judges what could not be listed. */
export function entry(raw: Raw): Entry {
  return EntrySchema.parse({
    id: 'test:1',
    kind: raw.app ? 'app' : 'institution',
    identifiers: [],
    sanctions: [
      {
        kind: 'blacklist',
        authority: '示例市教育局',
        decidedOn: { day: '2026-01-01', precision: 'day' },
        grounds: '示例',
        topics: ['other'],
        source: 'https://notice.example/2026/1.html',
        status: 'active',
        verifiedOn: '2026-09-01',
      },
    ],
    ...raw,
  });
}

export function identifier(
  raw: Pick<Identifier, 'kind' | 'value'> & Partial<Identifier>,
): Identifier {
  return { of: 'subject', source: 'https://source.example/', verifiedOn: '2026-09-01', ...raw };
}

/** The school: legal name, brand, region and host known. */
export const school = entry({
  region: '330281',
  names: [
    { text: SCHOOL, kind: 'legal' },
    { text: '余姚市旧例培训学校有限公司', kind: 'former' },
    { text: '示例启明', kind: 'brand' },
    { text: '启明星', kind: 'short' },
  ],
  identifiers: [identifier({ kind: 'host', value: 'qiming.example.com' })],
});

/** A company whose name begins with no region. */
export const company = entry({ names: [{ text: COMPANY, kind: 'legal' }] });

/** An app of a general operator. */
export const generalApp = entry({
  names: [{ text: '会计职称', kind: 'app' }],
  app: { name: '会计职称', developer: DEVELOPER, stores: ['huawei'], versions: ['7.4.620'] },
  identifiers: [identifier({ kind: 'app', value: 'apple:100200300' })],
});

/** An app of an education business. */
export const educationApp = entry({
  names: [{ text: '示例在线课堂', kind: 'app' }],
  app: { name: '示例在线课堂', developer: COMPANY, stores: ['huawei'], versions: [] },
  operatorIsEducation: true,
});

/** An app whose notice names a store and no developer. */
export const storeApp = entry({
  names: [{ text: '示例背单词训练营', kind: 'app' }],
  app: { name: '示例背单词训练营', stores: ['tencent'], versions: [] },
});

export const subject = (raw: Partial<PageSubject>): PageSubject => ({
  ref: 0,
  url: 'https://somewhere.example.org/page',
  title: '',
  ...raw,
});

export const candidate = (of: Entry, stale = false): Candidate => ({
  ref: { list: 'builtin', id: of.id },
  entry: of,
  stale: stale ? '2026-09-01' : null,
  listTitle: '示例名单',
});

/** One card judged as the only one of its page. */
export const judgeCard = (
  page: PageSubject,
  candidates: readonly Candidate[],
  context: CardContext = CONTEXT,
): Verdict[] => judge([cardSubject(page, context)], candidates, context)[0] ?? [];

export const judgeWebsite = (
  website: Website,
  candidates: readonly Candidate[],
  context: JudgeContext = CONTEXT,
): Verdict[] => judgeAlone(websiteSubject(website), candidates, context);

export const judgeQuery = (
  query: string,
  candidates: readonly Candidate[],
  context: JudgeContext = CONTEXT,
): Verdict[] => judge([querySubject(query)], candidates, context)[0] ?? [];

export const questionOf = (page: PageSubject): Question => cardSubject(page, CONTEXT).question;
export const websiteQuestion = (website: Website): Question => websiteSubject(website).question;

export function verdictOn(
  page: Partial<PageSubject>,
  of: Entry,
  context: Partial<CardContext & { stale: boolean }> = {},
): Verdict | undefined {
  const all = [candidate(of, context.stale)];
  return judgeCard(subject(page), all, { ...CONTEXT, ...context })[0];
}

/** `named title-name` or `nothing`: tier, then the kinds of evidence in order. */
export const outcome = (...asked: Parameters<typeof verdictOn>): string =>
  inWords(verdictOn(...asked));

export function inWords(verdict: Verdict | undefined): string {
  if (!verdict) return 'nothing';
  const kinds = verdict.evidence.map(({ kind, branch }) => (branch ? `${kind}(branch)` : kind));
  return [verdict.tier, ...kinds].join(' ');
}

/** A page, the entry that it is judged against, and the outcome. */
export type Row<Page = Partial<PageSubject>> = readonly [
  why: string,
  page: Page,
  of: Entry,
  expected: string,
];

/** Pages of one outcome for one entry. */
export const rows = <Page>(
  of: Entry,
  expected: string,
  pages: readonly (readonly [why: string, page: Page])[],
): Row<Page>[] => pages.map(([why, page]) => [why, page, of, expected]);
