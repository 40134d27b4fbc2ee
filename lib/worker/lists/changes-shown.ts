import { today } from '../../domain/clock';
import { isLive } from '../../domain/lifecycle';
import type { ListChanges } from '../../domain/list-changes';
import { displayName } from '../../wording/names';
import { readSettings } from '../settings/settings';
import { type ChangeNote, changeNotes, readNotes } from './changes-recorded';
import { type Generation, loadGenerations, readEntries } from './generations';

/**
 * What the lists changed since the popup was last seen; empty where the user does not want to know.
 * It is told until the end of the day on which it was first told, then it is forgotten: what is listed
 * no more is not to be named for longer than it is news.
 */
export async function tellChanges(): Promise<ListChanges[]> {
  const { showChanges } = await readSettings();
  const day = today();
  await changeNotes((notes) =>
    Object.fromEntries(
      Object.entries(notes)
        .filter(([, { seenOn }]) => showChanges && (seenOn === undefined || seenOn === day))
        .map(([identity, note]) => [identity, { ...note, seenOn: day }]),
    ),
  );
  const [notes, generations] = await Promise.all([readNotes(), loadGenerations()]);
  const told = generations.flatMap((generation) => {
    const note = notes[generation.identity];
    return note ? [toChanges(generation, note)] : [];
  });
  return (await Promise.all(told)).filter(
    ({ added, moreAdded, gone, moreGone }) => added.length + moreAdded + gone.length + moreGone > 0,
  );
}

/** Forget all of it: the user has seen it, or wants none of it. */
export async function dismissChanges(): Promise<null> {
  await changeNotes(() => ({}));
  return null;
}

async function toChanges(generation: Generation, note: ChangeNote): Promise<ListChanges> {
  const { identity: list, title, asOf } = generation;
  const { moreAdded, gone, moreGone } = note;
  const added = await Promise.all(note.added.map((id) => addedName(generation, id)));
  return {
    list,
    title,
    asOf,
    added: added.filter((each) => each !== null),
    moreAdded,
    gone: gone.map(({ id: _, ...told }) => told),
    moreGone,
  };
}

/** The name of what is new, or null where it is not shown any more. */
async function addedName(
  generation: Generation,
  id: string,
): Promise<ListChanges['added'][number] | null> {
  const found = await readEntries(generation, await generation.index.find(id));
  const entry = found.find((each) => each.entry.id === id)?.entry;
  if (!entry || !isLive(entry, today())) return null;
  const developer = entry.app?.developer;
  const ref = { list: generation.identity, id };
  return { ref, name: displayName(entry), ...(developer ? { developer } : {}) };
}
