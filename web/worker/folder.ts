import { localNow } from '../../lib/domain/clock';
import { sha256Hex } from '../../lib/list/bytes';
import { httpReader, STALL_MS } from '../../lib/list/download';
import { CAPS, rootPath } from '../../lib/list/format';
import { verifyFirstRoot } from '../../lib/list/verify-root';
import type { ListRow } from '../../lib/store/database-tables';
import { eraseDatabase } from '../../lib/store/deletion';
import { allFollowed, type Followed, keepFollowed } from '../../lib/store/followed';
import { getList, patchList, recoverLists } from '../../lib/store/lists';
import { forgetLocalValues } from '../../lib/store/local-values';
import { DATABASE_NAME } from '../../lib/store/own-names';
import { readLists } from '../../lib/store/verdict-reads';
import { type SyncOptions, syncList } from '../../lib/worker/lists/sync';
import { withoutRuns } from '../../lib/worker/lists/sync/run';
import { prepareToWrite } from '../../lib/worker/prepare';
import { saveSettings } from '../../lib/worker/settings/settings';
import { deps } from '../../lib/worker/sync-deps';
import { FOLDER } from '../instead/own-names';
import { areas } from './areas';

/**
 * The one list that is followed: that of the folder in which the edition lies. Its first root is trusted when it is
 * first seen, and kept. Another one that lies there later is told beside the list and not taken.
 */

const MINUTE = 60_000;
/** Between two looks that nobody asked for: each page that is opened has a worker of its own. */
const LOOK_EVERY = 10 * MINUTE;
/** An opening waits no longer for the network before it answers from what is stored. */
const ROOT_MS = 10_000;

/**
 * The identity of the list that lies in the folder now; null where it cannot be read, or no root lies there. Hosts
 * answer for a file that is missing, or while they are closed, with a page and status 200.
 */
async function identityHere(): Promise<string | null> {
  const limits = { stallMs: STALL_MS, totalMs: ROOT_MS };
  const read = httpReader(FOLDER.href, { fetch: deps.fetch, ...limits });
  const root = await read(rootPath(1), { cap: CAPS.rootBytes }).catch(() => null);
  if (!root) return null;
  const identity = await sha256Hex(root);
  const isRoot = await verifyFirstRoot(root, identity).then(
    () => true,
    () => false,
  );
  return isRoot ? identity : null;
}

/** Follows the list of the folder where none is followed yet. Null where there is neither. */
async function followedHere(here: string | null): Promise<Followed | null> {
  const [known] = await allFollowed();
  if (known || !here) return known ?? null;
  const list = { identity: here, url: FOLDER.href };
  // Nothing of it would ever be shown here, so nothing is noted. First, since the page may be closed in between.
  await saveSettings({ showChanges: false, keepRecent: false, learnHosts: false });
  await keepFollowed(list);
  return list;
}

const isDue = ({ live, damaged, fault, checkedAt = 0 }: ListRow): boolean => {
  const since = localNow() - checkedAt;
  return !live || damaged === true || fault !== undefined || !(since >= 0 && since < LOOK_EVERY);
};

async function look({ identity }: Followed, here: string | null, options?: SyncOptions) {
  await recoverLists();
  if (here && here !== identity) {
    const at = new Date(localNow()).toISOString();
    await patchList(identity, {
      fault: { kind: 'wrong-root', detail: `${rootPath(1)}: ${here}`, at },
    });
    return;
  }
  const row = await getList(identity);
  if (options || (row && isDue(row))) await syncList(identity, deps, options ?? {});
}

/** Pages that are open side by side look one after the other. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work();
  await navigator.locks.request(DATABASE_NAME, work);
};

let known: Promise<unknown> = Promise.resolve();
let opening: Promise<void> = Promise.resolve();
const ended = new Set<(isNew: boolean) => void>();

/** Which state of the list is answered from. */
const stateNow = (): Promise<string> =>
  readLists().then(
    (rows) => rows.map(({ live }) => live?.id).join(),
    () => '',
  );

/** Looks at the folder: which list lies there, unless `here` says so, and whether there is something newer. */
function open(
  options?: SyncOptions,
  here: Promise<string | null> = prepareToWrite().then(identityHere),
): Promise<void> {
  const before = stateNow();
  const followed = here.then(followedHere);
  known = allFollowed()
    .then(([list]) => list ?? followed)
    .catch(() => undefined);
  opening = followed.then(async (list) => {
    if (list) await alone(async () => look(list, await here, options));
  });
  opening = opening.catch((error) => console.error(`worker: ${error}`));
  return opening.then(async () => {
    const isNew = (await before) !== (await stateNow());
    tell(isNew);
    if (isNew) others.postMessage(null);
  });
}

const tell = (isNew: boolean): void => {
  for (const end of ended) end(isNew);
};

/** Pages that are open side by side have workers of their own, and one of them looks for all. */
const others = new BroadcastChannel(`${DATABASE_NAME} state`);
others.onmessage = () => tell(true);

/** Calls `end` whenever a look is over, with whether another state of the list is answered from since. */
export const afterOpening = (end: (isNew: boolean) => void): void => void ended.add(end);

/** Resolves when it is known which list is followed, if any. */
export const whenKnown = (): Promise<unknown> => known;

/** Resolves when there is a list to answer from, or none can be had. */
export async function whenAnswering(): Promise<void> {
  const isLive = (await readLists().catch(() => [])).some(({ live }) => live !== undefined);
  if (!isLive) await opening;
}

/** The user asks for a look. */
export const lookAgain = (options: SyncOptions = {}): Promise<void> => open(options);

/** Forgets the list, and follows the one that lies in the folder now. Where none does, nothing is given up for it. */
export async function startAnew(): Promise<void> {
  const here = await identityHere();
  if (here)
    await withoutRuns(async () => {
      await eraseDatabase();
      await areas.local.clear();
      forgetLocalValues();
    });
  await open(undefined, Promise.resolve(here));
}

open();
