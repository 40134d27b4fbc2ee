import type { KnownSite } from '../domain/site';
import { sites } from '../sites';

/** What is known of each site, without the ways to read its pages, which content scripts alone need. */
export const knownSites = (): KnownSite[] =>
  sites.map(({ id, name, kind, store, matches, hosts, query }) => ({
    id,
    ...(name && { name }),
    kind,
    ...(store && { store }),
    matches,
    ...(hosts && { hosts }),
    ...(query && { query }),
  }));
