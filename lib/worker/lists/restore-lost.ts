import { shared } from '../../domain/in-turn';
import type { ListState } from '../../domain/list-state';
import { isAnyLost } from '../../store/followed';
import { deps } from '../sync-deps';
import { listStates } from './list-states';
import { catchUp, restoreRows, syncBundled } from './sync';

/** Recovery of lists without rows: none was taken in yet, or their rows or the whole database were deleted under us. */

/** A bundled list that cannot be taken in is tried once in a worker's life. */
let wasTried = false;

async function takeIn(): Promise<void> {
  // Rows that are missing altogether: the first start, or the database was deleted.
  const isLost = await restoreRows();
  if (wasTried && !isLost) return;
  wasTried = true;
  await syncBundled(deps);
  // The followed lists are fetched again; the question does not wait for them.
  recoverLost().catch(() => {});
}

/** Take in the bundled list, where it is not being taken in already. */
export const takeBundled = shared(takeIn);

/** Lists whose rows were lost get them again and are fetched; whoever asked does not wait for that. */
export const recoverLost = shared(() => catchUp(deps));

/** The lists' states for a view. A list without a row gets one and is fetched. Failed writes are told. */
export async function shownStates(): Promise<ListState[]> {
  if (await isAnyLost().catch(() => false)) {
    await restoreRows().catch(() => {});
    recoverLost().catch(() => {});
  }
  return listStates();
}
