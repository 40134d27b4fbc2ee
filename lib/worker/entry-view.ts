import type { Day } from '../schema/day';
import type { Entry, EntryRef } from '../schema/entry';
import { shownSanctions } from '../schema/lifecycle';
import type { EntryView } from '../schema/messages';

/** An entry as pages may show it: an ended sanction of a live entry stays behind. */
export function toEntryView(ref: EntryRef, entry: Entry, listTitle: string, today: Day): EntryView {
  return { ref, entry: { ...entry, sanctions: shownSanctions(entry, today) }, listTitle };
}
