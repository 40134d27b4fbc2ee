import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/default-settings';
import { toStored } from '../../lib/domain/stored-settings';
import { inspectPage } from '../browser/inspect';
import { serpUrl } from '../browser/sample-serp';
import { until, untilSays } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL, SEARCH, visitSearch } from './sample';

/** What the settings page decides, seen on a page of results. */

const SIZE = { width: 900, height: 900 };
const RESULTS = serpUrl(SEARCH.query);
const MARKED = SEARCH.results.filter(({ expected }) => expected && expected.tier !== 'related');

declare const chrome: {
  storage: { sync: { set(items: Record<string, unknown>): Promise<void> } };
};

inEachBrowser('settings', { viewport: SIZE }, ({ session, once }) => {
  let results: Page;
  let options: Page;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    results = await visitSearch(session);
    options = await session.view('/options.html', '[aria-labelledby=stored-title] tbody tr', SIZE);
  });

  /** The results page opened anew. */
  const report = async () => {
    await session.goOn(results, RESULTS);
    return inspectPage(session, results);
  };
  const pageState = async () => session.ask('page', { tab: await session.tabOf(results) });
  /** Show the settings page as it is now. */
  const openOptions = async (): Promise<void> => {
    await options.bringToFront();
    await session.engine.goToOwnPage(
      options,
      `${session.engine.origin}/options.html?${Math.random()}`,
    );
    await options.waitForSelector('[aria-labelledby=stored-title] tbody tr');
  };
  const press = async (selector: string): Promise<void> => {
    await options.waitForSelector(selector);
    await options.focus(selector);
    await options.keyboard.press('Enter');
  };
  /** Press the box with this label, by keyboard. */
  const toggle = async (label: string): Promise<void> => {
    const id = await options.$$eval(
      'label',
      (all, wanted) => all.find(({ textContent }) => textContent === wanted)?.htmlFor ?? '',
      label,
    );
    await options.focus(`[id="${id}"]`);
    await options.keyboard.press(' ');
  };
  const restore = () => session.ask('saveSettings', DEFAULT_SETTINGS);

  once('says 您, and calls an address or number what it is', async () => {
    const text = await options.$eval('main', (main) => main.textContent ?? '');
    expect(text).toContain('您');
    expect(text).not.toMatch(/你|标识/);
  });

  once('marks nothing on a site that is paused there, and marks again once it is not', async () => {
    await options.bringToFront();
    await options.type('[aria-labelledby=sites-title] input', RESULTS);
    await options.keyboard.press('Enter');
    await options.waitForSelector('[aria-labelledby=sites-title] .option-row');
    const quiet = await report();
    expect(quiet.marks).toEqual([]);
    expect(quiet.badge).toBe('');
    expect(await pageState()).toMatchObject({ paused: true, marks: [] });
    await options.bringToFront();
    await press('[aria-labelledby=sites-title] .option-row button');
    await until('the site is no longer paused', async () => {
      return (await session.ask('pausedSites', {})).length === 0;
    });
    expect((await report()).marks).toHaveLength(MARKED.length);
  });

  once('tells nothing of a muted entry but in the popup, until it is unmuted there', async () => {
    const [hit] = (await session.ask('lookup', { text: SCHOOL })).hits;
    if (!hit) throw new Error(`${SCHOOL} is not found`);
    await session.ask('mute', { entry: hit.ref });
    const { marks } = await report();
    expect(marks.length).toBeLessThan(MARKED.length);
    expect(marks.some((mark) => mark.name.includes(SCHOOL))).toBe(false);
    await until('the page state follows', async () => (await pageState()).muted.length > 0);
    expect((await pageState()).muted).toMatchObject([{ entry: hit.ref, name: SCHOOL }]);
    await openOptions();
    await press('[aria-labelledby=muted-title] .option-row button');
    await until('nothing is muted', async () => (await session.ask('muted', {})).length === 0);
    expect((await report()).marks).toHaveLength(MARKED.length);
  });

  once('marks no kind of pages and no tier that is switched off', async () => {
    await options.bringToFront();
    await toggle('显示“单位名称一致，请核对”的标注');
    await until('it is saved', async () => !(await session.ask('settings', {})).showNamed);
    const sure = MARKED.filter(({ expected }) => expected?.tier !== 'named');
    expect((await report()).marks).toHaveLength(sure.length);
    await options.bringToFront();
    await toggle('搜索结果');
    await until('it is saved', async () => !(await session.ask('settings', {})).surfaces.search);
    expect((await report()).marks).toEqual([]);
    await restore();
  });

  once('draws marks in the style and size that are chosen', async () => {
    const words = (await report()).marks.map(({ label }) => label);
    await openOptions();
    // Both before the worker can answer: neither change may take the other back.
    await options.evaluate(() => {
      for (const value of ['compact', 'large']) {
        const select = document.querySelector<HTMLSelectElement>(
          `select:has(option[value=${value}])`,
        );
        if (!select) throw new Error(`nothing to choose ${value} with`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await until('both are saved', async () => {
      const { markStyle, markSize } = await session.ask('settings', {});
      return markStyle === 'compact' && markSize === 'large';
    });
    const { marks } = await report();
    expect(marks.map(({ name: each }) => each).every((each) => each.length > 10)).toBe(true);
    for (const [at, { label, tier }] of marks.entries()) {
      if (tier === 'possible') expect(label).toBe(words[at]);
      else expect(label === words[at] || /^\d{4}(-\d\d|年)$/.test(label)).toBe(true);
    }
    expect(marks.some(({ label }) => /^\d{4}-\d\d$/.test(label))).toBe(true);
    await restore();
  });

  it('takes over what another machine of the reader saved', async () => {
    const theirs = { ...DEFAULT_SETTINGS, showPossible: false };
    await options.evaluate((settings) => chrome.storage.sync.set({ settings }), toStored(theirs));
    await until('it holds here', async () => !(await session.ask('settings', {})).showPossible);
    await restore();
  });

  it('erases everything, after a question', async () => {
    await session.ask('saveSettings', { ...DEFAULT_SETTINGS, markSize: 'large' });
    await session.ask('setSitePaused', { host: 'example.com', paused: true });
    await openOptions();
    await press('[aria-labelledby=stored-title] .actions button');
    expect(await session.ask('pausedSites', {})).toEqual(['example.com']);
    await press('[aria-labelledby=stored-title] .confirm .button-primary');
    await untilSays(options, 'body', '已全部清除。');
    expect(await session.ask('settings', {})).toEqual(DEFAULT_SETTINGS);
    expect(await session.ask('pausedSites', {})).toEqual([]);
    expect(await session.ask('lists', {})).toMatchObject([{ identity: 'builtin' }]);
    expect((await session.ask('lookup', { text: SCHOOL })).hits).toEqual([]);
  });
});
