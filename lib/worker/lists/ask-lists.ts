import { isAnyLost } from '../../store/followed';
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
 * Lists whose rows are missing altogether, since the database was deleted under us, get them again and are
 * fetched; nobody waits for that. What cannot be written is told by the lists' states.
 */
export async function findLostLists(): Promise<void> {
  const { recoverLists } = await import('../../store/lists');
  if (!(await recoverLists().catch(() => false))) return;
  const { catchUp } = await import('./sync');
  catchUp(deps).catch(() => undefined);
}

/** The live lists; where there is none, the bundled list is taken in before the question is answered. */
async function liveGenerations(): Promise<Generation[]> {
  const live = await loadGenerations();
  if (live.length > 0) {
    if (await isAnyLost()) findLostLists().catch(() => undefined);
    return live;
  }
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
