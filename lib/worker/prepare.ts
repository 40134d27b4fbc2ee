import { loadGenerations } from './lists/generations';
import { loadSeen } from './seen';

let readable: Promise<unknown> | undefined;
let writable: Promise<unknown> | undefined;

/** Whoever asks reads anew, and meets the error. */
const ignore = (): void => undefined;

/** What must be known before anything is judged by time; the indexes are being opened meanwhile. */
export async function prepareToRead(): Promise<void> {
  if (!readable) {
    loadGenerations().catch(ignore);
    readable = loadSeen();
  }
  await readable;
}

/** What must be known before the database is written, besides. Once in a worker's life. */
export async function prepare(): Promise<void> {
  writable ??= Promise.all([chooseDatabase(), prepareToRead()]);
  await writable;
}

async function chooseDatabase(): Promise<void> {
  await (await import('../store/database')).chooseDatabase();
}
