import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { GetFault } from '../../../../lib/publish/collect/visit';
import { httpGet } from '../../../../lib/publish/node/collect-fetch';
import { listen } from '../../../../lib/publish/node/serve';

const CAP = 100_000;
const closing: (() => Promise<void>)[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const { host, close } = await listen(createServer(listener), 0);
  closing.push(close);
  return `http://${host}/`;
}

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Long enough for a busy machine to answer. */
const PATIENT = { stallMs: 30_000, totalMs: 60_000 };
const HASTY = { stallMs: 300, totalMs: 600 };

const get = (url: string, limits = PATIENT) => httpGet(limits)(url, { 'x-own': '1' }, CAP);
const reasonOf = (url: string, limits = PATIENT) =>
  get(url, limits).then(
    () => 'answered',
    (error) => (error instanceof GetFault ? `${error.reason} ${error.message}` : String(error)),
  );

describe('httpGet', () => {
  it('gives one answer as it is, redirects among them, and sends no cookie', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      seen.push([request.method, request.headers['x-own'], request.headers.cookie]);
      response.writeHead(302, { location: '/other', 'set-cookie': 'a=1' }).end('moved');
    });
    for (let at = 0; at < 2; at++) {
      const { status, headers, bytes } = await get(url);
      expect([status, headers.get('location'), new TextDecoder().decode(bytes)]).toEqual([
        302,
        '/other',
        'moved',
      ]);
    }
    expect(seen).toEqual(Array(2).fill(['GET', '1', undefined]));
  });

  it('breaks off what never answers, what stops in its middle and what drips for ever', async () => {
    const silent = await serve(() => {});
    expect(await reasonOf(silent, HASTY)).toContain('time');
    const dripping = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await reasonOf(dripping, HASTY)).toContain('time');
  });

  it.each<[string, RequestListener]>([
    [
      'states more than is taken',
      (_, response) =>
        response.writeHead(200, { 'content-length': CAP + 1 }).end('x'.repeat(CAP + 1)),
    ],
    ['is more than it states', (_, response) => response.write('x'.repeat(CAP + 1))],
    [
      'is packed, and inflates to more',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync('x'.repeat(CAP * 100))),
    ],
  ])('breaks off what %s', async (_, listener) => {
    expect(await reasonOf(await serve(listener))).toContain('size');
  });

  it('says of a network what is wrong with it, alike on every machine', async () => {
    expect(await reasonOf('http://127.0.0.1:1/')).toMatch(/^network /);
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('x', () => response.destroy());
    });
    expect(await reasonOf(cut)).toMatch(/^network /);
  });
});
