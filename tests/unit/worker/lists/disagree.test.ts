import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compose } from '../../../../lib/list/compose';
import { getList, patchList } from '../../../../lib/store/lists';
import { judgePage } from '../../../../lib/worker/judging/cards';
import { checkSite } from '../../../../lib/worker/judging/check-site';
import { setPaused, subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { readRecord } from '../../../../lib/worker/lookup/record';
import { vetRows } from '../../../../lib/worker/lookup/vet';
import { entry, HEAD, NOW, signedList } from '../../list/sample';
import { openTab, subjectOf } from './support';
import { testHost } from './sync/host';
import { testDeps } from './sync/world';

const host = testHost();
afterEach(() => vi.useRealTimers());

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

/** Two lists about one subject, of which the second says that the act was lifted. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  const follow = async (one: typeof SHOWN, title: string, epoch: number) => {
    const list = await signedList(await compose([one], { ...HEAD, title }), {
      rootEpochs: [epoch],
    });
    host.files = list.files;
    await subscribe(`${host.base}#root=${list.identity}`, testDeps());
    return list.identity;
  };
  first = await follow(SHOWN, '甲', 1);
  second = await follow(LIFTED, '乙', 2);
});

const SAID = expect.stringMatching(/乙.*2026年8月1日/);

describe('two lists that disagree', () => {
  it('both speak in the mark of a result', async () => {
    const sender = await openTab('https://www.bing.com/search?q=a');
    const { marks } = await judgePage(
      {
        site: 'bing',
        recognised: 1,
        subjects: [subjectOf(1, '课程', 'https://n1.example.com/')],
        fresh: true,
        gone: [],
      },
      sender,
    );
    expect(marks).toMatchObject([
      { entry: { list: first }, provenance: expect.arrayContaining([SAID]) },
    ]);
  });

  it('both speak in the banner of a website', async () => {
    const text = { title: '示例', headings: [], footers: [], last: [], structured: [] };
    const { banner } = await checkSite(
      { text, opened: '' },
      await openTab('https://n1.example.com/'),
    );
    expect(banner).toMatchObject({ entry: { list: first }, evidence: [SAID] });
  });

  it.each([{ name: SHOWN.names[0]?.text ?? '' }, { site: 'n1.example.com' }])(
    'both speak beside the row of a table with %j',
    async (row) => {
      const { results } = await vetRows([{ row: 0, ...row }]);
      expect(results[0]?.matches.map(({ view }) => view)).toMatchObject([
        { ref: { list: first }, others: [{ listTitle: '乙' }] },
      ]);
    },
  );

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
