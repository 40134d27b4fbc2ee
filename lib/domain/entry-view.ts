import type { Entry } from './entry';
import type { EntryRef } from './entry-ref';

/** A whole entry and its list. Views get the entry with its shown sanctions only. */
export interface EntryView {
  ref: EntryRef;
  entry: Entry;
  listTitle: string;
}

/** An entry with the entries of other lists about the same subject, even if they are lifted there. */
export interface RecordView extends EntryView {
  others?: EntryView[];
}
