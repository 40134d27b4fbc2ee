import { isAnyLost } from '../../store/followed';
import { type Generation, loadGenerations } from './generations';

async function recoverIfLost(): Promise<void> {
  if (await isAnyLost()) await (await import('./recover')).recoverLost();
}

/** The live lists; where there is none, the bundled list is taken in before the question is answered. */
async function liveGenerations(): Promise<Generation[]> {
  const live = await loadGenerations();
  if (live.length > 0) {
    recoverIfLost().catch(() => undefined);
    return live;
  }
  await (await import('./recover')).takeBundled();
  return loadGenerations();
}

/** What every live list answers, joined: no list hides, lifts or weakens another's entry. */
export async function askLists<T>(ask: (generation: Generation) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all((await liveGenerations()).map(ask))).flat();
}
