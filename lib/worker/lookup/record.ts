import { openTab, ownUrl } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import type { RecordView } from '../../domain/entry-view';
import { byList, ofRef } from '../../domain/fair-shares';
import { byGravity, shownSanctions } from '../../domain/lifecycle';
import type { Candidate } from '../../domain/verdict';
import { contestsAny, onOtherLists } from '../../wording/other-lists';
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

/** Entries of one list about one subject that are told beside another list's, and further ones that contest an act. */
const TOLD_A_LIST = 2;
const CONTESTING_A_LIST = 3;

/**
 * Adds to each record the entries of other asked lists about its subject, in whatever state. A list may have very many:
 * it adds its `told` gravest, and a few that say that an act no longer holds.
 */
export async function addOthers(
  views: readonly RecordView[],
  lists: readonly LiveList[],
  told = 0,
): Promise<void> {
  const day = today();
  const met = views.map((candidate) => ({ candidate }));
  const candidates = await bearersOf(met, lists);
  const shown = ({ entry }: Candidate) => shownSanctions(entry, day);
  for (const view of views) {
    const others = onOtherLists(candidates, view).sort(
      (a, b) =>
        Number(shown(b).length > 0) - Number(shown(a).length > 0) || byGravity(shown(a), shown(b)),
    );
    view.others = [...byList(others, ofRef).values()].flatMap((ofList) =>
      ofList
        .filter(({ entry }, at) => at < told || contestsAny(entry, day))
        .slice(0, told + CONTESTING_A_LIST),
    );
  }
}
