import { browser } from 'wxt/browser';
import { inTurn } from '../domain/in-turn';

/** The small values of `storage.local`: read together for every verdict, changed one after the other. */

/** What every verdict depends on. */
export const LOCAL_KEYS = {
  settings: 'settings',
  pausedSites: 'paused-sites',
  muted: 'muted',
  policy: 'policy',
  pausedLists: 'paused',
  seen: 'seen',
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
  // The area's own event: `storage.onChanged` would wake this for every page that is remembered.
  const { onChanged: event } = browser.storage.local;
  if (!event.hasListener(onChanged)) {
    event.addListener(onChanged);
    forgetLocalValues();
  }
  if (!kept) {
    const loading: Promise<LocalValues> = browser.storage.local.get(KEYS);
    kept = loading;
    loading.catch(() => {
      if (kept === loading) forgetLocalValues();
    });
  }
  return kept;
}

/** One value, whichever its key is; undefined where there is none. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

const changeInTurn = inTurn();

/**
 * Replace one value by what `change` makes of it; undefined removes it. Changes follow one another, so that
 * of two at once neither is lost.
 */
export function changeLocal(key: string, change: (value: unknown) => unknown): Promise<void> {
  return changeInTurn(async () => {
    const before = await readLocal(key);
    const after = change(before);
    if (after === before) return;
    if (after === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: after });
    forgetLocalValues();
  });
}
