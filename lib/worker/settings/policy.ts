import { readValue, readValues } from '../../browser/storage';
import { formatSubscription } from '../../domain/subscription';
import { allFollowed, readPaused } from '../../store/followed';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { subscribeAll } from '../lists/subscriptions';
import type { SyncDeps } from '../lists/sync/run';
import { readPreferences } from '../preferences';
import { forgetUnwanted } from './settings';

/**
 * The administrator's policy. Its last values lie in `storage.local`: Chromium answers `{}` for some seconds after its
 * start, and a locked setting must hold in these seconds too.
 */

/** How long an empty answer may still mean "not read yet". */
const SETTLE_MS = 15_000;

/** The policy that the browser gives now. Firefox rejects if there is none. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await readValues('managed');
  } catch {
    return {};
  }
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/**
 * Keep the policy and follow its lists. A preset list that the user had paused is taken up again, since no view offers
 * that for a preset list. A list whose address the policy changed moves there. A list that cannot be reached is tried
 * again. Gives whether the policy has changed.
 */
async function take(raw: Record<string, unknown>, deps: SyncDeps): Promise<boolean> {
  let isOther = false;
  await changeLocal(LOCAL_KEYS.policy, (before) => {
    isOther = JSON.stringify(before ?? {}) !== JSON.stringify(raw);
    if (!isOther) return before;
    return isEmpty(raw) ? undefined : raw;
  });
  await forgetUnwanted();
  const { lists } = (await readPreferences()).policy;
  const [paused, followed] = await Promise.all([readPaused(), allFollowed()]);
  const places = new Set(followed.map(formatSubscription));
  const wanted = lists.filter(
    (list) => paused.has(list.identity) || !places.has(formatSubscription(list)),
  );
  await subscribeAll(
    wanted.map((subscription) => ({ subscription })),
    deps,
  );
  return isOther;
}

/**
 * Read the policy. Call when the browser says that it changed, and now and then. An empty answer removes an earlier
 * policy only if it is still empty after a while. Gives whether the policy has changed.
 */
export async function takePolicy(deps: SyncDeps, settleMs = SETTLE_MS): Promise<boolean> {
  const raw = await readManaged();
  const known = await readValue('local', LOCAL_KEYS.policy);
  if (!isEmpty(raw) || known === undefined) return take(raw, deps);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return take(await readManaged(), deps);
}
