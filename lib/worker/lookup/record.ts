import { openTab, ownUrl } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { Entry, EntryRef } from '../../domain/entry';
import { type RecordView, toEntryView } from '../../domain/entry-view';
import { isLive } from '../../domain/lifecycle';
import type { Candidate } from '../../domain/verdict';
import { queryQuestion } from '../../match/query';
import { joinQuestions } from '../../match/subject';
import { isSameSubject } from '../../wording/others';
import { nominate } from '../judging/nominate';
import { loadGenerations, readEntries } from '../lists/generations';

/** Lists that name one subject are few; of more, the first are shown. */
const OTHERS_CAP = 8;

/** Entries of other lists that stand for the same subject, whatever their state there. */
async function otherLists(ref: EntryRef, entry: Entry): Promise<Candidate[]> {
  const uscc = entry.identifiers.filter(({ kind, of }) => kind === 'uscc' && of === 'subject');
  const asked = joinQuestions([
    { keys: uscc.map(({ value }) => `uscc:${value}`), texts: [] },
    ...entry.names.map(({ text }) => queryQuestion(text)),
  ]);
  const found = await nominate(asked);
  return found
    .filter((other) => other.ref.list !== ref.list && isSameSubject(other.entry, entry))
    .slice(0, OTHERS_CAP);
}

/** One entry by list and id; null when it is not on the list or nothing of it is shown any more. */
export async function readRecord(ref: EntryRef): Promise<RecordView | null> {
  const generations = await loadGenerations();
  const generation = generations.find(({ identity }) => identity === ref.list);
  if (!generation) return null;
  const found = await readEntries(generation, await generation.index.find(ref.id));
  const match = found.find(({ entry }) => entry.id === ref.id && isLive(entry, today()));
  if (!match) return null;
  const others = await otherLists(ref, match.entry);
  return {
    ...toEntryView(ref, match.entry, generation.title, today()),
    others: others.map(({ ref, entry, listTitle }) => ({ ref, entry, listTitle })),
  };
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
