import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import { toStored } from '../../../../lib/domain/stored-settings';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { forgetRecent, noteRecent, recent } from '../../../../lib/worker/lookup/recent';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import { saveSettings, takeSynced } from '../../../../lib/worker/settings/settings';
import { testDeps } from '../lists/sync/world';

const POPUP: Sender = { id: 'x' };
const PRIVATE = { id: 'x', tab: { incognito: true } } as Sender;

const noteAll = async (...texts: string[]) => {
  for (const text of texts) await noteRecent(text, POPUP);
  return (await recent()).texts;
};

describe('recent lookups', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    forgetLocalValues();
  });

  it.each([
    ['newest first', ['甲校', '乙校'], ['乙校', '甲校']],
    ['each once', ['甲校', '乙校', '甲校'], ['甲校', '乙校']],
    ['without what was typed on the way', ['示例', '示例启', '示例启明'], ['示例启明']],
    ['a shorter one beside a longer', ['示例启明', '示例'], ['示例', '示例启明']],
    ['without white space around', ['  甲校 ', '　'], ['甲校']],
    ['without a person’s number', ['甲校', '330281 20100101 1234'], ['甲校']],
    ['with a unit’s code', ['91330281MA0EXAMP1T'], ['91330281MA0EXAMP1T']],
    ['eight of them', [...'123456789'], [...'98765432']],
  ])('are kept %s', async (_, noted, kept) => {
    expect(await noteAll(...noted)).toEqual(kept);
  });

  it('loses none that come at once', async () => {
    await Promise.all(['甲', '乙', '丙'].map((text) => noteRecent(text, POPUP)));
    expect((await recent()).texts.sort()).toEqual(['丙', '乙', '甲'].sort());
  });

  it('keeps nothing of a private window', async () => {
    await noteAll('甲校');
    expect((await noteRecent('乙校', PRIVATE)).texts).toEqual(['甲校']);
  });

  it('erases one, or all, and leaves nothing stored', async () => {
    await noteAll('甲', '乙', '丙');
    expect((await forgetRecent('乙')).texts).toEqual(['丙', '甲']);
    expect((await forgetRecent(undefined)).texts).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('recent');
  });

  const kept = async () =>
    Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) =>
      ['recent', 'searched'].includes(key),
    );

  it('erases what was kept as soon as it is switched off, and keeps nothing then', async () => {
    await noteAll('甲');
    await saveSettings({ showChanges: false, learnHosts: false });
    expect(await kept()).toContain('recent');
    await saveSettings({ keepRecent: false });
    expect(await kept()).toEqual(['searched']);
    expect((await noteRecent('乙', POPUP)).texts).toEqual([]);
    await saveSettings(DEFAULT_SETTINGS);
    expect((await recent()).texts).toEqual([]);
  });

  it('erases what was kept when another machine or the administrator switches it off', async () => {
    await noteAll('甲');
    await fakeBrowser.storage.sync.set({
      settings: toStored({ ...DEFAULT_SETTINGS, keepRecent: false }),
    });
    await takeSynced();
    expect(await kept()).toEqual(['searched']);
    await saveSettings({ keepRecent: true });
    await noteAll('乙');
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
      settings: { keepRecent: false },
    } as never);
    await takePolicy(testDeps(), 0);
    expect(await kept()).toEqual(['searched']);
  });

  it('keeps no lookup that comes while it is being switched off', async () => {
    await Promise.all([noteRecent('甲', POPUP), saveSettings({ keepRecent: false })]);
    expect(await kept()).toEqual(['searched']);
  });

  it('keeps that there was one, without what it was, though it is erased or not to be kept', async () => {
    expect((await recent()).hasSearched).toBe(false);
    await noteRecent('甲', PRIVATE);
    expect((await recent()).hasSearched).toBe(false);
    await saveSettings({ ...DEFAULT_SETTINGS, keepRecent: false });
    await noteRecent('甲', POPUP);
    expect(await recent()).toEqual({ texts: [], hasSearched: true });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('甲');
    await saveSettings(DEFAULT_SETTINGS);
    await noteRecent('乙', POPUP);
    await forgetRecent(undefined);
    expect(await recent()).toEqual({ texts: [], hasSearched: true });
  });
});
