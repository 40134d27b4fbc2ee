import type { Entry } from './entry';
import type { EntryRef } from './entry-ref';

/** A whole entry and the list that says so. What views show holds only its shown sanctions. */
export interface EntryView {
  ref: EntryRef;
  entry: Entry;
  listTitle: string;
}

/** An entry with what other lists hold of the same subject, be it lifted there. */
export interface RecordView extends EntryView {
  others?: EntryView[];
}
