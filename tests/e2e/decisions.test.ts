import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { untilPressed } from '../browser/keyboard';
import { readMarks } from '../browser/marks';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { until, untilSays, untilSpeaks } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL, SEARCH } from './sample';
import { siteWith } from './sitecheck-pages';

/** A mute, a pause or a dismissal shows on every open page and in the popup, without a reload. */

const RESULTS = serpUrl(SEARCH.query);
const SITE = 'https://www.qiming.example.com/';
const POPUP = { width: 400, height: 600 };
/** One a browser: the words of Taiwan are made of the first. */
const VERBS = [
  ['zh-CN', '不再提示', '恢复提示'],
  ['en', 'Mute', 'Unmute'],
] as const;

/** Longer than a decision waits for its pages (`look-anew.ts`), and no longer: the page spins. */
const BUSY_MS = 800;

/** The banner's button, by how many steps of Tab it is away. */
const DISMISS = 3;

const isOfSchool = (text: string): boolean => text.includes(SCHOOL);

/** What stands on a page about the school. */
async function told(session: Session, page: Page): Promise<number> {
  const marks = await readMarks(session.engine, page);
  return marks.filter(({ name, label }) => isOfSchool(name) || isOfSchool(label)).length;
}

const textOf = (popup: Page, selector: string): Promise<string> =>
  popup.$eval(selector, (part) => part.textContent ?? '');

/** Presses the button with exactly these words. */
async function press(popup: Page, words: string, within = 'body'): Promise<void> {
  await until(`“${words}” is pressed`, () =>
    popup.evaluate(
      (wanted, place) => {
        const all = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
        const button = all.find(({ textContent }) => textContent === wanted);
        button?.click();
        return button !== undefined;
      },
      words,
      within,
    ),
  );
}

