import { dirname, join } from 'node:path/posix';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { WebsiteFacts } from '../../lib/domain/website';
import type { BrowserName } from '../browser/find';
import { inspectAt, type PageReport } from '../browser/inspect';
import { listsSettled } from '../browser/lists';
import type { Session } from '../browser/session';
import { factsOf } from '../dom/page/website/load-site';
import { FIXTURES, readFixture } from '../dom/sites/fixture';
import { loadPage } from '../dom/sites/load-page';
import { subjectsOn } from '../dom/sites/read-all';
import { readOnce } from '../read-once';
import { openSaved, RIGHT_CHARSETS } from '../tools/saved-excerpts';
import {
  SAVED_PAGES,
  type SavedStorePage,
  type SavedWebsite,
  storePages,
  websitePages,
} from '../tools/saved-pages';
import { savedFor } from './each-browser';
import { followList } from './follow-list';
import {
  appTargets,
  entryOf,
  type ShownApp,
  type ShownSite,
  type SurfaceTarget,
  siteTargets,
} from './real-surfaces-list';

/** What came of one page. */
interface Visit<P> {
  page: P;
  report: PageReport;
  /** Errors of the extension while the page was open. */
  errors: string[];
}

/** A page of a store and the number of apps that it shows. */
type StorePage = Pick<SavedStorePage, 'file' | 'path' | 'url' | 'site' | 'apps'>;

/** The pages of stores and of nobody's adapter, seen with the bundled list and one that is made from them. */
export interface Survey {
  stores: Visit<StorePage>[];
  websites: Visit<SavedWebsite>[];
  targets: SurfaceTarget[];
  /** Identity of the list. */
  list: string;
}

async function visitAll<P extends { path: string; url: string }>(
  session: Session,
  pages: readonly P[],
): Promise<Visit<P>[]> {
  const visits: Visit<P>[] = [];
  let before = (await session.errors()).length;
  for (const page of pages) {
    const report = await inspectAt(session, page.url, openSaved(page));
    const errors = (await session.errors()).slice(before);
    before += errors.length;
    visits.push({ page, report, errors });
  }
  return visits;
}

/** The app of each item of a store page, with the number of the item. */
export const shownApps = (items: readonly PageSubject[]): (ShownApp & { ref: number })[] =>
  items.flatMap(({ ref, app }) => {
    if (app?.id === undefined) return [];
    const { id, name, developer, operator } = app;
    const owners = [...new Set([developer, operator].flatMap((owner) => owner ?? []))];
    return [{ ref, id, store: id.slice(0, id.indexOf(':')), name, owners }];
  });

const COMPANY = /(?:公司|学会|委员会)$/;

/**
 * Numbers as the table has them: what a person reads, not what the site check read. Names come from the
 * check, since the table only has hashes of them; another test holds the two together.
 */
export function shownSite(page: SavedWebsite, facts: WebsiteFacts | undefined): ShownSite {
  return {
    host: new URL(page.url).hostname,
    title: facts?.title ?? '',
    filings: page.filings,
    linked: page.linked,
    operators: facts?.operators.map(({ text }) => text).filter((text) => COMPANY.test(text)) ?? [],
  };
}

const distinct = <T>(values: readonly T[], keyOf: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

/** Fixtures of ours, for which a plain clone is enough. */
const OWN = ['apple/detail', 'tencent/detail', 'tencent/search', 'xiaomi/detail'];

const ownStorePages = (): StorePage[] =>
  OWN.map((name) => {
    const { url, items } = readFixture(name).expected;
    const path = join(FIXTURES, `${name}.html`);
    return { file: name, path, url, site: dirname(name), apps: items.length };
  });

const inFolder = <T extends { file: string }>(page: T): T & { path: string } => ({
  ...page,
  path: join(SAVED_PAGES, page.file),
});

/**
 * The saved pages that a browser opens, where they are: one browser all, the other a share, as their code is the same,
 * and those whose charset the browser must find.
 */
export function openedPages(browser: BrowserName) {
  return {
    stores: savedFor(browser, storePages()),
    websites: [...savedFor(browser, websitePages()), ...RIGHT_CHARSETS.map(inFolder)],
  };
}

/** A page as the page's side reads it, told without a browser. */
function documentOf(page: { path: string; url: string }): Document {
  const { body, contentType } = openSaved(page);
  return loadPage(body, page.url, contentType);
}

const fileOf = ({ file }: { file: string }): string => file;

const itemsOf = readOnce(fileOf, (page: StorePage): readonly PageSubject[] =>
  subjectsOn(page.site, documentOf(page)),
);

const factsIn = readOnce(
  fileOf,
  (page: SavedWebsite): WebsiteFacts => factsOf(documentOf(page), new URL(page.url).hostname),
);

/** `hasSaved`: the saved pages are there too. */
export async function survey(session: Session, hasSaved: boolean): Promise<Survey> {
  await listsSettled(session);
  const saved = hasSaved ? openedPages(session.engine.name) : { stores: [], websites: [] };
  const own = hasSaved ? savedFor(session.engine.name, ownStorePages()) : ownStorePages();
  const stores = [...own, ...saved.stores];
  const { websites } = saved;
  const apps = stores.flatMap((page) => shownApps(itemsOf(page)));
  const targets = [
    ...appTargets(distinct(apps, ({ id, owners }) => [id, ...owners].join(' '))),
    ...siteTargets(websites.map((page) => shownSite(page, factsIn(page)))),
  ];
  const list = await followList(session, targets.map(entryOf));
  return {
    stores: await visitAll(session, stores),
    websites: await visitAll(session, websites),
    targets,
    list,
  };
}
