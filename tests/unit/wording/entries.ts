import type { Entry, Sanction } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/page-subject';
import type { Evidence, Tier, Verdict } from '../../../lib/domain/verdict';
import { relationOf } from '../../../lib/match/judge';

/** Invented entries for the wording tests; every helper takes what a test wants otherwise. */

export const TODAY = '2026-10-01';

export function sanction(change: Partial<Sanction> = {}): Sanction {
  return {
    kind: 'app-notice',
    authority: '某某省通信管理局',
    decidedOn: { day: '2026-09-01', precision: 'day' },
    grounds: '超范围收集个人信息',
    topics: ['personal-information'],
    source: 'https://notice.example/1',
    status: 'active',
    verifiedOn: '2026-09-20',
    ...change,
  };
}

export function app(change: Partial<Entry> = {}): Entry {
  return {
    id: 'app-1',
    kind: 'app',
    names: [{ text: '示例在线', kind: 'app' }],
    identifiers: [],
    app: {
      name: '示例在线',
      developer: '上海示例在线信息技术有限公司',
      stores: ['huawei'],
      versions: ['7.4.620'],
    },
    sanctions: [sanction({ version: '7.4.620', store: 'huawei' })],
    ...change,
  };
}

export function school(change: Partial<Entry> = {}): Entry {
  return {
    id: 'school-1',
    kind: 'institution',
    names: [
      { text: '示例启明', kind: 'brand' },
      { text: '余姚市示例启明培训学校有限公司', kind: 'legal' },
    ],
    identifiers: [],
    sanctions: [sanction({ kind: 'penalty', authority: '余姚市市场监督管理局' })],
    ...change,
  };
}

export function verdict(
  entry: Entry,
  tier: Tier,
  evidence: (Partial<Evidence> & Pick<Evidence, 'kind'>)[],
  listTitle = '示例名单',
  list = 'builtin',
): Verdict {
  const said = evidence.map((one): Evidence => ({ value: 'x', field: 'title', ...one }));
  return {
    ref: 3,
    candidate: { ref: { list, id: entry.id }, entry, listTitle, stale: null },
    tier,
    relation: relationOf(tier, said, false),
    evidence: said,
  };
}

export function subject(change: Partial<PageSubject> = {}): PageSubject {
  return { ref: 3, url: 'https://a.example.com/', title: '示例', ...change };
}
