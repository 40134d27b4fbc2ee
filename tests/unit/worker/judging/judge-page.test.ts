import '../lists/sync/environment';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evidence, Verdict } from '../../../../lib/domain/verdict';
import { utf8 } from '../../../../lib/list/bytes';
import { compose } from '../../../../lib/list/compose';
import { BUNDLED_PATH, manifestPath, segmentPath } from '../../../../lib/list/format';
import type { Sender } from '../../../../lib/messages/router';
import { entries, HEAD, NOW } from '../../list/sample';
import { candidate, entry } from '../../match/fixtures';
import { Host } from '../lists/sync/host';
import { emptyWorld, testDeps } from '../lists/sync/world';

/** From a visit to a mark on a later search, through the real list, index and database. */

const host = new Host();
const NAME = '余姚市示例第2培训学校有限公司';
const ENGINE = 'https://www.bing.com/search?q=a';
const tab = (incognito = false, url = ENGINE): Sender =>
  ({ tab: { id: 1, incognito, url }, frameId: 0, url }) as Sender;

type Worker = typeof import('../../../../lib/worker/judging/judge-page') &
  typeof import('../../../../lib/worker/judging/learned') &
  typeof import('../../../../lib/worker/judging/learned-views');
let worker: Worker;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await host.open();
  await emptyWorld();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(host.base);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  const { file, segments } = await compose(entries(4), HEAD);
  const manifest = { hash: file.hash, bytes: file.bytes.length };
  host.files = new Map([
    [BUNDLED_PATH, utf8(JSON.stringify({ type: 'bundled', format: 1, manifest }))],
    [manifestPath(file.hash), file.bytes],
    ...segments.map(({ ref, bytes }) => [segmentPath(ref.hash), bytes] as const),
  ]);
  const { syncBundled } = await import('../../../../lib/worker/lists/sync');
  await syncBundled(testDeps({ bundledBase: host.base }));
  worker = {
    ...(await import('../../../../lib/worker/judging/judge-page')),
    ...(await import('../../../../lib/worker/judging/learned')),
    ...(await import('../../../../lib/worker/judging/learned-views')),
  };
});
afterAll(() => {
  host.close();
  vi.useRealTimers();
});

async function labels(sender: Sender, site = 'bing'): Promise<(readonly string[])[]> {
  const subjects = ['https://www.qiming.example.net/a', 'https://else.example.net/'];
  const { marks } = await worker.judgePage(
    {
      site,
      recognised: subjects.length,
      subjects: subjects.map((url, ref) => ({ ref, url, title: '暑期课程' })),
      fresh: true,
      gone: [],
    },
    sender,
  );
  return marks.map(({ ref, tier, heading, evidence }) => [`${ref}`, tier, heading, ...evidence]);
}

const SEEN: Evidence = { kind: 'site-operator', value: NAME, field: 'footer' };
const verdictOn = (id: string, evidence: Evidence[]): Verdict => ({
  ref: 0,
  candidate: candidate(entry({ id, names: [{ text: NAME, kind: 'legal' }] })),
  tier: 'named',
  relation: 'is',
  evidence,
});
const visit = (evidence: Evidence[]) => {
  const verdicts = evidence.length > 0 ? [verdictOn('e2', evidence)] : [];
  return worker.learnFrom('https://qiming.example.net/', verdicts, tab());
};

describe('a visit', () => {
  it('marks the site on a later search, as named, until it is forgotten', async () => {
    expect(await labels(tab())).toEqual([]);
    await visit([SEEN]);
    expect(await labels(tab())).toEqual([
      ['0', 'named', NAME, `该网站页脚载明：${NAME}（您于9月10日访问）`],
    ]);
    expect(await labels(tab(true))).toEqual([]);
    // Any website could learn from a mark that its visitor has been there.
    for (const site of ['unknown', 'bing'])
      for (const url of ['https://www.qiming.example.net/courses', 'https://bing.com.example.net/'])
        expect(await labels(tab(false, url), site)).toEqual([]);
    expect(await worker.learnedViews()).toMatchObject([{ host: 'qiming.example.net', name: NAME }]);
    expect(await worker.forgetHosts('qiming.example.net')).toEqual([]);
    expect(await labels(tab())).toEqual([]);
  });

  it('whose entry is gone is told without a name and marks nothing', async () => {
    const verdicts = [verdictOn('gone', [SEEN])];
    await worker.learnFrom('https://qiming.example.net/', verdicts, tab());
    expect(await worker.learnedViews()).toMatchObject([{ name: null }]);
    expect(await labels(tab())).toEqual([]);
    await visit([]);
    expect(await worker.learnedViews()).toEqual([]);
  });
});

describe('a card of a listing without an adapter', () => {
  it('is its subject’s by a title with a count and a date beside the name', async () => {
    const titles = [NAME, `${NAME}128人咨询 2026-09-01`];
    const { marks } = await worker.judgePage(
      {
        site: 'generic',
        recognised: titles.length,
        subjects: titles.map((title, ref) => ({ ref, url: 'https://else.example.net/', title })),
        fresh: true,
        gone: [],
      },
      tab(false, 'https://listing.example.org/'),
    );
    expect(marks).toHaveLength(2);
    expect(marks[1]).toEqual({ ...marks[0], ref: 1 });
  });
});
