import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../lib/domain/entry';
import { compose } from '../../../../../lib/list/compose';
import { openDatabase } from '../../../../../lib/store/database';
import { getList, patchList } from '../../../../../lib/store/lists';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { acceptShrunk, subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { SAMPLE } from '../../../../../lib/worker/lists/sync/shown-sample';
import { lookup } from '../../../../../lib/worker/lookup/lookup';
import {
  entries,
  entry,
  HEAD,
  nameOf,
  type SignOptions,
  sampleList,
  signedList,
} from '../../../list/sample';
import { madeOnce } from '../made-once';
import { testHost } from './host';
import { answered, faultOf, testDeps } from './world';

/** No publish takes most of what users saw of a list away without asking them, but for the root keys. */

const DAY = 86_400_000;
const host = testHost();

async function followed(list: readonly Entry[]) {
  const deps = testDeps();
  const { files, identity } = await sampleList(list);
  host.files = files;
  await madeOnce(JSON.stringify(list), () => subscribe(`${host.base}#root=${identity}`, deps));
  let sequence = 1;
  const publish = async (next: readonly Entry[], options: SignOptions = {}) => {
    sequence++;
    host.files = (await sampleList(next, { sequence, ...options })).files;
    await syncList(identity, deps);
    return (await faultOf(identity))?.kind ?? 'taken';
  };
  return { deps, identity, publish };
}

const lifted = (each: Entry): Entry => ({
  ...each,
  sanctions: each.sanctions.map((act) => ({ ...act, status: 'revoked' })),
});
const renamed = (each: Entry, at: number): Entry => ({
  ...each,
  names: [{ text: `余姚市另名第${at}培训学校有限公司`, kind: 'legal' }],
});
const rehosted = (each: Entry, at: number): Entry => ({
  ...each,
  identifiers: each.identifiers.map((own) => ({ ...own, value: `other${at}.example.com` })),
});

describe('the user is asked before', () => {
  const CASES: [string, (list: Entry[]) => Entry[]][] = [
    ['most entries go', (list) => list.slice(0, 4)],
    ['every act is lifted, all ids kept', (list) => list.map(lifted)],
    ['every name is swapped for another', (list) => list.map(renamed)],
    ['every website is swapped for another', (list) => list.map(rehosted)],
    ['every entry is swapped for another', (list) => list.map((_, at) => entry(100 + at))],
    [
      'every id is swapped, and most names with them',
      (list) => list.map((each, at) => ({ ...(at < 6 ? renamed(each, at) : each), id: `x${at}` })),
    ],
    [
      'every id is swapped, and every website with them',
      (list) => list.map((each, at) => ({ ...rehosted(each, at), id: `x${at}` })),
    ],
    [
      'one entry takes the names of all others',
      (list) => [
        {
          ...entry(100),
          names: list.flatMap(({ names }) => names),
          identifiers: list.flatMap(({ identifiers }) => identifiers),
        },
      ],
    ],
    [
      'all go, among many new ones',
      () => Array.from({ length: 1000 }, (_, at) => entry(1000 + at)),
    ],
  ];
  it.each(CASES)('%s', async (_, change) => {
    const { deps, identity, publish } = await followed(entries(10));
    expect(await publish(change(entries(10)))).toBe('shrunk');
    expect(await answered(identity, 10)).toHaveLength(10);
    await acceptShrunk(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
  });

  it('and the answer counts also while a look is under way', async () => {
    const { deps, identity, publish } = await followed(entries(10));
    expect(await publish(entries(4))).toBe('shrunk');
    let accepting: Promise<unknown> | undefined;
    host.faults.set('latest.json', (response, file) => {
      accepting ??= acceptShrunk(identity, deps);
      setTimeout(() => response.writeHead(200).end(file), 20);
    });
    await syncList(identity, deps);
    await accepting;
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 10)).toHaveLength(4);
  });

  it('what else is wrong with the list goes with what waits for the answer', async () => {
    const { deps, identity, publish } = await followed(entries(10));
    const told = async () => (await listStates(deps.at))[0]?.fault?.kind;
    // The publisher's clock was wrong.
    const ahead = { issued: '2027-03-01T00:00:00Z', expires: '2027-06-01T00:00:00Z' };
    expect(await publish(entries(10), ahead)).toBe('taken');
    expect(await told()).toBe('clock');
    await patchList(identity, { damaged: true });
    expect(await publish(entries(4))).toBe('shrunk');
    expect(await told()).toBe('shrunk');
    const [accepted] = await acceptShrunk(identity, deps);
    expect(accepted).toMatchObject({ live: 4 });
    expect(accepted).not.toHaveProperty('fault');
    expect(await getList(identity)).not.toHaveProperty('damaged');
  });

  it('a list is halved again and again within a week', async () => {
    const { deps, publish } = await followed(entries(20));
    const start = deps.at;
    expect(await publish(entries(10))).toBe('taken');
    for (const days of [0, 1, 3, 6]) {
      deps.at = start + days * DAY;
      expect(await publish(entries(5))).toBe('shrunk');
    }
    deps.at = start + 9 * DAY;
    expect(await publish(entries(5))).toBe('taken');
    expect(await publish(entries(4))).toBe('shrunk');
  });

  it('the first entries go once they are few among many that were added', async () => {
    const { publish } = await followed(entries(10));
    const many = Array.from({ length: 90 }, (_, at) => entry(100 + at));
    expect(await publish([...entries(10), ...many])).toBe('taken');
    expect(await publish(many)).toBe('shrunk');
  });
});

