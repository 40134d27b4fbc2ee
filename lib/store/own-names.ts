/**
 * Names of the extension's own database and list. The web edition replaces this file: it has no list of its own, and
 * one database for each folder in which it lies.
 */

export const DATABASE_NAME = 'jianxun';

/** Identity of the list that ships with the extension. */
export const BUILTIN = 'builtin';

/** Lists that come with the program and are never missing. */
export const OWN_LISTS: readonly string[] = [BUILTIN];
