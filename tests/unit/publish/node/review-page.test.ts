import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReviewPage, type ReviewPage } from '../../../../lib/publish/node/review-page';
import type { Review } from '../../../../lib/publish/review/session';
import { keyOf, reviewOf, tableBatch } from '../review/items';

/** The review page's server, asked as a page of its own and as others would. */

let page: ReviewPage;
let review: Review;
beforeEach(async () => {
  ({ review } = await reviewOf([await tableBatch([{}])]));
  page = await openReviewPage(review);
});
afterEach(async () => {
  page.close();
  await page.ended;
});

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Like `fetch`, and with any Host header. */
function ask({ path = '', method = 'GET', headers = {}, body }: Asked) {
  const url = new URL(path, page.url);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = request(url, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    },
  );
}

const own = () => ({ 'content-type': 'application/json', origin: new URL(page.url).origin });
const accept = (): unknown => ({ key: keyOf(review, '启明'), action: { do: 'accept' } });

it('lies on the loopback interface at a path that nobody can guess', async () => {
  expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  expect((await ask({})).status).toBe(200);
  const { pathname } = new URL(page.url);
  const nearly = pathname.replace(/.\/$/, (end) => (end === 'x/' ? 'y/' : 'x/'));
  for (const path of ['/', '/items', '/x/', `${nearly}items`])
    expect((await ask({ path })).status).toBe(404);
});

it('answers nobody who calls this machine by another name', async () => {
  for (const host of ['evil.example', 'localhost', `localhost:${new URL(page.url).port}`])
    expect((await ask({ headers: { host } })).status).toBe(404);
});

it('allows its page one script, one style sheet and its own server', async () => {
  const { headers, text } = await ask({});
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w+/]{24}'; style-src 'nonce-/);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(text).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
  expect((await ask({})).headers['content-security-policy']).not.toBe(policy);
});

it.each([
  ['a form of another site', { 'content-type': 'text/plain', origin: 'https://evil.example' }],
  ['another site’s script', { 'content-type': 'application/json', origin: 'https://evil.example' }],
  ['whoever says not where from', { 'content-type': 'application/json' }],
])('takes no decision from %s', async (_, headers: Record<string, string>) => {
  const { status } = await ask({ path: 'act', method: 'POST', headers, body: accept() });
  expect(status).toBe(405);
  expect(review.waiting).toBe(1);
});

it('takes a decision, and says why one cannot be', async () => {
  const asked = { path: 'act', method: 'POST', headers: own() };
  const broken = await ask({ ...asked, body: { key: 'x', action: { do: 'rm' } } });
  expect(JSON.parse(broken.text)).toEqual({ fault: expect.stringContaining('看不懂') });
  const unknown = await ask({ ...asked, body: { key: 'x', action: { do: 'accept' } } });
  expect(JSON.parse(unknown.text)).toEqual({ fault: expect.stringContaining('没有这一项') });
  const { text } = await ask({ ...asked, body: accept() });
  expect(JSON.parse(text)).toMatchObject({ waiting: 0, items: [{ state: 'accepted' }] });
  const long = await ask({ ...asked, body: 'x'.repeat(300_000) });
  expect(JSON.parse(long.text)).toEqual({ fault: '内容过长' });
});

it('ends when the person ends it', async () => {
  await ask({ path: 'finish', method: 'POST', headers: own(), body: {} });
  await page.ended;
  await expect(ask({})).rejects.toThrow();
});
