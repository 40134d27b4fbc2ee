import type { Entry } from '../../lib/domain/entry';
import { type SavedPage, savedPage } from '../browser/saved-page';
import { entryOf } from './real-marks-list';

/** Results pages that fight back: nodes without end, titles of a megabyte, links that lead in circles. */

export const HOSTILE_ENTRY: Entry = entryOf({
  id: 'hostile',
  host: 'listed.example.com',
  legal: '示例启明教育科技有限公司',
});
export const LISTED_URL = 'https://listed.example.com/course';
export const LISTED_TITLE = '示例启明暑期班';

/** How an engine frames its results, so that the page is that engine's. */
export interface HostileEngine {
  name: string;
  url: string;
  open: string;
  close: string;
  card(title: string, href: string): string;
}

export const HOSTILE_ENGINES: readonly HostileEngine[] = [
  {
    name: 'bing',
    url: 'https://www.bing.com/search?q=hostile',
    open: '<ol id="b_results">',
    close: '</ol>',
    card: (title, href) => `<li class="b_algo"><h2><a href="${href}">${title}</a></h2></li>`,
  },
  {
    name: 'baidu',
    url: 'https://www.baidu.com/s?wd=hostile',
    open: '<div id="content_left">',
    close: '</div>',
    card: (title, href) =>
      `<div class="result c-container" mu="${href}"><h3><a href="${href}">${title}</a></h3></div>`,
  },
];

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** A redirect of Bing's that leads into a redirect of Bing's, and so on. */
function circle(depth: number): string {
  let url = 'https://www.bing.com/ck/a?u=a1aHR0';
  for (let at = 0; at < depth; at++) url = `https://www.bing.com/ck/a?u=a1${base64url(url)}`;
  return url;
}

const ODD_LINKS = [
  'javascript:alert(1)',
  'data:text/html,%3Cscript%3Ealert(1)%3C/script%3E',
  'blob:https://www.bing.com/0',
  'about:blank',
  'http://[::1',
  'https://%zz',
  'https://listed.example.com.evil.example/',
  'https://evil.example/?u=a1aHR0cHM6Ly9saXN0ZWQuZXhhbXBsZS5jb20v',
  'https://listed.example.com@evil.example/',
  '/ck/a?u=https://www.bing.com/ck/a?u=/ck/a?u=',
  '//',
];

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'prototype'];

/** Attributes and fields that stand in for what code asks objects and forms for. */
function shadows({ card }: HostileEngine): string {
  const named = NAMES.map(
    (name) => `<a id="${name}" name="${name}" ${name}="${name}" class="${name}">${name}</a>`,
  );
  const fields = ['matches', 'querySelector', 'closest', 'localName', 'parentElement', 'contains'];
  const inputs = fields.map((name) => `<input name="${name}" id="${name}">`).join('');
  return named.join('') + card(`<form>${inputs}示例</form>`, 'https://form.example/');
}

const MEGABYTE = 1_000_000;

/**
 * Builds the nodes before the page is ready: half of them beside the results, half inside one
 * result, with nesting, and two titles of a megabyte.
 */
function growth(nodes: number): string {
  return `<script>
    const half = ${nodes / 2};
    const rows = '<p><i>示例</i><b class="b_algo">x</b></p>'.repeat(half / 5);
    document.querySelector('#beside').innerHTML = rows;
    document.querySelector('.victim').insertAdjacentHTML('beforeend', '<div>' + rows + '</div>');
    for (const title of document.querySelectorAll('.long')) title.textContent = '长'.repeat(${MEGABYTE});
    let deep = document.querySelector('#deep');
    for (let at = 0; at < 400; at++) deep = deep.appendChild(document.createElement('div'));
  </script>`;
}

/** The page, with the one listed result among the hostile ones. */
export function hostilePage(engine: HostileEngine, nodes: number): SavedPage {
  const { open, close, card } = engine;
  const cards = [
    ...ODD_LINKS.map((href, at) => card(`奇怪的链接 ${at}`, href)),
    ...[1, 3, 10].map((depth) => card(`循环 ${depth}`, circle(depth))),
    card('<span class="long"></span>', 'https://long.example/'),
    card('<span class="long"></span>', `https://long.example/${'a'.repeat(MEGABYTE)}`),
    card(LISTED_TITLE, LISTED_URL),
    card('<span class="victim">巨大的卡片</span>', 'https://huge.example/'),
  ];
  return savedPage(
    `<!doctype html><html><head><meta charset="utf-8"><title>hostile</title></head><body>
    <div id="deep"></div><div id="beside"></div>
    ${open}${shadows(engine)}${cards.join('\n')}${close}
    ${growth(nodes)}</body></html>`,
    true,
  );
}

/** Baidu's mobile cards, one inside the other, all of them around one heap of nodes. */
export function nestedPage(cards: number, nodes: number): { url: string; page: SavedPage } {
  const page = savedPage(
    `<!doctype html><html><head><meta charset="utf-8"></head><body><div id="results"></div><script>
    let at = document.querySelector('#results');
    for (let card = 0; card < ${cards}; card++) {
      const next = document.createElement('div');
      next.className = 'result';
      next.dataset.log = '{}';
      next.innerHTML = '<h3><a href="https://nested.example/">示例</a></h3>';
      at.append(next);
      at = next;
    }
    at.insertAdjacentHTML('beforeend', '<p><i></i></p>'.repeat(${nodes / 2}));
    </script></body></html>`,
    true,
  );
  return { url: 'https://m.baidu.com/s?word=nested', page };
}
