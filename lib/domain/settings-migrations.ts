/** Settings as some version stored them, fields unchecked. */
export type StoredFields = Record<string, unknown>;

/** The version that is written now. A new one needs a step below, and an example in the tests. */
export const SETTINGS_VERSION = 2;

/**
 * Version 1 had no version number and three fields: `language`, `showPossible`, `learnHosts`. Version 2
 * decides as well which tiers and which kinds of pages are marked, how a mark looks, and what the popup
 * keeps; whoever comes from version 1 saw all of it, in words, and goes on seeing it.
 */
function v1ToV2(fields: StoredFields): StoredFields {
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

/** `STEPS[n]` leads from version n to n + 1. A step may throw on what it cannot read. */
export const STEPS: Record<number, (fields: StoredFields) => StoredFields> = { 1: v1ToV2 };
