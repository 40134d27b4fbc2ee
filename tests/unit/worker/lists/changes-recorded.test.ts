import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import {
  type ChangeNote,
  mergeNotes,
  NAMES_CAP,
} from '../../../../lib/worker/lists/changes-recorded';
import { tellChanges } from '../../../../lib/worker/lists/changes-shown';
import { entries, entry, inRows, nameOf, withAct } from '../../list/sample';
import { FollowedList } from './support';
import { testHost } from './sync/host';
import { emptyWorld } from './sync/world';

/** A smaller limit of one reading than 32 MiB, which a test would be long to fill. */
const READING = 256 * 1024;
vi.mock('../../../../lib/store/chunks', async (original) => {
  const chunks = await original<typeof import('../../../../lib/store/chunks')>();
  const few = { most: 256 * 1024, tellOver: () => {} };
  const entriesAt: typeof chunks.entriesAt = (segments, locations, onMissing, limit = few) =>
    chunks.entriesAt(segments, locations, onMissing, limit);
  return { ...chunks, entriesAt };
});

const host = testHost();
beforeEach(() => {
  forgetLocalValues();
});

/** The entry with several acts, each as its own one but for a change. */
const withActs = (n: number, ...changes: Parameters<typeof withAct>[1][]): Entry => ({
  ...entry(n),
  sanctions: changes.flatMap((change) => withAct(n, change).sanctions),
});

const NUMBER = '例罚〔2026〕5号';
const OTHER_NUMBER = '例罚〔2026〕6号';
const ELSEWHERE = 'https://www.example.org/other';
const LATER = { day: '2026-08-03', precision: 'day' } as const;

/** The entry e2 with another name, and the website of another entry. */
const renamed = (text: string, n: number): Entry => ({
  ...entry(2),
  names: [{ text, kind: 'legal' }],
  identifiers: entry(n).identifiers,
});

/** The entry e2 as `x`, renamed, with the name it had as another of its names. */
const calledBy = (own: string, ...kinds: ('former' | 'legal')[]): Entry => ({
  ...entry(2),
  id: 'x',
  names: [
    { text: `余姚市${own}培训学校有限公司`, kind: 'legal' },
    ...kinds.map((kind) => ({ text: nameOf(2), kind })),
  ],
});

/** A list that publishes one state after another, followed by this browser. */
const published = async (...states: (readonly { id: string }[])[]): Promise<string> =>
  (await new FollowedList(host).publish(...states)).identity;

/** Names that are told, and how those went that are gone. */
async function told() {
  const [changes] = await tellChanges();
  return {
    added: changes?.added.map(({ name }) => name) ?? [],
    gone: changes?.gone.map(({ name, how }) => `${name} ${how}`) ?? [],
    more: [changes?.moreAdded ?? 0, changes?.moreGone ?? 0],
  };
}

const NOTHING = { added: [], gone: [], more: [0, 0] };

interface Told {
  added?: string[];
  gone?: string[];
}

