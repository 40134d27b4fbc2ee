import { isDeepStrictEqual } from 'node:util';
import type { LaunchOptions } from '../browser/engine';
import type { BrowserName } from '../browser/find';
import { launch, relaunch } from '../browser/launch';
import type { Session } from '../browser/session';

/**
 * Browsers that wait for the next cases of this process: a start takes many times the work of erasing what the cases
 * before have stored. They end with the process, whose driver ends them.
 */

interface Kept {
  session: Session;
  options: LaunchOptions;
}

const KEPT = new Map<BrowserName, Kept>();

/** What a browser is started with; sizes and the page of the first run are the session's own. */
const startOf = ({ viewport, keepWelcome, ...start }: LaunchOptions) => start;

/** A session in a kept browser that was started in the same way, or in a new one. */
export async function borrow(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const kept = KEPT.get(name);
  KEPT.delete(name);
  if (!kept) return launch(name, options);
  const isSame = isDeepStrictEqual(startOf(kept.options), startOf(options));
  // What some cases leave, a window that closes or a page that hangs, may hold a browser up: it ends then.
  // Who looks at the first run may leave other permissions than an installation gives.
  const isFirstRun = [options, kept.options].some(({ keepWelcome }) => keepWelcome === true);
  const renewed = isSame && (await relaunch(kept.session, options, isFirstRun).catch(() => null));
  if (renewed) return renewed;
  await kept.session.close();
  return launch(name, options);
}

/** Nobody uses the session any more. */
export function giveBack(name: BrowserName, session: Session, options: LaunchOptions): void {
  KEPT.set(name, { session, options });
}
