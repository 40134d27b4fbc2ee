import { dayOf } from '../../../domain/day';
import { inTurn } from '../../../domain/in-turn';
import { VERSION as INDEX_FORMAT } from '../../../index/part';
import type { Manifest } from '../../../list/format';
import type { ReadFile } from '../../../list/read-list';
import { type ShownHistory, verifyNotShrunk } from '../../../list/shrink-guard';
import { verifyState } from '../../../list/verify-files';
import { ChunksMissing } from '../../../store/chunks';
import type { JournalRow, ListRow, StoredGeneration } from '../../../store/database-tables';
import type { Stored } from '../../../store/fold-changes';
import { moveLearned } from '../../../store/learned-table';
import {
  countTry,
  type Flip,
  flipGeneration,
  forgetTries,
  noteShown,
  openJournal,
  readJournal,
} from '../../../store/lists';
import { BUILTIN } from '../../../store/own-names';
import { forgetSegment } from '../../../store/segments';
import { foldStored } from '../../../store/stored-fold';
import { readPreferences } from '../../preferences';
import { differenceOf, type LiveState, noteNext, settleNotes } from '../changes-recorded';
import { tellListLive } from '../live-listener';
import { type Building, type MadeIndex, makeIndex } from './make-index';
import { namedSegments, storeMissing } from './missing-segments';
import { moveDecisions } from './move-decisions';
import { RunEnded, type SyncRun } from './run';
import { openResumeAlarm } from './schedule';
import { historyOf, historyWith, sampleOfNext } from './shown-sample';

/** A verified manifest on its way to become live. */
interface Incoming {
  manifest: Manifest;
  hash: string;
  read: ReadFile;
  changes: Flip['changes'];
  /** Take it however much is gone: the user accepts it, or the root keys began a new epoch with it. */
  mayShrink: boolean;
}

/**
 * Bring a manifest live: store the segments that are not stored yet, check the state, build the index,
 * flip. A death or a fault at any point leaves the old generation as it was, and the next run takes up
 * the segments and the parts of the index that are stored. Throws a ListError, or `RunEnded`.
 */
export async function bringLive(run: SyncRun, row: ListRow, incoming: Incoming): Promise<void> {
  const { manifest, hash } = incoming;
  const refs = await namedSegments(run.identity, row, manifest);
  const segments = refs.map(({ key }) => key);
  const opened = await openGeneration(run.identity, hash, segments);
  const refetched = new Set<string>();
  const stale = new Set(row.refetch);
  for (;;) {
    await storeMissing(run, refs, incoming.read, stale);
    try {
      return await buildInTurn(run, () => build(run, row, incoming, { ...opened, segments }));
    } catch (error) {
      // Only a build reads all stored rows. A segment that it finds damaged is fetched again, once a look.
      if (!(error instanceof ChunksMissing) || refetched.has(error.segment)) throw error;
      refetched.add(error.segment);
      await forgetSegment(error.segment);
    }
  }
}

const oneByOne = inTurn();

/**
 * Lists are fetched side by side and built one after the other: a build takes memory, and no network. A build that
 * ends, even with an error, did not kill the worker. Throws `RunEnded` at once if the run is told to end while it waits
 * for its turn: the caller of `endRun` waits for that, and another list's build may take minutes.
 */
export const buildInTurn = (run: SyncRun, work: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const { identity, signal } = run;
    const leave = () => reject(new RunEnded());
    const turn = async () => {
      signal.removeEventListener('abort', leave);
      if (signal.aborted) throw new RunEnded();
      await countTry(identity, run.spent);
      try {
        await work();
      } finally {
        await forgetTries(identity).catch(() => {});
      }
    };
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    oneByOne(turn).then(resolve, reject);
  });

async function build(
  run: SyncRun,
  row: ListRow,
  incoming: Incoming,
  opened: Opened & { segments: string[] },
) {
  const { manifest, hash } = incoming;
  const { segments } = opened;
  const fold = await foldStored(segments);
  verifyState(manifest, hash, fold);
  await run.step({ step: 'fold', done: 1, of: 1 });
  const before = row.live ? await foldLive(row.live) : null;
  const building = { ...opened, fold };
  const isGuarded = run.identity !== BUILTIN;
  const { made, shown } = isGuarded
    ? await guarded(run, before, building, incoming)
    : { made: await makeIndex(run, building) };
  const { title, publisher, contacts, asOf, live } = manifest;
  const head = { manifest: hash, title, publisher, contacts, asOf, live };
  const leftOut = { ...fold.leftOut, crowded: made.crowded };
  const next = { ...head, id: opened.id, segments, leftOut, holds: made.holds };
  const goLive = () => flip(run, row, next, incoming.changes, shown);
  await (before ? withChanges(run, before, { segments, fold }, hash, goLive) : goLive());
  await tellListLive();
}

