import { importKeyPair, type KeyPair } from '../../lib/list/keys';
import type { ListTold } from '../../lib/publish/thread/wishes';
import type { Job } from './job';

/** Keys as long as the view is open, and no longer. */
export interface HeldKeys {
  root: readonly KeyPair[];
  release: readonly KeyPair[];
}

export type KeyRole = keyof HeldKeys;

export const NO_KEYS: HeldKeys = { root: [], release: [] };

/** The root key is asked for at a first publish and where release keys are replaced. */
export const needsRoot = (list: ListTold | null, job: Job): boolean =>
  list === null || job === 'rotate';

/** Why a key cannot be used; `foreign`: of another list. */
export type KeyFault = 'not-a-key' | 'foreign' | 'is-root' | 'is-release' | 'is-old' | 'twice';

/** What speaks against a key in a role; null where nothing does. */
function faultOf(
  { id }: KeyPair,
  role: KeyRole,
  { held, list, job }: { held: HeldKeys; list: ListTold | null; job: Job },
): KeyFault | null {
  if ([...held.root, ...held.release].some((key) => key.id === id)) return 'twice';
  if (!list) return null;
  const isRoot = list.root.keys.includes(id);
  const isRelease = list.release.keys.includes(id);
  if (role === 'root') return isRoot ? null : isRelease ? 'is-release' : 'foreign';
  if (isRoot) return 'is-root';
  if (job === 'rotate') return isRelease ? 'is-old' : null;
  return isRelease ? null : 'foreign';
}

/** The keys with one more, read from its file, or why it is none of use here. What is in the file is never told. */
export async function withKey(
  text: string,
  role: KeyRole,
  around: { held: HeldKeys; list: ListTold | null; job: Job },
): Promise<HeldKeys | KeyFault> {
  const pair = await importKeyPair(text).catch(() => null);
  if (!pair) return 'not-a-key';
  const { held } = around;
  return faultOf(pair, role, around) ?? { ...held, [role]: [...held[role], pair] };
}

/** How many more keys of a role are needed. */
export function missingKeys(
  held: HeldKeys,
  role: KeyRole,
  list: ListTold | null,
  job: Job,
): number {
  const isNew = !list || (role === 'release' && job === 'rotate');
  return Math.max(0, (isNew ? 1 : list[role].threshold) - held[role].length);
}
