import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookupHit } from '../../../../lib/domain/lookup';
import { leaveAsked, takeAsked } from '../../../../lib/messages/asked-lookup';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import {
  createMenu,
  LINK_MENU_ID,
  MENU_ID,
  onMenuClicked,
} from '../../../../lib/worker/browser/listen';
import { meant, suggested, suggestionsOf } from '../../../../lib/worker/browser/omnibox';
import { lookupText, openLookup } from '../../../../lib/worker/browser/open-lookup';
import { entry } from '../../list/sample';

const t = createTranslator('zh-CN');

function hit(name: string, change: Partial<LookupHit> = {}): LookupHit {
  const ref = { list: 'builtin', id: name };
  const found = { ...entry(1), id: name, names: [{ text: name, kind: 'legal' as const }] };
  return { ref, entry: found, listTitle: '示例名单', how: 'prefix', name, ...change };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.setSystemTime(Date.parse('2026-09-10T04:00:00Z'));
});

describe('texts of the address bar', () => {
  it.each([
    ['markup', `<b>"甲" & '乙'</b>`, '&lt;b&gt;&quot;甲&quot; &amp; &#39;乙&#39;&lt;/b&gt;'],
    ['controls', 'a\u0000b\u001bc', 'a b c'],
    ['half a sign', 'a\ud800b', 'a b'],
    ['signs that XML has not', 'a\uffffb', 'a b'],
    ['a sign beyond the first plane', '𠮷', '𠮷'],
  ])('take %s as text in XML', (_, text, wanted) => {
    expect(suggested(text, true)).toBe(wanted);
  });

  it('are plain where the browser takes plain text', () => {
    expect(suggested('甲 & <乙>', false)).toBe('甲 & <乙>');
  });

  it('name each name once, with what it is', () => {
    const hits = [hit('示例甲'), hit('示例甲'), hit('示例<乙>')];
    expect(suggestionsOf(t, hits, true)).toEqual([
      { content: '示例甲', description: '示例甲 · 机构 · 行政处罚·2026-08' },
      { content: '示例<乙>', description: '示例&lt;乙&gt; · 机构 · 行政处罚·2026-08' },
    ]);
  });

  it('tell the gravest act of all lists that have the name, under its list', () => {
    const listed = (list: string, kind: 'blacklist' | 'app-notice') => {
      const { entry: own } = hit('示例甲');
      const sanctions = own.sanctions.map((act) => ({ ...act, kind }));
      const ref = { list: list.repeat(64), id: 'x' };
      return hit('示例甲', { ref, listTitle: `名单${list}`, entry: { ...own, sanctions } });
    };
    const hits = [listed('0', 'app-notice'), listed('f', 'blacklist')];
    for (const each of [hits, hits.toReversed()])
      expect(suggestionsOf(t, each, false)).toEqual([
        { content: '示例甲', description: '示例甲 · 机构 · 黑名单·2026-08 · 来自名单：名单f' },
      ]);
  });

  it('leave out what has ended', () => {
    vi.setSystemTime(Date.parse('2027-08-01T04:00:00Z'));
    expect(suggestionsOf(t, [hit('示例甲')], true)).toEqual([]);
  });
});

describe('Enter in the address bar', () => {
  const exact = hit('示例甲', { how: 'exact' });
  it.each([
    ['the one of this name', [exact, hit('示例甲乙')], exact],
    ['none that merely holds the text, though it is the only one', [hit('示例甲')], null],
    ['none that others may be called too', [hit('示例甲', { how: 'same' })], null],
    ['none by a telephone number', [hit('示例甲', { how: 'phone' })], null],
    ['the one of this number', [hit('示例甲', { how: 'uscc' })], hit('示例甲', { how: 'uscc' })],
    ['none of several', [hit('示例甲'), hit('示例乙')], null],
    ['none of two of one name', [exact, { ...exact, ref: { list: 'l', id: 'x' } }], null],
    ['no name that is only similar', [hit('示例甲', { how: 'typo' })], null],
    ['nothing where nothing is', [], null],
  ])('means %s', (_, hits, wanted) => {
    expect(meant(hits)).toEqual(wanted);
  });
});

