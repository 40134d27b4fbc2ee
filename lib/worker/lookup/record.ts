import { openTab, ownUrl } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import type { EntryView, RecordView } from '../../domain/entry-view';
import { firstOfEach, ofRef } from '../../domain/fair-shares';
import { byGravity, shownSanctions } from '../../domain/lifecycle';
import { against, DISAGREEMENTS, onOtherLists } from '../../wording/other-lists';
import type { LiveList } from '../lists/live-lists';
import { bearersOf, liveLists, shownEntry } from '../lists/nominate';

/** One entry with what other lists hold of the same subject; null when nothing of it is shown any more. */
export async function readRecord(ref: EntryRef): Promise<RecordView | null> {
  const view = await shownEntry(ref);
  if (view) await addOthers([view], await liveLists(), TOLD_A_LIST);
  return view;
}

/** The address of an entry's record page; `tab` is that of the page that spoke of it. */
export function recordUrl({ list, id }: EntryRef, tab?: number): string {
  const from = tab === undefined ? {} : { tab: String(tab) };
  const query = new URLSearchParams({ list, id, ...from });
  return `${ownUrl('/record.html')}?${query}`;
}

/** The record page of an entry in a new tab, asked for by a mark on the page of `tab`. */
export async function openRecord(ref: EntryRef, tab: number | undefined): Promise<null> {
  await openTab(recordUrl(ref, tab));
  return null;
}

/** Entries of one list about one subject that are told beside another list's. */
const TOLD_A_LIST = 2;

/**
 * Adds to each record the entries of other asked lists about its subject: the `told` gravest of each that are shown, and
 * each act by itself that says of one of the record's that it no longer holds.
 */
export async function addOthers(
  views: readonly RecordView[],
  lists: readonly LiveList[],
  told = 0,
): Promise<void> {
  const day = today();
  const met = views.map((candidate) => ({ candidate }));
  const candidates = await bearersOf(met, lists);
  const shown = ({ entry }: EntryView) => shownSanctions(entry, day);
  const live = candidates.filter((each) => shown(each).length > 0);
  for (const view of views) {
    const others = onOtherLists(live, view).sort((a, b) => byGravity(shown(a), shown(b)));
    const most = DISAGREEMENTS * shown(view).length;
    view.others = [
      ...firstOfEach(others, told, ofRef),
      ...firstOfEach(against(view, candidates, day), most, ofRef),
    ];
  }
}
