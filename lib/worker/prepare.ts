import { holdPassed } from '../domain/clock';
import { LOCAL_KEYS, readLocalValues } from '../store/local-values';
import { loadLiveLists } from './lists/live-lists';
import { readPreferences, translatorFor } from './preferences';

/** Preparations of a worker that has just started. Each is done once in its life. */

let readable: Promise<unknown> | undefined;
let writable: Promise<unknown> | undefined;

/** A question that needs what failed here reads it again and gets the error. */
const ignore = (): void => undefined;

/** Await before anything is judged by time. The indexes are being opened meanwhile. */
export async function prepareToRead(): Promise<void> {
  if (!readable) {
    loadLiveLists().catch(ignore);
    loadWords().catch(ignore);
    readable = holdClock();
  }
  await readable;
}

/** Read the user's language from the package, unless it is part of the worker's script. */
async function loadWords(): Promise<void> {
  await translatorFor((await readPreferences()).settings);
}

/** Await before the database is written. */
export async function prepareToWrite(): Promise<void> {
  writable ??= Promise.all([openForWriting(), prepareToRead()]);
  await writable;
}

async function openForWriting(): Promise<void> {
  await (await import('../store/database')).chooseDatabase();
}

/**
 * Hold the clock at the latest instant that is known to have passed (`lists/sync/time-floor.ts`), kept in
 * `storage.local`. A storage that cannot be read leaves the clock alone.
 */
export async function holdClock(): Promise<void> {
  const stored = await readLocalValues().catch(() => null);
  const passed = stored?.[LOCAL_KEYS.passed];
  if (typeof passed === 'number') holdPassed(passed);
}
