import type { Site } from '../domain/site';
import { listingSites } from './listings';
import { searchSites } from './search';
import { storeSites } from './stores';

export { listingSites, searchSites, storeSites };

/** Every adapter. A new one is one file and one line in the registry of its kind. */
export const sites: readonly Site[] = [...searchSites, ...storeSites, ...listingSites];
