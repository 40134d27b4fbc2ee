import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { generateKeyPair } from '../../lib/list/keys';
import { MENU_ID } from '../../lib/worker/browser/listen';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { ListHost } from '../browser/list-host';
import { until, untilSays } from '../browser/until';
import { entry } from '../unit/list/sample';
import { paste } from '../views';
import { askedLookups } from './asked-lookups';
import { newestBundledApp } from './bundled-list';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { Story } from './list-story';
import { COMPANY, ENTRIES, SCHOOL, SEARCH, visitSearch } from './sample';

const SIZE = { width: 400, height: 600 };
const FIELD = '.search-field textarea';

/** Headings of the cards that the lookup found. */
const headings = (popup: Page): Promise<string[]> =>
  popup.$$eval('.lookup .card-title', (titles) => titles.map((title) => title.textContent ?? ''));

async function clear(popup: Page): Promise<void> {
  await popup.focus(FIELD);
  await popup.keyboard.press('Escape');
  await until('the field is empty and nothing is found', async () =>
    popup.evaluate(() => document.querySelector('.lookup .card, .not-listed') === null),
  );
}

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ url?: string; pendingUrl?: string }[]> };
  action: { getTitle(of: { tabId: number }): Promise<string> };
  contextMenus: { update(id: string, changes: object): Promise<void> };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { name: string; action: { default_title?: string } };
  };
}
declare const chrome: ExtensionApi;

const isOfficial = (url: string): boolean => url.startsWith('https://xwpx.eduyun.cn/');

/** By what the school and the company are found; the worker's own tests have more. */
const FINDINGS = [
  ['the full name', SCHOOL, SCHOOL],
  ['a prefix', '余姚市示例', SCHOOL],
  ['an infix', '示例启明培训', SCHOOL],
  ['full-width letters and spaces', ' 示例　启明教育 ', COMPANY],
  ['traditional characters', '示例啟明教育科技有限公司', COMPANY],
  ['pinyin initials', 'slqmjykj', COMPANY],
  ['one typo', '余姚市示列启明培训学校有限公司', SCHOOL],
] as const;

const recents = (popup: Page): Promise<string[]> =>
  popup.$$eval('.recent-text', (all) => all.map(({ textContent }) => textContent ?? ''));

/** From now on, the texts that the popup asks the worker for. */
async function watchLookups(popup: Page): Promise<() => Promise<string[]>> {
  await popup.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const send = chrome.runtime.sendMessage;
    chrome.runtime.sendMessage = (message) => {
      const { name, payload } = message as { name: string; payload: { text: string } };
      if (name === 'lookup') asked.push(payload.text);
      return send.call(chrome.runtime, message);
    };
  });
  return () => popup.evaluate(() => (window as unknown as { asked: string[] }).asked);
}

/** Put a text into the field at once, so that the first answer is its own. */
async function lookUp(popup: Page, text: string): Promise<string[]> {
  await clear(popup);
  await paste(popup, FIELD, text);
  await popup.waitForSelector('.lookup .card, .not-listed');
  return headings(popup);
}

/** On a slow machine earlier lookups stood for long enough to be remembered. */
async function forgetAll(popup: Page): Promise<void> {
  await clear(popup);
  await (await popup.$('.start .section-head button'))?.click();
  await until('nothing is remembered', async () => (await popup.$('.recent')) === null);
}

