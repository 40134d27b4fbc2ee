import { browser } from 'wxt/browser';

/**
 * The small values of `storage.local` that every verdict depends on, read in one go and kept in memory
 * until one of them changes, whoever changed it.
 */
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
 * The values as they are now, one object until one of them changes. A read that fails is not remembered;
 * it rejects as the browser does.
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
