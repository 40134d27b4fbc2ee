import type { EntryRef } from './entry-ref';

/** Who an entry is, told apart from namesakes. */
export interface ToldName {
  name: string;
  /** Of an app. */
  developer?: string;
}

/** What updates of one list changed. Of what is listed no more, nothing but the name is told. */
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
