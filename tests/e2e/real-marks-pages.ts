import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { BrowserName } from '../browser/find';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { type SavedPage, savedPage } from '../browser/saved-page';
import { readFixture } from '../dom/sites/fixture';
import { loadPage } from '../dom/sites/load-page';
import { subjectsOn } from '../dom/sites/read-all';
import { readOnce } from '../read-once';
import { hasSavedPages, searchPages } from '../tools/saved-pages';
import { savedFor } from './each-browser';
import { SEARCH } from './sample';

/** A results page to open, and what it is called in reports. */
export interface ResultsPage {
  name: string;
  url: string;
  /** Id of the adapter that reads it. */
  site: string;
  page: SavedPage;
}

/** Fixtures of ours, one an engine; a plain clone has these only. */
const OWN = [
  'baidu/pc',
  'bing/desktop',
  'duckduckgo/plain',
  'google/desktop',
  'quark/cards',
  'so360/pc',
  'sogou/legacy',
  'toutiao/pc',
];

function ownPages(): ResultsPage[] {
  const fixtures = OWN.map((name) => {
    const { html, expected } = readFixture(name);
    return { name, url: expected.url, site: dirname(name), page: savedPage(html) };
  });
  const sample = {
    name: 'sample',
    url: serpUrl(SEARCH.query),
    site: 'bing',
    page: savedPage(renderSerp(SEARCH)),
  };
  return [sample, ...fixtures];
}

/**
 * Our own pages, and where they are the saved pages of the engines: one browser is given all, the other a share of both.
 * What reads and judges them is the same code.
 */
export function resultsPages(browser: BrowserName): ResultsPage[] {
  if (!hasSavedPages('marks are tested on our own pages only')) return ownPages();
  const saved = savedFor(browser, searchPages()).map(({ file, path, url, site }) => ({
    name: file,
    url,
    site,
    page: savedPage(readFileSync(path)),
  }));
  return [...savedFor(browser, ownPages()), ...saved];
}

/** What the page's side reads of it, told without a browser: a browser's own reading takes ten times the work. */
export const itemsOf = readOnce(
  ({ name }: ResultsPage) => name,
  ({ url, site, page }): readonly PageSubject[] =>
    subjectsOn(site, loadPage(page.body, url, page.contentType)),
);

export const GOVERNMENT_HOST = 'www.example.gov.cn';

/**
 * The same page, with every result on `host` on a government's host instead: real pages, since the saved
 * ones hold no such result. Null where the page does not spell the host out.
 */
export function asGovernment(
  { name, url, site, page }: ResultsPage,
  { url: target }: PageSubject,
): ResultsPage | null {
  const host = target && new URL(target).hostname;
  // Latin-1 keeps every byte of any charset as it is.
  const html = Buffer.from(page.body).toString('latin1');
  if (!host || !html.includes(`//${host}`)) return null;
  const body = Buffer.from(html.replaceAll(`//${host}`, `//${GOVERNMENT_HOST}`), 'latin1');
  const changed = new URL(url);
  changed.searchParams.set('government', '1');
  return {
    name: `${name} (on ${GOVERNMENT_HOST})`,
    url: changed.href,
    site,
    page: { ...page, body },
  };
}
