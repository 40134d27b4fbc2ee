import { readValue, readValues } from '../../browser/storage';
import { formatSubscription } from '../../domain/subscription';
import { allFollowed, readPaused } from '../../store/followed';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { subscribeAll } from '../lists/subscriptions';
import type { SyncDeps } from '../lists/sync/run';
import { readPreferences } from './preferences';
import { forgetUnwanted } from './settings';

/**
 * The administrator's policy. What the browser said of it last lies in `storage.local`, since Chromium
 * answers `{}` for some seconds after its start: a locked setting must hold in these seconds as well.
 */

/** How long an empty answer may still mean "not read yet". */
const SETTLE_MS = 15_000;

/** What the browser says now. Firefox rejects where there is no policy. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await readValues('managed');
  } catch {
    return {};
  }
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/**
 * Keep what the browser says, and follow the preset lists, also one that the user had paused: none but the user could
 * take it up again, and for a preset list no view offers that. They lie where the policy says: it moves a list to
 * another host. One that cannot be reached is tried again. Gives whether it says something else than before.
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
  const places = new Map(followed.map((list) => [list.identity, formatSubscription(list)]));
  const wanted = lists.filter(
    (list) => paused.has(list.identity) || places.get(list.identity) !== formatSubscription(list),
  );
  await subscribeAll(
    wanted.map((subscription) => ({ subscription })),
    deps,
  );
  return isOther;
}

/**
 * Look at the policy: call when the browser says that it changed, and now and then. An empty
 * answer takes an earlier policy away only when it is still empty after a while. Gives whether it is another one.
 */
export async function takePolicy(deps: SyncDeps, settleMs = SETTLE_MS): Promise<boolean> {
  const raw = await readManaged();
  const known = await readValue('local', LOCAL_KEYS.policy);
  if (!isEmpty(raw) || known === undefined) return take(raw, deps);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return take(await readManaged(), deps);
}
