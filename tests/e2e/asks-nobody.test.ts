import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inspectAt } from '../browser/inspect';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { launchOwn } from './kept-browser';
import { ENTRIES, SCHOOL } from './sample';
import { siteWith } from './sitecheck-pages';
import { lookUp, openTab, WebSite, whenReady, whenTrue } from './web-site';

/**
 * Every request of a browser goes through a proxy that lets those to the host of the web edition through, and notes all
 * others.
 */

const SEARCH = 'https://www.bing.com/search?q=%E4%B9%A6%E6%B3%95%E7%8F%AD';
const RESULTS = `<!doctype html><meta charset="utf-8"><title>书法班</title><ol id="b_results">
  <li class="b_algo"><h2><a href="https://leads-on.example/">示例书法班</a></h2><p>招生</p></li></ol>`;
const WEBSITE = 'https://shufa.example/';
/** Asked for by nobody but this test: the proxy sees what is asked. */
const CONTROL = 'http://control.example/';

/** Chromium connects to a page's host before the driver answers for it. */
const OPENED = [SEARCH, WEBSITE].map((url) => `${new URL(url).host}:443`);
/** What the browsers ask of their own makers. */
const MAKERS =
  /(?:^|\.)(?:mozilla|firefox|google|googleapis|gstatic|gvt1|mozgcp|mozaws|cdn-apple)\.\w+$/;

/** All views. A record is opened by what stands behind its address. */
const VIEWS = ['popup', 'options', 'welcome', 'vet', 'call', 'enrol', 'publish', 'record', 'help'];

let site: WebSite;
const others: string[] = [];
const ofSite: string[] = [];

const note = (host: string): void => {
  if (!MAKERS.test(host.replace(/:\d+$/, ''))) others.push(host);
};

const proxy = createServer((asked, answer) => {
  const host = asked.headers.host ?? '';
  if (host !== new URL(site.url).host) {
    note(host);
    answer.writeHead(502).end();
    return;
  }
  ofSite.push(asked.url ?? '');
  const sent = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  sent.on('error', () => answer.destroy());
  sent.end();
}).on('connect', ({ url = '' }, socket) => {
  note(url);
  socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
});

beforeAll(async () => {
  site = await WebSite.open(ENTRIES, 6);
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', () => done()));
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await site.close();
});

describe.each(readyBrowsers())('until a list is added, in $name', (ready) => {
  let session: Session;

  beforeAll(async () => {
    session = await launchOwn(ready, { proxy: (proxy.address() as AddressInfo).port });
  });
  afterAll(() => session.close());
  beforeEach(() => {
    others.length = 0;
    ofSite.length = 0;
  });

  it('the extension asks nobody for anything, whatever is seen, typed and looked up', async () => {
    session.serve(SEARCH, savedPage(RESULTS));
    session.serve(WEBSITE, siteWith('© 示例书法工作室'));
    for (const url of [SEARCH, WEBSITE]) await inspectAt(session, url);
    await session.ask('lookup', { text: '示例书法' });
    await session.ask('noteRecent', { text: '示例书法' });
    for (const view of VIEWS) {
      const page = await session.view(`/${view}.html`, 'h1, input, button');
      await session.leaveOwn(page, true);
    }
    await session.ask('syncNow', {});
    await session.killWorker();
    await session.ask('lists', {});
    const control = await session.engine.driver.newPage();
    control.goto(CONTROL).catch(() => undefined);
    await until('the proxy is asked', () => others.includes('control.example'));
    await control.close();
    const asked = new Set(others.filter((host) => !OPENED.includes(host)));
    expect([[...asked], ofSite]).toEqual([['control.example'], []]);
  });

  it('the web edition asks its own folder for files and nobody for anything else, whatever is typed and opened', async () => {
    const { page } = await openTab(session);
    await page.goto(site.url);
    await whenReady(page);
    for (const text of [SCHOOL, 'slqm', 'https://qiming.example.com/', `昨天${SCHOOL}来过`]) {
      await lookUp(page, text);
      await page.waitForSelector('.results li');
    }
    await whenTrue(page, 'it is kept', () => navigator.serviceWorker.controller !== null);
    const record = await page.$eval('.results li a', (link) => (link as HTMLAnchorElement).href);
    await page.goto(`${site.url}vet.html`);
    await page.waitForSelector('h1');
    for (const view of ['call', 'enrol']) {
      await page.goto(record);
      await page.waitForSelector('.record-actions');
      await page.$eval(`.record-actions a[href^=${view}]`, (link) => link.click());
      await page.waitForSelector('[name=name]');
      expect(await page.$eval('[name=name]', (field) => (field as HTMLInputElement).value)).toBe(
        SCHOOL,
      );
    }
    expect(others).toEqual([]);
    // Nothing of what was typed is in any address, nor which record was opened.
    const told = ofSite.map((url) => decodeURIComponent(url)).join('\n');
    expect(told).not.toMatch(/启明|slqm|qiming|[?&](?:list|id|name)=/);
    expect(told).toContain('/list/v1/latest.json');
  });
});
