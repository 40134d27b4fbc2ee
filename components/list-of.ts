import type { EntryView } from '../lib/domain/entry-view';
import type { ListState } from '../lib/domain/list-state';
import type { Replies } from '../lib/messages/requests';
import type { Cited } from '../lib/wording/citation';
import type { Request } from './use-request';

/** The state of the list with this identity, once the lists are known. */
export function listOf(lists: Request<Replies['lists']>, identity: string): ListState | undefined {
  return lists.status === 'done'
    ? lists.value.find((list) => list.identity === identity)
    : undefined;
}

/** A record as it is cited: with its list's publisher and date as far as they are known. */
export function citedOf({ ref, entry, listTitle }: EntryView, list: ListState | undefined): Cited {
  const { publisher, asOf } = list ?? {};
  return {
    ref,
    entry,
    list: { title: listTitle, ...(publisher ? { publisher } : {}), ...(asOf ? { asOf } : {}) },
  };
}
