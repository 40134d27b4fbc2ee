import { deps } from './deps';

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
  setTimeout(() => seeToAll().catch(report), AFTER_MS);
}

async function seeToAll(): Promise<void> {
  const [{ catchUp }, { takeSynced }, { takePolicy }] = await Promise.all([
    import('./lists/sync'),
    import('./settings/settings'),
    import('./settings/policy'),
  ]);
  const done = await Promise.allSettled([catchUp(deps), takeSynced(), takePolicy(deps)]);
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}
