import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReviewPage, type ReviewPage } from '../../lib/publish/node/review-page';
import type { Review } from '../../lib/publish/review/session';
import { axeViolations } from '../browser/axe';
import { tabTo } from '../browser/keyboard';
import { sidewaysOverflow, smallTargets } from '../browser/layout';
import { until } from '../browser/until';
import { PROSE, proseBatch, reviewOf, tableBatch } from '../unit/publish/review/items';
import { hasAll, inEachBrowser } from './each-browser';

/** The page on which drafts are reviewed, from the first key to the last, without a mouse. */

const SIZE = { width: 1100, height: 800 };
const PHONE = { width: 360, height: 740 };
const HOSTILE = `虚假宣传<img src=x onerror="document.title='没有'"></script><b>`;

/** One changed, one gone, one without a date, one with HTML in it, one that is sound, one that can never be listed. */
async function sample(): Promise<Review> {
  const { review, lines } = await reviewOf([
    await proseBatch(),
    await tableBatch([{ 机构名称: '余姚市示例远航培训有限公司' }], {
      source: 'https://jyj.shili.example/gone',
    }),
  ]);
  for (const key of review.all.keys()) await review.act(key, { do: 'accept' });
  const source = 'https://jyj.shili.example/2';
  const batches = [
    await proseBatch(
      { text: PROSE.replace('5万', '6万') },
      { result: ['罚款6万元', '决定对当事人罚款6万元。'] },
    ),
    await tableBatch(
      [
        { 机构名称: '余姚市示例晨光培训有限公司', 处罚日期: '' },
        { 机构名称: '余姚市示例云帆培训有限公司', 违法事实: HOSTILE.replaceAll('"', '""') },
        { 机构名称: '余姚市示例海棠培训有限公司' },
        { 机构名称: '余姚市示例***公司' },
      ],
      { source, title: '查处情况', stated: 6, aliases: ['https://www.shili.example/mirror/2'] },
    ),
    await tableBatch([{ 机构名称: '余姚市示例远航培训有限公司' }], {
      source: 'https://jyj.shili.example/gone',
      goneSince: '2026-11-20',
    }),
  ];
  return (await reviewOf(batches, lines)).review;
}

