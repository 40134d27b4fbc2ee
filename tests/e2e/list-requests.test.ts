import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ListHost } from '../browser/list-host';
import type { Answer } from '../unit/worker/lists/sync/host';
import { inEachBrowser } from './each-browser';
import { SEQUENCE, Trial } from './list-trial';

/** What a list's server is told by the requests of a browser that comes back to it, on a real connection. */

/** What every request of the browser has, whoever asks; nothing of it is one user's. */
const USUAL =
  /^(host|connection|user-agent|accept|accept-encoding|accept-language|cache-control|pragma|priority|te|dnt|sec-[a-z-]+)$/;

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
}

/** Answers with all that a server can mark a browser by, and notes what comes back. */
function marking(asked: Asked[]): Answer {
  return (response, file) => {
    const { url = '', headers } = response.req;
    asked.push({ path: url.replace(/^.*\/list\/v1\//, ''), headers });
    response.writeHead(file.length > 0 ? 200 : 404, {
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"mark-${asked.length}"`,
      'last-modified': 'Thu, 01 Oct 2026 00:00:00 GMT',
      'set-cookie': `mark=${asked.length}; Path=/; Max-Age=31536000`,
      'accept-ch': 'Sec-CH-UA-Model, Sec-CH-UA-Full-Version-List',
    });
    response.end(file);
  };
}

inEachBrowser('requests for a list', {}, ({ session }) => {
  let server: ListHost;
  let trial: Trial;
  const asked: Asked[] = [];

  beforeAll(async () => {
    server = await ListHost.open();
    trial = await Trial.start(server, 701, {});
    trial.host.faults.set('', marking(asked));
    // The same server is visited as a page, too.
    const page = await session.ownTab();
    await page.goto(`${trial.host.base}latest.json`, { waitUntil: 'domcontentloaded' });
    await page.close();
  });
  afterAll(async () => {
    await server?.close();
  });

  /** Follow the list, look again, remove it, follow it again: what was asked each time. */
  async function look(): Promise<Asked[]> {
    asked.length = 0;
    const state = await session.ask('subscribe', { url: await trial.subscription() });
    expect(state.fault).toBeUndefined();
    return [...asked];
  }

  it('carry nothing back that a server sent, at the first look, at the next, and after the list was removed', async () => {
    const first = await look();
    const paths = first.map(({ path }) => path.slice(0, 2));
    expect(paths).toEqual(['ro', 'ro', 'la', 'm/', 's/']);
    const second = await look();
    expect(second.map(({ path }) => path)).toEqual(['root/2.json', 'latest.json']);
    await session.ask('unsubscribe', { list: await trial.publisher.identity() });
    const again = await look();
    expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    const own = session.engine.origin.replace(/^.*:\/\//, '');
    for (const { path, headers } of [...first, ...second, ...again]) {
      const unusual = Object.keys(headers).filter((header) => !USUAL.test(header));
      expect(unusual, path).toEqual([]);
      expect(JSON.stringify(headers), path).not.toContain(own);
      expect(JSON.stringify(headers), path).not.toMatch(/mark/);
    }
    const told = (list: Asked[]) => list.map(({ headers }) => headers);
    expect(told(again)).toEqual(told(first));
  });

  it('are answered by the server each time, never by a copy that the browser kept', async () => {
    trial.host.files = await trial.next();
    const state = await session.ask('subscribe', { url: await trial.subscription() });
    expect(state).toMatchObject({ sequence: SEQUENCE.spoiled });
  });
});
