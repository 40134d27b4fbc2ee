import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { Entry } from '../../../../lib/domain/entry';
import { NO_FACTS, type WebsiteFacts } from '../../../../lib/domain/website';
import type { Line, WebsiteText } from '../../../../lib/domain/website-text';
import { replaceLearned } from '../../../../lib/store/learned-table';
import { forgetPage, readPageState } from '../../../../lib/worker/judging/page-state';
import { eventually } from '../../../eventually';
import { entry } from '../../list/sample';
import { followReplies } from './after-replies';
import { keptOf, WorkerStage } from './worker-stage';

vi.mock(import('../../../../lib/store/learned-table'), { spy: true });
vi.mock(import('../../../../lib/worker/judging/asking'), { spy: true });

const replies = followReplies();

const stage = new WorkerStage();

const FILING = '浙ICP备12345678号';
const NAME = '余姚市示例第1培训学校有限公司';

/** `e1`: at n1.example.com, with a filing number. */
function listed(grounds?: string): Entry {
  const plain = entry(1, grounds);
  const [host] = plain.identifiers;
  return host ? { ...plain, identifiers: [host, { ...host, kind: 'icp', value: FILING }] } : plain;
}

const facts = (over: Partial<WebsiteFacts> = {}): WebsiteFacts => ({
  ...NO_FACTS,
  title: '示例',
  ...over,
});
/** A footer, and an organisation's markup, that say so. */
function textOf({ title, filings, operators }: WebsiteFacts): WebsiteText {
  const line = (text: string, linked = ''): Line => ({ text, linked });
  const described = operators.filter(({ place }) => place === 'described');
  return {
    title,
    headings: [],
    footers: [
      ...filings.map(({ value, sure }) => line(value, sure ? value : '')),
      ...operators.flatMap(({ text, place }) => (place === 'described' ? [] : line(`© ${text}`))),
    ],
    last: [],
    structured: described.map(({ text }) => JSON.stringify({ '@type': 'School', legalName: text })),
  };
}

const LINKED = facts({ filings: [{ value: FILING, sure: true }] });

let tab = 0;
const sender = (url: string, over: object = {}): Sender =>
  ({ tab: { id: tab, incognito: true, url }, frameId: 0, url, ...over }) as Sender;

/** A window that is not private. */
const OPEN = { tab: { incognito: false } } as Sender;

const check = (said: WebsiteFacts, url = 'https://school.example.net/', over = {}, opened = url) =>
  stage.worker.checkSite({ text: textOf(said), opened }, sender(url, over));

beforeAll(async () => {
  await stage.open();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
  await stage.publish([listed(), entry(2)]);
});
afterAll(() => stage.close());
beforeEach(async () => {
  await fakeBrowser.storage.local.remove('dismissed');
  tab = (await fakeBrowser.tabs.create({ url: 'https://school.example.net/' })).id ?? 0;
});

