import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import { ALIKE_CAP } from '../../../../lib/index/crowding';
import { composeLines } from '../../../../lib/list/compose';
import { BUILTIN } from '../../../../lib/store/own-names';
import { judgePage } from '../../../../lib/worker/judging/cards';
import { checkSite } from '../../../../lib/worker/judging/check-site';
import { readPageState } from '../../../../lib/worker/judging/page-state';
import { listStates } from '../../../../lib/worker/lists/list-states';
import { previewList } from '../../../../lib/worker/lists/preview';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { syncBundled } from '../../../../lib/worker/lists/sync';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { readRecord } from '../../../../lib/worker/lookup/record';
import { vetRows } from '../../../../lib/worker/lookup/vet';
import { exportBackup, importBackup } from '../../../../lib/worker/settings/backup';
import { eventually } from '../../../eventually';
import { setClock } from '../../../stop-clock';
import { bundledFiles, entries, entry, HEAD, NOW, nameOf, signedList } from '../../list/sample';
import { openTab, subjectOf } from './support';
import { testHost } from './sync/host';
import { emptyWorld, testDeps } from './sync/world';

const host = testHost();
setClock(NOW);
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

/** Lists differ by the epoch of their first root, and so do their identities: in no order. */
let epoch = 0;

/** All lists but the bundled one, which is empty here. */
const followedStates = async () =>
  (await listStates()).filter(({ identity }) => identity !== BUILTIN);

/** What any tool may put into a list. */
type RawEntry = { id: string } & Record<string, unknown>;

async function publish(list: readonly RawEntry[], title: string): Promise<string> {
  epoch++;
  // As somebody else's tool would write it: nothing of ours has looked at it.
  const lines = list.map((each): [string, string] => [each.id, JSON.stringify({ put: each })]);
  const composed = await composeLines(new Map(lines), { ...HEAD, title });
  const { files, identity } = await signedList(composed, { rootEpochs: [epoch] });
  host.files = files;
  return `${host.base}#root=${identity}`;
}

async function follow(list: readonly RawEntry[], title: string, name?: string): Promise<string> {
  const url = await publish(list, title);
  const { identity, fault } = await subscribe(url, testDeps(), name);
  expect(fault).toBeUndefined();
  return identity;
}

const withAct = (change: object, id = 'e1'): Entry => {
  const own = entry(1);
  return { ...own, id, sanctions: own.sanctions.map((act) => ({ ...act, ...change })) };
};
const BLACKLISTED = withAct({ kind: 'blacklist', grounds: '违规收集未成年人信息' });
const MILD = withAct({ kind: 'app-notice', isTestReport: true, grounds: '轻微' }, 'mild');
const AUGUST_20 = { day: '2026-08-20', precision: 'day' };
const NAME = nameOf(1);

async function replyTo(...subjects: PageSubject[]) {
  const sender = await openTab('https://www.bing.com/search?q=a');
  const recognised = subjects.length;
  return judgePage({ site: 'bing', recognised, subjects, fresh: true, gone: [] }, sender);
}

const marksOn = async (title: string, url: string) =>
  (await replyTo(subjectOf(1, title, url))).marks;

const markOfFirst = async () => (await marksOn('课程', 'https://n1.example.com/'))[0];

