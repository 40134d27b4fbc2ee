import {
  type Area,
  listenToArea,
  readValue,
  readValues,
  removeValues,
  writeValues,
} from '../browser/storage';
import { inTurn } from '../domain/in-turn';

/** The small values of `storage.local`: read together for every verdict, changed one after the other. */

/** Keys of the values that every verdict depends on. */
export const LOCAL_KEYS = {
  settings: 'settings',
  pausedSites: 'paused-sites',
  muted: 'muted',
  dismissed: 'dismissed',
  /** The administrator's policy as the browser gave it last. */
  policy: 'policy',
  followed: 'followed',
  pausedLists: 'paused',
  passed: 'passed',
} as const;

const KEYS: string[] = Object.values(LOCAL_KEYS);

export type LocalValues = Readonly<Record<string, unknown>>;

let kept: Promise<LocalValues> | undefined;

/** Call after writing any of the keys: the browser tells of a change a little later than it is made. */
export function forgetLocalValues(): void {
  kept = undefined;
}

const onChanged = (changes: object): void => {
  if (KEYS.some((key) => key in changes)) forgetLocalValues();
};

/**
 * The values of `LOCAL_KEYS` as they are now: one object, kept in memory until one of them changes,
 * whoever changed it. A read that fails is not remembered; it rejects as the browser does.
 */
export function readLocalValues(): Promise<LocalValues> {
  if (listenToArea('local', onChanged)) forgetLocalValues();
  if (!kept) {
    const loading: Promise<LocalValues> = readValues('local', KEYS);
    kept = loading;
    loading.catch(() => {
      if (kept === loading) forgetLocalValues();
    });
  }
  return kept;
}

const changeInTurn = inTurn();

/**
 * Replace one value by what `change` makes of it; undefined removes it. Changes are made one after the other, so that
 * two at once lose neither. What stays the same is not written: on a full disk that would fail for nothing. `area`:
 * another one than `local`, for what a private window keeps.
 */
export function changeLocal(
  key: string,
  change: (value: unknown) => unknown,
  area: Area = 'local',
): Promise<void> {
  return changeInTurn(async () => {
    const before = await readValue(area, key);
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    if (after === undefined) await removeValues(area, key);
    else await writeValues(area, { [key]: after });
    forgetLocalValues();
  });
}