describe('the answer', () => {
  it('holds a banner for a listed host, whatever the footer says', async () => {
    const { banner, words } = await check(facts(), 'https://www.n2.example.com/about');
    expect(banner).toMatchObject({ tier: 'identified', entry: { list: 'builtin', id: 'e2' } });
    expect(words).toMatchObject({
      record: '完整记录',
      close: '关闭',
      dismiss: '不再显示此横幅，除非记录变化',
    });
  });

  it('holds a banner for a filing number in a link to the register', async () => {
    const { banner } = await check(LINKED);
    expect(banner).toMatchObject({
      heading: NAME,
      basis: '标注依据：ICP 备案号一致',
    });
  });

  it('holds none for a number that is only printed, nor for a name', async () => {
    const printed = facts({ filings: [{ value: FILING, sure: false }] });
    const named = facts({ operators: [{ text: NAME, place: 'footer' }] });
    expect((await check(printed)).banner).toBeNull();
    expect((await check(named)).banner).toBeNull();
  });

  it('holds none for a site of nobody on the list', async () => {
    const other = facts({ filings: [{ value: '沪ICP备87654321号', sure: true }] });
    expect((await check(other)).banner).toBeNull();
  });

  it('is final where the page says whose it is and that is nobody on the list', async () => {
    const other = facts({ filings: [{ value: '沪ICP备87654321号', sure: true }] });
    expect((await check(other)).isFinal).toBe(true);
    // A footer may still come, or take the place of the one that was there first.
    expect((await check(facts())).isFinal).toBe(false);
    expect((await check(LINKED)).isFinal).toBe(false);
  });

  it.each([
    ['a frame', 'https://n1.example.com/', { frameId: 3 }],
    ['a page without a host', 'file:///home/index.html', {}],
    ['an address by number', 'http://192.0.2.1/', {}],
    ['no address', '', {}],
  ])('is a refusal for %s', async (_, url, over) => {
    await expect(check(LINKED, url, over)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('badge and popup', () => {
  const shown = async () => {
    await eventually(async () => expect((await readPageState(tab)).website).not.toBeNull());
    return readPageState(tab);
  };

  it('tell what is named, which has no banner', async () => {
    await check(facts({ operators: [{ text: NAME, place: 'footer' }] }));
    const { marks, website } = await shown();
    expect(marks.map(({ tier, basis }) => [tier, basis])).toEqual([
      ['named', '标注依据：单位名称一致，请核对'],
    ]);
    expect(website).toEqual({ host: 'school.example.net', filings: [], operators: [NAME] });
    await eventually(() =>
      expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: '1' }),
    );
  });

  it('the banner of a list past its date says so', async () => {
    const visit = () => check(facts(), 'https://n1.example.com/');
    const { banner } = await stage.pastItsDate(visit);
    expect(banner?.evidence).toEqual([
      expect.stringMatching(/^这个网站已与名单中的单位对应：n1\.example\.com · .*已过有效期/),
    ]);
  });

  it('tell by what a banner is sure, as the banner does', async () => {
    const { banner } = await check(LINKED);
    expect(banner).toMatchObject({ evidence: [`ICP 备案号与名单一致：${FILING}`], also: [] });
    expect((await shown()).marks[0]?.evidence).toEqual([`ICP 备案号与名单一致：${FILING}`]);
  });

  it('say of a printed number that it is one, not a name', async () => {
    await check(facts({ filings: [{ value: FILING, sure: false }] }));
    expect((await shown()).marks.map(({ basis }) => basis)).toEqual([
      '标注依据：页脚所载备案号或代码一致，请核对',
    ]);
  });

  it('tell of a closed banner all the same', async () => {
    await stage.worker.dismissBanner({ list: 'builtin', id: 'e1' }, OPEN);
    expect((await check(LINKED)).banner).toBeNull();
    expect((await shown()).marks).toHaveLength(1);
    expect((await shown()).website?.filings).toEqual([FILING]);
  });

  it('tell what was read where nothing is listed', async () => {
    await check(facts({ filings: [{ value: '沪ICP备87654321号-1', sure: true }] }));
    expect(await shown()).toMatchObject({
      site: null,
      marks: [],
      related: [],
      website: { filings: ['沪ICP备87654321号'] },
    });
  });

  it('cost nothing but silence when the tab closes meanwhile', async () => {
    vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValueOnce(new Error('No tab with id'));
    expect((await check(LINKED)).banner).not.toBeNull();
  });
});

describe('a tab that is closed while it is judged', () => {
  const open = () => ({ tab: { id: tab, incognito: false, url: 'https://school.example.net/' } });

  it('is kept for the popup while it is open', async () => {
    await check(LINKED, undefined, open());
    await eventually(async () =>
      expect((await keptOf(tab)).sort()).toEqual(
        ['answers', 'seen-site', 'site'].map((key) => `${key}:${tab}`),
      ),
    );
  });

  it('leaves nothing behind', async () => {
    const asked = check(LINKED, undefined, open());
    await forgetPage(tab);
    await asked;
    await replies();
    expect(await keptOf(tab)).toEqual([]);
  });
});

describe('a late answer', () => {
  it('leaves the badge of a tab alone that shows another site by now', async () => {
    const url = 'https://n2.example.com/';
    await check(facts(), url);
    await eventually(async () =>
      expect((await fakeBrowser.storage.session.get(`site:${tab}`))[`site:${tab}`]).toMatchObject({
        page: 'https://n2.example.com',
      }),
    );
    await replies();
    const ofTab = expect.objectContaining({ tabId: tab });
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalledWith(ofTab);
    expect((await readPageState(tab)).marks).toEqual([]);
  });
});

it('what was told of a website is told no more when websites are switched off', async () => {
  const { saveSettings } = await import('../../../../lib/worker/settings/settings');
  await check(LINKED);
  await eventually(async () => expect((await readPageState(tab)).marks).toHaveLength(1));
  await saveSettings({ surfaces: { websites: false } });
  expect(await readPageState(tab)).toMatchObject({ marks: [], website: null });
  await saveSettings({ surfaces: { websites: true } });
  expect((await readPageState(tab)).marks).toHaveLength(1);
});

describe('a closed banner', () => {
  const REF = { list: 'builtin', id: 'e1' };
  const isShown = async (): Promise<boolean> => (await check(LINKED)).banner !== null;

  it('stays away from every site of the entry, and only of that entry', async () => {
    await stage.worker.dismissBanner(REF, OPEN);
    expect(await isShown()).toBe(false);
    expect((await check(facts(), 'https://n1.example.com/')).banner).toBeNull();
    expect((await check(facts(), 'https://n2.example.com/')).banner).not.toBeNull();
  });

  it('is away from a page that is opened while it closes', async () => {
    const closing = stage.worker.dismissBanner(REF, OPEN);
    expect(await isShown()).toBe(false);
    await closing;
  });

  it('comes back when the record changes, and not when it was only checked again', async () => {
    await stage.worker.dismissBanner(REF, OPEN);
    const again = listed();
    const sanctions = again.sanctions.map((act) => ({ ...act, verifiedOn: '2026-08-30' }));
    await stage.publish([{ ...again, sanctions }, entry(2)]);
    expect(await isShown()).toBe(false);
    await stage.publish([listed('违规收集未成年人信息'), entry(2)]);
    expect(await isShown()).toBe(true);
    await stage.publish([listed(), entry(2)]);
  });

  it('loses nothing when several are closed at once', async () => {
    const ids = ['e1', 'e2'];
    await Promise.all(ids.map((id) => stage.worker.dismissBanner({ list: 'builtin', id }, OPEN)));
    expect(await isShown()).toBe(false);
    expect((await check(facts(), 'https://n2.example.com/')).banner).toBeNull();
  });

  it('of a private window is closed there, and nothing of it is kept', async () => {
    const url = 'https://school.example.net/';
    await stage.worker.dismissBanner(REF, sender(url));
    expect(await fakeBrowser.storage.local.get('dismissed')).toEqual({});
    expect(await isShown()).toBe(false);
    const inOpen = await check(LINKED, url, { tab: { id: tab, incognito: false, url } });
    expect(inOpen.banner).not.toBeNull();
    await fakeBrowser.storage.session.remove('dismissed');
  });

  it('of an entry that is gone is not remembered', async () => {
    await stage.worker.dismissBanner({ list: 'builtin', id: 'gone' }, OPEN);
    expect(await fakeBrowser.storage.local.get('dismissed')).toEqual({});
  });

  it('is not said to be kept away where its list is not at hand, since nothing is kept', async () => {
    const elsewhere = { list: 'ab'.repeat(32), id: 'e1' };
    await expect(stage.worker.dismissBanner(elsewhere, OPEN)).rejects.toThrow('not at hand');
    expect(await fakeBrowser.storage.local.get('dismissed')).toEqual({});
  });

  it.each([
    ['a text', 'x'],
    ['damaged in part', [null, ['x'], 'ab']],
  ])('is closed, and others shown, although what is stored is %s', async (_, dismissed) => {
    await fakeBrowser.storage.local.set({ dismissed });
    expect(await isShown()).toBe(true);
    await stage.worker.dismissBanner(REF, OPEN);
    expect(await isShown()).toBe(false);
  });

  it('is remembered for so many entries, the newest ones', async () => {
    const many = Array.from({ length: 500 }, (_, at) => [`builtin x${at}`, 'print']);
    await fakeBrowser.storage.local.set({ dismissed: many });
    await stage.worker.dismissBanner(REF, OPEN);
    const { dismissed } = await fakeBrowser.storage.local.get('dismissed');
    expect(dismissed).toHaveLength(500);
    expect((dismissed as string[][]).map(([key]) => key)).not.toContain('builtin x0');
    expect(await isShown()).toBe(false);
  });
});

describe('what is learned of a host', () => {
  const learned = async (host = 'school.example.net') => {
    // What the browser learns follows the answer.
    await replies();
    return stage.worker.learnedOf([host]);
  };
  const visit = async (said: WebsiteFacts): Promise<string[]> => {
    const url = 'https://school.example.net/';
    await check(said, url, { tab: { id: tab, incognito: false, url } });
    return (await learned()).map(({ value }) => value);
  };

  it('is nothing from a page that only describes the institution, and outlives it', async () => {
    const described = facts({ operators: [{ text: NAME, place: 'described' }] });
    const other = facts({ operators: [{ text: '示例', place: 'footer' }] });
    expect(await visit(other)).toEqual([]);
    expect(await visit(described)).toEqual([]);
    await visit(LINKED);
    expect(await visit(described)).toEqual([FILING]);
  });

  it('comes from a footer that proves it, outlives a page without one and goes with another', async () => {
    expect(await visit(LINKED)).toEqual([FILING]);
    expect(await visit(facts())).toEqual([FILING]);
    const other = { value: '浙ICP备87654321号', sure: true };
    expect(await visit(facts({ filings: [other] }))).toEqual([]);
  });

  it('costs a website of which nothing is known no write, and one of which something is known one', async () => {
    const writes = vi.mocked(replaceLearned);
    writes.mockClear();
    const other = facts({ filings: [{ value: '浙ICP备87654321号', sure: true }] });
    expect(await visit(other)).toEqual([]);
    expect(writes).not.toHaveBeenCalled();
    expect(await visit(LINKED)).toEqual([FILING]);
    expect(writes).toHaveBeenCalledTimes(1);
    expect(await visit(other)).toEqual([]);
    expect(writes).toHaveBeenCalledTimes(2);
  });

  it('stands where a page was opened, whatever address it gives itself later', async () => {
    const tenant = 'https://school.example.net/shop/17/';
    for (const url of ['https://school.example.net/', 'https://school.example.net/shop/18/'])
      for (const opened of ['', 'https://else.example.net/shop/18/', tenant])
        await check(LINKED, url, { tab: { id: tab, incognito: false, url } }, opened);
    expect((await learned()).map(({ host }) => host)).toEqual(['school.example.net/shop/17/']);
  });

  it.each([
    ['https://spa.example.net/#/shop/17', []],
    ['blob:https://spa.example.net/7f3c', []],
    ['https://spa.example.net/#/', ['spa.example.net']],
  ])('of %s is %j', async (url, hosts) => {
    const tabAt = { id: tab, incognito: false, url };
    const origin = 'https://spa.example.net';
    const opened = url.split('#', 1)[0];
    await check(LINKED, url, { tab: tabAt, origin }, opened);
    expect((await learned('spa.example.net')).map(({ host }) => host)).toEqual(hosts);
  });
});
