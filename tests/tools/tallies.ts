import { normaliseName } from '../../lib/text/normalise';
import type { PageReport } from '../browser/inspect';
import { hash12 } from './hash12';
import type { SavedSearchPage, SavedStorePage, SavedWebsite, TabledPage } from './saved-pages';

/**
 * The expected results of a saved page by its table, and the actual ones, in one form: plain values that are compared
 * and printed as they are.
 */
export type Tally = Record<string, unknown>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const expectedSearch = ({ cards, organic = cards, paid = 0, unresolved = 0 }: SavedSearchPage) => ({
  items: organic + paid,
  unresolved,
});

function searchTally({ items }: PageReport): Tally {
  const unresolved = items.filter(({ url }) => url === null).length;
  return { items: items.length, unresolved };
}

const expectedStore = ({ site, apps, first }: SavedStorePage): Tally => ({ site, apps, ...first });

/** Texts that name somebody are in the table as hashes only. */
const hashed = (field: string, text: string | undefined): Tally =>
  text === undefined ? {} : { [field]: hash12(text) };

/** The first app in full and the number of all that show their id and developer. */
function storeTally({ site, items }: PageReport): Tally {
  const apps = items.filter(({ app }) => app?.id && app.developer);
  const app = apps[0]?.app;
  return {
    site,
    apps: apps.length,
    ...(app && { id: app.id }),
    ...(app?.version && { version: app.version }),
    ...hashed('name', app?.name),
    ...hashed('developer', app?.developer),
    ...hashed('operator', app?.operator),
    ...hashed('uscc', app?.uscc),
  };
}

const expectedWebsite = ({ filings, linked, security, operators }: SavedWebsite): Tally => ({
  filings: [...filings].sort(),
  linked,
  security: [...security].sort(),
  operators: [...operators].sort(),
});

function websiteTally({ website }: PageReport): Tally {
  if (!website) return {};
  const { filings, security, operators } = website.facts;
  return {
    filings: distinct(filings.map(({ value }) => value)),
    linked: filings.some(({ sure }) => sure),
    security: distinct(security.map(({ value }) => value)),
    operators: distinct(operators.map(({ text }) => hash12(normaliseName(text)))),
  };
}

/** The expected results, by the table of the page's kind. */
export function expectedTally(page: TabledPage): Tally {
  if (page.kind === 'search') return expectedSearch(page);
  return page.kind === 'store' ? expectedStore(page) : expectedWebsite(page);
}

/** The actual results, by the extension's reading. */
export function tallyOf({ kind }: TabledPage, report: PageReport): Tally {
  if (kind === 'search') return searchTally(report);
  return kind === 'store' ? storeTally(report) : websiteTally(report);
}
