import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { clickOn } from '../browser/keyboard';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { inOrder } from './in-order';
import { ENTRIES, SCHOOL, SEARCH, visitSearch } from './sample';

/** What a record says first, what it says last, and what it never says. */

const SIZE = { width: 480, height: 900 };
const QUERY = '余姚 寒假班';

inEachBrowser('a record', { viewport: SIZE }, ({ session, once }) => {
  let tab: number;
  let identity: string;

  beforeAll(async () => {
    identity = await followList(session, ENTRIES);
    tab = await session.tabOf(await visitSearch(session));
  });

  const open = async (id: string, more: string): Promise<Page> => {
    const page = await session.view(
      `/record.html?list=${identity}&id=${id}${more}`,
      '.view-title',
      SIZE,
    );
    await page.waitForSelector('.timeline, .lookups');
    return page;
  };
  const textOf = (page: Page): Promise<string> =>
    page.$eval('main', (main) => main.textContent ?? '');

  once(
    'says who, what and when in a sentence, why and where first, and its own doings last',
    async () => {
      const page = await open('school', `&tab=${tab}`);
      await page.waitForSelector('.record-match');
      const text = await textOf(page);
      inOrder(text, [
        SCHOOL,
        '黑名单·2026-09',
        '余姚市示例市场监督管理局于2026年9月1日将该校列入黑名单',
        '事由：违规收集未成年人个人信息',
        '查看原文',
        '与您打开的网页如何对上',
        '公示至2027年2月28日',
        '最近一次核对原文',
        '报告错标',
      ]);
      // Its name stands in the heading, and in the note on the brand that was taken out of it.
      const names = await page.$$eval('.facts dt', (all) => all.map((each) => each.textContent));
      expect(names).not.toContain('登记名称');
      expect(names).not.toContain('品牌');
      expect(text).toContain(`名单整理时从“${SCHOOL}”中取出，原文未必这样写。`);
      await session.leaveOwn(page);
    },
  );

  once('says the doubt first where the page may be somebody else’s', async () => {
    const [, , doubtful] = SEARCH.results;
    const search = { ...SEARCH, query: QUERY, results: doubtful ? [doubtful] : [] };
    const there = await session.visit(serpUrl(QUERY), savedPage(renderSerp(search)));
    await inspectPage(session, there);
    const page = await open('school', `&tab=${await session.tabOf(there)}`);
    await page.bringToFront();
    await until('the doubt is told', async () => (await textOf(page)).includes('可能同名，请核对'));
    const text = await textOf(page);
    inOrder(text, ['可能同名，请核对', '黑名单']);
    expect(text).toMatch(/关于您打开的网页（.+）：可能同名，请核对/);
    await session.leaveOwn(page);
    const card = '[aria-labelledby=page-title] .card';
    const popup = await session.view(`/popup.html?tab=${await session.tabOf(there)}`, card, SIZE);
    const told = await popup.$eval(card, (each) => each.textContent ?? '');
    inOrder(told, [SCHOOL, '可能同名，请核对', '列入黑名单', '事由：', '查看原文', '标注依据']);
    await session.leaveOwn(popup);
    await there.close();
  });

  once('of an app says that it is about that app and that version', async () => {
    const page = await open('app', '');
    const text = await textOf(page);
    expect(text).toContain('记录只涉及这个应用，不涉及同一开发者的其他应用和课程。');
    expect(text).toContain('此后的版本是否整改，没有公布');
    await session.leaveOwn(page);
  });

  once('that is gone says what the lists hold, and where to look', async () => {
    const page = await open('gone', '');
    await until('what the lists hold is said', async () =>
      (await textOf(page)).includes('这不代表已获批准或没有问题'),
    );
    expect(await textOf(page)).toContain(
      '现在没有在显示期限内的记录；已到期、撤销、修复的不再显示。',
    );
    expect(await page.$('.lookups')).not.toBeNull();
    await session.leaveOwn(page);
  });

  once('is reported from a mark’s card, with the page only as the user leaves it in', async () => {
    const popup = await session.view(
      `/popup.html?tab=${tab}`,
      '[aria-labelledby=page-title] .card',
      SIZE,
    );
    const links = await popup.$$eval('[aria-labelledby=page-title] .card a', (all) =>
      all.flatMap((each) => (each.textContent === '报告错标' ? [each.getAttribute('href')] : [])),
    );
    expect(links[0]).toMatch(/^record\.html\?.*#report$/);
    await session.leaveOwn(popup);
    const page = await session.view(`/${links[0]}`, '.report[open] textarea[readonly]', SIZE);
    const report = () =>
      page.$eval('.report textarea[readonly]', (field) => (field as HTMLTextAreaElement).value);
    // Page and list are asked for apart.
    const said = [`页面：${serpUrl(SEARCH.query)}`, '标注依据', '名单日期', '版本：鉴训'];
    await until('it holds the page and the list', async () => {
      const text = await report();
      return said.every((each) => text.includes(each));
    });
    await page.bringToFront();
    await clickOn(page, '.report input[type=checkbox]');
    await until('the page is left out', async () => (await report()).includes('页面：未附网址'));
    expect(await report()).not.toContain(new URL(serpUrl(SEARCH.query)).host);
    await session.leaveOwn(page);
  });
});
