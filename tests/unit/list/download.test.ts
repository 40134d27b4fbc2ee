import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { httpReader } from '../../../lib/list/download';

/** What a server of a list gets to see, and where it can send a client. */

interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

const asked: Asked[] = [];
const server = createServer(({ method = '', url = '', headers }, response) => {
  asked.push({ method, url, headers });
  const isMoved = url.endsWith('moved.json');
  response.writeHead(isMoved ? 302 : 200, {
    'set-cookie': 'tag=1; Max-Age=9999',
    ...(isMoved && { location: '/elsewhere' }),
  });
  response.end('{}');
});

const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done())));
afterAll(() => server.close());

describe('a request for a file of a list', () => {
  const options = { cap: 1000 };

  it('carries no cookies, no referrer and nothing but the path, and follows no redirect', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const read = httpReader(`${origin()}/list/v1/`, {
      fetch: (input, init) => {
        inits.push(init);
        return fetch(input, init);
      },
      stallMs: 5000,
      totalMs: 5000,
    });
    await read('latest.json', options);
    await read('latest.json', options);
    await expect(read('moved.json', options)).rejects.toMatchObject({ kind: 'blocked' });

    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /list/v1/latest.json',
      'GET /list/v1/latest.json',
      'GET /list/v1/moved.json',
    ]);
    for (const { headers } of asked)
      for (const name of ['cookie', 'referer', 'authorization', 'origin'])
        expect(headers[name]).toBeUndefined();
    for (const init of inits)
      expect(init).toMatchObject({
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    expect(inits.some((init) => init?.body ?? init?.headers)).toBe(false);
  });
});

describe('an answer that is longer than the file may be', () => {
  const long = 'x'.repeat(2000);
  it.each([
    ['a web page', [`<html>${long}`], 'not-a-list'],
    ['one that begins with a mark', [`\ufeff<html>${long}`], 'not-a-list'],
    ['one whose first piece is white space', ['\n\n', `<html>${long}`], 'not-a-list'],
    ['words', [long], 'too-large'],
    ['JSON', [`{"error":"${long}"}`], 'too-large'],
    ['words with a mark', [`\ufeff${long}`], 'too-large'],
  ])('is told as what it is: %s', async (_, pieces, kind) => {
    const stream = () =>
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(utf8(piece));
          controller.close();
        },
      });
    const fetch = async () => new Response(stream());
    const read = httpReader('https://example.com/', { fetch, stallMs: 5000, totalMs: 5000 });
    await expect(read('root/2.json', { cap: 1000 })).rejects.toMatchObject({ kind });
  });
});
