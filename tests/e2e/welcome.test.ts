import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeViolations } from '../browser/axe';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';

const SIZE = { width: 1000, height: 800 };

declare const chrome: {
  permissions: { remove(of: { origins: string[] }): Promise<boolean> };
};

inEachBrowser('the first run', { viewport: SIZE, keepWelcome: true }, ({ name, session }) => {
  let page: Page;

  beforeAll(async () => {
    await until('the page was opened', async () => (await session.stored('welcome-tab')) != null);
    page = await session.ownPage('/welcome.html', SIZE);
    await page.bringToFront();
    await page.waitForSelector('.welcome-result');
  });

  it('is shown once', async () => {
    const tab = await session.stored('welcome-tab');
    await session.killWorker();
    await session.ask('lists', {});
    expect(await session.stored('welcome-tab')).toBe(tab);
  });

  it('shows real marks of each certainty, which open', async () => {
    await until('three marks', async () => (await page.$$('>>> button.p')).length === 3);
    await (await page.$('>>> button.p'))?.click();
    const dialog = await page.waitForSelector('>>> [role=dialog]:popover-open');
    const record = await dialog?.$('p > button');
    expect(await record?.isVisible(), 'an invented record has no view').toBe(false);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('takes an address over to the preview in the settings', async () => {
    const address = 'https://list.example.com/list/v1/#root=abc';
    await page.type('form input', address);
    await page.click('form .button');
    await page.waitForSelector('input[type=url]');
    expect(await page.$eval('input[type=url]', (input) => (input as HTMLInputElement).value)).toBe(
      address,
    );
    await page.close();
  });

  // Chromium takes no host back that its manifest wants, but from a person in its own settings.
  if (name === 'firefox')
    it('says on every page what a missing permission costs, and asks for it', async () => {
      const pages = await Promise.all(
        ['/welcome.html', '/options.html', '/popup.html'].map((path) =>
          session.ownPage(path, SIZE),
        ),
      );
      const [first] = pages;
      if (!first) throw new Error('no page');
      for (const each of pages) await each.waitForSelector('main');
      await first.evaluate(() =>
        chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
      );
      for (const each of pages) await each.waitForSelector('.permission');
      expect(await axeViolations(first)).toEqual([]);
      await first.bringToFront();
      await first.click('.permission .button');
      for (const each of pages)
        await until('the note is gone', async () => (await each.$('.permission')) === null);
    });
});
