import { browser } from 'wxt/browser';

/**
 * The browser's small storage. `local` stays, `session` is memory and goes with the browser, `sync` travels with the
 * user, `managed` is the administrator's. The web edition gives another `browser.storage`.
 */
export type Area = 'local' | 'session' | 'sync';

/** Keys in `session` of what is known of a tab's page: of its cards, and of the website that it is of. */
export const cardsKey = (tab: number): string => `page:${tab}`;
export const siteKey = (tab: number): string => `site:${tab}`;

/** One value; undefined if there is none. */
export async function readValue(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** The values of these keys, or all that is there. */
export function readValues(
  area: Area | 'managed',
  keys?: readonly string[],
): Promise<Record<string, unknown>> {
  return browser.storage[area].get(keys ? [...keys] : null);
}

export async function writeValues(area: Area, values: Record<string, unknown>): Promise<void> {
  await browser.storage[area].set(values);
}

export async function removeValues(area: Area, keys: string | string[]): Promise<void> {
  await browser.storage[area].remove(keys);
}

export async function clearArea(area: Area): Promise<void> {
  await browser.storage[area].clear();
}

/**
 * Call `listener` with each change of one area, by key, from now on. Gives whether the listener is new; a
 * second call adds nothing. `storage.onChanged` would call it for the other areas too, so for every page that
 * is remembered.
 */
export function listenToArea(area: Area, listener: (changes: object) => void): boolean {
  const { onChanged } = browser.storage[area];
  if (onChanged.hasListener(listener)) return false;
  onChanged.addListener(listener);
  return true;
}

/** A value as it was and as it is; absent where there was or is none. */
export interface ValueChange {
  oldValue?: unknown;
  newValue?: unknown;
}

/**
 * Call `onChange` at each change that `isWatched` names by its key, until the function that this gives is called. A
 * document that is no extension's (`entrypoints/publish/alone.tsx`) has no storage and hears nothing.
 */
export function watchValues(
  area: Area,
  isWatched: (key: string, change: ValueChange) => boolean,
  onChange: () => void,
): () => void {
  const onChanged = browser?.storage?.[area].onChanged;
  const listener = (changes: Record<string, ValueChange>): void => {
    // A browser may tell of a value that was written as it was.
    const isOther = ({ oldValue, newValue }: ValueChange): boolean =>
      JSON.stringify(oldValue) !== JSON.stringify(newValue);
    if (Object.entries(changes).some(([key, each]) => isWatched(key, each) && isOther(each)))
      onChange();
  };
  onChanged?.addListener(listener);
  return () => onChanged?.removeListener(listener);
}
