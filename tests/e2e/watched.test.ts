import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { subscribe } from '../browser/lists';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { hasAll, inEachBrowser } from './each-browser';
import { type PublishedList, publishList } from './follow-list';
import { ENTRIES, SCHOOL, visitSearch } from './sample';

/** Names that the user watches, from the look-up that finds nothing to the correction of what was found later. */

const SIZE = { width: 400, height: 600 };
const FIELD = '.search-field textarea';
const PLAIN = '<!doctype html><meta charset="utf-8"><title>天气</title><p>今天晴。</p>';
const OTHERS = ENTRIES.filter(({ id }) => id !== 'school');

inEachBrowser('a watched name', { viewport: SIZE }, ({ name, session }) => {
  let list: PublishedList;
  /** A tab whose page says nothing. */
  let plain: number;

  const open = async (): Promise<Page> => {
    const popup = await session.view('/popup.html?tab=none', FIELD, SIZE);
    await popup.waitForSelector('.lists li');
    return popup;
  };
  const badgeIs = (text: string) =>
    until(`the badge is “${text}”`, async () => (await session.badgeText(plain)) === text);
  /** Publishes over HTTP, and has the extension look. */
  const publish = async (entries: typeof ENTRIES, sequence: number) => {
    await list.publish(entries, sequence);
    await session.ask('syncNow', {});
  };

  beforeAll(async () => {
    list = await publishList(OTHERS);
    await subscribe(session, list.subscription);
    const page = await session.visit('https://weather.example.org/', savedPage(PLAIN));
    plain = await session.tabOf(page);
  });
  afterAll(() => list.close());

  it('is taken from a look-up that found nothing', async () => {
    const popup = await open();
    await popup.type(FIELD, SCHOOL);
    // A button of its own for each text that was typed on the way.
    await until('the whole name can be watched', async () =>
      popup.evaluate((wanted) => {
        const button = document.querySelector<HTMLElement>('.watch button');
        const isWhole = button?.textContent === wanted;
        if (isWhole) button?.click();
        return isWhole;
      }, `关注“${SCHOOL}”`),
    );
    await until('it is said', async () =>
      (await popup.$eval('.watch', (part) => part.textContent ?? '')).includes('已关注'),
    );
    expect((await session.ask('watched', {})).names.map(({ text }) => text)).toEqual([SCHOOL]);
    expect(await session.badgeText(plain)).toBe('');
    await session.leaveOwn(popup);
  });

  it('has a star on the toolbar and leads the popup once a list has a record of it', async () => {
    await publish(ENTRIES, 2);
    await badgeIs('★');
    const popup = await open();
    await popup.waitForSelector('.watched');
    const said = await popup.$eval('.watched', (part) => part.textContent ?? '');
    expect(said).toContain('您关注的名称有变化');
    expect(said).toContain('有了新的记录');
    expect(said).toContain(SCHOOL);
    const first = await popup.$eval('main', (main) => main.firstElementChild?.className);
    expect(first).toContain('watched');
    if (hasAll(name)) expect(await axeViolations(popup)).toEqual([]);
    await session.leaveOwn(popup);
  });

  it('leaves a page’s own badge as it is', async () => {
    const page = await visitSearch(session);
    const tab = await session.tabOf(page);
    await until('the page is told', async () => /^\d+$/.test(await session.badgeText(tab)));
    expect(await session.badgeText(plain)).toBe('★');
    await page.close();
  });

  it('is quiet again once that was seen', async () => {
    const popup = await open();
    await popup.waitForSelector('.watched button');
    await clickOn(popup, '.watched button');
    await badgeIs('');
    await until(
      'the popup leads with it no more',
      async () => (await popup.$('.watched')) === null,
    );
    await session.leaveOwn(popup);
  });

  it('tells a correction as loudly', async () => {
    await publish(OTHERS, 3);
    await badgeIs('★');
    const popup = await open();
    await popup.waitForSelector('.watched');
    const said = await popup.$eval('.watched', (part) => part.textContent ?? '');
    expect(said).toContain('它原来的记录已撤下或更正');
    // A corrected record's act is not told.
    expect(said).not.toContain('黑名单');
    await session.leaveOwn(popup);
  });

  describe('in the settings', () => {
    it('is listed, and taken off with a way back', async () => {
      const row = '[aria-labelledby=watched-title] .option-row';
      const options = await session.view('/options.html#watched', `${row} .button`);
      await clickOn(options, `${row} .button`);
      await until('it is off', async () => (await options.$(row)) === null);
      await clickOn(options, '[aria-labelledby=watched-title] .text-button');
      await options.waitForSelector(row);
      await session.leaveOwn(options);
    });

    it('is gone with all else that is erased, and so is its star', async () => {
      await session.ask('eraseAll', {});
      await badgeIs('');
      expect((await session.ask('watched', {})).names).toEqual([]);
    });
  });
});
