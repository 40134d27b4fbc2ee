import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clickOn } from '../browser/keyboard';
import { subscribe } from '../browser/lists';
import { savedPage } from '../browser/saved-page';
import { until, untilSays } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/** A view that is open in one window shows what is decided in another one, and what an update of a list brings. */

const SIZE = { width: 480, height: 900 };
const OTHERS = ENTRIES.filter(({ id }) => id !== 'school');
const FIELD = '.search-field textarea';
const NOTE = '.report textarea:not([readonly])';
const PLAIN = '<!doctype html><meta charset="utf-8"><title>天气</title>';
const ARTICLE = `${PLAIN}<p>有人在${SCHOOL}报过名吗？</p>`;

inEachBrowser('a view that is open', { viewport: SIZE }, ({ session, once }) => {
  let list: PublishedList;
  let view: Page;
  let sequence = 1;

  beforeAll(async () => {
    list = await publishList(ENTRIES);
    await subscribe(session, list.subscription);
  });
  afterEach(() => session.leaveOwn(view));
  afterAll(() => list.close());

  const open = async (path: string, ready: string): Promise<Page> => {
    view = await session.view(path, ready, SIZE);
    return view;
  };
  const publish = async (entries: typeof ENTRIES): Promise<void> => {
    sequence++;
    await list.publish(entries, sequence);
    await session.ask('syncNow', {});
  };
  const pause = (paused: boolean) => session.ask('pause', { list: list.identity, paused });
  const count = (selector: string): Promise<number> => view.$$eval(selector, (all) => all.length);
  const counts = (n: number, selector: string) =>
    until(`${selector} stands there ${n} times`, async () => (await count(selector)) === n);
  const record = () => `/record.html?list=${list.identity}&id=school`;
  /** The field that has the keyboard, and what stands in it. */
  const typed = (): Promise<string | null> =>
    view.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
        ? field.value
        : null;
    });

  once('as a record keeps what is typed, and goes once its list has it no more', async () => {
    await open(`${record()}#report`, '.record-mute button');
    await view.type(NOTE, '地址不同');
    const entry = { list: list.identity, id: 'school' };
    await session.ask('mute', { entry });
    await untilSays(view, '.record-mute', '恢复提示');
    await session.ask('watch', { text: SCHOOL });
    await untilSays(view, '.watch', `取消关注“${SCHOOL}”`);
    await session.ask('unmute', { entry });
    await untilSays(view, '.record-mute', '不再提示');
    await session.ask('unwatch', {});
    expect(await typed()).toBe('地址不同');
    await publish(OTHERS);
    await counts(0, '.timeline');
    await untilSays(view, 'main', '现在没有在显示期限内的记录');
    await publish(ENTRIES);
    await counts(1, '.timeline');
  });

  it('as a popup finds by the lists that are asked now, and keeps the text and the keyboard', async () => {
    await open('/popup.html?tab=none', FIELD);
    await view.type(FIELD, SCHOOL);
    await counts(1, '.result');
    await pause(true);
    await counts(0, '.result');
    await untilSays(view, '.lookup', '已暂停，没有查');
    await untilSays(view, '.lists', '已暂停');
    await pause(false);
    await counts(1, '.result');
    expect(await typed()).toBe(SCHOOL);
  });

  once(
    'as settings shows what is decided elsewhere, in the theme and the language of now',
    async () => {
      await open('/options.html', '[aria-labelledby=stored-title] tbody tr');
      const field = '[aria-labelledby=watched-title] input';
      await view.type(field, '示例晨光');
      await session.ask('setSitePaused', { host: 'paused.example.com', paused: true });
      await untilSays(view, '[aria-labelledby=sites-title]', 'paused.example.com');
      await session.ask('saveSettings', { theme: 'dark', language: 'en', keepRecent: false });
      await untilSays(view, 'h1', 'Jianxun settings');
      expect(await view.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await session.ask('saveSettings', { theme: 'system', language: 'auto', keepRecent: true });
      await session.ask('setSitePaused', { host: 'paused.example.com', paused: false });
      await counts(0, '[aria-labelledby=sites-title] .option-row');
      await session.ask('unsubscribe', { list: list.identity });
      await counts(1, '[aria-labelledby=lists-title] .card');
      await subscribe(session, list.subscription);
      await counts(2, '[aria-labelledby=lists-title] .card');
      expect(await typed()).toBe('示例晨光');
    },
  );

  once(
    'as the call view offers and cites no record of a paused list, and knows what was ticked',
    async () => {
      await open('/call.html', 'input[name=name]');
      await view.type('input[name=name]', SCHOOL);
      await counts(1, '.offered');
      await clickOn(view, '.offered input');
      const ticked = () =>
        view.$$eval('.offered input', (all) =>
          all.some((box) => (box as HTMLInputElement).checked),
        );
      await until('it is ticked', ticked);
      await pause(true);
      await counts(0, '.offered');
      await pause(false);
      await counts(1, '.offered');
      expect(await ticked()).toBe(true);
    },
  );

  it('as a popup tells the page to which its tab goes on, and forgets whom the one before mentioned', async () => {
    const page = await session.visit('https://forum.example.org/thread/1', savedPage(ARTICLE));
    session.serve('https://weather.example.org/', savedPage(PLAIN));
    await open(`/popup.html?tab=${await session.tabOf(page)}`, '.page-mentions button');
    await clickOn(view, '.page-mentions button');
    await counts(1, '.page-mentions article');
    await pause(true);
    await counts(0, '.page-mentions article');
    await pause(false);
    await counts(1, '.page-mentions article');
    await page.goto('https://weather.example.org/');
    await counts(0, '.page-mentions article');
    await untilSays(view, '[aria-labelledby=page-title]', 'weather.example.org');
    await page.close();
  });

  it('is still where nothing changes: no answer of the worker asks the next question', async () => {
    for (const [at, path] of ['/popup.html?tab=none', '/options.html', record()].entries()) {
      if (at > 0) await session.leaveOwn(view, true);
      await open(path, '.button');
      const asked = () =>
        view.evaluate(() => performance.getEntriesByName('jianxun:ask', 'mark').length);
      let last = -1;
      await until(`${path} comes to rest`, async () => {
        const before = last;
        last = await asked();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return last > 0 && last === before;
      });
    }
  });
});
