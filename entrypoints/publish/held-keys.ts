import { importKeyPair, type KeyPair } from '../../lib/list/keys';
import type { Keys } from '../../lib/publish/folder/roles';
import type { ListSummary } from '../../lib/publish/thread/wishes';

/** What is signed: other entries, the same ones for longer, or under other keys. */
export type Job = 'publish' | 'renew' | 'rotate';

export type KeyRole = keyof Keys;

export const NO_KEYS: Keys = { root: [], release: [] };

/** The root key is asked for at a first publish and where release keys are replaced. */
export const needsRoot = (list: ListSummary | null, job: Job): boolean =>
  list === null || job === 'rotate';

/** Why a key cannot be used; `foreign`: of another list. */
export type KeyFault = 'not-a-key' | 'foreign' | 'is-root' | 'is-release' | 'is-old' | 'twice';

/** What a key is for, and the keys that the view holds already. It holds them until it is closed. */
interface Use {
  held: Keys;
  list: ListSummary | null;
  job: Job;
}

/** What speaks against a key in a role; null where nothing does. */
function faultOf({ id }: KeyPair, role: KeyRole, { held, list, job }: Use): KeyFault | null {
  if ([...held.root, ...held.release].some((key) => key.id === id)) return 'twice';
  if (!list) return null;
  const isRoot = list.root.keys.includes(id);
  const isRelease = list.release.keys.includes(id);
  if (role === 'root') return isRoot ? null : isRelease ? 'is-release' : 'foreign';
  if (isRoot) return 'is-root';
  if (job === 'rotate') return isRelease ? 'is-old' : null;
  return isRelease ? null : 'foreign';
}

/**
 * The held keys with one more, which is read from its file; or why that key is of no use here. The file's content is
 * never told. `use` is called after the file is read, since a list or another key may have been opened meanwhile.
 * `hold` gets the new keys at once, so that a key from another file is added to them.
 */
export async function withKey(
  text: string,
  role: KeyRole,
  use: () => Use,
  hold: (keys: Keys) => void = () => {},
): Promise<Keys | KeyFault> {
  const pair = await importKeyPair(text).catch(() => null);
  if (!pair) return 'not-a-key';
  const now = use();
  const fault = faultOf(pair, role, now);
  if (fault) return fault;
  const held = { ...now.held, [role]: [...now.held[role], pair] };
  hold(held);
  return held;
}

/** Those of the held keys that sign for the list that was just opened. They may have been there before it was read. */
export const keysOf = ({ root, release }: Keys, list: ListSummary): Keys => ({
  root: root.filter(({ id }) => list.root.keys.includes(id)),
  release: release.filter(({ id }) => list.release.keys.includes(id)),
});

/** How many more keys of a role are needed. */
export function missingKeys(held: Keys, role: KeyRole, list: ListSummary | null, job: Job): number {
  const isNew = !list || (role === 'release' && job === 'rotate');
  return Math.max(0, (isNew ? 1 : list[role].threshold) - held[role].length);
}
