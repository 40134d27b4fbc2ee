import type { SavedPage } from '../../browser/saved-page';
import { savedPage } from '../../browser/saved-page';

/** Invented pages of the kinds that people keep open. Their scripts run, as those of real pages do. */

export interface Subject {
  /** Id of `operations.ts`. */
  operation: string;
  page: SavedPage;
  /** How long its CPU time is counted, from the navigation on. */
  forMs: number;
}

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('');

const pageOf = (body: string, script = ''): SavedPage =>
  savedPage(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例</title>${body}<script>${script}</script></html>`,
    true,
  );

const NEWS = `
  <header><nav>${times(40, (at) => `<a href="/c/${at}">栏目${at}</a>`)}</nav></header>
  <main><article><h1>示例晚报：花市开张</h1>
  ${times(60, (at) => `<p>第${at}段。${'春天把月季移到<em>向阳</em>的窗台，隔日浇水。'.repeat(8)}</p>`)}</article>
  <aside>${times(120, (at) => `<div class="card"><h3><a href="/a/${at}">花盆与土壤${at}</a></h3><span>2026-09-01</span></div>`)}</aside></main>
  <footer><p>示例晚报社 版权所有</p><p><a href="https://beian.miit.gov.cn/">浙ICP备00000000号-1</a></p></footer>`;

const LARGE = `<main>${times(5000, (at) => `<div class="row"><span>第${at}行</span><b>${at}</b><i>示例</i></div>`)}</main>`;

/** An application that changes a cell every 5 ms and replaces a row every 50 ms. */
const APPLICATION = `
  const rows = [...document.querySelectorAll('.row')];
  let at = 0;
  setInterval(() => { rows[at++ % rows.length].firstElementChild.textContent = '值' + at; }, 5);
  setInterval(() => { const row = rows[at % rows.length]; row.replaceWith(row); }, 50);`;

/** A feed about teaching that is loaded as one scrolls: fifty cards a second. */
const LISTING = `
  const list = document.querySelector('main');
  let at = 0;
  setInterval(() => {
    list.insertAdjacentHTML('beforeend', Array.from({ length: 10 }, () => {
      at += 1;
      return '<div class="card"><h3><a href="/item/' + at + '">小学数学暑期第' + at + '课</a></h3>' +
        '<span class="org-name">示例第' + at + '培训中心</span><p>名师辅导，欢迎来电咨询报名。</p></div>';
    }).join(''));
  }, 200);`;

const FIRST_CARDS = times(
  10,
  (at) =>
    `<div class="card"><h3><a href="/first/${at}">小学英语第${at}课</a></h3><span class="org-name">示例${at}培训中心</span></div>`,
);

/** Ten keys a second into a long text. */
const EDITOR = `
  const editor = document.querySelector('[contenteditable]');
  editor.focus();
  getSelection().selectAllChildren(editor.lastElementChild);
  getSelection().collapseToEnd();
  setInterval(() => document.execCommand('insertText', false, '示'), 100);`;

export const SUBJECTS: readonly Subject[] = [
  { operation: 'cpu-empty', page: pageOf('<p>示例</p>'), forMs: 4000 },
  { operation: 'cpu-news', page: pageOf(NEWS), forMs: 5000 },
  { operation: 'cpu-large', page: pageOf(LARGE), forMs: 5000 },
  {
    operation: 'cpu-application',
    page: pageOf(
      `<main>${times(200, (at) => `<div class="row"><span>${at}</span></div>`)}</main>`,
      APPLICATION,
    ),
    forMs: 15_000,
  },
  {
    operation: 'cpu-listing',
    page: pageOf(`<main>${FIRST_CARDS}</main>`, LISTING),
    forMs: 30_000,
  },
  {
    operation: 'cpu-editor',
    page: pageOf(`<div contenteditable>${times(200, (at) => `<p>第${at}段</p>`)}</div>`, EDITOR),
    forMs: 15_000,
  },
];
