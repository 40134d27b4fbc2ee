import { deps } from './deps';
import { type Generation, loadGenerations } from './generations';
import { syncBundled } from './sync';

/** One try a worker's life: a bundled list that cannot be taken in is told in its row, not tried again here. */
let first: Promise<void> | undefined;

/** The live lists; on the very first question the bundled list is taken in before it is answered. */
async function liveGenerations(): Promise<Generation[]> {
  const live = await loadGenerations();
  if (live.length > 0) return live;
  first ??= syncBundled(deps);
  await first;
  return loadGenerations();
}

/** What every live list answers, joined: no list hides, lifts or weakens another's entry. */
export async function askLists<T>(ask: (generation: Generation) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all((await liveGenerations()).map(ask))).flat();
}