/** The entry e2 with acts of these kinds. */
const row = (id: string, ...kinds: ('penalty' | 'blacklist')[]): Entry => ({
  ...entry(2),
  id,
  sanctions: kinds.flatMap((kind) => withAct(2, { kind }).sanctions),
});
/** A list of one state and of the next, and what is told of that. */
const CASES: [what: string, before: Entry[], after: Entry[], wanted: Told][] = [
  ['an added entry', [entry(1)], [entry(1), entry(2)], { added: [nameOf(2)] }],
  ['a removed one', [entry(1), entry(2)], [entry(1)], { gone: [`${nameOf(2)} lifted`] }],
  [
    'one that was lifted and stays in the file',
    [entry(1), entry(2)],
    [entry(1), withAct(2, { status: 'lifted' })],
    { gone: [`${nameOf(2)} lifted`] },
  ],
  [
    'one whose time ran out before it was taken off',
    [entry(1), withAct(2, { publishedUntil: '2026-09-05' })],
    [entry(1)],
    { gone: [`${nameOf(2)} expired`] },
  ],
  [
    'one that had been lifted long before: nobody’s news',
    [entry(1), withAct(2, { status: 'lifted' })],
    [entry(1)],
    {},
  ],
  ...(
    [
      [
        'whose time had run out by the day of the list that had it',
        { publishedUntil: '2026-08-20' },
      ],
      [
        'whose minor act has no source of an office',
        { kind: 'warning', source: 'https://news.example.cn/a' },
      ],
      ['whose act is dated ahead', { decidedOn: { day: '2026-09-20', precision: 'day' } }],
      ['whose act has no known day', { decidedOn: { day: '2026-08-01', precision: 'unknown' } }],
    ] as const
  ).map(([why, change]): [string, Entry[], Entry[], object] => [
    `one that was never told, ${why}: nobody’s news`,
    [entry(1), withAct(2, change)],
    [entry(1)],
    {},
  ]),
  [
    'an entry that comes with its end behind it: none',
    [entry(1)],
    [entry(1), withAct(2, { publishedUntil: '2026-09-05' })],
    {},
  ],
  [
    'a further act of one that is listed',
    [entry(1)],
    [
      {
        ...entry(1),
        sanctions: [...entry(1).sanctions, ...withAct(1, { kind: 'blacklist' }).sanctions],
      },
    ],
    { added: [nameOf(1)] },
  ],
  ['other words for the same act: none', [entry(1)], [entry(1, '另一种说法')], {}],
  [
    'an act whose page moved, and whose number was added: none',
    [entry(1)],
    [withAct(1, { source: 'https://www.example.org/moved', document: NUMBER })],
    {},
  ],
  [
    'the day of an act that has its number: none',
    [withAct(1, { document: NUMBER })],
    [withAct(1, { document: NUMBER, decidedOn: { day: '2026-08-03', precision: 'day' } })],
    {},
  ],
  [
    'an act of another day and number',
    [withAct(1, { document: NUMBER })],
    [withAct(1, { document: '例罚〔2026〕6号', decidedOn: LATER })],
    { added: [nameOf(1)] },
  ],
  ['an act of another day', [entry(1)], [withAct(1, { decidedOn: LATER })], { added: [nameOf(1)] }],
  [
    'a further act of its day and page',
    [withAct(1, { document: NUMBER })],
    [withActs(1, { document: NUMBER }, { document: OTHER_NUMBER })],
    { added: [nameOf(1)] },
  ],
  [
    'a further act of its day, by another office',
    [entry(1)],
    [withActs(1, {}, { authority: '余姚市示例教育局', source: ELSEWHERE })],
    { added: [nameOf(1)] },
  ],
  [
    'a further act of its day, and another number of the first: one',
    [withAct(1, { document: NUMBER })],
    [withActs(1, { document: OTHER_NUMBER }, { document: '例罚〔2026〕7号' })],
    { added: [nameOf(1)] },
  ],
  [
    'an act of its day that a namesake or another of a former name has, while its own page moved',
    [calledBy('更名', 'former')],
    [
      {
        ...calledBy('更名', 'former'),
        sanctions: withAct(2, { source: 'https://www.example.org/moved' }).sanctions,
      },
      withAct(2, { source: ELSEWHERE }),
    ],
    { added: [nameOf(2)] },
  ],
  [
    'an act of another kind and of that number',
    [withAct(1, { document: NUMBER })],
    [withAct(1, { document: NUMBER, kind: 'blacklist' })],
    { added: [nameOf(1)] },
  ],
  ...(
    [
      [
        'a further act',
        [
          {
            ...entry(2),
            id: 'x',
            sanctions: [...entry(2).sanctions, ...withAct(2, { kind: 'blacklist' }).sanctions],
          },
        ],
        { added: [nameOf(2)] },
      ],
      [
        'a further act of its day',
        [{ ...withActs(2, {}, { document: NUMBER, source: ELSEWHERE }), id: 'x' }],
        { added: [nameOf(2)] },
      ],
      [
        'its act lifted',
        [{ ...withAct(2, { status: 'lifted' }), id: 'x' }],
        { gone: [`${nameOf(2)} lifted`] },
      ],
      [
        'another name',
        [{ ...entry(3), id: 'x' }],
        { added: [nameOf(3)], gone: [`${nameOf(2)} lifted`] },
      ],
      ['another name beside the one it had', [calledBy('更名', 'former')], {}],
      [
        'another name, and a unit of the old one in another place',
        [
          { ...calledBy('更名'), id: 'y' },
          { ...entry(2), id: 'z', region: '330282' },
        ],
        { added: [nameOf(2), '余姚市更名培训学校有限公司'] },
      ],
      [
        'one more of its name with another act',
        [
          { ...entry(2), id: 'x' },
          { ...withAct(2, { kind: 'blacklist' }), id: 'y' },
        ],
        { added: [nameOf(2)] },
      ],
      [
        // Nothing tells it from the first.
        'one more of its name with the same act',
        [
          { ...entry(2), id: 'x' },
          { ...entry(2), id: 'y' },
        ],
        {},
      ],
    ] as [string, Entry[], Told][]
  ).map(([what, after, wanted]): (typeof CASES)[number] => [
    `one that has another id and ${what}`,
    [entry(1), entry(2)],
    [entry(1), ...after],
    wanted,
  ]),
  ...(
    [
      [
        'joined',
        [row('a', 'penalty'), row('b', 'blacklist')],
        [row('b', 'penalty', 'blacklist')],
        {},
      ],
      [
        'joined under a new id',
        [row('a', 'penalty'), row('b', 'blacklist')],
        [row('c', 'blacklist', 'penalty')],
        {},
      ],
      [
        'parted',
        [row('a', 'penalty', 'blacklist')],
        [row('a', 'penalty'), row('b', 'blacklist')],
        {},
      ],
      [
        'joined with a further act',
        [row('a', 'penalty'), row('b', 'penalty')],
        [row('b', 'penalty', 'blacklist')],
        { added: [nameOf(2)] },
      ],
      [
        'of which one is lifted',
        [row('a', 'penalty'), row('b', 'blacklist')],
        [row('b', 'blacklist')],
        {},
      ],
      [
        'of which each is lifted',
        [row('a', 'penalty'), row('b', 'blacklist')],
        [],
        { gone: [`${nameOf(2)} lifted`, `${nameOf(2)} lifted`] },
      ],
    ] as typeof CASES
  ).map(([what, before, after, wanted]): (typeof CASES)[number] => [
    `a unit whose rows are ${what}`,
    [entry(1), ...before],
    [entry(1), ...after],
    wanted,
  ]),
  ...(
    [
      [
        'its name in other brackets and another website',
        renamed('余姚市示例第2培训学校有限公司 ', 9),
        {},
      ],
      ['another name and its website', renamed('余姚市更名培训学校有限公司', 2), {}],
      [
        'another name and another website: it is another unit',
        renamed('余姚市更名培训学校有限公司', 9),
        { added: ['余姚市更名培训学校有限公司'], gone: [`${nameOf(2)} lifted`] },
      ],
    ] as [string, Entry, Told][]
  ).map(([what, after, wanted]): (typeof CASES)[number] => [
    `an id that stays, with ${what}`,
    [entry(1), entry(2)],
    [entry(1), after],
    wanted,
  ]),
];

