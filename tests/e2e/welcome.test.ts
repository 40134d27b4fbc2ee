import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { until, untilSays } from '../browser/until';
import { hasAll, inEachBrowser } from './each-browser';

const SIZE = { width: 1000, height: 800 };

declare const chrome: {
  permissions: { remove(of: { origins: string[] }): Promise<boolean> };
};

inEachBrowser('the first run', { viewport: SIZE, keepWelcome: true }, ({ name, session }) => {
  let page: Page;

  beforeAll(async () => {
    await until('the page was opened', async () => (await session.stored('welcome-tab')) != null);
    page = await session.view('/welcome.html', '.welcome-result', SIZE);
  });

  it('is shown once', async () => {
    const tab = await session.stored('welcome-tab');
    await session.killWorker();
    await session.ask('lists', {});
    expect(await session.stored('welcome-tab')).toBe(tab);
  });

  it('has one thing to do at once, which finds a real record of the bundled list', async () => {
    await clickOn(page, '.welcome-step .button-primary');
    await page.waitForSelector('.welcome-step .result');
    const [href, source] = await page.$eval('.result', (row) =>
      [row.querySelector('h3 a'), row.querySelector('.sanction a')].map((link) =>
        link?.getAttribute('href'),
      ),
    );
    expect(href).toMatch(/^record\.html\?list=builtin&id=/);
    expect(source).toMatch(/^https?:\/\//);
    await page.type('.welcome-step input', '余姚市示例名单外学校有限公司');
    await page.waitForSelector('.welcome-step .not-listed');
    await untilSays(page, '.answer', '余姚市示例名单外学校有限公司”；不含培训机构');
    expect(await page.$eval('.answer', (line) => line.textContent)).toMatch(
      /^现有名单截至[\d年月日]+，只含教育类应用通报（\d+ 条），其中没有“.*余姚市示例名单外学校有限公司”；不含培训机构，因此查不到机构。/,
    );
  });

  it('says where the button is, then what the lists hold, and last what is never done', async () => {
    const titles = await page.$$eval('.welcome-step > h2', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(titles).toEqual([
      '先试查一个名字',
      '标注出现在哪里',
      '名单里有什么，怎样添加',
      '鉴训不做什么',
    ]);
    await until('the lists are told', async () => (await page.$('.welcome-lack')) !== null);
    const told = await page.$eval('main', (main) => main.textContent ?? '');
    expect(told).toMatch(/教育类应用通报.*（截至\d{4}年\d+月\d+日）：应用 \d+ 条/);
    expect(told).toContain('现有名单不含培训机构，因此查不到机构');
    expect(told).toContain('没看到图标，就点拼图形状的“扩展程序”');
  });

  it('shows real marks of each certainty, which open', async () => {
    await until('three marks', async () => (await page.$$('>>> button.p')).length === 3);
    await (await page.$('>>> button.p'))?.click();
    const dialog = await page.waitForSelector('>>> [role=dialog]:popover-open');
    const record = await dialog?.$('p > button');
    expect(await record?.isVisible(), 'an invented record has no view').toBe(false);
    if (hasAll(name)) expect(await axeViolations(page)).toEqual([]);
  });

  it('takes an address over to the preview in the settings', async () => {
    const address = 'https://list.example.com/list/v1/#root=abc';
    await page.type('form input', address);
    await clickOn(page, 'form .button');
    // The driver may still see the view that is left.
    const taken = () =>
      page
        .$eval('input[type=url]', (input) => (input as HTMLInputElement).value)
        .catch(() => undefined);
    await until('the settings have the address', async () => (await taken()) === address);
    await page.close();
  });

  // Chromium takes no host back that its manifest wants, but from a person in its own settings.
  if (name === 'firefox')
    it('says on every page what a missing permission costs, and asks for it', async () => {
      const pages = await Promise.all(
        ['/welcome.html', '/options.html', '/popup.html'].map((path) =>
          session.view(path, 'main', SIZE),
        ),
      );
      const [first] = pages;
      if (!first) throw new Error('no page');
      await first.evaluate(() =>
        chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
      );
      for (const each of pages) await each.waitForSelector('.permission');
      expect(await axeViolations(first)).toEqual([]);
      await first.bringToFront();
      await clickOn(first, '.permission .button');
      for (const each of pages)
        await until('the note is gone', async () => (await each.$('.permission')) === null);
    });
});
