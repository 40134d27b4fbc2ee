import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import { isEntryShown } from '../../domain/lifecycle';
import type { ListChanges, ToldName } from '../../domain/list-changes';
import { joinQuestions } from '../../index/terms';
import { queryQuestion } from '../../match/query';
import { allFollowed, identitiesOf } from '../../store/followed';
import { OWN_LISTS } from '../../store/own-names';
import { keyOfName, nameKeys, toldName } from '../../wording/names';
import { readPreferences } from '../preferences';
import {
  type ChangeNote,
  changeEach,
  isEmpty,
  liveManifests,
  NOTHING,
  readNotes,
  settled,
  untold,
} from './changes-recorded';
import { listsInDoubt } from './list-states';
import { type LiveList, loadLiveLists } from './live-lists';
import { askLists, nominateIn, shownEntriesOf } from './nominate';

/**
 * The changes of the lists since the popup was last seen; empty if the user does not want to know. A change is told
 * until the end of the day on which it was first told. Then it is forgotten: nobody is named for longer than the news
 * is news. Names of a list whose removal was cut off are forgotten too.
 */
export async function tellChanges(): Promise<ListChanges[]> {
  await forgetOldNews();
  const all = await loadLiveLists();
  const day = today();
  // Some news is held back and so counts as unseen: its list is paused, its index is being made, or the clock may be
  // wrong and make the news look old.
  const inDoubt = await listsInDoubt();
  const told = all.filter(({ identity }) => !inDoubt.has(identity));
  const isTold = (identity: string) => told.some((each) => each.identity === identity);
  await changeEach((note, identity) => (isTold(identity) ? { ...note, seenOn: day } : note));
  const notes = await readNotes();
  const changes = told.flatMap((live) => {
    const note = notes[live.identity];
    return note ? [toChanges(live, note)] : [];
  });
  return (await Promise.all(changes)).filter((each) => !isEmpty(each));
}

/** Forget news that was told before today, is not wanted, or is of a list that is not followed. */
export async function forgetOldNews(): Promise<void> {
  const [live, { settings }, followed] = await Promise.all([
    liveManifests(),
    readPreferences(),
    allFollowed(),
  ]);
  const kept = new Set([...OWN_LISTS, ...identitiesOf(followed)]);
  await changeEach((note, identity) => {
    if (!settings.showChanges || !kept.has(identity)) return NOTHING;
    const own = settled(note, live.get(identity));
    return own.seenOn === undefined || own.seenOn === today() ? own : untold(own);
  });
}

/** Forget the news that the user has seen. News that was not told yet stays. */
export async function dismissChanges(): Promise<null> {
  await changeEach((note) => (note.seenOn === undefined ? note : untold(note)));
  return null;
}

async function toChanges(
  { identity: list, title, asOf }: LiveList,
  note: ChangeNote,
): Promise<ListChanges> {
  const { moreAdded, moreGone } = note;
  const added = await addedNames(note.added.map((id) => ({ list, id })));
  const listed = new Set([...added.map(keyOfName), ...(await namesListed(list, note.gone))]);
  const gone = note.gone.filter((each) => !listed.has(keyOfName(each)));
  return {
    list,
    title,
    asOf,
    added,
    moreAdded,
    gone: gone.map(({ id: _, ...told }) => told),
    moreGone,
  };
}

/**
 * The keys of names that the list still shows and that may be taken for a gone one's. The record may be another one of
 * the same unit, which may have another name by now, or a namesake's. Beside such a record nobody could tell who left
 * the list.
 */
async function namesListed(list: string, gone: readonly ToldName[]): Promise<string[]> {
  if (gone.length === 0) return [];
  const asked = joinQuestions(gone.map(({ name }) => queryQuestion(name)));
  const own = await askLists(async (live) =>
    live.identity === list ? (await nominateIn(live, asked)).candidates : [],
  );
  return own.flatMap(({ entry }) => (isEntryShown(entry, today()) ? nameKeys(entry) : []));
}

/** The names of new entries, in the order of `refs`. Entries that are not shown any more are left out. */
async function addedNames(refs: readonly EntryRef[]): Promise<ListChanges['added']> {
  const found = new Map((await shownEntriesOf(refs)).map(({ ref, entry }) => [ref.id, entry]));
  return refs.flatMap((ref) => {
    const entry = found.get(ref.id);
    return entry ? { ref, ...toldName(entry) } : [];
  });
}
