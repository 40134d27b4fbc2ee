import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickOn } from '../browser/keyboard';
import { sidewaysOverflow } from '../browser/layout';
import { sheetsOf } from '../browser/pdf';
import { until, untilSays, untilSpeaks } from '../browser/until';
import { hasAll, inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';

/** What a parent does before paying, and for money back: on the page as built, as narrow as a phone. */

const SIZE = { width: 360, height: 740 };
inEachBrowser('before paying', { viewport: SIZE }, ({ name, session, once }) => {
  beforeAll(() => followList(session, ENTRIES));

  const open = () => session.view('/enrol.html', '[name=name]', SIZE);
  // What is typed, told and written is of the same code in both.
  if (hasAll(name))
    describe('what is typed', () => {
      let page: Page;
      beforeAll(async () => {
        page = await open();
      });

      const textsOf = (part: string): Promise<string[]> =>
        page.$$eval(`[aria-labelledby=${part}-title] .finding-line`, (lines) =>
          lines.map((line) => line.textContent ?? ''),
        );
      const told = (part: string, words: string) =>
        until(`${part} says ${words}`, async () => (await textsOf(part)).join().includes(words));
      const written = (of: Page): Promise<string[]> =>
        of.$$eval('.text-out textarea', (areas) => areas.map(({ value }) => value));

      it('finds the name on the lists, and says what that it is not there means', async () => {
        await page.type('[name=name]', SCHOOL);
        await untilSays(page, '.results .card', SCHOOL);
        const other = await open();
        await other.type('[name=name]', '示例名单外学校');
        await untilSays(other, '.not-listed', '这不代表已获批准或没有问题');
        await other.close();
      });

      it('compares typed amounts at once, with the rule beside them', async () => {
        await page.select('[name=learner]', 'compulsory');
        await page.select('[name=course]', 'arts');
        await page.type('[name=yuan]', '5000');
        await page.type('[name=months]', '3');
        await page.type('[name=lessons]', '60');
        await told('fees', '5,000 元，没有超过 5,000 元');
        await page.type('[name=yuan]', '0');
        await told('fees', '一次收 50,000 元，超过 5,000 元');
        await clickOn(page, '[aria-labelledby=fees-title] .sources summary');
        const quote = await page.$eval(
          '[aria-labelledby=fees-title] .quote',
          (each) => each.textContent,
        );
        expect(quote).toContain('时间跨度超过3个月或60课时的费用，且不得超过5000元');
        expect(await sidewaysOverflow(page)).toEqual([]);
      });

      it('writes the letter and the complaint, which are copied', async () => {
        await page.select('[name=reason]', 'moved');
        await page.waitForSelector('[name=taken]');
        await page.type('[name=taken]', '15');
        await until(
          'there are a letter and a complaint',
          async () => (await written(page)).length === 2,
        );
        const [letter = '', complaint = ''] = await written(page);
        expect(letter).toContain(`致：${SCHOOL}`);
        expect(letter).toContain('退还未上课时的剩余预付款 37,500 元');
        expect(complaint).toMatch(/^致：12315 /);
        await page.bringToFront();
        await page.focus('[aria-labelledby=letter-title] .button-primary');
        await page.keyboard.press('Enter');
        await until('it says that it has copied', async () =>
          (
            await page.$eval(
              '[aria-labelledby=letter-title] .button-primary + .said',
              (said) => said.textContent ?? '',
            )
          ).includes('已复制'),
        );
        await page.focus('[name=address]');
        await page.keyboard.down('Control');
        await page.keyboard.press('v', { commands: ['Paste'] });
        await page.keyboard.up('Control');
        const pasted = () =>
          page.$eval('[name=address]', (field) => (field as HTMLInputElement).value);
        await until('the letter is pasted', async () => (await pasted()).includes(SCHOOL));
      });
    });

  once('keeps nothing: opened again it is blank, and nothing of it is in storage', async () => {
    const again = await open();
    const values = await again.$$eval('input, select, textarea', (fields) =>
      fields.map((field) => (field as HTMLInputElement).value).filter((value) => value !== 'on'),
    );
    expect(values.filter(Boolean)).toEqual([]);
    expect(await session.ask('recent', {})).toMatchObject({ texts: [], hasSearched: false });
    await session.leaveOwn(again);
  });

  once('is gone through by keyboard alone', async () => {
    const keys = await open();
    await keys.bringToFront();
    const reached: string[] = [];
    for (let step = 0; step < 60 && !reached.includes('reason'); step++) {
      await keys.keyboard.press('Tab');
      const field = await keys.evaluate(
        () => (document.activeElement as HTMLInputElement | null)?.name ?? '',
      );
      if (field) reached.push(field);
    }
    for (const field of ['name', 'learner', 'course', 'mode', 'region', 'yuan', 'payee', 'reason'])
      expect(reached).toContain(field);
    await session.leaveOwn(keys);
  });

  it('prints on one sheet in English, which takes the most room, blank and filled in', async () => {
    const settings = await session.ask('settings', {});
    await session.ask('saveSettings', { ...settings, language: 'en' });
    const blank = await open();
    await untilSpeaks(blank, 'en');
    expect(sheetsOf(await blank.pdf({ preferCSSPageSize: true }))).toBe(1);
    await blank.type('[name=name]', SCHOOL);
    for (const [field, value] of [
      ['learner', 'preschool'],
      ['course', 'subject'],
      ['mode', 'online'],
      ['region', '441300'],
      ['payee', 'person'],
      ['reason', 'closed'],
    ] as const)
      await blank.select(`[name=${field}]`, value);
    await blank.type('[name=yuan]', '9800');
    await blank.type('[name=months]', '12');
    await blank.type('[name=lessons]', '96');
    // Every sign at once: the sheet has room for what is grave, and no more.
    await blank.$$eval('.field-check input', (boxes) => {
      for (const box of boxes) (box as HTMLInputElement).click();
    });
    expect(sheetsOf(await blank.pdf({ preferCSSPageSize: true }))).toBe(1);
    if (name === 'chromium') {
      await blank.emulateMediaType('print');
      const shown = await blank.$$eval('.enrol :is(button, input, select, textarea)', (all) =>
        all.filter((each) => each.checkVisibility()).map(({ tagName }) => tagName),
      );
      expect(shown).toEqual([]);
    }
    await blank.close();
  });
});
