import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../browser/find';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { borrow, giveBack, type SessionOptions } from './kept-browser';

interface Given {
  name: BrowserName;
  extensionDir: string;
  /** Open as soon as hooks and cases run. */
  session: Session;
}

/** Every so many of some cases in a browser: what their code has in common with the other's is shown there whole. */
export const shareOf = <T>(
  cases: readonly T[],
  browser: BrowserName,
  every: Readonly<Record<BrowserName, number>>,
): T[] => cases.filter((_, at) => at % every[browser] === 0);

/**
 * Describe cases in each browser that is here. They share a session on a fresh profile, which opens before
 * their own hooks; after each case no code of the extension may have thrown.
 */
export function inEachBrowser(
  title: string,
  options: SessionOptions | ((name: BrowserName) => SessionOptions),
  cases: (given: Given) => void,
): void {
  describe.each(readyBrowsers())(`${title} in $name`, (ready) => {
    const { name, extensionDir } = ready;
    const wanted = typeof options === 'function' ? options(name) : options;
    let opened: Session | undefined;
    // Stands for the session while cases are described, so that each of them can name it.
    const session = new Proxy({} as Session, {
      get(_, key) {
        const value: unknown = opened && Reflect.get(opened, key);
        return typeof value === 'function' ? value.bind(opened) : value;
      },
    });

    beforeAll(async () => {
      opened = await borrow(ready, wanted);
    });
    afterEach(async () => expect(await opened?.errors()).toEqual([]));
    afterAll(() => {
      if (opened) giveBack(ready, opened, wanted);
    });

    cases({ name, extensionDir, session });
  });
}
