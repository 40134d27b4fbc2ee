import { connect } from '../store/connection';
import { loadSeen } from './seen';

let readable: Promise<unknown> | undefined;
let writable: Promise<unknown> | undefined;

/** What must be known before anything is judged by time; the database is being opened meanwhile. */
export async function prepareToRead(): Promise<void> {
  if (!readable) {
    connect();
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
