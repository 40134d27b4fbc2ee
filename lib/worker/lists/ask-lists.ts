import type { ListState } from '../../domain/list-state';
import { BUILTIN } from '../../store/database-tables';
import { deps } from '../deps';
import { type Generation, loadGenerations } from './generations';

/** One taking in at a time, and of a bundled list that cannot be taken in, one try a worker's life. */
let taking: Promise<void> | undefined;
let wasTried = false;

async function takeIn(): Promise<void> {
  const [{ catchUp, syncBundled }, { recoverLists }] = await Promise.all([
    import('./sync'),
    import('../../store/lists'),
  ]);
  // Rows that are missing altogether: the first start, or the database was deleted under us.
  const isLost = await recoverLists();
  if (wasTried && !isLost) return;
  wasTried = true;
  await syncBundled(deps);
  // The followed lists are fetched again; the question does not wait for them.
  catchUp(deps).catch(() => undefined);
}

/**
 * The lists' states for whoever looks at them. Where not even the bundled list has a row, the database was
 * deleted under us: the lists get their rows again and are fetched, and nobody waits for that. What cannot
 * be written is told by the states.
 */
export async function shownStates(): Promise<ListState[]> {
  const { listStates } = await import('./list-states');
  const states = await listStates();
  if (states.some(({ identity }) => identity === BUILTIN)) return states;
  const [{ catchUp }, { recoverLists }] = await Promise.all([
    import('./sync'),
    import('../../store/lists'),
  ]);
  await recoverLists().catch(() => undefined);
  catchUp(deps).catch(() => undefined);
  return listStates();
}

/** The live lists; where there is none, the bundled list is taken in before the question is answered. */
async function liveGenerations(): Promise<Generation[]> {
  const live = await loadGenerations();
  if (live.length > 0) return live;
  taking ??= takeIn().finally(() => {
    taking = undefined;
  });
  await taking;
  return loadGenerations();
}

/** What every live list answers, joined: no list hides, lifts or weakens another's entry. */
export async function askLists<T>(ask: (generation: Generation) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all((await liveGenerations()).map(ask))).flat();
}