inEachBrowser('the review page', { viewport: SIZE }, ({ name, session }) => {
  let review: Review;
  let served: ReviewPage;
  let page: Page;

  beforeAll(async () => {
    review = await sample();
    served = await openReviewPage(review);
    page = await session.emptyPage();
    await page.bringToFront();
    await page.goto(served.url);
    await page.waitForSelector('#name');
  });
  afterAll(async () => {
    served?.close();
    await served?.ended;
  });

  const heading = () => page.$eval('#name', (element) => element.textContent ?? '');
  const shows = (text: string) =>
    until(`the page shows ${text}`, async () => (await heading()).includes(text));
  const statesOf = (part: string) =>
    [...review.all.values()]
      .filter(({ item }) => item.name.includes(part))
      .map(({ state }) => state);
  /** Elements and colours are of the same code in both browsers: one of them is asked. */
  const isSound = async (extent?: 'look') => {
    if (hasAll(name)) expect(await axeViolations(page, extent)).toEqual([]);
  };
  const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');

  it('is sound in both schemes, languages and widths', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await session.engine.show(page, { scheme, forced: false, coarse: false });
      await isSound(scheme === 'light' ? undefined : 'look');
    }
    for (const viewport of [PHONE, SIZE]) {
      await page.setViewport(viewport);
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await isSound('look');
    }
    await tabTo(page, 'English');
    await page.keyboard.press('Enter');
    await until(
      'the page is English',
      async () => (await page.$eval('h1', (element) => element.textContent)) === 'Review',
    );
    await isSound();
    await tabTo(page, '中文');
    await page.keyboard.press('Enter');
  });

  it('asks of a page that is gone first, and takes the word of a person', async () => {
    await shows('页面不见了余姚市示例远航');
    await page.keyboard.press('e');
    await shows('原文变了余姚市示例启明');
    expect(statesOf('远航')).toEqual(['accepted']);
  });

  it('shows what changed, and marks the words that the focused cell was taken from', async () => {
    const text = await page.$eval('#item', (element) => element.textContent ?? '');
    expect(text).toContain('原来有、现在没有：决定对当事人罚款5万元。');
    expect(text).toContain('现在有、原来没有：决定对当事人罚款6万元。');
    await page.focus('#cell-result');
    expect(
      await page.$$eval('mark.focused', (marks) => marks.map((mark) => mark.textContent)),
    ).toEqual(['决定对当事人罚款6万元。']);
    await page.keyboard.press('Escape');
    await until('the name has the focus', async () => (await focusedId()) === 'name');
    await page.keyboard.press('a');
    await shows('余姚市示例晨光');
    expect(statesOf('启明')).toEqual(['accepted']);
  });

  it('says what keeps a row away in English where the page is English', async () => {
    const because = 'Day of the decision: The day is missing';
    // Upwards: past the last control the focus is the browser’s, and no window of these tests has it there.
    await page.keyboard.down('Shift');
    await tabTo(page, 'English');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until('it is said in English', async () =>
      (await page.$eval('.box.alarm', (box) => box.textContent ?? '')).includes(because),
    );
    expect(await page.$eval('[for=cell-date]', (label) => label.textContent)).toBe(
      'Day of the decision',
    );
    await page.keyboard.press('a');
    await until('the status says why', async () =>
      (await page.$eval('#status', (element) => element.textContent ?? '')).includes(because),
    );
    await tabTo(page, '中文');
    await page.keyboard.press('Enter');
  });

  it('says why a row cannot be accepted, and takes it once it is corrected', async () => {
    await page.keyboard.press('a');
    await until('the status says why', async () =>
      (await page.$eval('#status', (element) => element.textContent ?? '')).includes('缺少日期'),
    );
    await page.keyboard.press('c');
    await until('the cell has the focus', async () => (await focusedId()) === 'cell-date');
    // Letters are letters in a cell.
    await page.keyboard.type('2026-09-05');
    await page.keyboard.press('Enter');
    await until('the fault is gone', async () => (await page.$('.box.alarm')) === null);
    await page.keyboard.press('a');
    await shows('余姚市示例云帆');
    expect(statesOf('晨光')).toEqual(['accepted']);
  });

  it('shows what a source prints as text, whatever it is', async () => {
    expect(await page.$eval('.text', (element) => element.textContent)).toContain(HOSTILE);
    expect(await page.$('main img')).toBeNull();
    expect(await page.title()).toContain('逐条审核');
  });

  it('asks for a reason, for days, and for nothing after Escape', async () => {
    await page.keyboard.press('r');
    await page.waitForSelector('dialog[open]');
    await isSound();
    await page.keyboard.press('Escape');
    await until('the dialog is gone', async () => (await page.$('dialog')) === null);
    expect(statesOf('云帆')).toEqual(['waiting']);
    await page.keyboard.press('r');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('重复');
    await page.keyboard.press('Enter');
    await shows('余姚市示例海棠');
    expect(statesOf('云帆')).toEqual(['rejected']);
    await page.keyboard.press('l');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await until('it is put off', async () => statesOf('海棠').includes('later'));
  });

  it('goes up and down through all of them, and says its keys', async () => {
    const seen = new Set<string>();
    for (const key of ['k', 'k', 'k', 'k', 'k', 'j', 'j', 'j', 'j', 'j', 'j'] as const) {
      await page.keyboard.press(key);
      seen.add(await heading());
    }
    expect(seen.size).toBe(review.all.size);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await isSound();
    // Who speaks to the computer can have single letters do nothing.
    expect(await focusedId()).toBe('single-keys');
    await page.keyboard.press(' ');
    await tabTo(page, '确定');
    await page.keyboard.press('Enter');
    const before = await heading();
    await page.keyboard.press('k');
    expect(await heading()).toBe(before);
  });

  it('ends when it is told to', async () => {
    await page.keyboard.down('Shift');
    await tabTo(page, '结束');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await served.ended;
    await until('the page says so', async () =>
      (await page.$eval('body', (body) => body.textContent ?? '')).includes('审核结束'),
    );
  });
});
