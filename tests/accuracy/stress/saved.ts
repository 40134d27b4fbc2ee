import { readFileSync } from 'node:fs';
import type { PageSubject } from '../../../lib/domain/subject';
import type { Website } from '../../../lib/match/read-website';
import { searchSites, storeSites } from '../../../lib/sites';
import { factsOf, loadSite } from '../../dom/annotate/website/load-site';
import { loadPage } from '../../dom/sites/load-page';
import { readSite } from '../../dom/sites/read-all';
import { searchPages, storePages, websitePages } from '../../tools/saved-pages';

/** What the page's side reads of the saved pages, as subjects and websites. */

const numbered = (subjects: readonly Omit<PageSubject, 'ref'>[]): PageSubject[] =>
  subjects.map((subject, ref) => ({ ...subject, ref }));

export function savedResults(): PageSubject[] {
  const found = searchPages().flatMap(({ path, url, site: id }) => {
    const site = searchSites.find((each) => each.id === id);
    const items = site ? readSite(site, loadPage(readFileSync(path), url)) : [];
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
      const items = site ? readSite(site, page) : [];
      return items.map(({ subject }) => subject);
    });
  return numbered(found);
}

export const savedWebsites = (): Website[] =>
  websitePages()
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, url }) => ({
      url,
      facts: factsOf(loadSite(readFileSync(path), url), new URL(url).hostname),
    }));
