import type { LaunchOptions } from '../browser/engine';
import type { BrowserName } from '../browser/find';
import { launch, relaunch } from '../browser/launch';
import type { Session } from '../browser/session';
import type { Ready } from '../browser/setup';

/**
 * Browsers that wait for the next cases of this process: a start takes many times the work of erasing what the cases
 * before have stored. They end with the process, whose driver ends them.
 */

/** What differs between the sessions of one browser. */
export type SessionOptions = Pick<LaunchOptions, 'viewport' | 'keepWelcome' | 'hasNoNavigation'>;

interface Kept {
  session: Session;
  options: SessionOptions;
}

const KEPT = new Map<BrowserName, Kept>();

// The runner ends a process half a second after SIGTERM. The driver takes longer, and at the exit it kills each second one.
process.once('SIGTERM', () => {
  for (const { session } of KEPT.values()) session.engine.driver.process()?.kill('SIGKILL');
  process.exit();
});

const withBuild = (
  { name: _, ...build }: Ready,
  options: Partial<LaunchOptions>,
): LaunchOptions => ({
  ...build,
  isSparing: true,
  ...options,
});

/** A browser for cases that need one of their own, as they start it another way or end it. Close the session in a `finally`. */
export const launchOwn = (ready: Ready, options: Partial<LaunchOptions> = {}): Promise<Session> =>
  launch(ready.name, withBuild(ready, options));

/** A session in the kept browser, or in a new one. */
export async function borrow(ready: Ready, options: SessionOptions): Promise<Session> {
  const { name } = ready;
  const kept = KEPT.get(name);
  KEPT.delete(name);
  if (!kept) return launchOwn(ready, options);
  // Who looks at the first run may leave other permissions than an installation gives.
  const isFirstRun = [options, kept.options].some(({ keepWelcome }) => keepWelcome === true);
  // What some cases leave, a window that closes or a page that hangs, may hold a browser up: it ends then.
  const renewed = await relaunch(kept.session, withBuild(ready, options), isFirstRun).catch(
    () => null,
  );
  if (renewed) return renewed;
  await kept.session.close();
  return launchOwn(ready, options);
}

/** Nobody uses the session any more. */
export function giveBack({ name }: Ready, session: Session, options: SessionOptions): void {
  KEPT.set(name, { session, options });
}
