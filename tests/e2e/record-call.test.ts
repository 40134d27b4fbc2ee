import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { recordPath } from '../../components/links';
import type { Entry } from '../../lib/domain/entry';
import { clickOn } from '../browser/keyboard';
import { sheetsOf } from '../browser/pdf';
import { until } from '../browser/until';
import { inOneBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, identifier, SCHOOL, visitSearch } from './sample';

/** What a person does with a record, and after a call: with keys and clicks, on the pages as built. */

const SIZE = { width: 480, height: 900 };
const NUMBER = '057462123456';
const LISTED: Entry[] = ENTRIES.map((entry) =>
  entry.id === 'school'
    ? {
        ...entry,
        identifiers: [...entry.identifiers, identifier('phone', NUMBER)],
      }
    : entry,
);

// Firefox copies in popup.test.ts and writes down a call in keyboard.test.ts.
inOneBrowser('chromium', 'record and call', { viewport: SIZE }, ({ name, session }) => {
  let record: Page;
  let call: Page;
  let path: string;

  beforeAll(async () => {
    await followList(session, LISTED);
    const page = await visitSearch(session);
    const popup = await session.view(
      `/popup.html?tab=${await session.tabOf(page)}`,
      '[aria-labelledby=page-title] .card',
      SIZE,
    );
    path = await popup.$$eval(
      '[aria-labelledby=page-title] .card-title a',
      (links, school) =>
        links.find((link) => link.textContent === school)?.getAttribute('href') ?? '',
      SCHOOL,
    );
    record = await session.view(`/${path}`, '.record-actions', SIZE);
  });

  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '');
  const typed = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
  const press = async (page: Page, selector: string, key: 'Enter' | ' ' = 'Enter') => {
    await page.bringToFront();
    await page.waitForSelector(selector);
    await page.focus(selector);
    await page.keyboard.press(key);
  };
  /** Press a copy button until it says that it has copied, and paste what it copied into `into`. */
  const copyAndPaste = async (page: Page, button: string, into: string): Promise<string> => {
    await press(page, button);
    await until('it says that it has copied', async () =>
      (await textOf(page, `${button} + .said`)).includes('已复制'),
    );
    await page.focus(into);
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await until('the text is pasted', async () => (await typed(page, into)) !== '');
    return typed(page, into);
  };

  it('tells why the page is marked that it was opened from, and only then', async () => {
    await record.waitForSelector('.record-match');
    expect(await textOf(record, '.record-match')).toMatch(/与您打开的网页如何对上网页：.+标注依据/);
    expect(await textOf(record, '.record-match')).toContain('qiming.example.com');
    const plain = await session.view(`/${path.replace(/&tab=\d+/, '')}`, '.timeline', SIZE);
    expect(await plain.$('.record-match')).toBeNull();
    await plain.close();
  });

  it('prepares a report with the record’s number, for the publisher’s address', async () => {
    await press(record, '.report summary');
    await clickOn(record, '.report input[type=radio]:not(:checked)');
    await record.type('.report textarea:not([readonly])', '地址不同');
    await until('the text says what was chosen and typed', async () => {
      const text = await typed(record, '.report textarea[readonly]');
      return text.includes('记录的内容有误') && text.includes('说明：地址不同');
    });
    const text = await typed(record, '.report textarea[readonly]');
    expect(text).toContain('（school）');
    expect(text).toContain('标注依据');
    const href = await record.$eval('.report a[href^=mailto]', (link) => link.getAttribute('href'));
    expect(href).toMatch(/^mailto:list@example\.org\?subject=/);
  });

  it('is copied as a citation', async () => {
    const note = '.report textarea:not([readonly])';
    await record.$eval(note, (field) => (field as HTMLTextAreaElement).select());
    await record.focus(note);
    await record.keyboard.press('Delete');
    await until('the note is empty', async () => (await typed(record, note)) === '');
    const cited = await copyAndPaste(record, '.record-actions button', note);
    expect(cited.split('\n')[0]).toBe(SCHOOL);
    expect(cited).toContain(`列入黑名单。`);
    expect(cited).toContain('原文：https://www.notice.example/2026/09');
    expect(cited).toContain('记录编号 school');
    expect(cited).toMatch(/查阅日期：\d{4}年\d+月\d+日/);
  });

  it('prints on one sheet', async () => {
    await record.bringToFront();
    expect(sheetsOf(await record.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  if (name === 'chromium') {
    it('prints nothing that could be pressed, and writes addresses out', async () => {
      await record.emulateMediaType('print');
      const shown = await record.$$eval('.view :is(button, summary, textarea, .lookups a)', (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
      const source = await record.$eval(
        '.timeline .link',
        (link) => getComputedStyle(link, '::after').content,
      );
      const foot = await record.$eval('.print-foot', (each) => each.checkVisibility());
      await record.emulateMediaType('screen');
      expect({ shown, foot }).toEqual({ shown: [], foot: true });
      expect(source).toContain('https://www.notice.example/2026/09');
    });
  }

  it('a call: finds who called by name and number, and writes what was said and no more', async () => {
    call = await session.view('/call.html', '[name=name]', SIZE);
    await press(call, 'fieldset input', ' ');
    await call.type('[name=name]', SCHOOL);
    await call.type('[name=phone]', '+86 574 6212-3456 转 801');
    await call.waitForSelector('.offered');
    await until('the number is found', async () =>
      (await textOf(call, '.offered')).includes(`电话一致（号码可被冒用），请核对：${NUMBER}`),
    );
    expect(await typed(call, '.text-out textarea')).toContain('被投诉方：〔请填写〕');
    await press(call, '.offered input', ' ');
    await until('the record stands in the text', async () =>
      (await typed(call, '.text-out textarea')).includes(`被投诉方：${SCHOOL}`),
    );
    const text = await typed(call, '.text-out textarea');
    expect(text).toContain('致：12321 网络不良与垃圾信息举报受理中心');
    expect(text).toMatch(
      /投诉人：〔请填写〕[\s\S]+被投诉方：[\s\S]+事实：[\s\S]+诉求：[\s\S]+依据：[\s\S]+附件：/,
    );
    expect(text).toMatch(/停止向本人拨打推销电话[\s\S]+从何处取得[\s\S]+删除所掌握的/);
    for (const source of await call.$$eval('.rights', ([shown]) =>
      [...(shown?.querySelectorAll('.link') ?? [])].map((link) => link.textContent ?? ''),
    ))
      expect(text).toContain(source);
    expect(text).not.toMatch(/记录编号|school/);
    expect(text).toContain(`来电方自称：${SCHOOL}`);
    expect(text).toContain('来电号码：+86 574 6212-3456 转 801');
    expect(text).not.toMatch(/时间：|推销内容：|已知的孩子信息|幼儿园/);
  });

  it('a call: is copied for the channel that was chosen', async () => {
    await clickOn(call, '[aria-label^="改写给 12315"]');
    await until('it goes to the market regulator', async () =>
      (await typed(call, '.text-out textarea')).startsWith('致：12315 '),
    );
    const said = await textOf(call, '[aria-labelledby=complaint-title] > [role=status]');
    expect(said).toMatch(/^已改写给 12315 市场监督管理部门。改了：致、投诉人和诉求；/);
    expect(await call.evaluate(() => document.activeElement?.id)).toBe('complaint-title');
    const top = () =>
      call.$eval('.text-out textarea', (area) => area.getBoundingClientRect().top / innerHeight);
    await until('the text is in sight', async () => (await top()) < 1 && (await top()) > 0);
    const pasted = await copyAndPaste(call, '.text-out ~ .actions .button-primary', '[name=knew]');
    expect(pasted).toContain(`来电方自称：${SCHOOL}`);
  });
});

inOneBrowser('firefox', 'a record', { viewport: SIZE }, ({ session }) => {
  it('prints on one sheet there too', async () => {
    const list = await followList(session, LISTED);
    const record = await session.view(`/${recordPath({ list, id: 'school' })}`, '.timeline', SIZE);
    expect(sheetsOf(await record.pdf({ preferCSSPageSize: true }))).toBe(1);
    await session.leaveOwn(record);
  });
});
