import type { Day } from '../../domain/day';
import type { Entry, EntryRef } from '../../domain/entry';
import type { EntryView } from '../../domain/entry-view';
import { shownSanctions } from '../../domain/lifecycle';

/** An entry as pages may show it: an ended sanction of a live entry stays behind. */
export function toEntryView(ref: EntryRef, entry: Entry, listTitle: string, today: Day): EntryView {
  return { ref, entry: { ...entry, sanctions: shownSanctions(entry, today) }, listTitle };
}
