import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import { isLive } from '../../domain/lifecycle';
import type { ListChanges, ToldName } from '../../domain/list-changes';
import { queryQuestion } from '../../match/query';
import { joinQuestions } from '../../match/subject';
import {
  type ChangeNote,
  changeEach,
  forgetOldNews,
  keyOfName,
  readNotes,
  toldName,
  untold,
} from './changes-recorded';
import { type Generation, loadGenerations } from './generations';
import { listsInDoubt } from './list-states';
import { askLists, entriesOf, nominateIn } from './nominate';

/**
 * What the lists changed since the popup was last seen; empty where the user does not want to know.
 * It is told until the end of the day on which it was first told, then it is forgotten: what is listed
 * no more is not to be named for longer than it is news. So are names of a list whose removal was cut off.
 */
export async function tellChanges(): Promise<ListChanges[]> {
  await forgetOldNews();
  const generations = await loadGenerations();
  const day = today();
  // Nobody has seen what is not told: its list is paused, its index is being made, or the clock may be wrong, by which
  // what is new is over.
  const inDoubt = await listsInDoubt();
  const told = generations.filter(({ identity }) => !inDoubt.has(identity));
  const isTold = (identity: string) => told.some((each) => each.identity === identity);
  await changeEach((note, identity) => (isTold(identity) ? { ...note, seenOn: day } : note));
  const notes = await readNotes();
  const changes = told.flatMap((generation) => {
    const note = notes[generation.identity];
    return note ? [toChanges(generation, note)] : [];
  });
  return (await Promise.all(changes)).filter(
    ({ added, moreAdded, gone, moreGone }) => added.length + moreAdded + gone.length + moreGone > 0,
  );
}

/** Forget what was told: the user has seen it. What was not yet is to be told still. */
export async function dismissChanges(): Promise<null> {
  await changeEach((note) => (note.seenOn === undefined ? note : untold(note)));
  return null;
}

async function toChanges(
  { identity: list, title, asOf }: Generation,
  note: ChangeNote,
): Promise<ListChanges> {
  const { moreAdded, moreGone } = note;
  const added = await addedNames(note.added.map((id) => ({ list, id })));
  const listed = new Set([...added, ...(await namesListed(list, note.gone))].map(keyOfName));
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
 * Those of some names that a list shows still: another record of that unit, or a namesake, beside which nobody could
 * tell who is listed no more.
 */
async function namesListed(list: string, gone: readonly ToldName[]): Promise<ToldName[]> {
  if (gone.length === 0) return [];
  const asked = joinQuestions(gone.map(({ name }) => queryQuestion(name)));
  const own = await askLists(async (generation) =>
    generation.identity === list ? (await nominateIn(generation, asked)).candidates : [],
  );
  return own.flatMap(({ entry }) => (isLive(entry, today()) ? toldName(entry) : []));
}

/** The names of what is new, in this order; what is not shown any more has none. */
async function addedNames(refs: readonly EntryRef[]): Promise<ListChanges['added']> {
  const found = new Map((await entriesOf(refs)).map(({ ref, entry }) => [ref.id, entry]));
  return refs.flatMap((ref) => {
    const entry = found.get(ref.id);
    return entry && isLive(entry, today()) ? { ref, ...toldName(entry) } : [];
  });
}
