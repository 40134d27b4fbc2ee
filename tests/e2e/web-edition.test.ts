import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/wording/messages/en';
import { axeViolations } from '../browser/axe';
import { clickOn } from '../browser/keyboard';
import { until, untilSays, untilSpeaks } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { ENTRIES, SCHOOL } from './sample';
import { allChecked, pasteRows, states } from './vet-page';
import { webWorker } from './web-ask';
import {
  lookUp,
  openTab,
  PHONE,
  textOf,
  WebSite,
  whenDrawn,
  whenKept,
  whenReady,
  whenTrue,
} from './web-site';

let site: WebSite;
beforeAll(async () => {
  site = await WebSite.open(ENTRIES);
});
afterAll(() => site.close());

const FIRST = '.results li .card-title';

async function finds(page: Page, text: string): Promise<void> {
  await lookUp(page, text);
  await until(`“${text}” finds the school`, async () => {
    return (await page.$eval(FIRST, (title) => title.textContent)) === SCHOOL;
  });
}

inEachBrowser('the web edition on a phone', { viewport: PHONE }, ({ name, session, once }) => {
  it('shows what its host says while it is closed, keeps none of that in place of its page, and answers again without a network', async () => {
    const { page, faults } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    // Firefox now and then begins no service worker where the page that asked for the last one was left: this case is the first.
    await whenKept(page);
    const path = join(site.folder, 'enrol.html');
    const own = await readFile(path);
    await writeFile(path, '<!doctype html><p id="closed">网站维护中</p>');
    try {
      await page.goto(`${site.url}enrol.html`);
      await page.waitForSelector('#closed');
    } finally {
      await writeFile(path, own);
    }
    await site.stop();
    try {
      await page.goto(site.url);
      await whenReady(page);
      await finds(page, SCHOOL);
      const href = await page.$eval(`${FIRST} a`, (link) => link.getAttribute('href') ?? '');
      await page.goto(new URL(href, site.url).href);
      await page.waitForSelector('.timeline li');
      expect(await textOf(page, 'h1')).toContain(SCHOOL);
      // A tab each: a page that is left breaks off what its worker has begun.
      const tabs = [{ page, faults }];
      for (const view of ['enrol', ...partOf(['call', 'vet'], name, 2)]) {
        const tab = await openTab(session);
        tabs.push(tab);
        await tab.page.goto(`${site.url}${view}.html`);
        await tab.page.waitForSelector('h1.view-title');
      }
      const all = tabs.flatMap((tab) => tab.faults);
      // Fetches that fail are the browser's own news, not ours.
      expect(
        all.filter((fault) => !/ERR_|NetworkError|Failed to fetch|load resource/.test(fault)),
      ).toEqual([]);
      for (const tab of tabs) await tab.page.close();
    } finally {
      await site.start();
    }
  });

  once('checks the rows of a table', async () => {
    const { page, faults } = await openTab(session);
    await page.goto(`${site.url}vet.html`);
    await page.waitForSelector('.vet-text');
    await pasteRows(page, [SCHOOL, '示例名单外学校', '***'].join('\n'));
    await allChecked(page);
    expect(await states(page)).toEqual([
      ['1', 'listed'],
      ['2', 'none'],
      ['3', 'unread'],
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

  once(
    'finds a unit by its name, a code, its website and pinyin, and leads to its record by keyboard',
    async () => {
      const { page, faults } = await openTab(session);
      await page.goto(site.subscription);
      await whenReady(page);
      expect(await page.$('.list-now [role=alert]')).toBeNull();
      expect(await page.title()).toBe('示例名单');
      // They would be of the list that comes with the extension.
      expect(await page.$('.example')).toBeNull();
      for (const text of [SCHOOL, '示例启明', 'www.qiming.example.com', 'slqm'])
        await finds(page, text);
      await page.keyboard.press('ArrowDown');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      await until('the record has the focus', async () =>
        /^record\.html#list=[0-9a-f]{64}&id=school$/.test(await focused()),
      );
      await page.goto(new URL(await focused(), site.url).href);
      await page.waitForSelector('.timeline li');
      expect(await textOf(page, 'h1')).toContain(SCHOOL);
      expect(await textOf(page, 'main')).toContain('https://www.notice.example/2026/09');
      // What only the extension can do is not offered.
      expect(await page.$('.record-mute')).toBeNull();
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  once(
    'shows the record of the address that stands there, also where that changes or is of 0.3.0',
    async () => {
      const { page, faults } = await openTab(session);
      const address = `${site.url}record.html#list=${site.identity}&id=school`;
      await page.goto(address);
      await page.waitForSelector('.timeline li');
      await page.evaluate(() => {
        location.hash = location.hash.replace('id=school', 'id=none');
      });
      await whenTrue(
        page,
        'no such record is shown',
        () => document.querySelector('.lookups') !== null && !document.querySelector('.timeline'),
      );
      await page.goto(address.replace('#', '?'));
      await page.waitForSelector('.timeline li');
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  once('says so when its address names another list than lies there', async () => {
    const { page } = await openTab(session);
    await page.goto(`${site.url}#root=${'0'.repeat(64)}`);
    await whenReady(page);
    expect(await textOf(page, '.list-now [role=alert]')).toContain('另一个指纹');
    await page.close();
  });

  once(
    'is as wide as the phone, can be read in the dark, and has nothing that axe minds',
    async () => {
      const { page } = await openTab(session);
      const isInShape = async (view: string): Promise<void> => {
        const { over, words } = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          words: document.body.textContent ?? '',
        }));
        expect([view, over]).toEqual([view, 0]);
        // A text that the page lacks would be shown by its key.
        expect(Object.keys(en).filter((key) => words.includes(key))).toEqual([]);
      };
      await page.goto(site.url);
      await whenReady(page);
      await whenDrawn(page);
      await isInShape('index');
      await lookUp(page, SCHOOL);
      await page.waitForSelector(FIRST);
      for (const scheme of ['light', 'dark'] as const) {
        await session.engine.show(page, { scheme, forced: false, coarse: true });
        expect(await axeViolations(page, scheme === 'light' ? 'all' : 'look')).toEqual([]);
      }
      for (const view of ['record', 'vet', 'call', 'enrol']) {
        await page.goto(`${site.url}${view}.html`);
        await whenDrawn(page);
        await isInShape(view);
      }
      await page.close();
    },
  );

  once('speaks the language that is chosen, and keeps to it', async () => {
    const { page, faults } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    await page.select('select', 'en');
    await untilSpeaks(page, 'en');
    expect(await textOf(page, '#about-title')).toBe('About this list');
    await page.reload();
    await untilSpeaks(page, 'en');
    await page.select('select', 'auto');
    await untilSpeaks(page, 'zh-CN');
    expect(faults).toEqual([]);
    await page.close();
  });

  once('takes what the publisher adds and takes off later', async () => {
    const updated = await WebSite.open(ENTRIES.slice(1), 5);
    try {
      const { page, ask } = await webWorker(session, updated);
      const found = async () => (await ask('lookup', { text: SCHOOL })).hits.length;
      expect(await found()).toBe(0);
      await updated.publish(ENTRIES, 5);
      const [list] = await ask('syncNow', {});
      expect(list).toMatchObject({ sequence: 2, live: ENTRIES.length });
      expect(list?.fault).toBeUndefined();
      expect(await found()).toBe(1);
      await page.close();
    } finally {
      await updated.close();
    }
  });

  once('keeps the list and the settings, and nothing of what was looked up', async () => {
    const { page } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    await whenKept(page);
    await finds(page, '示例启明');
    const href = await page.$eval(`${FIRST} a`, (link) => link.getAttribute('href') ?? '');
    await page.goto(new URL(href, site.url).href);
    await page.waitForSelector('.timeline li');
    // Longer than a look-up must stand to be remembered by the extension.
    await new Promise((done) => setTimeout(done, 2500));
    const kept = await page.evaluate(async () => {
      const answerOf = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answerOf(indexedDB.open('jianxun/list/v1/'));
      const values = db.transaction('values').objectStore('values');
      const keys = await answerOf(values.getAllKeys());
      const all = JSON.stringify(await answerOf(values.getAll()));
      db.close();
      const requests: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) requests.push(url);
      return { keys: keys.map(String), all, requests, small: JSON.stringify({ ...localStorage }) };
    });
    expect(kept.keys).toEqual(expect.arrayContaining(['followed', 'settings']));
    expect(kept.keys.filter((key) => /recent|searched|muted|news/.test(key))).toEqual([]);
    expect(`${kept.all}${kept.small}`).not.toContain('启明');
    expect(kept.requests.length).toBeGreaterThan(10);
    expect(kept.requests.filter((url) => url.includes('list=') || url.includes('/s/'))).toEqual([]);
    await page.close();
  });

  once('is followed by the extension through the preview that its popup offers', async () => {
    const { page } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    // Its address names the list, however it was opened.
    await whenTrue(page, 'its address names the list', () => location.hash.startsWith('#root='));
    const path = `/popup.html?tab=${await session.tabOf(page)}`;
    const popup = await session.view(path, '.list-offer a');
    const offered = await popup.$eval('.list-offer a', (link) => link.getAttribute('href') ?? '');
    expect(new URLSearchParams(offered.split('#')[1]).get('add')).toBe(site.subscription);
    await popup.close();
    await page.close();
    // Nothing is read before the user asks, and nothing followed before the fingerprint is confirmed.
    const read = () => site.asked.filter((path) => /(?:latest|root\/\d+)\.json/.test(path)).length;
    const before = read();
    const check = 'form:has(.input) button';
    const options = await session.view(`/${offered}`, check);
    expect(read()).toBe(before);
    await clickOn(options, check);
    const follow = '.preview .button-primary';
    await options.waitForSelector(follow);
    const followed = async () =>
      (await session.ask('lists', {})).some(({ identity }) => identity === site.identity);
    expect(await followed()).toBe(false);
    await clickOn(options, follow);
    await until('the list is followed', followed);
    await session.ask('unsubscribe', { list: site.identity });
    await options.close();
  });

  once('tells damaged files, and answers nothing from them', async () => {
    const broken = await WebSite.open(ENTRIES, 2);
    try {
      const [segment = ''] = await readdir(join(broken.folder, 's'));
      const path = join(broken.folder, 's', segment);
      const bytes = await readFile(path);
      bytes.writeUInt8((bytes[40] ?? 0) ^ 1, 40);
      await writeFile(path, bytes);
      const { page } = await openTab(session);
      await page.goto(broken.url);
      await page.waitForSelector('.fault');
      expect(await textOf(page, '.fault')).toContain('名单的文件与发布者签名时的不同');
      await lookUp(page, SCHOOL);
      await untilSays(page, '.not-listed', '还没有备好，没有查');
      await page.close();
    } finally {
      await broken.close();
    }
  });

  once(
    'tells when another list lies in its place, and takes that only when it is asked to',
    async () => {
      const moved = await WebSite.open(ENTRIES, 3);
      try {
        const { page } = await openTab(session);
        await page.goto(moved.url);
        await whenReady(page);
        const first = moved.identity;
        await moved.clear();
        await moved.publish(ENTRIES.slice(1), 4);
        await page.reload();
        await page.waitForSelector('.fault');
        expect(await textOf(page, '.fault')).toContain('换成了另一份');
        await finds(page, SCHOOL);
        // What was found a moment ago may move the button still: it is pressed where it stays.
        await clickOn(page, '.list-now .actions button');
        await until('the other list is shown', () =>
          page.evaluate(
            (old) =>
              !document.querySelector('.fingerprint')?.textContent?.includes(old.slice(0, 4)),
            first,
          ),
        );
        await whenTrue(page, 'no fault is told', () => document.querySelector('.fault') === null);
        // The page itself had written the other one's fingerprint into its address.
        await until('its address names the list that was taken', async () =>
          (await page.evaluate(() => location.hash)).endsWith(moved.identity),
        );
        await whenTrue(
          page,
          'no other fingerprint is told',
          () => document.querySelector('.list-now [role=alert]') === null,
        );
        // What stands in the box is asked of that list, which has no such school.
        await until('the school is not told any more', async () => (await page.$(FIRST)) === null);
        await page.close();
      } finally {
        await moved.close();
      }
    },
  );
});

describe('the front page without scripts', () => {
  it('says what the list is, who publishes it, and where the table is', async () => {
    const html = await readFile(join(site.folder, 'index.html'), 'utf8');
    const body = html.slice(html.indexOf('<body'));
    for (const told of ['示例名单', '余姚市示例教育局', `${ENTRIES.length} 条记录`, '2026-10-15'])
      expect(body).toContain(told);
    expect(body).toContain('href="table.csv"');
    const table = await (await fetch(`${site.url}table.csv`)).text();
    for (const { names } of ENTRIES) expect(table).toContain(names[0]?.text ?? 'no name');
  });
});
