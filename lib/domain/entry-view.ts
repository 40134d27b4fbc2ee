import type { Day } from './day';
import type { Entry } from './entry';
import type { EntryRef } from './entry-ref';
import { shownSanctions } from './lifecycle';

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

/** What views may show of an entry: an ended sanction of a live entry stays behind. */
export const shownView = ({ ref, entry, listTitle }: EntryView, today: Day): EntryView => ({
  ref,
  entry: { ...entry, sanctions: shownSanctions(entry, today) },
  listTitle,
});
