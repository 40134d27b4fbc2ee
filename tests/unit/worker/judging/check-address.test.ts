import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import { awaitAddress, checkAddress, readTab } from '../../../../lib/worker/judging/check-address';
import { beginPage } from '../../../../lib/worker/judging/page-state';
import { judgeWebsite } from '../../../../lib/worker/judging/website';
import { mute, unmute } from '../../../../lib/worker/settings/muted';
import { eventually } from '../../../eventually';
import { entry, NOW } from '../../list/sample';
import { WorkerStage } from './worker-stage';

vi.mock('../../../../lib/worker/judging/website', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../../../lib/worker/judging/website')>();
  return { ...real, judgeWebsite: vi.fn(real.judgeWebsite) };
});

const stage = new WorkerStage();
const LISTED = 'https://n2.example.com/';
const OTHER = 'https://school.example.net/';

let tab = 0;
const sender = (url: string, over: object = {}): Sender =>
  ({ tab: { id: tab, url }, frameId: 0, url, ...over }) as Sender;

const told = async (): Promise<string[]> => (await readTab(tab)).marks.map((mark) => mark.entry.id);

beforeAll(async () => {
  await stage.open();
  for (const method of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue();
  await stage.publish([entry(1), entry(2)]);
});
afterAll(() => stage.close());

const open = async (url: string): Promise<void> => {
  tab = (await fakeBrowser.tabs.create({ url })).id ?? 0;
};

describe('a tab at a listed address', () => {
  beforeEach(() => open(`${LISTED}pic.svg`));

  it('is told of before its page says a word', async () => {
    await checkAddress({}, sender(`${LISTED}pic.svg`));
    expect(await told()).toEqual(['e2']);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: tab, text: '1' });
  });

  it('is told of in the popup although none of our scripts ran in it', async () => {
    expect(await told()).toEqual(['e2']);
  });

  it.each([
    ['a frame inside the page', { frameId: 3 }],
    ['a page that is rendered ahead', { documentLifecycle: 'prerender' }],
    ['a page that was left', { url: OTHER }],
  ])('is not judged for %s', async (_, over) => {
    const asked = checkAddress({}, sender(LISTED, over));
    await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

it.each([
  ['as long as it wants', `${LISTED}?${'q'.repeat(100_000)}`],
  ['with a user', 'https://user:word@n2.example.com/'],
  ['with a dot at its end', 'https://n2.example.com./'],
])('a listed address %s is told of, and its page may ask', async (_, url) => {
  await open(url);
  await checkAddress({}, sender(url, { url: url.replace('user:word@', '') }));
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: '1' });
  expect(await told()).toEqual(['e2']);
});

describe('a document that a site made itself', () => {
  const made = { origin: 'https://n2.example.com', tab: { id: 0, url: undefined } };
  it.each([`blob:${LISTED}7f3c`, 'about:blank'])('at %s is that site’s', async (url) => {
    await open(LISTED);
    const here = await fakeBrowser.tabs.get(tab);
    // The browser tells the address of none of them.
    const unknown = { ...here, url: undefined } as never;
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(unknown);
    const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true);
    await checkAddress({}, sender(url, { ...made, tab: { id: tab } }));
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: '1' });
    expect(await told()).toEqual(['e2']);
    // Nor that of a page of the browser's own, in which no script of ours answers.
    ask.mockResolvedValue(undefined as never);
    expect(await told()).toEqual([]);
    get.mockRestore();
    ask.mockRestore();
  });

  it('is nobody’s where its origin is none', async () => {
    const asked = checkAddress({}, sender('data:text/html,x', { ...made, origin: 'null' }));
    await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a document that no script of ours announces', () => {
  const texts = (): unknown[] => vi.mocked(fakeBrowser.action.setBadgeText).mock.calls.flat();
  // What is planned for later is done within the case that planned it, or never.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NOW }));
  afterEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));

  it.each([
    ['when it is whole', true],
    ['a second after it began, whole or not', false],
  ])('is judged by its address %s', async (_, isWhole) => {
    await open(`${LISTED}a.pdf`);
    awaitAddress(tab, false);
    if (isWhole) awaitAddress(tab, true);
    await vi.advanceTimersByTimeAsync(isWhole ? 1 : 1000);
    const isTold = (): void => expect(texts()).toContainEqual({ tabId: tab, text: '1' });
    await eventually(isTold);
  });

  it('is not asked about where one did', async () => {
    await open(LISTED);
    awaitAddress(tab, false);
    await checkAddress({}, sender(LISTED));
    vi.mocked(judgeWebsite).mockClear();
    awaitAddress(tab, true);
    await vi.runAllTimersAsync();
    expect(vi.mocked(judgeWebsite)).not.toHaveBeenCalled();
  });
});

describe('a document that tells of nobody is not told of by what stood at its address before', () => {
  const text = {
    title: '示例第1培训',
    headings: [],
    footers: [{ text: '© 余姚市示例第1培训学校有限公司', linked: '' }],
    last: [],
    structured: [],
  };
  beforeEach(() => open(OTHER));

  it('a mark', async () => {
    await stage.worker.checkSite({ text, opened: OTHER }, sender(OTHER));
    await eventually(async () => expect(await told()).toEqual(['e1']));
    await checkAddress({}, sender(OTHER));
    expect(await told()).toEqual([]);
  });

  it('whom the user muted', async () => {
    const names = async () => (await readTab(tab)).muted.map(({ name }) => name);
    await mute({ list: 'builtin', id: 'e1' });
    await stage.worker.checkSite({ text, opened: OTHER }, sender(OTHER));
    await eventually(async () => expect(await names()).toHaveLength(1));
    await checkAddress({}, sender(OTHER));
    expect(await names()).toEqual([]);
    await unmute({ list: 'builtin', id: 'e1' });
  });

  it('a list without anybody', async () => {
    const recognised = async () => (await readTab(tab)).recognised;
    const payload = { site: 'generic', recognised: 4, fresh: true, gone: [], subjects: [] };
    await stage.worker.judgePage(payload, sender(OTHER));
    await eventually(async () => expect(await recognised()).toBe(4));
    await checkAddress({}, sender(OTHER));
    expect(await recognised()).toBe(0);
  });
});

it('says nothing of another address', async () => {
  await open(OTHER);
  await checkAddress({}, sender(OTHER));
  expect(await told()).toEqual([]);
});

it('does not stand on a site to which its tab went while the badge was drawn', async () => {
  await open(LISTED);
  const here = await fakeBrowser.tabs.get(tab);
  const get = vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...here, url: OTHER });
  get.mockResolvedValueOnce(here);
  await checkAddress({}, sender(LISTED));
  get.mockRestore();
  expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({
    tabId: tab,
    text: null,
  });
});

describe('the popup', () => {
  it('tells of a page whose next document begins before it could be read', async () => {
    await open(LISTED);
    vi.mocked(fakeBrowser.action.setBadgeText).mockImplementationOnce(() => beginPage(tab));
    expect(await told()).toEqual(['e2']);
  });

  it('looks once at the tab of a page that was checked', async () => {
    await open(LISTED);
    await checkAddress({}, sender(LISTED));
    const get = vi.spyOn(fakeBrowser.tabs, 'get');
    await readTab(tab);
    expect(get).toHaveBeenCalledTimes(1);
    get.mockRestore();
  });

  it('judges no address of an engine, which no list may name', async () => {
    await open('https://www.bing.com/');
    vi.mocked(judgeWebsite).mockClear();
    await readTab(tab);
    expect(vi.mocked(judgeWebsite)).not.toHaveBeenCalled();
  });
});
