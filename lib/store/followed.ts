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

const KEY = 'followed';

async function readFollowed(): Promise<Record<string, Omit<Followed, 'identity'>>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return (stored as Record<string, Omit<Followed, 'identity'>> | undefined) ?? {};
}

/** Changes follow one another, so that two lists added at once are both kept. */
let last: Promise<unknown> = Promise.resolve();

function change(edit: (all: Awaited<ReturnType<typeof readFollowed>>) => void): Promise<void> {
  const write = async () => {
    const all = await readFollowed();
    edit(all);
    if (Object.keys(all).length > 0) await browser.storage.local.set({ [KEY]: all });
    else await browser.storage.local.remove(KEY);
  };
  const done = last.then(write, write);
  last = done;
  return done;
}

export function keepFollowed({ identity, ...places }: Followed): Promise<void> {
  return change((all) => {
    all[identity] = places;
  });
}

export function forgetFollowed(identity: string): Promise<void> {
  return change((all) => {
    delete all[identity];
  });
}

export async function isFollowed(identity: string): Promise<boolean> {
  return Object.hasOwn(await readFollowed(), identity);
}

/** All followed lists but the bundled one. */
export async function allFollowed(): Promise<Followed[]> {
  return Object.entries(await readFollowed()).map(([identity, places]) => ({
    ...places,
    identity,
  }));
}
