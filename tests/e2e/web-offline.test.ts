import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './each-browser';
import { ENTRIES } from './sample';
import { openTab, PHONE, WebSite, whenKept, whenReady } from './web-site';

/** The first visit on a slow or busy host: the edition is kept for offline all the same, and answers. */

inEachBrowser('the first visit to the web edition', { viewport: PHONE }, ({ session }) => {
  let site: WebSite;
  beforeAll(async () => {
    site = await WebSite.open(ENTRIES);
  });
  afterAll(() => site.close());
  // Each case is a first visit: storage belongs to an origin.
  afterEach(async () => {
    await site.close();
    site = await WebSite.open(ENTRIES);
  });

  const visit = async (): Promise<void> => {
    const { page } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    await whenKept(page);
    await page.close();
  };

  it('keeps it where the list is taken in before the views are there', async () => {
    site.isRefused = async (path) => {
      if (path.includes('/web/views-')) await sleep(5000);
      return false;
    };
    await visit();
  });

  it('goes on with the version before while another one is uploaded', async () => {
    await visit();
    const { page } = await openTab(session);
    const change = async (name: string, edit: (text: string) => string): Promise<void> => {
      const path = join(site.folder, name);
      await writeFile(path, edit(await readFile(path, 'utf8')));
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

  /** Refuses the first request for a script; says how often it was asked for. */
  const refuseFirst = (script: string) => {
    let asked = 0;
    site.isRefused = (path) => path.includes(script) && ++asked === 1;
    return () => asked;
  };

  it('keeps it where a script that only offline pages need does not come at first', async () => {
    const asked = refuseFirst('/web/pinyin-');
    await visit();
    expect(asked()).toBeGreaterThan(1);
  });

  it('answers where the worker’s script does not come at first, and is there before the views', async () => {
    const asked = refuseFirst('/web/answers-');
    const { isRefused } = site;
    site.isRefused = async (path) => {
      if (path.includes('/web/views-')) await sleep(5000);
      return isRefused(path);
    };
    await visit();
    expect(asked()).toBeGreaterThan(1);
  });
});