const groupOf = (at: number): string => `第${at}组`;

/** What one case has, with names, ids and websites that no other case has: all of them make one list. */
const apart = <T>(each: T, at: number): T =>
  JSON.parse(
    JSON.stringify(each)
      .replaceAll('培训学校', `${groupOf(at)}培训学校`)
      .replaceAll('"id":"', `"id":"c${at}-`)
      .replaceAll('.example.com', `.c${at}.example.com`),
  );

describe('what an update changed', () => {
  it('says nothing of a first install', async () => {
    await published(entries(5));
    expect(await tellChanges()).toEqual([]);
  });

  it('tells what is new of each, whatever else is in the list', async () => {
    const states = CASES.map(([, ...each], at) => apart(each, at));
    await published(
      states.flatMap(([before]) => before),
      states.flatMap(([, after]) => after),
    );
    const { added, gone, more } = await told();
    const of = (names: string[], at: number) =>
      names.filter((name) => name.includes(groupOf(at))).sort();
    expect(more).toEqual([0, 0]);
    expect(CASES.map(([what], at) => [what, of(added, at), of(gone, at)])).toEqual(
      states.map(([, , { added = [], gone = [] }], at) => [
        CASES[at]?.[0],
        added.sort(),
        gone.sort(),
      ]),
    );
  });

  it('tells all others where an entry is, or becomes, of a kind that this version does not know', async () => {
    const ofNewerKind = (n: number) => ({ ...entry(n), kind: 'camp' });
    const lift = (n: number) => withAct(n, { status: 'lifted' });
    await published(
      [entry(1), entry(2), ofNewerKind(3), ofNewerKind(4), entry(5)],
      [lift(1), ofNewerKind(2), entry(3), lift(5), ofNewerKind(6), entry(7)],
    );
    const { added, gone } = await told();
    expect(added).toEqual([nameOf(7)]);
    expect(gone.sort()).toEqual([`${nameOf(1)} lifted`, `${nameOf(5)} lifted`]);
  });

  it('names none that has another id: an office added its credit code', async () => {
    const many = Array.from({ length: NAMES_CAP + 20 }, (_, n) => entry(n));
    await published(
      many,
      many.map((each) => ({ ...each, id: `org-${each.id}` })),
    );
    expect(await told()).toEqual(NOTHING);
  });

  it.each(['legal', 'former'] as const)(
    'calls none gone that is a %s name of another record, joined with it',
    async (kind) => {
      const other = { ...calledBy('更名'), id: 'a' };
      const joined = { ...calledBy('更名', kind), id: 'a' };
      await published([entry(1), entry(2), other], [entry(1), joined]);
      expect(await told()).toEqual(NOTHING);
      await emptyWorld();
      await published([entry(1), entry(2), other], [entry(1), { ...joined, id: 'b' }]);
      expect(await told()).toEqual(NOTHING);
    },
  );

  it('calls none gone while a namesake is listed', async () => {
    const elsewhere = { ...entry(2), id: 'x', region: '330282' };
    await published([entry(1), entry(2), elsewhere], [entry(1), elsewhere]);
    expect(await told()).toEqual(NOTHING);
  });

  /** The entry e2 under another id, with something that tells it from another of its name. */
  const moved = (id: string, told: Partial<Entry> & { uscc?: string }): Entry => {
    const { uscc, ...rest } = told;
    const [own] = entry(2).identifiers;
    const identifiers = own && uscc ? [{ ...own, kind: 'uscc' as const, value: uscc }] : [];
    return { ...entry(2), identifiers, ...rest, id };
  };
  const CODES = ['91330281MA2EXAMPL1', '91330281MA2EXAMPL2'] as const;

  it.each<[string, Entry, Entry, boolean]>([
    ['in another place', moved('a', {}), moved('b', { region: '330282' }), true],
    [
      'of another credit code',
      moved('a', { uscc: CODES[0] }),
      moved('b', { uscc: CODES[1] }),
      true,
    ],
    [
      'whose city alone was known',
      moved('a', { region: '330200' }),
      moved('b', { uscc: CODES[0] }),
      false,
    ],
    [
      'of the same credit code',
      moved('a', { uscc: CODES[0] }),
      moved('b', { uscc: CODES[0] }),
      false,
    ],
  ])('tells of one of an equal name %s', async (_, was, is, isNews) => {
    await published([entry(1), was], [entry(1), is]);
    expect((await told()).added).toEqual(isNews ? [nameOf(2)] : []);
  });

  it('takes the one of two equal names that is in its place', async () => {
    const [here, there] = [moved('a', {}), moved('b', { region: '330282' })];
    await published([entry(1), here], [entry(1), there, { ...here, id: 'c' }]);
    expect((await told()).added).toEqual([nameOf(2)]);
    const { added } = (await tellChanges())[0] ?? {};
    expect(added?.map(({ ref }) => ref.id)).toEqual(['b']);
  });

  it('counts all, in whatever chunks they lie, where one reading does not hold them', async () => {
    await published([entry(0)], entries(600));
    const { added, more } = await told();
    expect([added.length, ...more]).toEqual([NAMES_CAP, 599 - NAMES_CAP, 0]);
    expect(600 * JSON.stringify(entry(0)).length).toBeGreaterThan(READING);
  });

  it('tells who went where ids are the numbers of rows', async () => {
    await published(inRows(1, 2, 3, 4), inRows(2, 3, 4));
    expect(await told()).toEqual({ ...NOTHING, gone: [`${nameOf(1)} lifted`] });
    await emptyWorld();
    await published(inRows(2, 3, 4), inRows(1, 2, 3, 4));
    expect(await told()).toEqual({ ...NOTHING, added: [nameOf(1)] });
  });

  it('does not say that one is gone which came again under another id', async () => {
    await published([entry(1), entry(2)], [entry(1)], [entry(1), { ...entry(2), id: 'x' }]);
    expect(await told()).toEqual({ ...NOTHING, added: [nameOf(2)] });
  });

  it('tells of one that was lifted among many whose sources were looked at again', async () => {
    const many = Array.from({ length: 4 * NAMES_CAP }, (_, n) => entry(n));
    const looked = many.map((_, n) => withAct(n, { verifiedOn: '2026-09-05' }));
    await published(many, [...looked.slice(1), withAct(0, { status: 'lifted' })]);
    expect(await told()).toEqual({ ...NOTHING, gone: [`${nameOf(0)} lifted`] });
  });

  it('adds up while the popup is not looked at, and forgets what came and went', async () => {
    await published(
      [entry(1), entry(2)],
      [entry(1), entry(3), entry(4)],
      [entry(1), entry(2), entry(4)],
    );
    expect(await told()).toEqual({ ...NOTHING, added: [nameOf(4)] });
  });

  it('counts beyond what it names', async () => {
    const many = Array.from({ length: NAMES_CAP + 7 }, (_, n) => entry(n + 1));
    await published([entry(0)], [entry(0), ...many]);
    const { added, more } = await told();
    expect([added.length, ...more]).toEqual([NAMES_CAP, 7, 0]);
    await emptyWorld();
    await published([entry(0), ...many], [entry(0)]);
    const after = await told();
    expect([after.gone.length, ...after.more]).toEqual([NAMES_CAP, 0, 7]);
  });

  it('keeps of what is gone the name alone', async () => {
    await published([entry(1), entry(2)], [entry(1)]);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get('changes'));
    expect(stored).toContain(nameOf(2));
    for (const word of ['违规', '市场监督', 'penalty', 'notice'])
      expect(stored).not.toContain(word);
  });

  it('names who was listed, had a further act and was then taken off, all untold', async () => {
    const further = withAct(2, { kind: 'blacklist' }).sanctions;
    const both = { ...entry(2), sanctions: [...entry(2).sanctions, ...further] };
    const before = [entry(1), entry(2)];
    await published(before, [entry(1), both], [entry(1), both, entry(3)], [entry(1)]);
    expect(await told()).toEqual({ ...NOTHING, gone: [`${nameOf(2)} lifted`] });
    await emptyWorld();
    await published([entry(1)], before, [entry(1), both], [entry(1)]);
    expect(await told()).toEqual(NOTHING);
    await emptyWorld();
    await published(before, [entry(1), both], before);
    expect((await told()).gone).toEqual([]);
    await emptyWorld();
    // Back with that act it is news, and taken off once more it is gone.
    await published(before, [entry(1), both], [entry(1)], [entry(1), both]);
    expect(await told()).toEqual({ ...NOTHING, added: [nameOf(2)] });
    await emptyWorld();
    await published(before, [entry(1), both], [entry(1)], [entry(1), both], [entry(1)]);
    expect(await told()).toEqual({ ...NOTHING, gone: [`${nameOf(2)} lifted`] });
    await emptyWorld();
    // Lifted long before, listed anew and taken off: nobody was told of any of it.
    await published([entry(1), withAct(2, { status: 'lifted' })], before, [entry(1)]);
    expect(await told()).toEqual(NOTHING);
  });
});

