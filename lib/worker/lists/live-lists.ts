import { now } from '../../domain/clock';
import { type Day, dayOf } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { withoutEnded } from '../../domain/lifecycle';
import type { Held } from '../../domain/lookup';
import { type EntryIndex, openStoredIndex } from '../../index/open';
import { IndexCorrupt, isIndexStale } from '../../index/part';
import { type ChunksMissing, entriesAt, type ReadingLimit } from '../../store/chunks';
import type { ListRow, StoredGeneration } from '../../store/database-tables';
import { allFollowed, readPaused } from '../../store/followed';
import { readIndexParts, readLists } from '../../store/verdict-reads';
import { titledLists } from './titles';

/** A live list, ready to be asked. */
export interface LiveList {
  identity: string;
  /** The title as it is shown: no two lists have the same. */
  title: string;
  /** The list is past its date: only its strongest tier still counts. */
  stale: boolean;
  asOf: string;
  holds: Held;
  /** Its generation's id. */
  generation: string;
  /** Names of the stored segments; a location's `segment` counts in it. */
  segments: string[];
  /** The day of the list's own release, if this computer's clock is behind it. */
  passed: Day | null;
  index: EntryIndex;
}

export const HOLDS_NOTHING: Held = { institutions: 0, websites: 0, apps: 0, regions: [] };

/** Indexes by generation id, opened or being opened. A worker that ends loses them without harm. */
const opened = new Map<string, Promise<EntryIndex | null>>();

/**
 * The live lists that are not paused, in the order in which they were followed; a flip is seen at
 * once. A list whose index is missing or of another format is left out until the next sync has rebuilt it. The rows
 * are read once: a second reading costs a cold worker of Firefox some 10 ms.
 */
export async function loadLiveLists(at: number = now()): Promise<LiveList[]> {
  const [rows, followed, paused] = await Promise.all([readLists(), allFollowed(), readPaused()]);
  const asked = titledLists(rows, followed).filter(([row]) => !paused.has(row.identity));
  const live = new Set(asked.map(([row]) => row.live?.id));
  for (const id of opened.keys()) if (!live.has(id)) opened.delete(id);
  const loaded = await Promise.all(asked.map(([row, title]) => load(row, at, title)));
  return loaded.filter((each) => each !== null);
}

/**
 * When a signed list ends: on its own date, or earlier, when the root that names its keys ends (FORMAT 5.6). So a thief
 * of a release key cannot freeze a list for ever.
 */
export function endOfList({
  release,
  root,
}: Pick<ListRow, 'release' | 'root'>): string | undefined {
  const ends = [release?.expires, release && root?.expires].filter((each) => each !== undefined);
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Is a live signed list past its end? Its own floor counts if `clock` is behind that. The bundled list has no end. */
export function isPastDate(row: ListRow, clock: number): boolean {
  const { url, live, floor = 0 } = row;
  if (!live || url === undefined) return false;
  const end = endOfList(row);
  return !(end && Date.parse(end) > Math.max(clock, floor));
}

async function load(row: ListRow, clock: number, title: string): Promise<LiveList | null> {
  const { identity, live, floor = 0 } = row;
  if (!live) return null;
  const at = Math.max(clock, floor);
  const index = await openLive(identity, live);
  if (!index) return null;
  return {
    identity,
    title,
    stale: isPastDate(row, clock),
    asOf: live.asOf,
    holds: live.holds ?? HOLDS_NOTHING,
    generation: live.id,
    segments: live.segments,
    passed: at > clock ? dayOf(at) : null,
    index,
  };
}

/** The next question tries again to open an index that could not be opened. */
function openLive(identity: string, live: StoredGeneration): Promise<EntryIndex | null> {
  const known = opened.get(live.id);
  if (known) return known;
  if (isIndexStale({ live })) return Promise.resolve(null);
  const opening = openParts(identity, live);
  opened.set(live.id, opening);
  const forget = () => void (opened.get(live.id) === opening && opened.delete(live.id));
  opening.then((index) => index ?? forget(), forget);
  return opening;
}

const damagedRows = () => import('./sync/damaged-rows');

async function openParts(identity: string, live: StoredGeneration): Promise<EntryIndex | null> {
  const onCorrupt = async () => {
    opened.delete(live.id);
    const { noteIndexDamaged } = await damagedRows();
    // A full disk may keep the damage from being noted. The question is answered all the same.
    return noteIndexDamaged(identity, live.id).catch(() => true);
  };
  const index = openStoredIndex(await readIndexParts(live.id));
  if (index) return guard(index, onCorrupt);
  await onCorrupt();
  return null;
}

/**
 * An index that answers nothing once it is found to be damaged, so that the other lists still answer the question. The
 * damaged index is then left out and rebuilt. `onCorrupt` says whether the index is still live.
 */
function guard(index: EntryIndex, onCorrupt: () => Promise<boolean>): EntryIndex {
  const safely = <T>(answer: Promise<T>, none: T): Promise<T> =>
    answer.catch(async (error) => {
      if (!(error instanceof IndexCorrupt)) throw error;
      if (!(await onCorrupt())) throw new GenerationReplaced();
      return none;
    });
  return {
    prepare: () => index.prepare(),
    nominate: (question, tellOver) => safely(index.nominate(question, tellOver), []),
    lookup: (text, limit) => safely(index.lookup(text, limit), []),
    bySound: (text, limit) => safely(index.bySound(text, limit), []),
    heldUnits: (text) => safely(index.heldUnits(text), 0),
    locate: (ordinals) => safely(index.locate(ordinals), []),
    find: (id) => safely(index.find(id), []),
  };
}

/**
 * Another generation went live since `loadLiveLists`, or the list was removed, and the old generation's rows were
 * deleted. `askLists` asks the new one.
 */
export class GenerationReplaced extends Error {
  override name = 'GenerationReplaced';
}

/**
 * The entries of some ordinals, as far as they can be read. Damaged or missing ones are left out, noted before the
 * answer is given, and fetched again. Throws `GenerationReplaced`.
 */
export async function readEntries(
  live: LiveList,
  ordinals: readonly number[],
  limit?: ReadingLimit,
): Promise<{ ordinal: number; entry: Entry }[]> {
  const { segments, passed, index } = live;
  const places = await index.locate(ordinals);
  const damaged = new Set<string>();
  const onMissing = ({ segment }: ChunksMissing) => damaged.add(segment);
  const entries = await entriesAt(segments, places, onMissing, limit);
  if (damaged.size > 0) await noteDamaged(live, damaged);
  return ordinals.flatMap((ordinal, at) => {
    const entry = entries[at];
    if (!entry) return [];
    return [{ ordinal, entry: passed ? withoutEnded(entry, passed) : entry }];
  });
}

/** The question waits for the note, so that its answer can name the list that lacks a part. */
async function noteDamaged({ identity, generation }: LiveList, segments: ReadonlySet<string>) {
  const { noteSegmentDamaged } = await damagedRows();
  for (const segment of segments) {
    // A full disk may keep the damage from being noted. The question is answered all the same.
    const isStillLive = await noteSegmentDamaged(identity, generation, segment).catch(() => true);
    if (!isStillLive) throw new GenerationReplaced();
  }
}
