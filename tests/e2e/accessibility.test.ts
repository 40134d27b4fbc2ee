import '../all-messages';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Language } from '../../lib/domain/settings';
import { createTranslator } from '../../lib/wording/messages/translate';
import { axeViolations } from '../browser/axe';
import type { Look } from '../browser/engine';
import {
  brokenDates,
  enlarge,
  sidewaysOverflow,
  smallTargets,
  squeezedTexts,
} from '../browser/layout';
import { until, untilSpeaks } from '../browser/until';
import { inState, VIEW_STATES, type ViewState, type World, worldOf } from '../views';
import { hasAll, inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, visitSearch } from './sample';

/** Every view in every state, language, colour scheme and width: axe, names, room. */

const NARROW = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

const PLAIN: Look = { scheme: 'light', forced: false, coarse: false };
const FINGER: Look = { ...PLAIN, coarse: true };
const DARK: Look = { ...PLAIN, scheme: 'dark' };
const FORCED: Look = { ...PLAIN, forced: true };

/** Views are drawn by the same code in both: Firefox, which may break lines elsewhere, is shown every third state. */
const STATES = {
  chromium: VIEW_STATES,
  firefox: hasAll('firefox') ? VIEW_STATES : partOf(VIEW_STATES, 'firefox'),
};

const t = createTranslator('zh-CN');

/** Roles that can be pressed, typed into or chosen from, as both browsers call them. */
const CONTROLS = /^(button|link|textbox|entry|searchbox|combobox|checkbox|checkbutton|radio\w*)$/i;

inEachBrowser('views', { viewport: NARROW }, ({ name, session }) => {
  let world: World;

  beforeAll(async () => {
    await followList(session, ENTRIES);
    const shown = await visitSearch(session);
    world = await worldOf(session, await session.tabOf(shown));
    await choose('zh-CN');
  });

  /** Some systems tell a page later than they answer. */
  async function show(page: Page, look: Look): Promise<void> {
    await session.engine.show(page, look);
    await until(`the page looks like ${JSON.stringify(look)}`, () =>
      page.evaluate(
        ({ scheme, forced, coarse }) =>
          matchMedia('(prefers-reduced-motion: reduce)').matches &&
          (forced || matchMedia(`(prefers-color-scheme: ${scheme})`).matches) &&
          matchMedia('(forced-colors: active)').matches === forced &&
          matchMedia('(pointer: coarse)').matches === coarse &&
          // Firefox answers a query before it has styled the page by it.
          getComputedStyle(document.documentElement)
            .getPropertyValue('--target')
            .includes('44px') === coarse,
        look,
      ),
    );
  }

  /**
   * What is wrong with a page that is open in its state, with where it is wrong. `isWhole`: also what does not depend on
   * the words. Axe sees each colour scheme and each width once: contrast.test.ts holds every ink on its grounds.
   */
  async function faultsOf(page: Page, isWhole: boolean): Promise<string[]> {
    const faults: string[] = [];
    const add = (where: string, found: readonly string[]) =>
      faults.push(...found.map((each) => `${where}: ${each}`));
    await show(page, PLAIN);
    // Elements and their plain colours are of the same code in both: Firefox is asked what it makes of other looks.
    if (hasAll(name)) add('axe', await axeViolations(page, isWhole ? 'all' : 'words'));
    add('360 px', await sidewaysOverflow(page));
    add('360 px, dates', await brokenDates(page));
    await enlarge(page, 2);
    add('200 %', await squeezedTexts(page));
    await enlarge(page, 1);
    await page.setViewport(DESKTOP);
    add('desktop', await sidewaysOverflow(page));
    add('desktop, dates', await brokenDates(page));
    if (!isWhole) return faults;
    await show(page, DARK);
    add('desktop, dark', await axeViolations(page, 'look'));
    await page.setViewport(NARROW);
    await show(page, FORCED);
    add('forced colours', await axeViolations(page, 'look'));
    // Under a finger the colours are those of before; only heights change.
    await show(page, FINGER);
    add('finger', await smallTargets(page));
    return faults;
  }

  /** A screen reader is told what a state is to tell it, and the name of each control. */
  async function isNamed(page: Page, { named }: ViewState): Promise<void> {
    const wanted = named.map((key) => t(key as 'app.name'));
    // The tree follows the page, and in Firefox some time after.
    const met = await until(`a screen reader is told ${wanted.join(', ')}`, async () => {
      const all = await session.engine.accessibles(page);
      return wanted.every((name) => all.some((each) => each.name === name)) && all;
    });
    const nameless = met.filter((each) => CONTROLS.test(each.role) && each.name.trim() === '');
    expect(nameless).toEqual([]);
  }

  it('would notice a small button, a wide box, pale words, a broken date and a squeezed name', async () => {
    const page = await session.view('/record.html?list=x&id=x', 'main', NARROW);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'small';
      button.style.cssText = 'height: 20px; width: 500px; background: #fff; color: #000';
      const words = document.createElement('p');
      words.textContent = 'pale words';
      words.style.cssText = 'background: #fff; color: #ccc';
      const narrow = document.createElement('p');
      narrow.textContent = '2026年9月25日';
      narrow.style.width = '4em';
      const squeezed = document.createElement('p');
      squeezed.textContent = '余姚市示例启明';
      squeezed.style.width = '1.2rem';
      document.querySelector('main')?.append(button, words, narrow, squeezed);
    });
    const faults = (await faultsOf(page, true)).join('\n');
    for (const each of [
      /color-contrast: <p/,
      /finger: 20 px: <button/,
      /^360 px: \d+/m,
      /360 px, dates: 2026年9月25日/,
      /200 %: 7 lines: 余姚市示例启明/,
    ])
      expect(faults).toMatch(each);
    await page.close();
  });

  const choose = async (language: Language): Promise<void> => {
    const settings = await session.ask('settings', {});
    await session.ask('saveSettings', { ...settings, language });
  };

  /** The same page in English: whoever chooses a language has open views speak it. */
  async function faultsInEnglish(page: Page): Promise<string[]> {
    await choose('en');
    try {
      await untilSpeaks(page, 'en');
      return await faultsOf(page, false);
    } finally {
      await choose('zh-CN');
    }
  }

  it.each(STATES[name])('$name', async (state) => {
    await inState(state, world, NARROW, async (page) => {
      await isNamed(page, state);
      expect(await faultsOf(page, true)).toEqual([]);
      // Axe finds what has no name in English.
      // The words are of the same files in both browsers.
      if (hasAll(name) && !state.isPart) expect(await faultsInEnglish(page)).toEqual([]);
      await session.leaveOwn(page, true);
    });
  });
});
