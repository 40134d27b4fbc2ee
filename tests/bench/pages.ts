import { statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Build, buildExtension, TEST_DAY, TEST_NOW } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { listsSettled } from '../browser/lists';
import { type SavedPage, savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { settledTraces } from '../browser/traces';
import { times } from '../dom/sites/generic-reader-pages';
import { openSaved } from '../tools/saved-excerpts';
import { hasSavedPages, savedPages, type TabledPage } from '../tools/saved-pages';
import { PLACES, withBrowser } from './extension/in-browsers';
import type { Options } from './harness/options';
import type { Row } from './harness/row';
import type { Task } from './harness/tasks';

/** With performance measures and traces, which a release has not. */
const BUILD: Build = { name: 'bench', traces: true, now: TEST_NOW, asOf: TEST_DAY };

/** The heaviest pages of each kind are opened, or all if wanted. */
const HEAVIEST = 3;
const ROUNDS = 5;
/** By then the last look at a page without an adapter is over. */
const LATE_MS = 3500;

interface Subject {
  /** Says no more of a saved page than what it is and how large. */
  label: string;
  url: string;
  page: SavedPage;
  /** Of a website without an adapter, which is looked at once more. */
  isLate: boolean;
}

const invented = (label: string, body: string): Subject => ({
  label,
  url: 'https://ordinary.example.net/',
  page: savedPage(`<!doctype html><meta charset="utf-8"><title>示例</title>${body}`),
  isLate: true,
});

/** What most pages are: navigation, an article, further reading, a footer with a number, and nothing listed. */
const ORDINARY = `
  <header><nav><ul>${times(20, (at) => `<li><a href="/c/${at}">栏目${at}</a></li>`)}</ul></nav></header>
  <main><article><h1>示例园艺手记</h1>
  ${times(80, (at) => `<p>第${at}段。${'春天把月季移到<em>向阳</em>的窗台，隔日浇水。'.repeat(8)}</p>`)}</article>
  <div class="more">${times(30, (at) => `<div class="card"><h3><a href="/a/${at}">花盆与土壤${at}</a></h3><p>排水要好。</p></div>`)}</div></main>
  <footer><p>示例园艺社 版权所有</p><p><a href="https://beian.miit.gov.cn/">浙ICP备00000000号-1</a></p></footer>`;

const ORDINARY_PAGE = invented('an ordinary page', ORDINARY);
const EMPTY = invented('an empty page', '<p>示例</p>');

const bytesOf = ({ path }: TabledPage): number => statSync(path).size;

function labelOf(page: TabledPage): string {
  const site = page.kind === 'website' ? 'a website' : `${page.kind}: ${page.site}`;
  return `${site}, ${Math.round(bytesOf(page) / 1024)} kB`;
}

function subjectsOf({ isFull }: Options): Subject[] {
  if (!hasSavedPages('our own pages alone are measured')) return [ORDINARY_PAGE, EMPTY];
  const heaviest = savedPages().sort((a, b) => bytesOf(b) - bytesOf(a));
  const chosen = ['search', 'store', 'website'].flatMap((kind) =>
    heaviest.filter((page) => page.kind === kind).slice(0, isFull ? undefined : HEAVIEST),
  );
  return [
    ...chosen.map((page) => ({
      label: labelOf(page),
      url: page.url,
      page: openSaved(page),
      isLate: page.kind === 'website',
    })),
    ORDINARY_PAGE,
    EMPTY,
  ];
}

/** All steps of the extension on a page, and one walk over its elements by the page itself. */
function readTimes(page: Page): Promise<{ own: number; walk: number; shift: number | null }> {
  return page.evaluate(async () => {
    const shift = PerformanceObserver.supportedEntryTypes.includes('layout-shift')
      ? await new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        })
      : null;
    const own = performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('jianxun:'))
      .reduce((sum, { duration }) => sum + duration, 0);
    const start = performance.now();
    let units = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) units += walker.currentNode.nodeValue?.length ?? 1;
    const walk = performance.now() - start;
    return { own: units > 0 ? own : Number.NaN, walk, shift };
  });
}

async function visit(session: Session, { url, page, isLate }: Subject) {
  session.serve(url, page);
  const tab = await session.visit(url);
  try {
    await settledTraces(session, tab, await session.tabOf(tab));
    if (isLate) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    return await readTimes(tab);
  } finally {
    await tab.close();
  }
}

async function rowsOf(session: Session, place: Row['place'], subject: Subject): Promise<Row[]> {
  const own: number[] = [];
  const walks: number[] = [];
  const shifts: number[] = [];
  while (own.length < ROUNDS) {
    const { own: ms, walk, shift } = await visit(session, subject);
    own.push(ms);
    walks.push(walk);
    if (shift !== null && subject === ORDINARY_PAGE) shifts.push(shift);
  }
  const base = { operation: 'pages', place, size: null, unit: 'ms' as const };
  return [
    { ...base, contender: subject.label, side: 'ours', samples: own },
    { ...base, contender: `${subject.label}: one walk`, side: 'limit', samples: walks },
    ...(shifts.length > 0
      ? [
          {
            ...base,
            operation: 'shifts',
            contender: subject.label,
            side: 'ours' as const,
            unit: '' as const,
            samples: shifts,
          },
        ]
      : []),
  ];
}

async function measureIn(name: BrowserName, subjects: readonly Subject[]): Promise<Row[]> {
  return withBrowser(name, await buildExtension(BUILD, name), async (session) => {
    await listsSettled(session);
    const rows: Row[] = [];
    for (const subject of subjects) rows.push(...(await rowsOf(session, PLACES[name], subject)));
    return rows;
  });
}

/** Main-thread time of the content scripts on real and invented pages; on these alone where those are not here. */
export const measurePages: Task['run'] = async (options, tell) => {
  const subjects = subjectsOf(options);
  const rows: Row[] = [];
  for (const name of options.browsers) {
    tell(`pages: ${subjects.length} in ${PLACES[name]}`);
    rows.push(...(await measureIn(name, subjects)));
  }
  return rows;
};
