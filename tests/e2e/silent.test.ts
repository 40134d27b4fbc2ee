import { expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { savedPage } from '../browser/saved-page';
import { inEachBrowser } from './each-browser';

/** By then the second look at a website is over. */
const LATE_MS = 4000;

/**
 * The page's first script: it notes messages, the start that WXT's own content scripts tell, new names in
 * its world, and whatever is added to or changed in its tree once it is parsed.
 */
const LISTENER = `
  const noticed = [];
  const names = new Set(Object.getOwnPropertyNames(globalThis));
  names.add('noticed').add('names').add('newNames');
  const newNames = () => Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name));
  addEventListener('message', ({ data }) => noticed.push('message ' + JSON.stringify(data)), true);
  for (const type of ['wxt:content-script-started', 'wxt:locationchange'])
    for (const target of [document, globalThis])
      target.addEventListener(type, () => noticed.push(type), true);
  addEventListener('DOMContentLoaded', () => {
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => {
      for (const { type, target } of records) noticed.push(type + ' in ' + target.nodeName);
    }).observe(document, options);
  }, true);`;

const RESULT = '<h2><a href="https://www.example.net/">示例园艺</a></h2><p>月季移到窗台</p>';
const COURSES = Array.from(
  { length: 6 },
  (_, at) =>
    `<li class="card"><h3><a href="/c/${at}">书法课${at}</a></h3><b class="org">示例工作室</b>`,
).join('');

const PAGES: [kind: string, url: string, body: string][] = [
  [
    'a search engine',
    'https://www.bing.com/search?q=%E5%9B%AD%E8%89%BA',
    `<ol id="b_results"><li class="b_algo">${RESULT}</li></ol>`,
  ],
  ['an app store', 'https://apps.apple.com/cn/app/id1', '<h1>示例应用</h1>'],
  ['a listing', 'https://study.163.com/category/a', '<ul></ul>'],
  ['a website with courses', 'https://courses.example.net/', `<ul>${COURSES}</ul>`],
];

/** In the page: what it noticed, and the names that are new in its world. */
declare const noticed: string[];
declare const newNames: () => string[];

inEachBrowser('before anything is drawn', {}, ({ session }) => {
  it.concurrent.each(PAGES)(
    'nothing of the extension shows to the page of %s',
    async (_, url, body) => {
      const head = `<meta charset="utf-8"><script>${LISTENER}</script><title>示例</title>`;
      const saved = savedPage(`<!doctype html>${head}<body>${body}</body>`, true);
      const page = await session.visit(url, saved, 'window');
      const report = await inspectPage(session, page, { quietMs: LATE_MS });
      // The extension has been at work, and without a word.
      expect(report.website !== null || report.site !== null).toBe(true);
      expect(report.marks).toEqual([]);
      expect(await page.evaluate(() => [...noticed, ...newNames()])).toEqual([]);
      await page.close();
    },
  );
});
