import { readValue, writeValues } from '../browser/storage';
import { compareHighWater, type HighWater } from '../list/verify-latest';
import { openDatabase } from './database';

/**
 * High-water marks, kept in two places: whoever makes a browser lose its IndexedDB (a full disk, a
 * cleaner) does not thereby get to replay an old list.
 */
const markKey = (identity: string): string => `mark:${identity}`;

/** The larger of the two marks; undefined when there is none. */
export async function readHighWater(identity: string): Promise<HighWater | undefined> {
  const key = markKey(identity);
  const [row, stored] = await Promise.all([openDatabase().meta.get(key), readValue('local', key)]);
  const marks = [row?.value, stored].filter((mark): mark is HighWater => mark !== undefined);
  return marks.sort(compareHighWater).at(-1);
}

/** Raise the mark, in both places, after everything about `latest` was verified (TUF 5.4.5). */
export async function raiseHighWater(
  identity: string,
  { epoch, sequence, payload }: HighWater,
): Promise<void> {
  const key = markKey(identity);
  const value: HighWater = { epoch, sequence, payload };
  await openDatabase().meta.put({ key, value });
  await writeValues('local', { [key]: value });
}

/**
 * A list was removed: its mark stays in `storage.local` alone, until all is erased. To follow the list again is no way
 * back to a state that is older than what was seen.
 */
export async function leaveHighWater(identity: string): Promise<void> {
  await openDatabase().meta.delete(markKey(identity));
}