/**
 * Make the index, compare the entries that it shows with those that users saw in the last week, and give the history to
 * store with it. The bundled list is not compared: it came with the extension.
 */
async function guarded(
  run: SyncRun,
  before: Stored | null,
  building: Building & Opened,
  { hash, mayShrink, changes }: Incoming,
): Promise<{ made: MadeIndex; shown?: ShownHistory }> {
  const history = await historyOf(run, before);
  // The release's own day counts if this computer's clock is behind it.
  const today = dayOf(Math.max(run.now, changes.floor ?? 0));
  const sample = sampleOfNext(history, today);
  const made = await makeIndex(run, building, building.shown ? undefined : sample);
  const shown = building.shown ?? sample.entries();
  await noteShown(run.identity, shown);
  if (!mayShrink) verifyNotShrunk(history.states, shown, today, hash);
  return { made, shown: historyWith(run, history, shown, mayShrink) };
}

/**
 * Make a state live. The changes are noted, and the user's decisions kept for both states, before that: the worker may
 * die after it, and another list's look deletes rows that only the old state names. A worker that dies before it makes
 * this update anew. News must not turn a good update into a fault, and no update goes live while decisions that it
 * moves cannot be kept.
 */
async function withChanges(
  { identity, now }: SyncRun,
  before: LiveState,
  after: Stored,
  manifest: string,
  goLive: () => Promise<void>,
): Promise<void> {
  const { settings } = await readPreferences();
  const found = await differenceOf(before, after, dayOf(now)).catch(() => null);
  if (!found) return goLive();
  const { note, moves } = found;
  if (settings.showChanges) await noteNext(identity, manifest, note).catch(() => {});
  const [moving] = moves;
  try {
    if (moving) await moveDecisions(identity, moves);
    await goLive();
  } catch (error) {
    // The old state stays live, unless the list was removed or another run was faster.
    const back = moves.map(({ id, to, said }) => ({ id: to, to: id, said }));
    if (!(error instanceof RunEnded)) await moveDecisions(identity, back, true).catch(() => {});
    throw error;
  }
  await Promise.allSettled([
    settleNotes(),
    moving && moveDecisions(identity, moves, true),
    moving && moveLearned(identity, moves),
  ]);
}

/** A generation whose journal is open, with what an earlier run has collected for it. */
type Opened = Pick<JournalRow, 'shown'> & { id: string; isResumed: boolean };

/**
 * Open the journal for the generation of a manifest. Its id is that of an earlier run for the same
 * manifest where there was one, so that the parts that were made then are found. Throws `RunEnded` when the list was
 * removed meanwhile.
 */
export async function openGeneration(
  identity: string,
  manifest: string,
  segments: string[],
): Promise<Opened> {
  const journal = await readJournal(identity);
  const start = `${identity}/${manifest}/`;
  const earlier = journal?.generation.startsWith(start) ? journal : undefined;
  const generation = earlier?.generation ?? start + crypto.randomUUID();
  const collected = earlier?.shown && { shown: earlier.shown };
  const isOpen = await openJournal({ identity, generation, segments, ...collected });
  if (!isOpen) throw new RunEnded();
  // The alarm rings only while a journal is open, and another list's look may have cleared it before this one opened.
  await openResumeAlarm();
  return { id: generation, isResumed: earlier !== undefined, ...collected };
}

/** The fold of the live list; null if its chunks are damaged, which must not keep a good new list out. */
async function foldLive({ segments, asOf }: StoredGeneration): Promise<LiveState | null> {
  try {
    return { segments, asOf, fold: await foldStored(segments) };
  } catch (error) {
    if (error instanceof ChunksMissing) return null;
    throw error;
  }
}

/** Make a finished generation live. */
export async function flip(
  run: SyncRun,
  row: ListRow,
  next: Omit<StoredGeneration, 'indexFormat'>,
  changes: Flip['changes'],
  shown?: ShownHistory,
): Promise<void> {
  const flipped = await flipGeneration({
    identity: run.identity,
    expected: row.live?.id ?? null,
    next: { ...next, indexFormat: INDEX_FORMAT },
    changes,
    shown,
  });
  if (!flipped) throw new RunEnded();
}
