import { readFileSync } from 'node:fs';
import type { PageSubject } from '../../../lib/domain/subject';
import type { Website } from '../../../lib/match/read-website';
import { searchSites, storeSites } from '../../../lib/sites';
import { createCardReader } from '../../../lib/sites/cards';
import { readItems } from '../../../lib/sites/read-page';
import { factsOf, loadSite } from '../../dom/annotate/website/load-site';
import { loadPage } from '../../dom/sites/load-page';
import { searchPages, storePages, websitePages } from '../../tools/saved-pages';

/** What the page's side reads of the saved pages, as subjects and websites. */

const numbered = (subjects: readonly Omit<PageSubject, 'ref'>[]): PageSubject[] =>
  subjects.map((subject, ref) => ({ ...subject, ref }));

/** Readers work for some milliseconds at a time, and jsdom is slower than a browser: time stands still. */
function withTimeStill<T>(read: () => T): T {
  const { now } = performance;
  performance.now = () => 0;
  try {
    return read();
  } finally {
    performance.now = now;
  }
}

export function savedResults(): PageSubject[] {
  const found = searchPages().flatMap(({ path, url, site: id }) => {
    const site = searchSites.find((each) => each.id === id);
    const items = site ? readItems(site, loadPage(readFileSync(path), url), new URL(url)) : [];
    return items.map(({ subject }) => subject);
  });
  return numbered(found);
}

export function savedApps(): PageSubject[] {
  const found = storePages()
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap(({ path, url, site: id }) => {
      const site = storeSites.find((each) => each.id === id);
      const page = loadPage(readFileSync(path), url);
      const items = site
        ? withTimeStill(() => createCardReader(site).items(page, new URL(url)))
        : [];
      return items.map(({ subject }) => subject);
    });
  return numbered(found);
}

export const savedWebsites = (): Website[] =>
  websitePages()
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, url }) => ({
      url,
      facts: withTimeStill(() => factsOf(loadSite(readFileSync(path), url), new URL(url).hostname)),
    }));