inEachBrowser('the popup', { viewport: SIZE }, ({ name, extensionDir, session, once }) => {
  let shown: Page;
  let popup: Page;
  let tab: number;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    shown = await visitSearch(session);
    tab = await session.tabOf(shown);
    popup = await session.view(`/popup.html?tab=${tab}`, FIELD, SIZE);
  });

  it('belongs to a toolbar button that is called by the name of the language', async () => {
    const { name: called, action } = await popup.evaluate(() => chrome.runtime.getManifest());
    expect(called).toContain('鉴训');
    expect(action.default_title).toBe(called);
  });

  it('opens with the field focused, so that one can type', async () => {
    expect(
      await popup.evaluate(() => document.activeElement?.matches('.search-field textarea')),
    ).toBe(true);
  });

  it.each(partOf(FINDINGS, name))('finds by %s', async (_, text, wanted) => {
    expect(await lookUp(popup, text)).toContain(wanted);
  });

  once('finds the newest app of the bundled list', async () => {
    const app = newestBundledApp(extensionDir);
    expect(await lookUp(popup, app)).toContain(app);
  });

  once('says neutrally what it does not find', async () => {
    expect(await lookUp(popup, '示例名单外学校')).toEqual([]);
    const text = await popup.$eval('.not-listed', (note) => note.textContent ?? '');
    expect(text).toContain('不代表已获批准或没有问题');
  });

  it('does not find what has ended', async () => {
    expect(await lookUp(popup, '示例往年培训有限公司')).not.toContain('示例往年培训有限公司');
  });

  it('tells what the page of its tab shows', async () => {
    const text = await popup.$eval('[aria-labelledby=page-title]', (part) => part.textContent);
    expect(text).toContain(`识别到 ${SEARCH.results.length} 条结果`);
    expect(text).toContain(SCHOOL);
  });

  if (name === 'chromium') {
    it('opens over the page that is in front', async () => {
      await shown.bringToFront();
      const over = await session.openPopup();
      await over.waitForSelector('[aria-labelledby=page-title] .card');
      const text = await over.$eval('[aria-labelledby=page-title]', (part) => part.textContent);
      expect(text).toContain(SCHOOL);
      await over.close();
      await popup.bringToFront();
    });
  }

  it('is walked by keyboard from the field into the results', async () => {
    await lookUp(popup, '示例启明');
    await popup.focus(FIELD);
    await popup.keyboard.press('ArrowDown');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    await until('a result has the focus', async () =>
      [SCHOOL, COMPANY, '示例启明'].includes(await focused()),
    );
    await popup.keyboard.press('ArrowUp');
    await until('the field has it again', () =>
      popup.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
  });

  it('leaves an input method alone until its word is chosen', async () => {
    await clear(popup);
    const asked = await watchLookups(popup);
    const before = await session.openTabs();
    await session.engine.compose(popup, {
      letters: ['s', 'shi', "shi'li", "shi'li'qi'ming"],
      keys: ['ArrowDown', 'Enter'],
      done: '示例启明',
    });
    await until('the chosen word is looked up', async () => (await headings(popup)).length > 0);
    expect(await asked()).toEqual(['示例启明']);
    expect(await session.openTabs()).toEqual(before);
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('opens the first result with Enter and remembers the lookup, until it is erased', async () => {
    await forgetAll(popup);
    await popup.type(FIELD, COMPANY);
    await popup.keyboard.press('Enter');
    await until('the record is open', async () =>
      (await session.openTabs()).some((url) => url.includes('/record.html?')),
    );
    await popup.bringToFront();
    await clear(popup);
    await until('the lookup is remembered', async () => (await recents(popup)).includes(COMPANY));
    await clickOn(popup, '.recent-forget');
    await until('it is erased', async () => (await popup.$('.recent')) === null);
    expect((await session.ask('recent', {})).texts).toEqual([]);
  });

  it('puts the name on the clipboard on the way to an official look-up', async () => {
    const name = '示例名单外学校';
    await lookUp(popup, name);
    await clickOn(popup, '.lookups a');
    await until('the name is copied', async () =>
      popup.$eval(
        '.lookups [role=status]',
        (note) => note.textContent?.includes('已复制') ?? false,
      ),
    );
    await until('the look-up is open', async () => (await session.openTabs()).some(isOfficial));
    await popup.bringToFront();
    await clear(popup);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('KeyV', { commands: ['Paste'] });
    await popup.keyboard.up('Control');
    await until('the name is pasted', async () =>
      popup.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value === '示例名单外学校'),
    );
  });

  it('pauses the site in one click, which page and toolbar tell, and takes it up again', async () => {
    const title = () => popup.evaluate((id) => chrome.action.getTitle({ tabId: id }), tab);
    expect(await title()).toContain('此页标注');
    await popup.bringToFront();
    await clickOn(popup, '.page-pause button');
    await until('the toolbar tells the pause', async () =>
      (await title()).includes('已在本网站暂停'),
    );
    await untilSays(popup, '.page-pause', '恢复标注');
    await shown.bringToFront();
    await shown.reload({ waitUntil: 'domcontentloaded' });
    await until('the paused page is told', async () => (await title()).includes('已在本网站暂停'));
    expect(await session.badgeText(tab)).toBe('');
    await popup.bringToFront();
    await clickOn(popup, '.page-pause button');
    await untilSays(popup, '.page-pause', '在本网站暂停标注');
    await shown.bringToFront();
    await shown.reload({ waitUntil: 'domcontentloaded' });
    await until('the page is marked again', async () => (await title()).includes('此页标注'));
    await popup.bringToFront();
  });

  once('tells by name what a publish changed, until it is dismissed', async () => {
    const server = await ListHost.open();
    const story = await Story.begin(server, session, 'changes');
    try {
      const keys = { root: [await generateKeyPair()], release: [await generateKeyPair()] };
      await story.publish([entry(601), entry(602)], keys, '示例更新名单');
      await story.look();
      expect(await session.ask('changes', {})).toEqual([]);
      await story.publish([entry(601), entry(603)], { ...keys, root: [] }, '示例更新名单');
      await story.look();
      await session.engine.goToOwnPage(popup, `${session.engine.origin}/popup.html?tab=${tab}`);
      await until('the popup tells it', async () => (await popup.$('.changes a')) !== null);
      const said = await popup.$eval('.changes', (part) => part.textContent ?? '');
      expect(said).toContain('示例更新名单');
      expect(said).toContain(`新增 1 条${entry(603).names[0]?.text}`);
      expect(said).toContain(`不再列入 1 条${entry(602).names[0]?.text}（已撤下）`);
      expect(await axeViolations(popup)).toEqual([]);
      await clickOn(popup, '.changes button');
      await until('it is dismissed', async () => (await popup.$('.changes')) === null);
      expect(await session.ask('changes', {})).toEqual([]);
      await session.ask('unsubscribe', { list: story.identity });
    } finally {
      await story.end();
      await server.close();
    }
  });

  it('opens the record of a name that is entered in the address bar, else the lookup', async () => {
    await session.engine.enterInAddressBar(SCHOOL);
    const { hits } = await session.ask('lookup', { text: SCHOOL });
    expect(hits[0]?.ref.id).toBe('school');
    const record = new URLSearchParams(hits[0]?.ref).toString();
    await until('the record is open', async () =>
      (await session.openTabs()).some((url) => url.includes(record)),
    );
    await session.engine.enterInAddressBar('示例 <名单外> & 学校');
    await until('the lookup is open', async () =>
      (await askedLookups(popup)).includes('示例 <名单外> & 学校'),
    );
  });

  it('opens the lookup of a selected name from the context menu', async () => {
    await popup.evaluate((id) => chrome.contextMenus.update(id, {}), MENU_ID);
    await session.engine.chooseInMenu(MENU_ID, ` ${SCHOOL}\n`);
    await until('the lookup is open', async () => (await askedLookups(popup)).includes(SCHOOL));
  });
});
