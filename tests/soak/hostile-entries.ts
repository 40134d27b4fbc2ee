import { type Entry, EntrySchema } from '../../lib/domain/entry';
import { SANCTION_KINDS } from '../../lib/domain/sanction-rules';
import { pick } from '../bench/random';
import { mutateJson } from './mutate';

/** Entries as a hostile publisher may write them: most of them keep to the schema, and all are signed. */

type Random = () => number;
type Name = Entry['names'][number];
type Act = Entry['sanctions'][number];

const one = <T>(random: Random, from: readonly T[]): T => from[pick(random, from.length)] as T;

/** Words of a trade, places, words of one letter, text that imitates ours or would run elsewhere. */
const TEXTS = [
  ...['教育', '培训', '培训学校', '有限公司', '中国', '北京市', '余姚', '书法', '课程', '学校'],
  ...['A', 'com', '的', '！？', '\u3164', '\u2800', '\u200b教\u200b育', 'ﷺ'.repeat(100), '½㍿'],
  ...['{name}', '$&$1', '%s', '<b>示例</b>', '=1+1', '＝1', '已撤销', '官方名单', '✅ 已认证'],
  ...['__proto__', 'constructor', 'toString', '示例\u202e例示', 'Z\u0334\u0321'.repeat(40)],
  '余姚市示例第1培训学校有限公司',
  '余姚市示例第1培训学校',
  '示例第1',
  '甬'.repeat(120),
];

/** Where many are at home, and hosts of another list's entries. */
const HOSTS = [
  ...[
    'com',
    'cn',
    'com.cn',
    'edu.cn',
    'gov.cn',
    'com.au',
    'web.app',
    'workers.dev',
    'baidu.com',
    'www.baidu.com',
    'bing.com',
  ],
  ...[
    'github.io',
    'apps.apple.com',
    'taobao.com',
    'n1.example.com',
    'www.n2.example.com',
    'qq.com',
  ],
];

const DAYS = [
  ...['2026-09-10', '2026-09-11', '2030-01-01', '9999-12-31', '0001-01-01', '2024-02-29'],
  ...['2026-02-29', '1969-12-31', '2025-09-11'],
];

const URLS = [
  'https://gov.cn@evil.example/',
  'http://[::1]/',
  'https://a.example/',
  'javascript:1',
];

const NAME_KINDS = ['legal', 'former', 'short', 'brand', 'app'] as const;

const nameOf = (random: Random): Name => ({
  text: one(random, TEXTS),
  kind: one(random, NAME_KINDS),
});

function changeAct(act: Act, random: Random): Act {
  const [day, text] = [one(random, DAYS), one(random, TEXTS)];
  return one(random, [
    () => ({ ...act, kind: one(random, SANCTION_KINDS) }),
    () => ({ ...act, authority: text, grounds: text, document: text }),
    () => ({ ...act, decidedOn: { day, precision: one(random, ['day', 'month', 'unknown']) } }),
    () => ({ ...act, verifiedOn: day }),
    () => ({ ...act, publishedUntil: day }),
    () => ({ ...act, status: one(random, ['lifted', 'revoked', 'disputed', 'active'] as const) }),
    () => ({ ...act, source: one(random, URLS) }),
    () => ({ ...act, version: text, store: text, isTestReport: true }),
  ])() as Act;
}

const CHANGES: readonly ((entry: Entry, random: Random) => unknown)[] = [
  (entry, random) => ({ ...entry, names: [...entry.names, nameOf(random)] }),
  (entry, random) => ({ ...entry, names: [nameOf(random)] }),
  (entry, random) => ({ ...entry, names: Array.from({ length: 32 }, () => nameOf(random)) }),
  (entry, random) => ({
    ...entry,
    identifiers: entry.identifiers.map((each) => ({ ...each, value: one(random, HOSTS) })),
  }),
  (entry) => ({
    ...entry,
    identifiers: HOSTS.flatMap((value) =>
      entry.identifiers.slice(0, 1).map((each) => ({ ...each, value })),
    ),
  }),
  (entry, random) => ({
    ...entry,
    identifiers: entry.identifiers.map((each) => ({
      ...each,
      kind: one(random, ['icp', 'psb', 'phone', 'app', 'licence'] as const),
      value: one(random, ['浙ICP备12345678号', 'apple:1', '96110', ...TEXTS]),
    })),
  }),
  (entry, random) => ({ ...entry, sanctions: entry.sanctions.map((a) => changeAct(a, random)) }),
  (entry, random) => ({
    ...entry,
    sanctions: Array.from({ length: 64 }, () =>
      entry.sanctions.map((a) => changeAct(a, random)),
    ).flat(),
  }),
  (entry, random) => ({ ...entry, region: one(random, ['110000', '330281', '999999']) }),
  (entry, random) => ({ ...entry, id: one(random, ['e1', 'constructor', 'e:1', 'a'.repeat(128)]) }),
  (entry, random) => {
    const name = one(random, TEXTS);
    const app = { name, developer: one(random, TEXTS), stores: ['apple'], versions: ['1.0'] };
    return { ...entry, kind: 'app', app, operatorIsEducation: true };
  },
  (entry, random) => mutateJson(entry, random),
];

/** An entry with some hostile changes upon each other. The last may be no entry at all. */
export function hostileEntry(entry: Entry, random: Random): unknown {
  let changed: Entry = entry;
  for (let times = pick(random, 3); times > 0; times--) {
    // What is no entry any more would be refused with its list, so most changes build on a sound one.
    const next = EntrySchema.safeParse(one(random, CHANGES.slice(0, -1))(changed, random));
    if (next.success) changed = next.data;
  }
  return random() < 0.1 ? one(random, CHANGES)(changed, random) : changed;
}
