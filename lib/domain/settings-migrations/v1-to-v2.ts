import type { StoredFields } from './index';

/**
 * Version 1 had no version number and three fields: `language`, `showPossible`, `learnHosts`. Version 2
 * decides as well which tiers and which kinds of pages are marked, how a mark looks, and what the popup
 * keeps; whoever comes from version 1 saw all of it, in words, and goes on seeing it.
 */
export function v1ToV2(fields: StoredFields): StoredFields {
  return {
    ...fields,
    version: 2,
    showNamed: true,
    surfaces: { search: true, stores: true, listings: true, websites: true },
    markStyle: 'full',
    markSize: 'normal',
    keepRecent: true,
    showChanges: true,
  };
}
