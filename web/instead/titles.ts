import type { ListRow } from '../../lib/store/database-tables';

/**
 * In place of `lib/worker/lists/titles.ts`. There is one list, the folder's, so that no other could be taken for it: it
 * is called what it calls itself, and speaks first.
 */
export const shownTitles = (
  lists: readonly Pick<ListRow, 'identity' | 'live'>[],
): ReadonlyMap<string, string> =>
  new Map(lists.map(({ identity, live }) => [identity, live?.title ?? '']));

export const inOrderOfFollowing = <List>(lists: readonly List[]): readonly List[] => lists;
