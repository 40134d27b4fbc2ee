import type { ListRow } from '../../store/rows';

/**
 * Faults that could not even be written down, because the disk is full. Kept in memory for the user to
 * be told; the next look tries again to write.
 */
const untold = new Map<string, NonNullable<ListRow['fault']>>();

export const untoldFault = (identity: string): ListRow['fault'] => untold.get(identity);

/** Write a fault down, and remember it here where that fails. */
export async function tell(
  identity: string,
  fault: NonNullable<ListRow['fault']>,
  write: () => Promise<unknown>,
): Promise<void> {
  untold.delete(identity);
  await write().catch(() => untold.set(identity, fault));
}

/** A look was good. */
export const forgetUntold = (identity: string): boolean => untold.delete(identity);
