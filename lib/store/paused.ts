import { browser } from 'wxt/browser';
import { forgetLocalValues, LOCAL_KEYS, readLocalValues } from './local-values';

/**
 * The lists that the user paused, in `storage.local` beside the database: a list that comes back after
 * the loss of the database must not begin to mark again by itself.
 */
const KEY = LOCAL_KEYS.pausedLists;

/** Identities of the paused lists. */
export async function readPaused(): Promise<ReadonlySet<string>> {
  const stored = (await readLocalValues())[KEY];
  return new Set(Array.isArray(stored) ? stored : []);
}

/** One change after another: two at once would lose one of them. */
let last: Promise<unknown> = Promise.resolve();

export function setPaused(identity: string, isPaused: boolean): Promise<void> {
  const change = async () => {
    const before = await readPaused();
    if (before.has(identity) === isPaused) return;
    const others = [...before].filter((each) => each !== identity);
    if (isPaused) others.push(identity);
    if (others.length > 0) await browser.storage.local.set({ [KEY]: others });
    else await browser.storage.local.remove(KEY);
    forgetLocalValues();
  };
  const done = last.then(change, change);
  last = done;
  return done;
}
