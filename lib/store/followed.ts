import { browser } from 'wxt/browser';

/**
 * Where the followed lists lie, in `storage.local` beside the rows of the database: whoever makes a
 * browser lose its IndexedDB (a full disk, a cleaner) does not thereby unsubscribe the user.
 */
export interface Followed {
  identity: string;
  url: string;
  mirrors?: string[];
}

const PREFIX = 'list:';

export async function keepFollowed({ identity, ...places }: Followed): Promise<void> {
  await browser.storage.local.set({ [PREFIX + identity]: places });
}

export async function forgetFollowed(identity: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + identity);
}

export async function isFollowed(identity: string): Promise<boolean> {
  const key = PREFIX + identity;
  return (await browser.storage.local.get(key))[key] !== undefined;
}

/** All followed lists but the bundled one. */
export async function allFollowed(): Promise<Followed[]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored).flatMap(([key, places]) =>
    key.startsWith(PREFIX)
      ? [{ ...(places as Omit<Followed, 'identity'>), identity: key.slice(PREFIX.length) }]
      : [],
  );
}
