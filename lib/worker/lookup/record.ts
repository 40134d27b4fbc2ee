import { openTab, ownUrl } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import type { EntryRef } from '../../domain/entry-ref';
import type { EntryView, RecordView } from '../../domain/entry-view';
import { byList, ofRef } from '../../domain/fair-shares';
import { ownCodes } from '../../domain/identifiers';
import { byGravity, shownSanctions } from '../../domain/lifecycle';
import type { Candidate } from '../../domain/verdict';
import { queryQuestion } from '../../match/query';
import { joinQuestions } from '../../match/subject';
import { contestsAny, isSameSubject } from '../../wording/other-lists';
import { nominateInLists, shownEntry } from '../lists/nominate';

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

/** Entries of one list about one subject that are told beside another list's, and further ones that contest an act. */
const TOLD_A_LIST = 2;
const CONTESTING_A_LIST = 3;

/**
 * The entries among `candidates` that stand for the subject of an entry on other lists, whatever their state there: of
 * each list the `told` gravest, and a few that say of an act that it no longer holds. A list may have ever so many.
 */
function othersAmong(
  candidates: readonly Candidate[],
  { ref: own, entry: subject }: Pick<EntryView, 'ref' | 'entry'>,
  day: Day,
  told = 0,
): EntryView[] {
  const others = candidates
    .filter(({ ref, entry }) => ref.list !== own.list && isSameSubject(entry, subject))
    .map(({ ref, entry, listTitle }) => ({
      view: { ref, entry, listTitle },
      shown: shownSanctions(entry, day),
    }))
    .sort(
      ({ shown: a }, { shown: b }) =>
        Number(b.length > 0) - Number(a.length > 0) || byGravity(a, b),
    )
    .map(({ view }) => view);
  return [...byList(others, ofRef).values()].flatMap((ofList) =>
    ofList
      .filter(({ entry }, at) => at < told || contestsAny(entry, day))
      .slice(0, told + CONTESTING_A_LIST),
  );
}

/** An entry with those among `candidates` by which another list says of an act that it no longer holds. */
export const withContesting = (
  view: EntryView,
  candidates: readonly Candidate[],
  day: Day,
): RecordView => ({ ...view, others: othersAmong(candidates, view, day) });

/** Entries of other lists that stand for the same subject, whatever their state there, the gravest first. */
async function otherLists(ref: EntryRef, entry: Entry): Promise<EntryView[]> {
  const asked = joinQuestions([
    { keys: ownCodes(entry).map((code) => `uscc:${code}`), texts: [] },
    ...entry.names.map(({ text }) => queryQuestion(text)),
  ]);
  const { candidates } = await nominateInLists(asked);
  return othersAmong(candidates, { ref, entry }, today(), TOLD_A_LIST);
}
