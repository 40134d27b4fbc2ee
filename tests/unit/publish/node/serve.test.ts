import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveFolder } from '../../../../lib/publish/node/serve';

let serving: Serving;
const HASH = 'a'.repeat(64);

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), 'serve-'));
  const folder = join(home, 'list');
  await mkdir(join(folder, 's'), { recursive: true });
  await writeFile(join(home, 'secret.json'), 'secret');
  await writeFile(join(folder, 'latest.json'), '{"a":1}');
  await writeFile(join(folder, `s/${HASH}.ndjson`), 'gzip');
  await writeFile(join(folder, 'root.key.json'), 'secret');
  await writeFile(join(folder, '.hidden'), 'secret');
  await symlink(join(home, 'secret.json'), join(folder, 'link.json'));
  serving = await serveFolder(folder);
});

afterAll(() => serving.close());

/** A request with its path as given: `fetch` would take the dots out. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(serving.url);
      request({ hostname, port, path, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('serveFolder', () => {
  it('listens on loopback only', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(serving.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it.each([
    ['/latest.json', 'application/json; charset=utf-8', 'no-cache', '{"a":1}'],
    ['/latest.json?x=1', 'application/json; charset=utf-8', 'no-cache', '{"a":1}'],
    [`/s/${HASH}.ndjson`, 'application/gzip', 'max-age=31536000, immutable', 'gzip'],
  ])('gives %s', async (path, type, caching, body) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/latest.json', 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe('7');
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask('/latest.json', method)).status).toBe(405);
  });

  it.each([
    '/',
    '/s',
    '/absent.json',
    '/../secret.json',
    '/s/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '//secret.json',
    '/link.json',
    '/.hidden',
    '/root.key.json',
    '/latest.json%00.txt',
    '/%E0%A4%A',
  ])('has nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });
});