describe('a lookup from outside of the popup', () => {
  it.each([
    ['  余姚市 \n 示例  学校 ', '余姚市\n示例 学校'],
    ['长'.repeat(10_001), '长'.repeat(10_000)],
    [' \n ', ''],
  ])('takes %j as %j', (text, wanted) => {
    expect(lookupText(text)).toBe(wanted);
  });

  it.each([
    ['a name', '示例 & 甲'],
    ['a long text', '转发：示例甲'.repeat(100)],
  ])(
    'opens beside the tab it came from, with %s in memory and never in an address',
    async (_, text) => {
      const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
      await openLookup(text, { index: 3, windowId: 5, incognito: false } as never);
      const [[options] = []] = create.mock.calls;
      expect(options).toMatchObject({ index: 4, windowId: 5 });
      expect(options?.url).toMatch(/\/popup\.html\?lookup$/);
      expect(await takeAsked(false)).toBe(text);
    },
  );

  it('waits for the popup once', async () => {
    await leaveAsked({ text: '示例甲', isPrivate: false });
    expect(await takeAsked(false)).toBe('示例甲');
    expect(await takeAsked(false)).toBe('');
  });
});

describe('a lookup from a private window', () => {
  const PRIVATE = { index: 3, windowId: 5, incognito: true } as never;
  beforeEach(() => void vi.stubEnv('CHROME', 'true'));
  afterEach(() => void vi.unstubAllEnvs());

  it('opens in that window’s popup, which alone shows the text', async () => {
    const openPopup = vi.fn(async (_: object) => {});
    Object.assign(fakeBrowser.action, { openPopup });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openLookup('示例甲', PRIVATE);
    expect(openPopup).toHaveBeenCalledWith({ windowId: 5 });
    expect(create).not.toHaveBeenCalled();
    expect(await takeAsked(true)).toBe('示例甲');
  });

  it('for which no popup opened is shown in no ordinary window, nor kept for a later one', async () => {
    Object.assign(fakeBrowser.action, { openPopup: undefined });
    await openLookup('示例甲', PRIVATE).catch(() => undefined);
    expect(await takeAsked(false)).toBe('');
    expect(await takeAsked(true)).toBe('');
  });
});

describe('the context menu', () => {
  it('has an entry for selected text and one for links', async () => {
    const menus = { create: vi.fn(), removeAll: vi.fn(async () => {}) };
    Object.assign(fakeBrowser, { contextMenus: menus });
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('查询“%s”' as never);
    await createMenu();
    await createMenu();
    expect(menus.removeAll).toHaveBeenCalledTimes(2);
    const title = '查询“%s”';
    expect(menus.create.mock.calls.slice(-2)).toEqual([
      [{ id: MENU_ID, contexts: ['selection'], title }],
      [{ id: LINK_MENU_ID, contexts: ['link'], title }],
    ]);
  });

  it.each([
    ['the selected name', MENU_ID, ' 示例 甲 ', '示例 甲'],
    ['nothing for white space', MENU_ID, ' \n', null],
    ['nothing for an entry of another', 'other', '示例甲', null],
  ])('opens %s', async (_, menuItemId, selectionText, wanted) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await onMenuClicked({ menuItemId, selectionText } as never);
    expect(create).toHaveBeenCalledTimes(wanted === null ? 0 : 1);
    expect(await takeAsked(false)).toBe(wanted ?? '');
  });

  it('looks up where a link leads, not the words that are selected in it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const linkUrl = `https://example.org/list/v1/#root=${'ab'.repeat(32)}`;
    await onMenuClicked({ menuItemId: LINK_MENU_ID, linkUrl, selectionText: '示例' } as never);
    expect(await takeAsked(false)).toBe(linkUrl);
  });
});
