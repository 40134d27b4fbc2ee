import type { Entry } from '../../../lib/domain/entry';
import type { ListPreview } from '../../../lib/domain/list-preview';
import type { ListState } from '../../../lib/domain/list-state';
import { isEqualLookup, type ListCoverage, type LookupHit } from '../../../lib/domain/lookup';
import type { PageState } from '../../../lib/domain/page-views';
import type { MarkView } from '../../../lib/domain/verdict';
import type { Replies } from '../../../lib/messages/to-worker';

export function entryOf(id: string, name: string, sanctions = 1): Entry {
  return {
    id,
    kind: 'institution',
    region: '330281',
    names: [{ text: name, kind: 'legal' }],
    identifiers: [],
    sanctions: Array.from({ length: sanctions }, (_, at) => ({
      kind: 'penalty' as const,
      authority: '余姚市市场监督管理局',
      decidedOn: { day: `2026-09-${String(20 - at).padStart(2, '0')}`, precision: 'day' as const },
      grounds: '非法获取学生个人信息',
      topics: ['minors-data' as const],
      source: `https://notice.example/${at}`,
      status: 'active' as const,
      verifiedOn: '2026-09-20',
    })),
  };
}

export function hit(id: string, name: string, sanctions = 1): LookupHit {
  return {
    ref: { list: 'builtin', id },
    entry: entryOf(id, name, sanctions),
    listTitle: '示例名单',
    how: 'exact',
    name,
  };
}

/** A list that answers in full; `change` replaces what it holds and says. */
export const coverageOf = (change: Partial<ListCoverage> = {}): ListCoverage => ({
  identity: 'builtin',
  title: '示例名单',
  asOf: '2026-09-01',
  institutions: 0,
  websites: 0,
  apps: 83,
  regions: [],
  ...change,
});

/** What a lookup gives. */
export const found = (...hits: LookupHit[]): Replies['lookup'] => ({
  hits,
  total: hits.length,
  equal: hits.filter(({ how }) => isEqualLookup(how)).length,
  isCut: false,
  unchecked: [],
  reading: { as: 'name', value: '', remarks: [] },
  regions: [],
  mentions: [],
  coverage: [coverageOf()],
});

export const BUNDLED: ListState = {
  identity: 'builtin',
  title: '自带名单',
  publisher: '示例发布者',
  live: 1578,
  asOf: '2026-09-01',
  syncing: false,
};

export const SIGNED: ListState = {
  ...BUNDLED,
  identity: 'ab'.repeat(32),
  url: 'https://list.example/list/v1/',
  title: '志愿者名单',
  sequence: 7,
  expires: '2026-12-01T00:00:00Z',
  checkedAt: '2026-09-30T00:00:00Z',
};

export function markOf(id: string, change: Partial<MarkView> = {}): MarkView {
  return {
    ref: 1,
    entry: { list: 'builtin', id },
    tier: 'identified',
    gravity: 'penalty',
    label: '行政处罚·2026-09',
    description: '',
    heading: `示例 ${id}`,
    sanctions: [],
    basis: '标注依据：网址一致',
    evidence: ['这个网站已与名单中的单位对应：a.example.com'],
    provenance: ['来自名单：示例名单'],
    also: [],
    ...change,
  };
}

/** A page of a search engine without anything listed. */
export const pageOf = (change: Partial<PageState> = {}): PageState => ({
  site: { id: 'baidu', name: '百度' },
  website: null,
  recognised: 10,
  hidden: 0,
  marks: [],
  related: [],
  muted: [],
  dismissed: [],
  unchecked: [],
  host: 'baidu.com',
  paused: false,
  ...change,
});

export const ROOT = SIGNED.identity;
export const URL_OK = `https://list.example/list/v1/#root=${ROOT}`;

/** The signed list as its preview tells it; `changes` replaces fields. */
export function previewOf(changes: Partial<ListPreview> = {}): ListPreview {
  return {
    url: 'https://list.example/list/v1/',
    identity: ROOT,
    title: '志愿者名单',
    publisher: '示例志愿者小组',
    licence: 'CC0-1.0',
    contacts: ['mailto:list@example.org'],
    asOf: '2026-09-01',
    sequence: 7,
    expires: '2026-12-01T00:00:00Z',
    live: 1200,
    counted: 1200,
    kinds: [
      { kind: 'institution', count: 1000 },
      { kind: 'app', count: 200 },
    ],
    samples: [
      {
        ref: { list: ROOT, id: 'a' },
        entry: entryOf('a', '余姚市示例启明培训学校有限公司'),
        listTitle: '志愿者名单',
      },
    ],
    pagesAsked: 2,
    pages: [],
    isTitleTaken: false,
    followed: false,
    ...changes,
  };
}
