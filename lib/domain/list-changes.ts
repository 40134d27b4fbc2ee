import type { EntryRef } from './entry-ref';

/** The name of an entry, with the developer that tells an app from its namesakes. */
export interface ToldName {
  name: string;
  /** Only apps have one. */
  developer?: string;
}

/** Changes that updates of one list made. An entry that left the list is told by its name alone. */
export interface ListChanges {
  /** Identity. */
  list: string;
  title: string;
  /** The list's own date, as it is now. */
  asOf: string;
  added: (ToldName & { ref: EntryRef })[];
  /** Further ones, without a name. */
  moreAdded: number;
  gone: (ToldName & { how: 'lifted' | 'expired' })[];
  moreGone: number;
}
