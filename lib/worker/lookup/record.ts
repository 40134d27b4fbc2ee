import { openTab, ownUrl } from '../../browser/tabs';
import type { Entry } from '../../domain/entry';
import type { EntryRef } from '../../domain/entry-ref';
import type { EntryView, RecordView } from '../../domain/entry-view';
import { queryQuestion } from '../../match/query';
import { joinQuestions } from '../../match/subject';
import { isSameSubject } from '../../wording/other-lists';
import { nominate, shownEntry } from '../judging/nominate';

/** One entry with what other lists hold of the same subject; null when nothing of it is shown any more. */
export async function readRecord(ref: EntryRef): Promise<RecordView | null> {
  const view = await shownEntry(ref);
  return view && { ...view, others: await otherLists(ref, view.entry) };
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

/** Lists that name one subject are few; of more, the first are shown. */
const OTHERS_CAP = 8;

/** Entries of other lists that stand for the same subject, whatever their state there. */
async function otherLists(ref: EntryRef, entry: Entry): Promise<EntryView[]> {
  const uscc = entry.identifiers.filter(({ kind, of }) => kind === 'uscc' && of === 'subject');
  const asked = joinQuestions([
    { keys: uscc.map(({ value }) => `uscc:${value}`), texts: [] },
    ...entry.names.map(({ text }) => queryQuestion(text)),
  ]);
  const found = await nominate(asked);
  return found
    .filter((other) => other.ref.list !== ref.list && isSameSubject(other.entry, entry))
    .slice(0, OTHERS_CAP)
    .map(({ ref: other, entry: its, listTitle }) => ({ ref: other, entry: its, listTitle }));
}
