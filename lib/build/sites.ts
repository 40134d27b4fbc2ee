import type { KnownSite } from '../domain/site';
import { sites } from '../sites';

/** What the worker knows of all sites, as JSON. The compiler names a field of `KnownSite` that is missing here. */
export const packedSites = (): string =>
  JSON.stringify(
    sites.map(
      ({ id, name, kind, store, matches, hosts, query }) =>
        ({ id, name, kind, store, matches, hosts, query }) satisfies Record<
          keyof KnownSite,
          unknown
        >,
    ),
  );