describe('of two followed lists', () => {
  it.each([
    ['followed first', true],
    ['followed last', false],
  ])('the one that tells the gravest act speaks, %s', async (_, isFirst) => {
    const lists: [Entry, string][] = [
      [BLACKLISTED, '甲'],
      [MILD, '乙'],
    ];
    const followed: Record<string, string> = {};
    for (const [one, title] of isFirst ? lists : lists.toReversed())
      followed[title] = await follow([one], title);
    const mark = await markOfFirst();
    expect(mark).toMatchObject({ label: '黑名单·2026-08', entry: { list: followed.甲 } });
    expect(mark?.sanctions.map(({ list }) => list)).toEqual(['来自名单：甲', '来自名单：乙']);
    const { hits } = await lookup({ text: NAME });
    expect(hits.map(({ listTitle }) => listTitle)).toEqual(['甲', '乙']);
    const { results } = await vetRows([{ row: 1, name: NAME }]);
    expect(results[0]?.matches.map(({ listTitle }) => listTitle)).toEqual(['甲', '乙']);
    const record = await readRecord({ list: followed.乙 ?? '', id: 'mild' });
    expect(record?.others).toMatchObject([{ listTitle: '甲' }]);
  });

  it('of equal gravity the one speaks that was followed first, whatever its hash is', async () => {
    for (const title of ['甲', '乙', '丙', '丁']) await follow([BLACKLISTED], title);
    const mark = await markOfFirst();
    expect(mark?.provenance[0]).toBe('来自名单：甲、乙、丙和丁');
    expect(mark?.sanctions[0]?.list).toBe('来自名单：甲');
    expect((await followedStates()).map(({ title }) => title)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it.each([
    ['followed first', true],
    ['followed last', false],
  ])('of equal gravity the one that tells the newest act speaks, %s', async (_, isFirst) => {
    const newest = withAct({ ...BLACKLISTED.sanctions[0], decidedOn: AUGUST_20 }, 'newest');
    const lists: [Entry, string][] = [
      [newest, '甲'],
      [BLACKLISTED, '乙'],
    ];
    for (const [one, title] of isFirst ? lists : lists.toReversed()) await follow([one], title);
    const mark = await markOfFirst();
    expect(mark?.entry.id).toBe('newest');
    expect(mark?.sanctions.map(({ list }) => list)).toEqual(['来自名单：甲', '来自名单：乙']);
  });

  const OTHER = '慈溪市示例晨光培训有限公司';
  it.each([
    ['another, graver subject', [OTHER]],
    ['several', [OTHER, '慈溪市示例晨星培训有限公司', '慈溪市示例晨曦培训有限公司']],
    ['namesakes', [OTHER, OTHER]],
  ])('neither hides whose site it is by giving it to %s', async (_, names) => {
    await follow([MILD], '甲');
    const codes = ['91330282MA2ABCDE1X', '91330282MA2ABCDE2X'];
    const others = names.map((text, at) => ({
      ...BLACKLISTED,
      id: `e${at + 1}`,
      region: '330282',
      names: [{ text, kind: 'legal' }],
      identifiers: [
        ...BLACKLISTED.identifiers,
        ...codes.slice(at, at + 1).map((value) => ({
          ...BLACKLISTED.identifiers[0],
          kind: 'uscc',
          value,
        })),
      ],
    }));
    await follow(others, '乙');
    const url = 'https://n1.example.com/';
    const text = { title: '', headings: [], footers: [], last: [], structured: [] };
    const { banner } = await checkSite({ text, opened: url }, await openTab(url));
    expect(banner).toMatchObject({ heading: OTHER, entry: { id: 'e1' } });
    expect(banner?.evidence.join()).toContain('来自名单：乙');
    expect(banner?.evidence.join()).toContain(`名单“甲”：也与 ${NAME} 的记录相符`);
  });

  it('neither takes the other’s places in a look-up', async () => {
    await follow([{ ...entry(1), names: [{ text: `大${NAME}`, kind: 'legal' }] }], '甲');
    const loud = Array.from({ length: 90 }, (_, at) => ({ ...BLACKLISTED, id: `loud${at}` }));
    await follow(loud, '乙');
    const { hits, total } = await lookup({ text: NAME });
    expect(hits).toHaveLength(30);
    expect(total).toBe(91);
    expect(hits.map(({ listTitle }) => listTitle)).toContain('甲');
  });
});

describe('two lists of one title', () => {
  it('say where they come from, wherever they are named', async () => {
    const first = await follow([BLACKLISTED], '示例名单');
    const second = await follow([MILD], '示例\u200b名單');
    const titles = (await followedStates()).map(({ title }) => title);
    const at = new URL(host.base).host;
    expect(titles).toEqual([
      `示例名单（${at} · ${first.slice(0, 4)} ${first.slice(4, 8)}）`,
      `示例名單（${at} · ${second.slice(0, 4)} ${second.slice(4, 8)}）`,
    ]);
    const mark = await markOfFirst();
    expect(mark?.sanctions.map(({ list }) => list)).toEqual(
      titles.map((each) => `来自名单：${each}`),
    );
  });

  it('are as much alike where the second one’s title says where the first one lies', async () => {
    const first = await follow([BLACKLISTED], '示例名单');
    const origin = `${new URL(host.base).host} · ${first.slice(0, 4)} ${first.slice(4, 8)}`;
    const url = await publish([MILD], `示例名单（${origin}）`);
    expect(await previewList(url, testDeps())).toMatchObject({ list: { isTitleTaken: true } });
    const { title } = await subscribe(url, testDeps());
    expect(title).toMatch(new RegExp(`^示例名单（${origin.replace(' · ', '·')}）（.+ · .+）$`));
  });

  it('are told apart where the second one’s title would read as both of them', async () => {
    await follow([BLACKLISTED], '示例名单');
    const url = await publish([MILD], '邻居和示例名单');
    expect(await previewList(url, testDeps())).toMatchObject({ list: { isTitleTaken: true } });
    await subscribe(url, testDeps());
    const mark = await markOfFirst();
    expect(mark?.sanctions.map(({ list }) => list)).toEqual([
      '来自名单：示例名单',
      expect.stringMatching(/^来自名单：邻居·示例名单（.+ · .+）$/),
    ]);
  });

  it('are told to the user before the second one is followed, who gives it a name', async () => {
    await follow([BLACKLISTED], '示例名单');
    const url = await publish([MILD], '示例 名单');
    expect(await previewList(url, testDeps())).toMatchObject({ list: { isTitleTaken: true } });
    for (const taken of ['示例名单', '示例-名單', '…'])
      await expect(subscribe(url, testDeps(), taken)).rejects.toMatchObject({ code: 'name-taken' });
    expect(await subscribe(url, testDeps(), '邻居的名单')).toMatchObject({
      title: '邻居的名单',
      ownTitle: '示例 名单',
    });
    const [first] = await followedStates();
    expect(first?.title).toBe('示例名单');
  });

  it('are told so where one is the bundled list, whose name no other gets', async () => {
    host.files = await bundledFiles([entry(2)]);
    await syncBundled(testDeps({ bundledBase: host.base }));
    const url = await publish([MILD], ` ${HEAD.title}`);
    expect(await previewList(url, testDeps())).toMatchObject({ list: { isTitleTaken: true } });
    const named = subscribe(url, testDeps(), HEAD.title);
    await expect(named).rejects.toMatchObject({ code: 'name-taken' });
    await subscribe(url, testDeps());
    const [bundled, followed] = (await listStates()).map(({ title }) => title);
    expect(bundled).toBe(HEAD.title);
    expect(followed).toContain(new URL(host.base).host);
  });

  it('keep the user’s names in a backup, whose own titles and names are not trusted', async () => {
    await follow([BLACKLISTED], '示例名单');
    const second = await follow([MILD], '示例 名单', '邻居的名单');
    const backup = await exportBackup(testDeps());
    expect(backup.lists).toMatchObject([
      { title: '示例名单' },
      { title: '示例 名单', name: '邻居的名单' },
    ]);
    const { files } = host;
    await emptyWorld();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
    await follow([BLACKLISTED], '邻居的名单');
    host.files = files;
    const own = {
      ...backup,
      lists: backup.lists.slice(1).map((list) => ({ ...list, title: '官方' })),
    };
    const { lists } = await importBackup(JSON.stringify(own), testDeps());
    const imported = lists.find(({ identity }) => identity === second);
    expect(imported?.title).toBe('示例 名单');
  });
});

describe('of one followed list', () => {
  it.each([' ', '…', '\u2800', '\u3164\u00a0'])('a title of %j is none', async (title) => {
    const url = await publish([BLACKLISTED], title);
    expect(await subscribe(url, testDeps())).toMatchObject({ fault: { kind: 'not-a-list' } });
  });

  it('a flood of equal names has one page judge a few of them, and is told', async () => {
    const flood = Array.from({ length: 600 }, (_, at) => ({ ...entry(1), id: `x${at}` }));
    await follow(flood, '甲');
    const cards = Array.from({ length: 20 }, (_, ref) =>
      subjectOf(ref, `${NAME}官网`, `https://www.example${ref}.net/`),
    );
    const reply = await replyTo(...cards);
    expect(reply.marks).toHaveLength(20);
    expect(new TextEncoder().encode(JSON.stringify(reply)).length).toBeLessThan(64_000);
    const [state] = await followedStates();
    // Of each entry its name and its host.
    expect(state?.leftOut).toEqual({ newer: 0, barred: 0, crowded: 2 * (600 - ALIKE_CAP) });
  });

  it.each([
    ['lifted', { status: 'revoked' }],
    ['ended', { decidedOn: { day: '2019-01-01', precision: 'day' }, verifiedOn: '2019-01-01' }],
    ['of the future', { decidedOn: { day: '2099-01-01', precision: 'day' } }],
    ['milder', { kind: 'app-notice', isTestReport: true, grounds: '轻微' }],
  ])('a flood of copies that are %s takes no place of the gravest act', async (_, change) => {
    const copies = Array.from({ length: 2 * ALIKE_CAP }, (_each, at) => withAct(change, `a${at}`));
    await follow([...copies, { ...BLACKLISTED, id: 'z' }], '甲');
    expect(await markOfFirst()).toMatchObject({ label: '黑名单·2026-08', entry: { id: 'z' } });
    const [named] = await marksOn(`${NAME}官网`, 'https://www.example.net/');
    expect(named).toMatchObject({ gravity: 'severe', entry: { id: 'z' } });
  });

  it('a flood of copies with all the acts that fit adds two of them to another list’s record', async () => {
    const [act] = BLACKLISTED.sanctions;
    const acts = Array.from({ length: 64 }, (_, at) => ({ ...act, document: `第${at}号` }));
    const copies = Array.from({ length: 80 }, (_, at) => ({ ...entry(1), id: `x${at}` }));
    await follow(
      copies.map((copy) => ({ ...copy, sanctions: acts })),
      '甲',
    );
    const list = await follow([BLACKLISTED], '乙');
    const { others } = (await readRecord({ list, id: 'e1' })) ?? {};
    expect(others?.map(({ listTitle }) => listTitle)).toEqual(['甲', '甲']);
  });

  it('floods of copies leave an answer to a look-up and a record small, and what contests an act in it', async () => {
    const [act] = BLACKLISTED.sanctions;
    const acts = Array.from({ length: 16 }, (_, at) => ({ ...act, document: `第${at}号` }));
    const copies = Array.from({ length: ALIKE_CAP - 4 }, (_, at) => ({
      ...BLACKLISTED,
      id: `x${at}`,
    }));
    const lifted = Array.from({ length: 4 }, (_, at) =>
      withAct({ kind: 'blacklist', status: 'lifted', grounds: '违规收集未成年人信息' }, `z${at}`),
    );
    const flood = [...copies.map((copy) => ({ ...copy, sanctions: acts })), ...lifted];
    for (const title of ['甲', '乙']) await follow(flood, title);
    const list = await follow([BLACKLISTED], '丙');
    const { hits } = await lookup({ text: NAME });
    const own = hits.find(({ ref }) => ref.list === list);
    expect(own?.others?.map(({ listTitle }) => listTitle)).toEqual([
      ...['甲', '甲', '甲'],
      ...['乙', '乙', '乙'],
    ]);
    for (const { others = [] } of hits) expect(others.length).toBeLessThanOrEqual(6);
    const record = await readRecord({ list, id: 'e1' });
    const isLifted = ({ entry: { sanctions } }: { entry: Entry }) =>
      sanctions.some(({ status }) => status === 'lifted');
    expect(record?.others?.map(isLifted)).toEqual([
      ...[false, false, false, false],
      ...[true, true, true, true, true, true],
    ]);
  });

  it('names that meet a whole other list take no place of what that one says against a third', async () => {
    const names = Array.from({ length: 17 }, (_, at) => `余姚市示例甲${at}号培训学校`);
    const bearer = (id: string, own: readonly string[]) => ({
      ...entry(2),
      id,
      names: own.map((text) => ({ text, kind: 'legal' })),
      identifiers: [],
    });
    await follow([bearer('loud', names)], '甲');
    const met = names.flatMap((name, kind) =>
      Array.from({ length: ALIKE_CAP }, (_, at) => bearer(`x${kind}-${at}`, [name])),
    );
    await follow([...met, withAct({ status: 'lifted' }, 'z')], '乙');
    const list = await follow([entry(1)], '丙');
    const { hits } = await lookup({ text: `${names[0]}、${NAME}` });
    expect(hits.map(({ listTitle }) => listTitle)).toContain('甲');
    const own = hits.find(({ ref }) => ref.list === list);
    expect(own?.others).toMatchObject([{ listTitle: '乙', ref: { id: 'z' } }]);
  });

  it('what of a flood was not judged is told on the page, and beside a table', async () => {
    const flood = Array.from({ length: 100 }, (_, at) => ({ ...entry(1), id: `x${at}` }));
    const list = await follow(flood, '甲');
    await follow([BLACKLISTED], '乙');
    const sender = await openTab('https://www.bing.com/search?q=a');
    const subjects = [subjectOf(1, `${NAME}官网`, 'https://www.example.net/')];
    await judgePage({ site: 'bing', recognised: 1, subjects, fresh: true, gone: [] }, sender);
    const told = [{ list, title: '甲', n: 100 - ALIKE_CAP }];
    await eventually(async () =>
      expect((await readPageState(sender.tab.id ?? 0)).unchecked).toEqual(told),
    );
    expect((await vetRows([{ row: 0, name: NAME }])).unchecked).toEqual(told);
  });

  it('entries of many names that all stand in one text are judged up to a number, and the rest is told', async () => {
    const names = ['甲', '乙', '丙'].map((each) => ({
      ...entry(1).names[0],
      text: `余姚市示例${each}培训学校`,
    }));
    const flood = names.flatMap((name, kind) =>
      Array.from({ length: ALIKE_CAP }, (_, at) => ({
        ...entry(1),
        id: `x${kind}-${at}`,
        names: [name],
      })),
    );
    const list = await follow(flood, '甲');
    const any = names.map(({ text }) => text).join('、');
    const { unchecked } = await vetRows([{ row: 0, any }]);
    expect(unchecked).toEqual([{ list, title: '甲', n: 3 * ALIKE_CAP - 128 }]);
  });

  it('a public suffix marks no tenant, and is told', async () => {
    const [own] = entry(1).identifiers;
    const suffixes = ['com.au', 'web.app', 'workers.dev', 'eu.org', 'xn--55qx5d.cn'];
    // A platform, a store and a government.
    const hosts = [...suffixes, 'zhihu.com', 'apps.apple.com', 'yuyao.gov.cn'];
    const one = (value: string, at: number) => ({ ...entry(at), identifiers: [{ ...own, value }] });
    await follow(hosts.map(one), '甲');
    for (const each of hosts) expect(await marksOn('课程', `https://qiming.${each}/`)).toEqual([]);
    const barred = hosts.length;
    expect((await followedStates())[0]).toMatchObject({ live: barred, leftOut: { barred } });
  });

  it('what is of a newer format is left out part by part, counted and told', async () => {
    const [act] = entry(1).sanctions;
    const later = [
      { ...entry(1), sanctions: [act, { kind: 'frozen' }] },
      { ...entry(2), kind: 'camp' },
      entry(3),
      { ...entry(4), names: [...entry(4).names, { kind: 'nickname', text: ['x'] }] },
    ];
    await follow(later, '甲');
    expect((await followedStates())[0]).toMatchObject({ live: 4, leftOut: { newer: 3 } });
    expect(await markOfFirst()).toMatchObject({ label: '行政处罚·2026-08' });
    expect(await marksOn('课程', 'https://n2.example.com/')).toEqual([]);
    expect((await marksOn('课程', 'https://n4.example.com/')).length).toBe(1);
  });

  it('characters that nobody sees are gone from all that it says', async () => {
    const hidden = (text: string) => `\u202e${text.slice(0, 3)}\u200b\u{e0041}${text.slice(3)}`;
    const own = withAct({ grounds: hidden('违规收集个人信息'), authority: hidden('余姚市示例局') });
    await follow([{ ...own, names: [{ text: hidden(NAME), kind: 'legal' }] }], hidden('示例名单'));
    const mark = await markOfFirst();
    expect(mark).toMatchObject({
      heading: NAME,
      provenance: ['来自名单：示例名单', expect.any(String), expect.any(String)],
    });
    expect(JSON.stringify(mark)).not.toMatch(/[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);
  });

  it('acts of the future are none', async () => {
    await follow([withAct({ decidedOn: { day: '2099-01-01', precision: 'day' } })], '甲');
    expect(await markOfFirst()).toBeUndefined();
  });

  it('entries of a large one are all there still', async () => {
    await follow(entries(300), '甲');
    expect((await marksOn('课程', 'https://n299.example.com/')).length).toBe(1);
    expect((await followedStates())[0]?.leftOut).toBeUndefined();
  });
});
