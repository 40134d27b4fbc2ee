import { type Day, dayOf } from '../../../domain/day';
import {
  type ShownEntry,
  type ShownHistory,
  type ShownState,
  withState,
} from '../../../list/shrink-guard';
import { ChunksMissing } from '../../../store/chunks';
import type { Stored } from '../../../store/fold-changes';
import { readShown, writeShown } from '../../../store/shown';
import { visitLive } from './live-records';
import { ShownSample, smallest } from './shown-sample';
import type { SyncRun } from './sync-run';

/** What users saw of a list in the last week, as its next state is held to it. */

/** The history of a list. One that an older version brought live has none yet: it begins with what is live now. */
export async function historyOf(run: SyncRun, live: Stored | null): Promise<ShownHistory> {
  const known = await readShown(run.identity);
  if (known) return known;
  const [salt = 0] = crypto.getRandomValues(new Uint32Array(1));
  const history = { salt, states: live ? await statesOf(run, live, salt) : [] };
  await writeShown(run.identity, history);
  return history;
}

async function statesOf(
  run: SyncRun,
  { segments, fold }: Stored,
  salt: number,
): Promise<ShownState[]> {
  const today = dayOf(run.now);
  const sample = new ShownSample(salt, today);
  try {
    await visitLive(run, segments, fold, (_, entry) => {
      if (entry) sample.add(entry);
    });
  } catch (error) {
    // Damaged chunks must not keep a good new list out.
    if (error instanceof ChunksMissing) return [];
    throw error;
  }
  return [{ since: today, entries: sample.entries() }];
}

/** Collects what the next state shows, with every entry that its history asks about. */
export function sampleOfNext({ salt, states }: ShownHistory, today: Day): ShownSample {
  const entries = states.flatMap((state) => state.entries);
  const asked = entries.flatMap(({ id, names }) => [id, ...names.slice(0, 1)]);
  return new ShownSample(salt, today, new Set(asked));
}

/**
 * The history once the next state is live. A state that the user or the root keys accepted begins a new one: it is
 * compared with nothing before it.
 */
export function historyWith(
  run: SyncRun,
  { salt, states }: ShownHistory,
  shown: readonly ShownEntry[],
  isAccepted: boolean,
): ShownHistory {
  const next = { since: dayOf(run.now), entries: smallest(shown) };
  return { salt, states: withState(isAccepted ? [] : states, next) };
}
