import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import { compose } from '../../../../lib/list/compose';
import { getList, patchList } from '../../../../lib/store/lists';
import { judgePage } from '../../../../lib/worker/judging/cards';
import { readTab } from '../../../../lib/worker/judging/check-address';
import { checkSite } from '../../../../lib/worker/judging/check-site';
import { dismissBanner, restoreBanner } from '../../../../lib/worker/judging/dismissed';
import { setPaused, subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { readRecord } from '../../../../lib/worker/lookup/record';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { watch } from '../../../../lib/worker/lookup/watched';
import { mute } from '../../../../lib/worker/settings/muted';
import { setClock } from '../../../stop-clock';
import { entry, HEAD, NOW, signedList } from '../../list/sample';
import { madeOnce } from './made-once';
import { openTab, subjectOf } from './support';
import { testHost } from './sync/host';
import { testDeps } from './sync/world';

const host = testHost();

const SHOWN = entry(1);
const LIFTED = {
  ...SHOWN,
  id: 'other',
  sanctions: SHOWN.sanctions.map((act) => ({ ...act, status: 'lifted' as const })),
};

let first: string;
let second: string;
const ENDED = '2026-09-09T12:00:00Z';

async function releaseOf(identity: string) {
  const { release } = (await getList(identity)) ?? {};
  if (!release) throw new Error('nothing is live');
  return release;
}

async function follow(one: typeof SHOWN, title: string, epoch: number): Promise<string> {
  const list = await signedList(await compose([one], { ...HEAD, title }), { rootEpochs: [epoch] });
  host.files = list.files;
  await subscribe(`${host.base}#root=${list.identity}`, testDeps());
  return list.identity;
}

setClock(NOW);
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

const SAID = expect.stringMatching(/乙.*2026年8月1日/);

async function marksOf(title: string, url: string) {
  const sender = await openTab('https://www.bing.com/search?q=a');
  const subjects = [subjectOf(1, title, url)];
  const reply = await judgePage(
    { site: 'bing', recognised: 1, subjects, fresh: true, gone: [] },
    sender,
  );
  return reply.marks;
}

async function bannerOf(url: string) {
  const text = { title: '示例', headings: [], footers: [], last: [], structured: [] };
  return (await checkSite({ text, opened: '' }, await openTab(url))).banner;
}

describe('two lists that disagree', () => {
  beforeEach(async () => {
    [first, second] = await madeOnce('both', async () => [
      await follow(SHOWN, '甲', 1),
      await follow(LIFTED, '乙', 2),
    ]);
  });

  it('both speak in the mark of a result', async () => {
    expect(await marksOf('课程', 'https://n1.example.com/')).toMatchObject([
      { entry: { list: first }, provenance: expect.arrayContaining([SAID]) },
    ]);
  });

  it('both speak in the banner of a website', async () => {
    const banner = await bannerOf('https://n1.example.com/');
    expect(banner).toMatchObject({ entry: { list: first }, evidence: [SAID] });
  });

  it.each([{ name: SHOWN.names[0]?.text ?? '' }, { site: 'n1.example.com' }])(
    'both speak beside the row of a table with %j',
    async (row) => {
      const { results } = await vetRows([{ row: 0, ...row }]);
      expect(results[0]?.matches).toMatchObject([
        { ref: { list: first }, others: [{ listTitle: '乙' }] },
      ]);
    },
  );

  it('neither is silenced by a mute of the other’s record or by its closed banner', async () => {
    const own = { ...SHOWN, id: 'own' };
    await follow(own, '丙', 3);
    const muted = { list: first, id: 'e1' };
    const url = 'https://n1.example.com/';
    expect(await bannerOf(url)).toMatchObject({ entry: muted });
    await dismissBanner(muted, await openTab(url));
    expect(await bannerOf(url)).toMatchObject({ entry: { id: 'own' } });
    await mute(muted);
    const [mark] = await marksOf('课程', url);
    expect(mark).toMatchObject({ entry: { id: 'own' }, sanctions: [{}] });
    expect(mark?.provenance.slice(0, 2)).toEqual([SAID, '来自名单：丙']);
  });

  it('each banner that was closed can be brought back, whichever list leads the mark', async () => {
    const own = { list: await follow({ ...SHOWN, id: 'own' }, '丙', 3), id: 'own' };
    const led = { list: first, id: 'e1' };
    const url = 'https://n1.example.com/';
    const { tab } = await openTab(url);
    const closed = async () => (await readTab(tab.id ?? 0)).dismissed.map(({ entry: ref }) => ref);
    await dismissBanner(own, await openTab(url));
    expect(await closed()).toEqual([own]);
    await dismissBanner(led, await openTab(url));
    expect(await closed()).toEqual([led, own]);
    await restoreBanner(led);
    expect(await closed()).toEqual([own]);
  });

  it('both stand in the record', async () => {
    const record = await readRecord({ list: first, id: 'e1' });
    expect(record).toMatchObject({ listTitle: '甲', others: [{ listTitle: '乙' }] });
  });

  it('both stand in the record also where the one that lifts is past its date', async () => {
    await patchList(second, { release: { ...(await releaseOf(second)), expires: ENDED } });
    expect(await readRecord({ list: first, id: 'e1' })).toMatchObject({
      others: [{ listTitle: '乙' }],
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['paused', () => setPaused(second, true, testDeps())],
    ['removed', () => unsubscribe(second)],
  ])('one that is %s says nothing of the other’s act', async (_, befall) => {
    await befall();
    expect(await readRecord({ list: first, id: 'e1' })).toMatchObject({ others: [] });
  });
});

describe('a list that lifts what another tells, and knows the unit by its name or code alone', () => {
  const NAME = SHOWN.names[0]?.text ?? '';
  const CODE = '91330281MA2ABCDE1X';
  const key = (kind: 'uscc' | 'phone', value: string) => ({
    kind,
    value,
    of: 'subject' as const,
    source: 'https://www.example.org/notice',
    verifiedOn: '2026-08-01',
  });
  const TOLD: Entry = {
    ...SHOWN,
    names: [...SHOWN.names, { text: '白鹳英语', kind: 'brand' }],
    identifiers: [...SHOWN.identifiers, key('uscc', CODE), key('phone', '0574-62612345')],
  };
  const NAMED: Entry = { ...LIFTED, identifiers: [] };
  const RENAMED: Entry = {
    ...LIFTED,
    names: [{ text: '余姚市白鹳外语培训学校有限公司', kind: 'legal' }],
    identifiers: [key('uscc', CODE)],
  };
  const followNamed = () =>
    madeOnce('named', async () => {
      await follow(TOLD, '甲', 1);
      await follow(NAMED, '乙', 2);
    });
  const lifters: [string, Entry][] = [
    ['name', NAMED],
    ['code', RENAMED],
  ];

  it.each(lifters)('by its %s: is heard on pages that show only its site', async (_, lifted) => {
    first = await follow(TOLD, '甲', 1);
    await follow(lifted, '乙', 2);
    const url = 'https://n1.example.com/';
    expect(await marksOf('课程', url)).toMatchObject([
      { entry: { list: first }, provenance: expect.arrayContaining([SAID]) },
    ]);
    expect(await bannerOf(url)).toMatchObject({ entry: { list: first }, evidence: [SAID] });
  });

  it.each([
    NAME,
    '白鹳英语',
    '余姚市示例第1',
    CODE,
    'n1.example.com',
    '0574-62612345',
    `听说${NAME}被罚了，大家小心。`,
  ])('is heard beside the hit of %s', async (text) => {
    await followNamed();
    expect((await lookup({ text })).hits).toMatchObject([{ others: [{ listTitle: '乙' }] }]);
  });

  it.each([{ site: 'n1.example.com' }, { uscc: CODE }, { phone: '0574-62612345' }])(
    'is heard beside the row of a table with %j',
    async (row) => {
      await followNamed();
      const { results } = await vetRows([{ row: 0, ...row }]);
      expect(results[0]?.matches).toMatchObject([{ others: [{ listTitle: '乙' }] }]);
    },
  );

  it('is heard about an app, whatever other names its lists give it', async () => {
    const app = { name: '示例口算', developer: '示例网络有限公司', stores: [], versions: [] };
    const appOf = (own: Entry, name: string): Entry => ({
      ...own,
      kind: 'app',
      app,
      identifiers: [],
      names: [{ text: name, kind: 'brand' }],
      sanctions: own.sanctions.map((act) => ({ ...act, kind: 'app-notice' })),
    });
    first = await follow(appOf(SHOWN, '口算乐园'), '甲', 1);
    await follow(appOf(LIFTED, '口算天地'), '乙', 2);
    expect(await readRecord({ list: first, id: 'e1' })).toMatchObject({
      others: [{ listTitle: '乙' }],
    });
  });

  it('is heard where it has many records of the unit, and says so in the last of them', async () => {
    const ofDay = (day: number): Entry => ({
      ...NAMED,
      id: `row-${day}`,
      sanctions: NAMED.sanctions.map((act) => ({
        ...act,
        decidedOn: { day: `2026-07-0${day}`, precision: 'day' },
        source: 'https://www.example.org/another',
      })),
    });
    const rows = [...[1, 2, 3, 4, 5, 6].map(ofDay), { ...NAMED, id: 'row-7' }];
    first = await follow(TOLD, '甲', 1);
    const list = await signedList(await compose(rows, { ...HEAD, title: '乙' }), {
      rootEpochs: [2],
    });
    host.files = list.files;
    await subscribe(`${host.base}#root=${list.identity}`, testDeps());
    const contested = { others: [{ ref: { id: 'row-7' }, listTitle: '乙' }] };
    expect(await readRecord({ list: first, id: 'e1' })).toMatchObject(contested);
    expect((await lookup({ text: NAME })).hits).toMatchObject([contested]);
    const { results } = await vetRows([{ row: 0, name: NAME }]);
    expect(results[0]?.matches).toMatchObject([contested]);
  });

  it('is heard beside a name that is near, and one that is watched', async () => {
    await followNamed();
    const contested = { others: [{ listTitle: '乙' }] };
    expect((await vetNear(['白鹳英语教育'])).near).toMatchObject([{ matches: [contested] }]);
    const { names } = await watch(CODE, { id: 'x' });
    expect(names).toMatchObject([{ records: [{ view: contested }] }]);
  });

  it.each<[string, Partial<Entry>]>([
    ['another code', { identifiers: [key('uscc', '91330281MA2ABCDE2X')] }],
    ['another place', { region: '330282' }],
    [
      'an act of another day and notice',
      {
        sanctions: NAMED.sanctions.map((act) => ({
          ...act,
          decidedOn: { day: '2026-07-01', precision: 'day' },
          source: 'https://www.example.org/another',
        })),
      },
    ],
  ])('says nothing with %s', async (_, other) => {
    const own = TOLD.identifiers.filter(({ kind }) => kind !== 'uscc' || other.identifiers);
    await follow({ ...TOLD, identifiers: own }, '甲', 1);
    await follow({ ...NAMED, ...other }, '乙', 2);
    const [mark] = await marksOf('课程', 'https://n1.example.com/');
    expect(mark?.provenance.join()).not.toContain('乙');
    expect((await bannerOf('https://n1.example.com/'))?.evidence.join()).not.toContain('乙');
  });
});
