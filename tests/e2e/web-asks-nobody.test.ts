import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/launch';
import { readyBrowsers } from '../browser/setup';
import { ENTRIES, SCHOOL } from './sample';
import { lookUp, openTab, WebSite, whenReady, whenTrue } from './web-site';

/** Every request of a browser goes through a proxy that lets those to the list's own host through and notes all others. */

const MAKERS =
  /(?:^|\.)(?:mozilla|firefox|google|googleapis|gstatic|gvt1|mozgcp|mozaws|cdn-apple)\.\w+$/;

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

describe.each(readyBrowsers())('the web edition in $name', ({ name, ...options }) => {
  it('asks its own folder for files and nobody for anything else, whatever is typed and opened', async () => {
    others.length = 0;
    ofSite.length = 0;
    const { port } = proxy.address() as AddressInfo;
    const session = await launch(name, { ...options, proxy: port });
    try {
      const { page } = await openTab(session);
      await page.goto(site.url);
      await whenReady(page);
      for (const text of [SCHOOL, 'slqm', 'https://qiming.example.com/', `昨天${SCHOOL}来过`]) {
        await lookUp(page, text);
        await page.waitForSelector('.results li');
      }
      await whenTrue(page, 'it is kept', () => navigator.serviceWorker.controller !== null);
      for (const view of ['record', 'vet', 'call', 'enrol']) {
        await page.goto(`${site.url}${view}.html`);
        await page.waitForSelector('h1');
      }
      expect(others).toEqual([]);
      // Nothing of what was typed is in any address.
      const told = ofSite.map((url) => decodeURIComponent(url)).join('\n');
      expect(told).not.toMatch(/启明|slqm|qiming/);
      expect(told).toContain('/list/v1/latest.json');
    } finally {
      await session.engine.driver.close();
    }
  });
});
