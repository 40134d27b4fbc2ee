import { deps } from './deps';
import { dropExpired } from './judging/learned';

/**
 * What the browser's events do. The code behind them is loaded when one of them comes.
 */

/** The browser has started, or the extension was installed or updated. */
export async function start(): Promise<void> {
  await (await import('./lists/sync')).startSync(deps);
}

/** An alarm rang. What is too old of the learned hosts goes with each look at the lists. */
export async function onAlarm(name: string): Promise<void> {
  const sync = await import('./lists/sync');
  const done = [sync.onAlarm(name, deps), name === sync.SYNC_ALARM ? dropExpired() : undefined];
  await Promise.all(done);
}

/** Another machine of the reader has changed the settings. */
export async function takeSettings(): Promise<void> {
  await (await import('./settings/settings')).takeSynced();
}

/** The browser has read the administrator's policy, or it has changed. */
export async function takePolicy(): Promise<void> {
  await (await import('./settings/policy')).takePolicy(deps);
}