describe('two changes as one', () => {
  const note = (added: string[], gone: string[]): ChangeNote => ({
    added,
    moreAdded: 1,
    gone: gone.map((id) => ({ id, name: id, how: 'lifted' })),
    moreGone: 2,
  });
  it.each([
    ['both', note(['a'], ['b']), note(['c'], ['d']), ['c', 'a'], ['d', 'b']],
    ['came and went', note(['a'], []), note([], ['a']), [], []],
    ['went and came', note([], ['a']), note(['a'], []), [], []],
    ['came twice', note(['a'], []), note(['a'], []), ['a'], []],
  ])('%s', (_, earlier, fresh, added, gone) => {
    const merged = mergeNotes(earlier, fresh);
    expect(merged.added).toEqual(added);
    expect(merged.gone.map(({ id }) => id)).toEqual(gone);
    expect([merged.moreAdded, merged.moreGone]).toEqual([2, 4]);
  });

  it('stays within its bounds', () => {
    const many = (start: string) => Array.from({ length: NAMES_CAP }, (_, n) => `${start}${n}`);
    const merged = mergeNotes(note(many('a'), many('b')), note(many('c'), many('d')));
    expect([merged.added.length, merged.gone.length]).toEqual([NAMES_CAP, NAMES_CAP]);
    expect([merged.moreAdded, merged.moreGone]).toEqual([2 + NAMES_CAP, 4 + NAMES_CAP]);
  });
});
