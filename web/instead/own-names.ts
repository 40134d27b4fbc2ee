export { BUILTIN } from '../../lib/store/own-names';

/**
 * In place of `lib/store/own-names.ts`. The worker lies in `web/` below the list; an origin may have several lists, and
 * they share its databases.
 */
export const FOLDER = new URL('..', globalThis.location.href);

export const DATABASE_NAME = `jianxun${FOLDER.pathname}`;

/** The one list is that of the folder: it is followed, and none comes with the program. */
export const OWN_LISTS: readonly string[] = [];
