import { loadSeen } from './sync';

let ready: Promise<void> | undefined;

/** What must be known before anything is answered or judged by time. Once in a worker's life. */
export function prepare(): Promise<void> {
  ready ??= loadSeen();
  return ready;
}
