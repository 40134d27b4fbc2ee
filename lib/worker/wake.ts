import { deps } from './deps';
import { takeSynced } from './settings';
import { catchUp } from './sync';

/** The question that woke the worker is answered first. */
const AFTER_MS = 1500;

let isAwake = false;

/**
 * Call with every message; the first one of a worker's life sees to alarms that the browser has
 * forgotten, lists that are overdue, a database that was lost and settings of another machine.
 */
export function wake(report: (error: unknown) => void): void {
  if (isAwake) return;
  isAwake = true;
  setTimeout(() => {
    catchUp(deps).catch(report);
    takeSynced().catch(report);
  }, AFTER_MS);
}
