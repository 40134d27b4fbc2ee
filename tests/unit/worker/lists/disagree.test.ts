import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compose } from '../../../../lib/list/compose';
import { judgePage } from '../../../../lib/worker/judging/cards';
import { checkSite } from '../../../../lib/worker/judging/check-site';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { readRecord } from '../../../../lib/worker/lookup/record';
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
  await follow(LIFTED, '乙', 2);
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

  it('both stand in the record', async () => {
    const record = await readRecord({ list: first, id: 'e1' });
    expect(record).toMatchObject({ listTitle: '甲', others: [{ listTitle: '乙' }] });
  });
});
