import type { Entry } from '../../lib/domain/entry';
import { type SavedPage, savedPage } from '../browser/saved-page';
import { identifier, SCHOOL, sanction } from './sample';

/** An invented school with a filing number, and websites that show it in their own ways. */

export const FILING = '浙ICP备12345678号';
export const NAME = SCHOOL;
export const school = (grounds: string): Entry => ({
  id: 'school',
  kind: 'school',
  region: '330281',
  names: [{ text: NAME, kind: 'legal' }],
  identifiers: [identifier('host', 'qiming.example.com'), identifier('icp', FILING)],
  sanctions: [sanction({ kind: 'blacklist', grounds })],
});

export const LINKED = `<a href="https://beian.miit.gov.cn/" tabindex="-1">${FILING}-2</a>`;

const frame = (body: string, style = ''): string => `<!doctype html><html lang="zh-CN"><head>
  <meta charset="utf-8"><title>课程</title><style>${style}</style></head><body>${body}</body></html>`;

/** A website with this footer. */
export const siteWith = (footer: string, style = ''): SavedPage =>
  savedPage(
    frame(`<main><h1>课程</h1><p>暑期班</p></main><footer><p>${footer}</p></footer>`, style),
  );

/** A website whose own script does what is given. */
export const scripted = (footer: string, script: string): SavedPage =>
  savedPage(
    frame(`<main><h1>课程</h1></main><footer>${footer}</footer><script>${script}</script>`),
    true,
  );

/** Takes away whatever is not its own, every millisecond, and counts. */
export const REMOVING = `globalThis.removals = 0;
  setInterval(() => {
    for (const each of [...document.documentElement.children])
      if (each !== document.head && each !== document.body) { each.remove(); removals++; }
  }, 1);`;

/** What a page's styles may do to what is none of its own. */
export const HIDING = [
  [
    'hide everything of others',
    `html > :not(head):not(body) { display: none !important; opacity: 0 !important;
    visibility: hidden !important; position: absolute !important; left: -9999px !important;
    transform: scale(0) !important; clip-path: inset(50%) !important; height: 0 !important }`,
  ],
  ['write its root downwards', 'html { writing-mode: vertical-rl }'],
  ['show its body alone', 'html { visibility: hidden } body { visibility: visible }'],
  ['move its root', 'html { transform: translateY(-200px); height: 3000px }'],
  ['contain its root', 'html { contain: strict; height: 300px }'],
  ['draw its root where that is in sight', 'html { content-visibility: auto; height: 3000px }'],
  [
    'lay something above all',
    'html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff }',
  ],
] as const;

/** Renders its footer long after everything else. */
export const LATE = `setTimeout(() => {
    document.querySelector('footer').innerHTML = ${JSON.stringify(LINKED)};
  }, 1500);`;

/** Two megabytes of rows above a footer. */
export const HUGE = `const row = '<p><i>示例课程安排与报名须知</i><b>详情</b></p>';
  const box = document.createElement('main');
  box.innerHTML = row.repeat(${Math.round(2_000_000 / 60)});
  document.querySelector('footer').before(box);`;

export const FULL_SCREEN = `document.querySelector('h1').onclick = () =>
  document.documentElement.requestFullscreen();`;

/** Asks for consent at the window's lower edge, in a dialog that makes all else inert. */
export const ASKING = `const dialog = document.createElement('dialog');
  dialog.style.cssText = 'inset:auto 0 0;width:auto;max-width:none;height:300px';
  document.body.append(dialog);
  dialog.showModal();`;