describe('nobody is asked', () => {
  const CASES: [string, (list: Entry[]) => Entry[]][] = [
    ['half of the entries go', (list) => list.slice(0, 5)],
    [
      'every entry gets another name beside its own',
      (list) =>
        list.map((each, at) => ({
          ...each,
          names: [...each.names, { text: `示例启明第${at}分校培训`, kind: 'short' as const }],
        })),
    ],
    [
      'every entry gets another id, as where an office adds credit codes',
      (list) => list.map((each, at) => ({ ...each, id: `x${at}` })).toReversed(),
    ],
    [
      'half of the entries go and the others get another id',
      (list) => list.slice(5).map((each, at) => ({ ...each, id: `x${at}` })),
    ],
    [
      'ids change places',
      (list) => list.map((each, at) => ({ ...each, id: list.at(-1 - at)?.id ?? '' })),
    ],
    ['every text of an act is corrected', (list) => list.map((_, at) => entry(at, '另一事由'))],
  ];
  it.each(CASES)('when %s', async (_, change) => {
    const { publish } = await followed(entries(10));
    expect(await publish(change(entries(10)))).toBe('taken');
  });

  it('when every id of a list that is longer than a sample changes', async () => {
    const list = entries(3 * SAMPLE);
    const { publish } = await followed(list);
    expect(await publish(list.map((each, at) => ({ ...each, id: `x${at}` })))).toBe('taken');
    expect(
      await publish(list.slice(0, SAMPLE).map((each, at) => ({ ...each, id: `y${at}` }))),
    ).toBe('shrunk');
  });

  it('when the time of most acts is over by itself', async () => {
    const { deps, publish } = await followed(entries(10));
    deps.at = Date.parse('2026-11-20T04:00:00Z');
    expect(await publish(entries(1))).toBe('taken');
  });

  it('for longer than a week after a day on which the clock was ahead', async () => {
    const { deps, publish } = await followed(entries(10));
    const start = deps.at;
    deps.at = start + 60 * DAY;
    expect(await publish(entries(9))).toBe('taken');
    for (const [days, left] of [
      [1, 8],
      [9, 4],
      [17, 3],
    ] as const) {
      deps.at = start + days * DAY;
      expect(await publish(entries(left))).toBe('taken');
    }
  });

  it('after the user took the list as it is: that is what it is held to', async () => {
    const { deps, identity, publish } = await followed(entries(10));
    expect(await publish(entries(4))).toBe('shrunk');
    await acceptShrunk(identity, deps);
    expect(await publish(entries(3))).toBe('taken');
    expect(await publish(entries(1))).toBe('shrunk');
  });

  it.each([
    ['is lifted', lifted],
    ['was listed under another’s name', (each: Entry) => renamed(each, 1)],
  ])('where the only entry of a list %s', async (_, corrected) => {
    const { identity, publish } = await followed([entry(0)]);
    expect(await publish([corrected(entry(0))])).toBe('taken');
    const { hits } = await lookup({ text: nameOf(0) });
    expect(hits.filter(({ ref }) => ref.list === identity)).toEqual([]);
  });

  it('when a root of a new epoch clears what a thief added, whatever its size', async () => {
    const { deps, identity, publish } = await followed(entries(5));
    expect(await publish(entries(11))).toBe('taken');
    const own = await compose(entries(5), HEAD);
    host.files = (await signedList(own, { rootEpochs: [1, 2], release: 4, signer: 4 })).files;
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 11)).toHaveLength(5);
  });
});

it('a list of an older version is held to what is live', async () => {
  const { identity, publish } = await followed(entries(10));
  await openDatabase().meta.delete(`shown:${identity}`);
  expect(await publish(entries(4))).toBe('shrunk');
});

it('a publish that is refused is refused again without its records going by', async () => {
  const { deps, identity, publish } = await followed(entries(10));
  expect(await publish(entries(4))).toBe('shrunk');
  const journal = await openDatabase().journal.get(identity);
  expect(journal?.shown).toHaveLength(4);
  await syncList(identity, deps);
  expect((await openDatabase().journal.get(identity))?.generation).toBe(journal?.generation);
  expect((await getList(identity))?.live?.live).toBe(10);
});
