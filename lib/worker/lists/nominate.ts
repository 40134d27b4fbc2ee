import { distinctBy } from '../../domain/by-key';
import { today } from '../../domain/clock';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import type { EntryView } from '../../domain/entry-view';
import { byList, countUnchecked, ofRef, type Unchecked } from '../../domain/fair-shares';
import { isEntryShown, shownView } from '../../domain/lifecycle';
import type { Candidate } from '../../domain/verdict';
import { joinQuestions, type Question, termsOf } from '../../index/terms';
import type { ReadingLimit } from '../../store/chunks';
import { isAnyLost } from '../../store/followed';
import { GenerationReplaced, type LiveList, loadLiveLists, readEntries } from './live-lists';

/** Questions to the live lists: which entries they nominate, and what they hold of an entry. */

const restoring = () => import('./restore-lost');

async function recoverIfLost(): Promise<void> {
  if (await isAnyLost()) await (await restoring()).recoverLost();
}

/** The live lists. If there is none, the bundled list is taken in before the question is answered. */
export async function liveLists(): Promise<LiveList[]> {
  const live = await loadLiveLists();
  if (live.length > 0) {
    recoverIfLost().catch(() => {});
    return live;
  }
  await (await restoring()).takeBundled();
  return loadLiveLists();
}

/** The answers of some lists, or of all live ones, joined. No list hides, lifts or weakens another's entry. */
export async function askLists<T>(
  ask: (live: LiveList) => Promise<T[]>,
  lists?: readonly LiveList[],
): Promise<T[]> {
  const asked = lists ?? (await liveLists());
  return (await Promise.all(asked.map((live) => askLive(live, ask)))).flat();
}

/** The answer of one list. A list that goes live anew meanwhile is asked once more. */
async function askLive<T>(live: LiveList, ask: (live: LiveList) => Promise<T[]>): Promise<T[]> {
  try {
    return await ask(live);
  } catch (error) {
    if (!(error instanceof GenerationReplaced)) throw error;
    const { identity, generation } = live;
    const next = (await loadLiveLists()).find((each) => each.identity === identity);
    return next && next.generation !== generation ? askLive(next, ask) : [];
  }
}

/**
 * The live lists, with the reads begun that every question of a page needs. Nobody waits for those: a cold worker makes
 * the questions meanwhile, which takes as long. Call it before that.
 */
export async function listsForPage(): Promise<LiveList[]> {
  const lists = await liveLists();
  for (const { index } of lists) void index.prepare();
  return lists;
}

/** The entries of some ordinals of a list as candidates. */
async function candidatesOf(
  live: LiveList,
  ordinals: readonly number[],
  reading?: ReadingLimit,
): Promise<Candidate[]> {
  const { identity: list, asOf, title: listTitle } = live;
  const stale = live.stale ? asOf : null;
  const found = await readEntries(live, ordinals, reading);
  return found.map(({ entry }) => ({ ref: { list, id: entry.id }, entry, stale, listTitle }));
}

/**
 * Entries of one list that one question is judged against. No page names so many listed subjects. Only a list that was
 * made to cost time has more, and only that list loses by the cap.
 */
const NOMINATED_CAP = 1024;

/**
 * Bytes that one list's chunks inflate to for one question: some 250 chunks of common records, or one of the longest.
 */
const NOMINATED_BYTES = 16 * 1024 * 1024;

/** The nominated entries of a list, and how many more of it were met. */
interface Nominated {
  candidates: Candidate[];
  unchecked: Unchecked[];
}

/** The entries that one list nominates. */
export async function nominateIn(live: LiveList, question: Question): Promise<Nominated> {
  let n = 0;
  const tellOver = (count: number) => {
    n += count;
  };
  const ordinals = await live.index.nominate(question, tellOver);
  const judged = ordinals.slice(0, NOMINATED_CAP);
  tellOver(ordinals.length - judged.length);
  const reading = { most: NOMINATED_BYTES, tellOver };
  const candidates = await candidatesOf(live, judged, reading);
  const { identity: list, title } = live;
  return { candidates, unchecked: n > 0 ? [{ list, title, n }] : [] };
}

/** The entries that some lists nominate, and a count of what is not judged. No list suppresses another. */
export async function nominateInLists(question: Question, lists: readonly LiveList[]) {
  const answers = await askLists(async (live) => [await nominateIn(live, question)], lists);
  return {
    candidates: answers.flatMap(({ candidates }) => candidates),
    ...countUnchecked(answers.flatMap(({ unchecked }) => unchecked)),
  };
}

async function findIn(live: LiveList, ids: ReadonlySet<string>): Promise<Candidate[]> {
  const ordinals = await Promise.all([...ids].map((id) => live.index.find(id)));
  const found = await candidatesOf(live, [...new Set(ordinals.flat())]);
  return found.filter(({ ref }) => ids.has(ref.id));
}

/** The entries of some references, each once. References to no live list's entry are left out. None asks no list. */
export async function entriesOf(refs: readonly EntryRef[]): Promise<Candidate[]> {
  if (refs.length === 0) return [];
  return askLists(async (live) => {
    const own = refs.filter(({ list }) => list === live.identity);
    return own.length > 0 ? findIn(live, new Set(own.map(({ id }) => id))) : [];
  });
}

/** Those of the entries that are shown today. */
export const shownEntriesOf = async (refs: readonly EntryRef[]): Promise<Candidate[]> =>
  (await entriesOf(refs)).filter(({ entry }) => isEntryShown(entry, today()));

/**
 * The entries of some lists that bear a key or a name of entries of other lists: another list may know the unit that a
 * page or a question met, and not the key by which it was met. A list is not asked about its own entries.
 */
export async function bearersOf(
  met: readonly { candidate: Pick<EntryView, 'ref' | 'entry'> }[],
  lists: readonly LiveList[],
): Promise<Candidate[]> {
  if (met.length === 0 || lists.length < 2) return [];
  const views = distinctBy(
    met.map(({ candidate }) => candidate),
    ({ ref }) => refKey(ref),
  );
  const questions = views.map(({ ref, entry }) => {
    const { keys, names } = termsOf(entry);
    return { ref, keys, texts: names };
  });
  return askLists(async (live) => {
    const ofOthers = questions.filter(({ ref }) => ref.list !== live.identity);
    const asked = [...byList(ofOthers, ofRef).values()];
    const ask = (own: readonly Question[]) => nominateIn(live, joinQuestions(own));
    const joint = ofOthers.length > 0 ? [await ask(ofOthers)] : [];
    // Where there are too many, the names of one list take no place of those that are asked for another's.
    const isCut = asked.length > 1 && joint.some(({ unchecked }) => unchecked.length > 0);
    const found = isCut ? await Promise.all(asked.map(ask)) : joint;
    return distinctBy(
      found.flatMap(({ candidates }) => candidates),
      ({ ref }) => refKey(ref),
    );
  }, lists);
}

/** One entry by list and id; null when it is not on the list or nothing of it is shown any more. */
export async function shownEntry(ref: EntryRef): Promise<EntryView | null> {
  const [live] = await shownEntriesOf([ref]);
  return live ? shownView(live, today()) : null;
}
