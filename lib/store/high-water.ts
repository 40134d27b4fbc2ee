import { readValue, writeValues } from '../browser/storage';
import { compareHighWater, type HighWater } from '../list/verify-latest';
import { openDatabase } from './database';

/**
 * High-water marks, kept in two places: whoever makes a browser lose its IndexedDB (a full disk, a
 * cleaner) does not thereby get to replay an old list.
 */
const markKey = (identity: string): string => `mark:${identity}`;

/** What a disk, a cleaner or a crash made of a mark is none, so that it hides no sound one. */
function isMark(value: unknown): value is HighWater {
  const { epoch, sequence, payload } = (value ?? {}) as Partial<HighWater>;
  return (
    Number.isSafeInteger(epoch) && Number.isSafeInteger(sequence) && typeof payload === 'string'
  );
}

/** Of one number, the mark without a payload is the later one: the number is void (`list/mirrors.ts`). */
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
 * A list was removed: its mark stays in `storage.local` alone, until all is erased. To follow the list again is no way
 * back to a state that is older than what was seen.
 */
export async function leaveHighWater(identity: string): Promise<void> {
  await openDatabase().meta.delete(markKey(identity));
}