inEachBrowser(
  'what the user decides',
  { viewport: { width: 1000, height: 700 } },
  ({ name, session }) => {
    let list: string;
    /** Stay open through all cases, each of which leaves them as it found them. */
    let results: Page;
    let site: Page;
    /** The popup of a case, to be left when that has ended. */
    let left: Page | undefined;

    beforeAll(async () => {
      list = await followList(session, ENTRIES);
      session.serve(RESULTS, savedPage(renderSerp(SEARCH)));
      session.serve(SITE, siteWith(''));
      results = await visit(RESULTS);
      site = await visit(SITE);
    });
    afterEach(async () => {
      if (left) await session.leaveOwn(left);
      left = undefined;
    });

    async function visit(url: string): Promise<Page> {
      const page = await session.visit(url);
      await inspectPage(session, page);
      expect(await told(session, page), url).toBeGreaterThan(0);
      return page;
    }

    /** The popup of a page, as a tab of its own: the pages go on behind it. */
    async function popupOf(page: Page): Promise<Page> {
      const path = `/popup.html?tab=${await session.tabOf(page)}`;
      left = await session.view(path, '.page-pause', POPUP);
      return left;
    }

    const card = (popup: Page): Promise<boolean> =>
      popup.evaluate(
        (name) =>
          [...document.querySelectorAll('#page ~ .cards h3, section .cards h3')].some(
            ({ textContent }) => textContent?.includes(name),
          ),
        SCHOOL,
      );

    it('mutes a record on every open page and in the popup at once, and takes it back', async () => {
      const before = [await told(session, results), await told(session, site)];
      const popup = await popupOf(results);
      expect(await card(popup)).toBe(true);
      await popup.evaluate((name) => {
        const all = [...document.querySelectorAll<HTMLElement>('.card')];
        const own = all.find((each) => each.querySelector('h3')?.textContent?.includes(name));
        [...(own?.querySelectorAll('button') ?? [])].at(-1)?.click();
      }, SCHOOL);
      const now = async () => [await told(session, results), await told(session, site)];
      await until('neither page tells it', async () => `${await now()}` === '0,0');
      await until('its card is gone', async () => !(await card(popup)));
      await untilSays(popup, '.decided', `已不再提示“${SCHOOL}”`);
      await press(popup, '撤销', '.decided');
      await until('both pages tell it again', async () => `${await now()}` === `${before}`);
      await until('its card is back', () => card(popup));
    });

    it('is told in the popup too where a page is too busy to answer at once', async () => {
      const popup = await popupOf(results);
      for (const decide of ['mute', 'unmute'] as const) {
        const isShown = decide === 'unmute';
        await results.evaluate((ms) => {
          setTimeout(() => {
            const end = performance.now() + ms;
            while (performance.now() < end);
          });
        }, BUSY_MS);
        await session.ask(decide, { entry: { list, id: 'school' } });
        await until(`its card shows after ${decide}`, async () => (await card(popup)) === isShown);
      }
    });

    it('pauses a site on its open pages at once, and takes that back', async () => {
      const count = (await readMarks(session.engine, results)).length;
      const popup = await popupOf(results);
      await press(popup, '在本网站暂停标注');
      await until('nothing stands there', async () => {
        const marks = await readMarks(session.engine, results);
        return marks.length === 0;
      });
      await untilSays(popup, '.decided', '暂停标注');
      await press(popup, '恢复标注');
      await until('all stands there again', async () => {
        const marks = await readMarks(session.engine, results);
        return marks.length === count;
      });
      await until('the popup tells of the page again', async () =>
        (await textOf(popup, '.page-summary')).includes('此页标注'),
      );
    });

    it('dismisses a banner on every page of its site at once, and the popup brings it back', async () => {
      const other = await visit(SITE);
      await site.bringToFront();
      await untilPressed(site, DISMISS, async () => (await told(session, other)) === 0);
      await until('the page that was pressed says what it did', async () => {
        const [left] = await readMarks(session.engine, site);
        return /^不再显示此横幅，除非记录变化。撤销 ?关闭$/.test(left?.label ?? '');
      });
      const popup = await popupOf(other);
      expect(await card(popup)).toBe(true);
      await press(popup, '恢复横幅');
      await until('both pages have it again', async () => {
        const all = [await told(session, other), await told(session, site)];
        return all.every((one) => one === 1);
      });
      await other.close();
    });

    it('shows a setting, and takes what a list says no more off, on every open page at once, badge and popup too', async () => {
      const now = async () => [await told(session, results), await told(session, site)];
      const before = await now();
      const switched = (isOn: boolean) =>
        session.ask('saveSettings', { surfaces: { search: isOn, websites: isOn } });
      await switched(false);
      await until('neither page tells of the school', async () => `${await now()}` === '0,0');
      await switched(true);
      await until('both pages tell of it again', async () => `${await now()}` === `${before}`);
      await session.ask('saveSettings', { language: 'en' });
      await until('they speak the new language', async () => {
        const marks = await readMarks(session.engine, results);
        return marks.length > 0 && marks.every(({ label }) => !/[\u4e00-\u9fff]/.test(label));
      });
      await session.ask('pause', { list, paused: true });
      await until('neither page tells of a paused list', async () => `${await now()}` === '0,0');
      for (const page of [results, site])
        expect(await session.ask('page', { tab: await session.tabOf(page) })).toMatchObject({
          marks: [],
          related: [],
        });
      await session.ask('pause', { list, paused: false });
      await until('both pages tell of it again', async () => `${await now()}` === `${before}`);
    });

    it.each(partOf(VERBS, name, 2))(
      'mutes and unmutes by one verb each in every view (%s)',
      async (...said) => {
        const [language, mute, unmute] = said;
        const entry = { list, id: 'school' };
        await session.ask('saveSettings', { language });
        const buttonsOf = async (path: string, within: string): Promise<string[]> => {
          const view = await session.view(path, `${within} button`, POPUP);
          await untilSpeaks(view, language);
          const all = await view.$$eval(`${within} button`, (each) =>
            each.map(({ textContent }) => textContent ?? ''),
          );
          await session.leaveOwn(view, true);
          return all;
        };
        const popup = `/popup.html?tab=${await session.tabOf(results)}`;
        const record = `/record.html?list=${list}&id=school`;
        expect(await buttonsOf(popup, '.card')).toContain(mute);
        const [onRecord] = await buttonsOf(record, '.record-mute');
        expect(onRecord?.startsWith(mute)).toBe(true);
        await session.ask('mute', { entry });
        expect(await buttonsOf(record, '.record-mute')).toEqual([unmute]);
        expect(
          await buttonsOf('/options.html', '#muted ~ *, [aria-labelledby=muted-title]'),
        ).toContain(unmute);
        await session.ask('unmute', { entry });
        await session.ask('saveSettings', { language: 'auto' });
      },
    );
  },
);
