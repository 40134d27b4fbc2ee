import type { KnownSite } from '../domain/site';
import { SITES } from '../generated/sites';

/** All sites that have an adapter, without the ways to read their pages: the worker reads none. */
export const knownSites: readonly KnownSite[] = JSON.parse(SITES);

/** The site of an id, or undefined: ids arrive in messages of pages. */
export const siteOf = (id: string): KnownSite | undefined =>
  knownSites.find((site) => site.id === id);
