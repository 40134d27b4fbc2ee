import type { ListState } from '../../domain/list-state';
import { isAnyLost } from '../../store/followed';
import { recoverLists } from '../../store/lists';
import { deps } from '../sync-deps';
import { listStates } from './list-states';
import { catchUp, syncBundled } from './sync';

/** Lists that are not there: none was taken in yet, or their rows or the whole database were deleted under us. */

/** One taking in at a time, and of a bundled list that cannot be taken in, one try a worker's life. */
let taking: Promise<void> | undefined;
let wasTried = false;

async function takeIn(): Promise<void> {
  // Rows that are missing altogether: the first start, or the database was deleted.
  const isLost = await recoverLists();
  if (wasTried && !isLost) return;
  wasTried = true;
  await syncBundled(deps);
  // The followed lists are fetched again; the question does not wait for them.
  recoverLost().catch(() => undefined);
}

/** Take in the bundled list, where it is not being taken in already. */
export async function takeBundled(): Promise<void> {
  taking ??= takeIn().finally(() => {
    taking = undefined;
  });
  await taking;
}

/** One recovery at a time. */
let recovering: Promise<void> | undefined;

/** Lists whose rows were lost get them again and are fetched; whoever asked does not wait for that. */
export async function recoverLost(): Promise<void> {
  recovering ??= catchUp(deps).finally(() => {
    recovering = undefined;
  });
  await recovering;
}

/**
 * The lists' states for whoever looks at them. A list without a row gets one again and is fetched. What cannot be
 * written is told by the states.
 */
export async function shownStates(): Promise<ListState[]> {
  const states = await listStates();
  if (!(await isAnyLost().catch(() => false))) return states;
  await recoverLists().catch(() => undefined);
  recoverLost().catch(() => undefined);
  return listStates();
}
