import { statSync } from 'node:fs';
import { buildExtension, TRY_BUILD } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { inspectPage } from '../browser/inspect';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { type SavedPage, savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { openSaved } from '../tools/saved-excerpts';
import { hasSavedPages, websitePages } from '../tools/saved-pages';

/**
 * What the site check costs a page's own thread: every saved website and an empty one, each opened a few
 * times in a new tab, in both browsers. `tsx tests/bench/site-check.ts [visits]`; fails where the quickest
 * visit of a page is over the budget. Needs saved pages (`JIANXUN_PAGES`).
 */

const BUDGET_MS = 5;
const HEAVIEST = 3;

interface Subject {
  name: string;
  url: string;
  page: SavedPage;
  kilobytes: number;
}

interface Cost extends Subject {
  /** Least of the visits: what other programs of the machine add is not ours. */
  ms: number;
  median: number;
}

const EMPTY: Subject = {
  name: 'an empty page',
  url: 'https://empty.example.com/',
  page: savedPage('<!doctype html><title></title>'),
  kilobytes: 0,
};

const subjects = (): Subject[] => [
  EMPTY,
  ...websitePages().map((saved) => ({
    name: saved.file,
    url: saved.url,
    page: openSaved(saved),
    kilobytes: Math.round(statSync(saved.path).size / 1024),
  })),
];

/** The longest reading of one visit: a footer that comes late is looked for once more. */
async function visit(session: Session, { url, page }: Subject): Promise<number> {
  session.serve(url, page);
  const tab = await session.visit(url);
  const { steps } = await inspectPage(session, tab);
  await tab.close();
  const reads = steps.filter(({ name }) => name === 'check').map(({ ms }) => ms);
  if (reads.length === 0) throw new Error(`the site check did not read ${url}`);
  return Math.max(...reads);
}

async function costOf(session: Session, subject: Subject, visits: number): Promise<Cost> {
  const all: number[] = [];
  for (let at = 0; at < visits; at++) all.push(await visit(session, subject));
  all.sort((a, b) => a - b);
  const [ms = Number.NaN] = all;
  return { ...subject, ms, median: all[visits >> 1] ?? ms };
}

const line = ({ name, kilobytes, ms, median }: Cost): string =>
  `  ${ms.toFixed(1).padStart(5)} ms, median ${median.toFixed(1)}: ${name} (${kilobytes} kB)`;

async function measure(name: BrowserName, executable: string, visits: number): Promise<number> {
  const extensionDir = await buildExtension(TRY_BUILD, name);
  const session = await launch(name, { executable, extensionDir });
  const costs: Cost[] = [];
  try {
    for (const each of subjects()) costs.push(await costOf(session, each, visits));
  } finally {
    await session.close();
  }
  const [empty, ...saved] = costs;
  saved.sort((a, b) => b.ms - a.ms);
  console.log(`${name}, ${visits} visits of each, ${saved.length} saved websites:`);
  for (const each of saved.slice(0, HEAVIEST)) console.log(line(each));
  if (empty) console.log(line(empty));
  return Math.max(...costs.map(({ ms }) => ms));
}

const [VISITS = 5] = process.argv.slice(2).map(Number);

if (!hasSavedPages('nothing is measured')) process.exit(1);
for (const [name, executable] of Object.entries(ensureBrowsers())) {
  const most = await measure(name as BrowserName, executable, VISITS);
  if (most > BUDGET_MS) process.exitCode = 1;
}
