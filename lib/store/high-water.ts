import { readValue, writeValues } from '../browser/storage';
import { compareHighWater, type HighWater } from '../list/verify-latest';
import { openDatabase } from './database';

/** High-water marks, kept in two places: a browser that loses its IndexedDB still refuses an old list. */
const markKey = (identity: string): string => `mark:${identity}`;

/** Is this a sound mark? A damaged one must not hide the sound mark of the other place. */
function isMark(value: unknown): value is HighWater {
  const { epoch, sequence, payload } = (value ?? {}) as Partial<HighWater>;
  return (
    Number.isSafeInteger(epoch) && Number.isSafeInteger(sequence) && typeof payload === 'string'
  );
}

/** Orders marks. Of one number, the mark without a payload is later: that number is void (`list/mirrors.ts`). */
const compareMarks = (a: HighWater, b: HighWater): number =>
  compareHighWater(a, b) || b.payload.length - a.payload.length;

/** The larger of the two marks; undefined when there is none. */
export async function readHighWater(identity: string): Promise<HighWater | undefined> {
  const key = markKey(identity);
  const [row, stored] = await Promise.all([openDatabase().meta.get(key), readValue('local', key)]);
  return [row?.value, stored].filter(isMark).sort(compareMarks).at(-1);
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
 * Keep the mark of a removed list in `storage.local` only, until all is erased. So a list that is followed again cannot
 * go back to an older state.
 */
export async function leaveHighWater(identity: string): Promise<void> {
  await openDatabase().meta.delete(markKey(identity));
}
