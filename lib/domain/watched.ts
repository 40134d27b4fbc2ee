import type { Day } from './day';
import type { EntryRef } from './entry-ref';
import type { RecordView } from './entry-view';
import type { ListCoverage } from './lookup';
import type { VetWay } from './vet';

/** Names that the user watches: kept in this browser alone, and compared with the lists here. */

/** Most names that are kept. A family has no more institutions, and every name is looked up after each update. */
export const WATCHED_CAP = 50;

/** A record of a watched name as the user knows it. */
export interface KnownRecord {
  ref: EntryRef;
  /** As `fingerprintOf` gives it. */
  fingerprint: string;
  /** The first day on which nothing of it is shown, if nothing changes until then. */
  end: Day;
}

/** A watched name as it is stored: what the user typed, and the records that were told. */
export interface WatchedName {
  text: string;
  known: KnownRecord[];
}

/** A record that a watched name meets today. */
export interface WatchedRecord {
  view: RecordView;
  /** How it is met: what is not sure may be another's. */
  how: VetWay;
  /** The news of it that the user has not seen yet. */
  news?: 'listed' | 'changed';
}

/** A record that the user knew and that is shown no more. */
export interface WatchedGone {
  /** The list's title. */
  list: string;
  how: 'lifted' | 'expired';
}

export interface WatchedView {
  text: string;
  records: WatchedRecord[];
  gone: WatchedGone[];
}

export interface Watched {
  /** The newest first. */
  names: WatchedView[];
  /** A short text for the told records. If it has changed, the user has not seen the present ones. */
  stamp: string;
  /** Which lists were asked; empty if nothing is watched. */
  coverage: ListCoverage[];
  /** Why a name was not taken. */
  refused?: 'full' | 'unreadable' | 'private';
}

/** Does a name have news that the user has not seen? */
export const hasNews = ({ records, gone }: WatchedView): boolean =>
  gone.length > 0 || records.some(({ news }) => news !== undefined);
