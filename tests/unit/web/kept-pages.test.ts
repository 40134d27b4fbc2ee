import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptPages } from '../../../web/kept-pages';

const SCOPE = 'https://a.example.com/list/v1/';
const { pageOf, plugin } = keptPages(
  SCOPE,
  ['index.html', 'record.html', 'enrol.html'],
  ['web/a-1.js', 'web/a-1.css'],
);

/** The document of a page, as `page.html` begins it. */
const documentOf = (view: string): string =>
  readFileSync(new URL('../../../web/page.html', import.meta.url), 'utf8').replace(
    '{{view}}',
    view,
  );

const isKept = async (path: string, response: Response): Promise<boolean> =>
  (await plugin.cacheWillUpdate({ request: new Request(SCOPE + path), response })) !== null;

it.each([
  ['', 'index.html'],
  ['index.html?from=singlemessage&isappinstalled=0', 'index.html'],
  ['record.html#list=a&id=b', 'record.html'],
  ['enrol.html?name=a#wechat_redirect', 'enrol.html'],
])('“%s” is the page %s', (path, name) => {
  expect(pageOf(SCOPE + path)).toBe(SCOPE + name);
});

it.each(['latest.json', 's/a.jx', 'web/a.js', 'other.html', 'list/v2/index.html'])(
  '“%s” is no page',
  (path) => {
    expect(pageOf(SCOPE + path)).toBeNull();
    expect(pageOf(`https://a.example.com/${path}`)).toBeNull();
  },
);

it('keeps each page in its own place', async () => {
  expect(await isKept('', new Response(documentOf('web')))).toBe(true);
  expect(await isKept('?utm_source=a', new Response(documentOf('web')))).toBe(true);
  expect(await isKept('enrol.html', new Response(documentOf('enrol')))).toBe(true);
});

it.each<[string, string, Response]>([
  ['a page that says that the site is closed', '', new Response('<html lang="zh-CN">网站维护中')],
  ['the front page in place of a missing one', 'enrol.html', new Response(documentOf('web'))],
  ['an error', 'enrol.html', new Response(documentOf('enrol'), { status: 404 })],
  ['a way to a log-in page', '', Response.error()],
  ['a page of another name', 'other.html', new Response(documentOf('web'))],
])('never keeps %s', async (_, path, response) => {
  expect(await isKept(path, response)).toBe(false);
});

const naming = (...files: string[]): Response =>
  new Response(
    documentOf('enrol') + files.map((file) => `<script src="./web/${file}"></script>`).join(''),
  );

it.each<[boolean, string[]]>([
  [true, ['a-1.js', 'a-1.css']],
  [false, ['a-2.js']],
  [false, ['a-1.js', 'b-1.css']],
])(
  'keeps a page: %s, which names %s: one of another edition finds no scripts',
  async (is, files) => {
    expect(await isKept('enrol.html', naming(...files))).toBe(is);
  },
);

it('takes a host that fails for none, and shows what any other answers', async () => {
  const answered = (status: number) =>
    plugin.fetchDidSucceed({ response: new Response('', { status }) });
  for (const status of [500, 502, 503, 504]) await expect(answered(status)).rejects.toThrow();
  for (const status of [200, 404, 410]) expect((await answered(status)).status).toBe(status);
});
