import { readValues, removeValues, writeValues } from '../../../browser/storage';
import type { ListRow } from '../../../store/database-tables';
import { openJournals } from '../../../store/lists';

type Fault = NonNullable<ListRow['fault']>;

/**
 * Faults that could not be written down because the disk is full. They are kept in `storage.session`, which is memory,
 * so that the worker's next life can tell the user too. The next look tries again to write.
 */
const PREFIX = 'untold:';

/** The unwritten faults by the list's identity. */
export async function unwrittenFaults(): Promise<ReadonlyMap<string, Fault>> {
  const all = Object.entries(await readValues('session'));
  const ours = all.filter(([key]) => key.startsWith(PREFIX));
  return new Map(ours.map(([key, fault]) => [key.slice(PREFIX.length), fault as Fault]));
}

/** Write a fault down, and remember it here where that fails. */
export async function writeFault(
  identity: string,
  fault: Fault,
  write: () => Promise<unknown>,
): Promise<void> {
  await forgetUnwritten(identity);
  await write().catch(() => writeValues('session', { [PREFIX + identity]: fault }));
}

/** Forget a list's unwritten fault: a look was good. */
export function forgetUnwritten(identity: string): Promise<void> {
  return removeValues('session', PREFIX + identity);
}

/**
 * Lists whose sync the worker's death cut off, or is under way. Lists whose journal is open only because a full disk
 * kept it from being closed are left out: they would be resumed every half a minute in vain.
 */
export async function cutOff(): Promise<string[]> {
  const [open, faults] = await Promise.all([openJournals(), unwrittenFaults()]);
  return open.filter((identity) => !faults.has(identity));
}
