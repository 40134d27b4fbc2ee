import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { launch } from '../browser/launch';
import { savedPage } from '../browser/saved-page';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { siteWith } from './sitecheck-pages';

/** Every request of a browser goes through a proxy that notes whom it is for and lets none through. */

const SEARCH = 'https://www.bing.com/search?q=%E4%B9%A6%E6%B3%95%E7%8F%AD';
const RESULTS = `<!doctype html><meta charset="utf-8"><title>书法班</title><ol id="b_results">
  <li class="b_algo"><h2><a href="https://leads-on.example/">示例书法班</a></h2><p>招生</p></li></ol>`;
const WEBSITE = 'https://shufa.example/';
/** Asked for by nobody but this test: the proxy sees what is asked. */
const CONTROL = 'http://control.example/';

/** Chromium connects to a page's host before the driver answers for it. */
const OPENED = new Set([SEARCH, WEBSITE].map((url) => new URL(url).host));
/** What the browsers ask of their own makers. */
const MAKERS =
  /(?:^|\.)(?:mozilla|firefox|google|googleapis|gstatic|gvt1|mozgcp|mozaws|cdn-apple)\.\w+$/;

/** All views. A record is opened by what stands behind its address. */
const VIEWS = ['popup', 'options', 'welcome', 'vet', 'call', 'enrol', 'publish', 'record', 'help'];

const asked: string[] = [];
const note = (host: string | undefined): void => {
  const name = (host ?? '').replace(/:\d+$/, '');
  if (!MAKERS.test(name) && !OPENED.has(name)) asked.push(name);
};
const proxy = createServer(({ headers }, response) => {
  note(headers.host);
  response.writeHead(502).end();
}).on('connect', ({ url }, socket) => {
  note(url);
  socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
});

beforeAll(() => new Promise<void>((done) => proxy.listen(0, '127.0.0.1', () => done())));
afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
});

describe.each(readyBrowsers())('until a list is added, in $name', ({ name, ...options }) => {
  it('the extension asks nobody for anything, whatever is seen, typed and looked up', async () => {
    asked.length = 0;
    const { port } = proxy.address() as AddressInfo;
    const session = await launch(name, { ...options, proxy: port });
    try {
      session.serve(SEARCH, savedPage(RESULTS));
      session.serve(WEBSITE, siteWith('© 示例书法工作室'));
      for (const url of [SEARCH, WEBSITE]) {
        const page = await session.visit(url);
        await inspectPage(session, page);
        await page.close();
      }
      await session.ask('lookup', { text: '示例书法' });
      await session.ask('noteRecent', { text: '示例书法' });
      for (const view of VIEWS) {
        const page = await session.ownPage(`/${view}.html`);
        await page.waitForSelector('h1, input, button');
        await page.close();
      }
      await session.ask('syncNow', {});
      await session.killWorker();
      await session.ask('lists', {});
      const control = await session.engine.driver.newPage();
      control.goto(CONTROL).catch(() => undefined);
      await until('the proxy is asked', async () => asked.includes('control.example'));
      expect([...new Set(asked)]).toEqual(['control.example']);
    } finally {
      await session.close();
    }
  });
});
