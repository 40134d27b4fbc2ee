import type { Entry } from './entry';
import type { EntryRef } from './entry-ref';

/** A whole entry and its list. Views get the entry with its shown sanctions only. */
export interface EntryView {
  ref: EntryRef;
  entry: Entry;
  listTitle: string;
}

/** An entry of which this browser keeps something, by its name. */
export interface NamedEntry {
  entry: EntryRef;
  /** Null if the entry is no longer listed or cannot be read. */
  name: string | null;
  /** There is no name since its list was not asked, or not in full. The entry may still be listed. */
  isUnasked?: boolean;
}

/** An entry with the entries of other lists about the same subject, even if they are lifted there. */
export interface RecordView extends EntryView {
  others?: EntryView[];
}

/** A record that was found in a way of look-up or vetting. Its `others` say of an act that it no longer holds. */
export interface FoundRecord<Way> extends RecordView {
  how: Way;
  /** The name or key that was met, as the list has it. */
  name: string;
}
