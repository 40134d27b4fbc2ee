import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListState } from '../../../../lib/domain/list-state';
import type { PageState } from '../../../../lib/domain/page-views';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import {
  extensionState,
  NEWS_KEY,
  showExtensionState,
  showPage,
  toolbarText,
} from '../../../../lib/worker/browser/toolbar';

const LIST: ListState = {
  identity: 'builtin',
  title: '自带名单',
  publisher: '',
  live: 3,
  asOf: '2026-09-01',
  syncing: false,
};
const fault = { kind: 'offline', detail: '', at: '2026-09-01T00:00:00Z' } as const;
const t = createTranslator('zh-CN');

const page = (change: object = {}): PageState =>
  ({ marks: [], related: [], paused: false, ...change }) as unknown as PageState;

describe('how the extension stands', () => {
  it.each([
    ['well', true, [LIST], 'usual', null],
    ['without access', false, [LIST], 'fault', 'toolbar.noAccess'],
    ['without a list', true, [], 'fault', 'toolbar.noList'],
    ['with an empty list', true, [{ ...LIST, live: 0 }], 'fault', 'toolbar.noList'],
    ['with all paused', true, [{ ...LIST, paused: true as const }], 'fault', 'toolbar.noList'],
    ['with a fault', true, [LIST, { ...LIST, fault }], 'fault', 'toolbar.listFault'],
    [
      'with a fault of a paused list',
      true,
      [LIST, { ...LIST, fault, paused: true as const }],
      'usual',
      null,
    ],
  ])('%s', (_, access, lists, icon, said) => {
    expect(extensionState(access, lists)).toEqual({ icon, said });
  });
});

describe('what a page says', () => {
  it.each([
    ['its marks', page({ marks: [1, 2] }), '此页标注 2 处'],
    ['what relates to it', page({ related: [1] }), '此页有 1 条相关记录，未作标注'],
    ['that it is paused, whatever was drawn', page({ marks: [1], paused: true }), '已在本网站暂停'],
    ['nothing', page(), null],
  ])('%s', (_, state, said) => {
    expect(toolbarText(t, state)).toBe(said);
  });
});

describe('the toolbar button', () => {
  interface Titled {
    tabId?: number;
    title: string;
  }
  const titles = new Map<number | undefined, string>();
  const action = {
    setIcon: vi.fn(async (_: object) => {}),
    setTitle: vi.fn(async ({ tabId, title }: Titled) => void titles.set(tabId, title)),
    getTitle: async ({ tabId }: { tabId?: number }) => titles.get(tabId) ?? titles.get(undefined),
    setBadgeText: vi.fn(async (_: object) => {}),
    setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
    setBadgeTextColor: vi.fn(async (_: object) => {}),
  };
  const permissions = { contains: vi.fn(async () => true) };
  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    titles.clear();
    titles.set(undefined, '鉴训 Jianxun');
    Object.assign(fakeBrowser, { action, permissions });
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  });

  it('shows a fault by another shape and in words, and its end', async () => {
    await showExtensionState([{ ...LIST, fault }]);
    expect(action.setIcon).toHaveBeenLastCalledWith({
      path: { 16: '/icon/fault-16.png', 32: '/icon/fault-32.png' },
    });
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: '鉴训：名单更新出错，详情见弹窗' });
    await showExtensionState([LIST]);
    expect(action.setIcon).toHaveBeenLastCalledWith({
      path: { 16: '/icon/16.png', 32: '/icon/32.png' },
    });
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: '鉴训' });
  });

  it('has a star of its own while there is news of a watched name, and says so', async () => {
    await fakeBrowser.storage.local.set({ [NEWS_KEY]: true });
    await showExtensionState([LIST]);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '★' });
    expect(action.setTitle).toHaveBeenLastCalledWith({ title: '鉴训：关注的名称有变化' });
    await showExtensionState([{ ...LIST, fault }]);
    expect(action.setTitle).toHaveBeenLastCalledWith({
      title: '鉴训：名单更新出错，详情见弹窗 · 关注的名称有变化',
    });
    await fakeBrowser.storage.local.remove(NEWS_KEY);
    await showExtensionState([LIST]);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  it('shows a paused site on its tab alone, and its end', async () => {
    await showPage(7, page({ paused: true }));
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: '鉴训：已在本网站暂停' });
    expect(action.setIcon).toHaveBeenLastCalledWith({
      tabId: 7,
      path: { 16: '/icon/paused-16.png', 32: '/icon/paused-32.png' },
    });
    await showPage(7, page());
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: '鉴训 Jianxun' });
    expect(action.setIcon).toHaveBeenLastCalledWith({
      tabId: 7,
      path: { 16: '/icon/16.png', 32: '/icon/32.png' },
    });
  });

  it('shows a paused site on each of its documents, whose icon the browser forgets', async () => {
    await showPage(8, page({ paused: true }));
    action.setIcon.mockClear();
    await showPage(8, page({ paused: true }));
    expect(action.setIcon).toHaveBeenLastCalledWith({
      tabId: 8,
      path: { 16: '/icon/paused-16.png', 32: '/icon/paused-32.png' },
    });
  });

  it('gives a tab that was paused back the icon that the extension has, a fault’s too', async () => {
    await showExtensionState([{ ...LIST, fault }]);
    await showPage(9, page({ paused: true }));
    await showPage(9, page());
    expect(action.setIcon).toHaveBeenLastCalledWith({
      tabId: 9,
      path: { 16: '/icon/fault-16.png', 32: '/icon/fault-32.png' },
    });
    action.setIcon.mockClear();
    await showPage(9, page());
    expect(action.setIcon).not.toHaveBeenCalled();
    await showExtensionState([LIST]);
  });

  it('leaves the title to the extension on a tab whose page says nothing, so that its faults end there too', async () => {
    await showExtensionState([{ ...LIST, fault }]);
    await showPage(7, page());
    await showExtensionState([LIST]);
    expect(await action.getTitle({ tabId: 7 })).toBe('鉴训');
  });

  it('takes back what a page said when the next one says nothing', async () => {
    await showPage(7, page({ marks: [1, 2] }));
    expect(await action.getTitle({ tabId: 7 })).toBe('鉴训：此页标注 2 处');
    await showPage(7, page());
    expect(await action.getTitle({ tabId: 7 })).toBe('鉴训 Jianxun');
  });
});
