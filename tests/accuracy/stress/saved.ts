import { readFileSync } from 'node:fs';
import type { PageSubject } from '../../../lib/domain/page-subject';
import type { Website } from '../../../lib/match/read-website';
import { factsOf, loadSite } from '../../dom/page/website/load-site';
import { loadPage } from '../../dom/sites/load-page';
import { subjectsOn } from '../../dom/sites/read-all';
import { searchPages, storePages, websitePages } from '../../tools/saved-pages';

/** What the page's side reads of the saved pages, as subjects and websites. */

interface SavedPage {
  path: string;
  url: string;
  site: string;
}

const subjectsOf = (pages: readonly SavedPage[]): PageSubject[] =>
  pages
    .flatMap(({ path, url, site }) => subjectsOn(site, loadPage(readFileSync(path), url)))
    .map((subject, ref) => ({ ...subject, ref }));

const isHtml = ({ path }: { path: string }): boolean => path.endsWith('.html');

export const savedResults = (): PageSubject[] => subjectsOf(searchPages());
export const savedApps = (): PageSubject[] => subjectsOf(storePages().filter(isHtml));
export const savedWebsites = (): Website[] =>
  websitePages()
    .filter(isHtml)
    .map(({ path, url }) => ({
      url,
      facts: factsOf(loadSite(readFileSync(path), url), new URL(url).hostname),
    }));
