import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { paste } from '../views';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { COMPANY, ENTRIES, identifier, SCHOOL } from './sample';

/** Whom a pasted text and a page mention, as the built extension tells it. */

const SIZE = { width: 400, height: 600 };
const FIELD = '.search-field textarea';
const CODE = '91330281MAYX000177';
const LISTED = ENTRIES.map((each) =>
  each.id === 'school'
    ? { ...each, identifiers: [...each.identifiers, identifier('uscc', CODE)] }
    : each,
);

const MESSAGE = `【示例启明】暑期班最后3席！
合同上写的是${SCHOOL.slice(0, 6)}
${SCHOOL.slice(6)}，税号 9133 0281 MAYX 0001 77
报名：https://www.qiming.example.com/enroll?from=sms
另外听说新${COMPANY}也在招人`;

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>家长论坛</title><body><h1>暑期班怎么选</h1>
<p>有人在${SCHOOL}报过名吗？</p><p hidden>${COMPANY}</p>
<p style="display:none">${COMPANY}</p>
<img name="body"><form><input name="innerText"></form></body>`;

interface Shown {
  text: string;
  isSure: boolean;
  href: string;
}

const mentionsOf = (popup: Page, within: string): Promise<Shown[]> =>
  popup.$$eval(`${within} .mention`, (links) =>
    links.map((link) => ({
      text: link.firstChild?.textContent ?? '',
      isSure: link.hasAttribute('data-sure'),
      href: link.getAttribute('href') ?? '',
    })),
  );

inEachBrowser('mentions', { viewport: SIZE }, ({ session, once }) => {
  const open = (tab: number | 'none') => session.view(`/popup.html?tab=${tab}`, FIELD, SIZE);

  beforeAll(async () => {
    await followList(session, LISTED);
  });

  describe('a pasted message', () => {
    let popup: Page;
    beforeAll(async () => {
      popup = await open('none');
      await paste(popup, FIELD, MESSAGE);
      await popup.waitForSelector('.text-mentions');
    });
    // What stands in a popup for some seconds is remembered as a look-up.
    afterAll(() => popup.close());

    it('keeps its lines, and shows name, code and link inside it, each opening its record', async () => {
      const field = await popup.$eval(FIELD, (area) => (area as HTMLTextAreaElement).value);
      expect(field).toBe(MESSAGE);
      const shown = await mentionsOf(popup, '.lookup');
      expect(shown.map(({ text, isSure }) => [text, isSure])).toEqual([
        ['示例启明', false],
        [`${SCHOOL.slice(0, 6)}\n${SCHOOL.slice(6)}`, true],
        ['9133 0281 MAYX 0001 77', true],
        ['https://www.qiming.example.com/enroll?from=sms', true],
        [COMPANY, false],
      ]);
      expect(shown[1]?.href).toContain('id=school');
      expect(shown[4]?.href).toContain('id=company');
    });

    once('says that the units are mentioned, and lists each with its act', async () => {
      const text = await popup.$eval('.lookup', (part) => part.textContent ?? '');
      expect(text).toContain('文中有名单里 2 条记录的名称或号码');
      expect(await popup.$$eval('.lookup article', (cards) => cards.length)).toBe(2);
      expect(text).toContain('示例市场监督管理局');
    });

    once('is told apart without colour, and can be used by everybody', async () => {
      const lines = await popup.$$eval('.mention', (links) =>
        links.map((link) => getComputedStyle(link).textDecorationStyle),
      );
      expect(lines).toEqual(['dashed', 'solid', 'solid', 'solid', 'dashed']);
      expect(await axeViolations(popup)).toEqual([]);
    });

    it('lets the field grow with it, and no further than leaves room for the answer', async () => {
      const height = await popup.$eval(FIELD, (area) => area.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(60);
      expect(height).toBeLessThan(200);
    });
  });

  describe('the page at hand', () => {
    const read = async (popup: Page): Promise<string> => {
      await popup.waitForSelector('.page-mentions button');
      await clickOn(popup, '.page-mentions button');
      const said = () => popup.$eval('.page-mentions [role=status]', (part) => part.textContent);
      await until('the page was read', async () => /提到|读不到/.test((await said()) ?? ''));
      return popup.$eval('.page-mentions', (part) => part.textContent ?? '');
    };

    it('is read on a click: what it shows, not what it hides', async () => {
      const url = 'https://forum.example.org/thread/1';
      const page = await session.visit(url, savedPage(ARTICLE));
      const popup = await open(await session.tabOf(page));
      const text = await read(popup);
      expect(text).toContain('本页文字里有名单上 1 条记录的名称或号码');
      expect((await mentionsOf(popup, '.page-mentions')).map((each) => each.text)).toEqual([
        SCHOOL,
      ]);
      expect(await axeViolations(popup)).toEqual([]);
      // The page is not marked.
      expect(await page.evaluate(() => document.querySelectorAll(':not(:defined)').length)).toBe(0);
    });

    once('leaves nothing behind in this browser', async () => {
      // What the lists take is the browser's own estimate, and falls when it tidies up its database.
      const kept = async () =>
        (await session.ask('stored', {})).map(({ bytes, ...held }) =>
          held.kind === 'lists' ? held : { ...held, bytes },
        );
      const url = 'https://forum.example.org/thread/3';
      const page = await session.visit(url, savedPage(ARTICLE));
      const popup = await open(await session.tabOf(page));
      const before = await kept();
      await read(popup);
      expect(await kept()).toEqual(before);
      expect(await session.stored(`seen-cards:${await session.tabOf(page)}`)).toBeUndefined();
    });

    once('without a listed subject says so', async () => {
      const url = 'https://forum.example.org/thread/2';
      const page = await session.visit(
        url,
        savedPage('<!doctype html><meta charset="utf-8"><p>今天天气不错</p>'),
      );
      const popup = await open(await session.tabOf(page));
      expect(await read(popup)).toContain('没有提到名单中的名称或号码');
    });

    once('says where no script of ours runs that it cannot be read', async () => {
      const own = await session.view('/vet.html', 'textarea');
      const popup = await open(await session.tabOf(own));
      expect(await read(popup)).toContain('读不到本页的文字');
    });
  });
});
