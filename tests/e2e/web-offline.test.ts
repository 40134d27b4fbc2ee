import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest';
import { writeSheet } from '../../lib/tables/xlsx/write';
import { clickOn } from '../browser/keyboard';
import { until, untilSays } from '../browser/until';
import { inEachBrowser, partOf } from './each-browser';
import { ENTRIES, SCHOOL } from './sample';
import { allChecked, drop, pasteRows } from './vet-page';
import { lookUp, openTab, PHONE, textOf, WebSite, whenKept, whenReady, whenTrue } from './web-site';

/** The worker that the front page begins with, until its views are there (`web/page/start.ts`). */
declare const window: Window & {
  jianxunWorker?: { said: MessageEvent<{ progress?: unknown }>[] };
};

/** The first visit on a slow or busy host: the edition is kept for offline all the same, and answers. */

inEachBrowser(
  'the first visit to the web edition',
  { viewport: PHONE },
  ({ name, session, once }) => {
    let site: WebSite;
    beforeAll(async () => {
      site = await WebSite.open(ENTRIES);
    });
    afterAll(() => site.close());
    /** An edition is kept that the next case may go on with. */
    let isKept = false;
    // Each other case is a first visit: storage belongs to an origin.
    afterEach(async () => {
      if (!isKept) await site.move();
    });

    /** Keeps an edition. The host gives no views until what is to come before them has come. */
    const visit = async (page: Page, comesBefore: Promise<void>): Promise<void> => {
      const { isRefused } = site;
      site.isRefused = async (path) => {
        if (path.includes('/web/views-')) await comesBefore;
        return isRefused(path);
      };
      await page.goto(site.url);
      await whenReady(page);
      await whenKept(page);
    };

    it('keeps it where the list is taken in before the views are there, and leaves alone what the edition of a list in a folder below it keeps', async () => {
      const { page } = await openTab(session);
      const below = `workbox-precache-v2-${site.url}below/`;
      await page.goto(`${site.url}latest.json`);
      await page.evaluate(async (name) => void (await caches.open(name)), below);
      const isTakenIn = whenTrue(
        page,
        'the worker has said that the list is taken in',
        () => window.jianxunWorker?.said.some(({ data }) => data.progress === null) === true,
      );
      await visit(page, isTakenIn);
      expect(await page.evaluate(() => caches.keys())).toContain(below);
      await page.close();
      isKept = true;
    });

    it('goes on with the version before while another one is uploaded', async () => {
      const { page } = await openTab(session);
      if (!isKept) await visit(page, Promise.resolve());
      isKept = false;
      const change = async (name: string, edit: (text: string) => string): Promise<void> => {
        const path = join(site.folder, name);
        const before = await readFile(path, 'utf8');
        onTestFinished(() => writeFile(path, before));
        await writeFile(path, edit(before));
      };
      await change('enrol.html', (text) => text.replaceAll('./web/enrol-', './web/enrol-2'));
      await change('offline.js', (text) => `${text}\n//`);
      // Its script is not there yet.
      await page.goto(`${site.url}enrol.html`);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        const installing = registration?.installing;
        if (installing)
          await new Promise((done) =>
            installing.addEventListener('statechange', done, { once: true }),
          );
      });
      await site.stop();
      await page.goto(`${site.url}enrol.html`);
      await page.waitForSelector('h1.view-title');
      await page.close();
      await site.start();
    });

    it('keeps it and answers where neither a script that only offline pages need nor the worker’s comes at first', async () => {
      const asked = { '/web/pinyin-': 0, '/web/answers-': 0 };
      site.isRefused = (path) => {
        const script = (['/web/pinyin-', '/web/answers-'] as const).find((each) =>
          path.includes(each),
        );
        return script !== undefined && ++asked[script] === 1;
      };
      const { page } = await openTab(session);
      const isGivenUp = async (): Promise<void> => {
        await until('the worker’s script is asked for', () => asked['/web/answers-'] > 0);
        await whenTrue(page, 'the worker is given up', () => !('jianxunWorker' in window));
      };
      await visit(page, isGivenUp());
      for (const times of Object.values(asked)) expect(times).toBeGreaterThan(1);
      await page.close();
    });

    /**
     * Opens one of its pages while the host gives none of the files whose names begin so. They are never kept without
     * these, so the service worker is not given either.
     */
    const openWithout = async (scripts: readonly string[], view = ''): Promise<Page> => {
      const refused = ['/offline.js', ...scripts.map((script) => `/web/${script}-`)];
      site.isRefused = (path) => refused.some((each) => path.includes(each));
      const { page } = await openTab(session);
      await page.goto(site.url + view);
      return page;
    };

    once(
      'looks up without the code that draws its address, and says so where what a look-up needs does not come',
      async () => {
        const page = await openWithout(['qr-code', 'pinyin']);
        await whenReady(page);
        await whenTrue(
          page,
          'the address stands there',
          () => !!document.querySelector('.follow-address'),
        );
        await lookUp(page, SCHOOL);
        await page.waitForSelector('.results li .card-title');
        await lookUp(page, 'ysqm');
        await untilSays(page, '.error-note', '请联网后重新打开此页');
        await page.close();
      },
    );

    once('says that the host did not answer where a text of its own does not come', async () => {
      const page = await openWithout(['suffixes']);
      await untilSays(page, '.list-now', '连不上名单所在的网站');
      await page.close();
    });

    it.each(partOf(['vet', 'record', 'call', 'enrol'], name, 2))(
      'says in the page of %s what to do where its script does not come',
      async (view) => {
        const page = await openWithout(['rolldown-runtime'], `${view}.html`);
        expect(await textOf(page, '#root')).toContain('请刷新此页');
        await page.close();
      },
    );

    it.each(partOf(['', 'enrol.html'], name, 2))(
      'stays as it was printed until its words are there (%s)',
      async (view) => {
        const { page } = await openTab(session);
        await page.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'languages', { get: () => ['en'] });
        });
        let isAsked = false;
        let answer = () => {};
        const answered = new Promise<void>((resolve) => {
          answer = resolve;
        });
        site.isRefused = async (path) => {
          if (!path.includes('/web/en-')) return false;
          isAsked = true;
          await answered;
          return false;
        };
        await page.goto(site.url + view, { waitUntil: 'domcontentloaded' });
        await until('the words are asked for', () => isAsked);
        await sleep(500);
        expect((await textOf(page, '#root')).trim()).not.toBe('');
        answer();
        await whenTrue(page, 'it speaks English', () => document.documentElement.lang === 'en');
        await page.close();
      },
    );

    once('says so where a workbook cannot be written or read, and blames no file', async () => {
      const page = await openWithout(['read', 'write'], 'vet.html');
      await page.waitForSelector('.vet-text');
      await pasteRows(page, SCHOOL);
      await allChecked(page);
      await clickOn(page, '.row.no-print button:nth-child(2)');
      await page.waitForSelector('.error-note');
      await drop(page, '名单.xlsx', writeSheet('名单', { rows: [[SCHOOL]] }));
      await untilSays(page, '.error-note', '读取 .xlsx 的程序没有取到');
      await page.close();
    });
  },
);
