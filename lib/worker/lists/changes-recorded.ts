import { readValue } from '../../browser/storage';
import { onceFor } from '../../domain/by-key';
import { compareDays, type Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { actsWithout, unitsAmong } from '../../domain/known-again';
import { isEntryShown, shownSanctions } from '../../domain/lifecycle';
import type { ToldName } from '../../domain/list-changes';
import { sayingOn } from '../../domain/muted';
import { entriesAt, type Location } from '../../store/chunks';
import { changedBetween, type Stored } from '../../store/fold-changes';
import { changeLocal } from '../../store/local-values';
import { readLists } from '../../store/verdict-reads';
import { normaliseName } from '../../text/normalise';
import { nameKeys, toldName } from '../../wording/names';

/**
 * The changes that updates of a list made since the popup was last seen. They lie in `storage.local` and are bounded. A
 * new entry is kept by its id: its record is read when it is told, and may have ended by then. An entry that left the
 * list is kept by its name alone: it is told once, and never why it was listed.
 */
export interface ChangeNote {
  /** Ids, newest act first. */
  added: string[];
  /** The ids among added and gone of entries that were listed before, for other acts. Earlier versions noted none. */
  again?: string[];
  moreAdded: number;
  gone: GoneNote[];
  moreGone: number;
  /** Day on which the popup told it. */
  seenOn?: Day;
  /** The changes that a manifest's state will make. They are noted before it goes live, and told once it is live. */
  next?: { manifest: string; note: ChangeNote };
}

/** What `isEmpty` counts. */
type Told = Pick<ChangeNote, 'moreAdded' | 'moreGone' | 'next'> &
  Record<'added' | 'gone', readonly unknown[]>;

interface GoneNote extends ToldName {
  id: string;
  /** Taken off the list, or its time of publication is over. */
  how: 'lifted' | 'expired';
}

/** Names that are kept of one kind and list. Further ones are counted. */
export const NAMES_CAP = 50;
/** Entries of one kind that are read and compared. Further added and gone ones are counted. */
const COMPARED_CAP = 2000;
/** Entries that are read at once: each may lie in a chunk of its own, and one reading is bounded (`store/chunks.ts`). */
const READ_AT_ONCE = 128;
const KEY = 'changes';

type ChangeNotes = Record<string, ChangeNote>;

export async function readNotes(): Promise<ChangeNotes> {
  return notesOf(await readValue('local', KEY));
}

/** The sound notes. A damaged note is left out. */
const notesOf = (stored: unknown): ChangeNotes =>
  Object.fromEntries(
    Object.entries((stored ?? {}) as Record<string, ChangeNote | null>).flatMap(([list, note]) =>
      Array.isArray(note?.added) && Array.isArray(note.gone) ? [[list, note]] : [],
    ),
  );

/** Replace the notes with what `change` makes of them. A list with nothing to tell loses its note. */
function changeNotes(change: (notes: ChangeNotes) => ChangeNotes): Promise<void> {
  return changeLocal(KEY, (stored) => {
    const left = Object.entries(change(notesOf(stored))).filter(([, note]) => !isEmpty(note));
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  });
}

/** Replace each note by what `change` makes of it. */
export const changeEach = (
  change: (note: ChangeNote, identity: string) => ChangeNote,
): Promise<void> =>
  changeNotes((notes) =>
    Object.fromEntries(
      Object.entries(notes).map(([identity, note]) => [identity, change(note, identity)]),
    ),
  );

/** A note without what was told. */
export const untold = ({ next }: ChangeNote): ChangeNote => ({ ...NOTHING, ...(next && { next }) });

export const NOTHING: ChangeNote = { added: [], moreAdded: 0, gone: [], moreGone: 0 };

/** The live manifest of each list. An unreadable database gives none: old news must be forgotten all the same. */
export async function liveManifests() {
  const rows = await readLists().catch(() => []);
  return new Map(rows.map((row) => [row.identity, row.live?.manifest]));
}

/** Join what was noted of the states that are live by now: the worker may have died when they went live. */
export async function settleNotes(): Promise<void> {
  const live = await liveManifests();
  await changeEach((note, identity) => settled(note, live.get(identity)));
}

export function settled(note: ChangeNote, manifest: string | undefined): ChangeNote {
  const { next, ...told } = note;
  if (!next || next.manifest !== manifest) return note;
  return told.seenOn === undefined ? mergeNotes(told, next.note) : next.note;
}

/** Forget what was noted of a list. */
export const forgetNews = (identity: string): Promise<void> =>
  changeNotes(({ [identity]: _, ...others }) => others);

/** Is there nothing to tell, and nothing that a state which is not live yet will bring? */
export const isEmpty = ({ added, moreAdded, gone, moreGone, next }: Told): boolean =>
  !next && added.length + moreAdded + gone.length + moreGone === 0;

/** A list's live state. `asOf`: the day as of which its publisher left out what had ended. */
export interface LiveState extends Stored {
  asOf: Day;
}

/** The difference between two states of a list. */
interface Difference {
  note: ChangeNote;
  moves: readonly Move[];
}

/** An entry that is listed on under another id. */
export interface Move {
  id: string;
  to: string;
  /** The fingerprint of its record until then. */
  said: string;
}

/** Note what the state of a manifest changes. Call before it goes live, and `settleNotes` once it is. */
export async function noteNext(
  identity: string,
  manifest: string,
  note: ChangeNote,
): Promise<void> {
  const live = (await liveManifests()).get(identity);
  await changeNotes(({ [identity]: known = NOTHING, ...others }) => ({
    ...others,
    [identity]: { ...settled(known, live), next: { manifest, note } },
  }));
}

/** The difference between a list's new state and the one before, as of `today`. Throws `ChunksMissing` for damage. */
export async function differenceOf(
  before: LiveState,
  after: Stored,
  today: Day,
): Promise<Difference> {
  const { added, gone, altered } = await changedBetween(before, after, COMPARED_CAP);
  const isShown = (entry: Entry) => isEntryShown(entry, today);
  // An entry that this version cannot read is no news, whether it is new, gone or altered.
  const known = (entries: readonly (Entry | null)[]) => entries.flatMap((entry) => entry ?? []);
  const was = await readAll(before, altered.before);
  const is = await readAll(after, altered.after);
  const pairs = was.flatMap((old, at) => (old && is[at] ? [[old, is[at]] as const] : []));
  // Some lists use row numbers as ids, and an id then passes to another unit: one entry went, and another came.
  const same = pairs.filter(isOneUnit);
  const others = pairs.filter((pair) => !isOneUnit(pair));
  const came = known([...(await readAll(after, added.places)), ...others.map(([, now]) => now)]);
  const went = known([...(await readAll(before, gone.places)), ...others.map(([old]) => old)]);
  const find = unitsAmong(came, nameKeys);
  const moved = went.map((old) => [old, find(old)[0]] as const);
  // A list may join or split the rows of one unit. An act that went from any of its old rows is not new.
  const left = same.map(([old, now]) => ({
    ...old,
    sanctions: actsWithout(old.sanctions, now.sanctions),
  }));
  const ofUnit = unitsAmong([...went, ...left], nameKeys);
  const shownOf = onceFor((entry: Entry) => shownSanctions(entry, today));
  const news = [...came.map((now) => [[], now] as const), ...same]
    .map(([own, now]) => {
      const olds = [own, ofUnit(now)].flat();
      const acts = actsWithout(shownOf(now), olds.flatMap(shownOf));
      return { id: now.id, isAgain: olds.some(isShown), newest: acts[0]?.decidedOn.day };
    })
    .filter(({ newest }) => newest)
    .sort((a, b) => compareDays(b.newest ?? '', a.newest ?? ''));
  const note = capped({
    added: news.map(({ id }) => id),
    again: news.flatMap(({ id, isAgain }) => (isAgain ? id : [])),
    moreAdded: added.count - added.places.length,
    gone: [...moved, ...same].flatMap(([old, now]) =>
      !now || (isShown(old) && !isShown(now)) ? goneNote(old, today, before.asOf) : [],
    ),
    moreGone: gone.count - gone.places.length,
  });
  const moves = moved.flatMap(([old, now]) =>
    now ? { id: old.id, to: now.id, said: sayingOn(old, today) } : [],
  );
  return { note, moves };
}

/** The entries at some places, in the order of `places`. They are read in the order of their chunks. */
async function readAll({ segments }: Stored, places: readonly Location[]) {
  const found = new Map<Location, Entry | null>();
  const lying = [...places].sort((a, b) => a.segment - b.segment || a.chunk - b.chunk);
  for (let from = 0; from < lying.length; from += READ_AT_ONCE) {
    const some = lying.slice(from, from + READ_AT_ONCE);
    const entries = await entriesAt(segments, some);
    for (const [at, place] of some.entries()) found.set(place, entries[at] ?? null);
  }
  return places.map((place) => found.get(place) ?? null);
}

/** Two records of one id: has the second a name or an identifier of the first? */
function isOneUnit([old, now]: readonly [Entry, Entry]): boolean {
  const known = marksOf(old);
  return marksOf(now).some((mark) => known.includes(mark));
}

const marksOf = ({ names, app, identifiers }: Entry): string[] => [
  ...names.map(({ text }) => normaliseName(text)),
  ...(app ? [normaliseName(app.name)] : []),
  ...identifiers.flatMap(({ kind, value, of }) => (of === 'subject' ? `${kind} ${value}` : [])),
];

/**
 * The note about an entry that went. None if it was shown neither today nor on the day `asOf` of the state that had it:
 * its acts had ended by then, or none of them may be told.
 */
function goneNote(entry: Entry, today: Day, asOf: Day): GoneNote | [] {
  const isShown = isEntryShown(entry, today);
  return isShown || isEntryShown(entry, asOf)
    ? { id: entry.id, ...toldName(entry), how: isShown ? 'lifted' : 'expired' }
    : [];
}

function capped({ added, again = [], moreAdded, gone, moreGone }: ChangeNote): ChangeNote {
  const [came, went] = [added.slice(0, NAMES_CAP), gone.slice(0, NAMES_CAP)];
  const named = new Set([...came, ...went.map(({ id }) => id)]);
  return {
    added: came,
    again: again.filter((id) => named.has(id)),
    moreAdded: moreAdded + Math.max(0, added.length - NAMES_CAP),
    gone: went,
    moreGone: moreGone + Math.max(0, gone.length - NAMES_CAP),
  };
}

/**
 * Two changes as one. An entry that came and went untold was never there: if `a` was added and then went, there is no
 * news, and none if `b` went and was added again. An entry that was listed before both changes and had a further act is
 * told as gone, and as news once it is back with that act.
 */
export function mergeNotes(earlier: ChangeNote, fresh: ChangeNote): ChangeNote {
  const goneNow = new Set(fresh.gone.map(({ id }) => id));
  const goneBefore = new Set(earlier.gone.map(({ id }) => id));
  const addedNow = new Set(fresh.added);
  const listedBefore = new Set(earlier.again);
  const addedBefore = new Set(earlier.added.filter((id) => !listedBefore.has(id)));
  const kept = earlier.added.filter((id) => !goneNow.has(id) && !addedNow.has(id));
  const isNews = (id: string) => !goneBefore.has(id) || listedBefore.has(id);
  return capped({
    added: [...fresh.added.filter(isNews), ...kept],
    again: [...listedBefore, ...(fresh.again ?? []).filter((id) => !addedBefore.has(id))],
    moreAdded: earlier.moreAdded + fresh.moreAdded,
    gone: [
      ...fresh.gone.filter(({ id }) => !addedBefore.has(id)),
      ...earlier.gone.filter(({ id }) => !addedNow.has(id) && !goneNow.has(id)),
    ],
    moreGone: earlier.moreGone + fresh.moreGone,
  });
}
