import { chooseDatabase } from '../store/database';
import { loadSeen } from './sync/clock';

let ready: Promise<unknown> | undefined;

/** What must be known before anything is read, or judged by time. Once in a worker's life. */
export async function prepare(): Promise<void> {
  ready ??= Promise.all([chooseDatabase(), loadSeen()]);
  await ready;
}
