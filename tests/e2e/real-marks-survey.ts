import { hostsOf } from '../../lib/domain/host';
import type { PageSubject } from '../../lib/domain/page-subject';
import { searchSites } from '../../lib/sites';
import { inspectPage, type PageReport } from '../browser/inspect';
import { listsSettled } from '../browser/lists';
import type { Session } from '../browser/session';
import { followList } from './follow-list';
import { entryOf, type Target, targetsFrom } from './real-marks-list';
import { hostOf, isBarred } from './real-marks-oracle';
import { asGovernment, itemsOf, type ResultsPage, resultsPages } from './real-marks-pages';

/** What came of one page. */
export interface Visit {
  name: string;
  report: PageReport;
  /** Errors of the extension while the page was open. */
  errors: string[];
}

/** All pages, with the bundled list and the list made from them. */
export interface Survey {
  visits: Visit[];
  targets: Target[];
  /** Identity of the list made for the test. */
  list: string;
}

export const engineHostsOf = ({ site }: PageReport): readonly string[] =>
  searchSites.filter(({ id }) => id === site).flatMap(hostsOf);

async function visitAll(session: Session, pages: readonly ResultsPage[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  const tab = await session.newPage();
  let before = (await session.errors()).length;
  for (const { name, url, page } of pages) {
    await session.goOn(tab, url, page);
    const report = await inspectPage(session, tab);
    const errors = (await session.errors()).slice(before);
    before += errors.length;
    visits.push({ name, report, errors });
  }
  await tab.close();
  return visits;
}

/** At most one page an engine, with one of its results on a government's host. */
function governmentPages(pages: readonly ResultsPage[], visits: readonly Visit[]): ResultsPage[] {
  const bySite = new Map<string, ResultsPage>();
  for (const [at, page] of pages.entries()) {
    const report = visits[at]?.report;
    if (!report?.site || bySite.has(report.site)) continue;
    const isUsable = (item: PageSubject) =>
      hostOf(item) !== null && !isBarred(item, engineHostsOf(report));
    const changed = report.items.filter(isUsable).map((item) => asGovernment(page, item))[0];
    if (changed) bySite.set(report.site, changed);
  }
  return [...bySite.values()];
}

export async function survey(session: Session): Promise<Survey> {
  await listsSettled(session);
  const pages = resultsPages(session.engine.name);
  const targets = targetsFrom(pages.flatMap(itemsOf));
  const list = await followList(session, targets.map(entryOf));
  const visits = await visitAll(session, pages);
  const changed = governmentPages([...pages].reverse(), [...visits].reverse());
  return { visits: [...visits, ...(await visitAll(session, changed))], targets, list };
}
