/** Bytes of each content script, minified: every page of its kind loads it (docs/budgets.md). */
export const CONTENT_SCRIPT_BYTES = 24_000;
/**
 * What every start of the worker parses: all of it in Chromium, where it is ASCII, and its core in Firefox. Sizes of today,
 * with little room.
 */
export const WORKER_BYTES = { chrome: 631_600, firefox: 249_200 };
/** Bytes of one store's archive, which is also fetched over mobile connections. */
export const ARCHIVE_BYTES = 1_220_000;
