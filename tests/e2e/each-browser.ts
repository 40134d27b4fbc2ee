import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browser/find';
import type { Session } from '../browser/session';
import { type Ready, readyBrowsers } from '../browser/setup';
import { runs } from '../unit/runs';
import { borrow, giveBack, type SessionOptions } from './kept-browser';

interface Given {
  name: BrowserName;
  extensionDir: string;
  /** Open as soon as hooks and cases run. */
  session: Session;
  /** Describe a case that one of the browsers has: what it looks at is drawn by the same code in both. */
  once(title: string, work: () => Promise<void>): void;
}

/** The browser that is given all of some cases where the other has a share; with `JIANXUN_TIMES` above 1 each is. */
export const hasAll = (browser: BrowserName): boolean =>
  readyBrowsers()[0]?.name === browser || runs(1) > 1;

/** Of the saved pages, those that a browser opens: one all, the other every third. */
export const savedFor = <T>(browser: BrowserName, pages: readonly T[]): T[] =>
  pages.filter((_, at) => hasAll(browser) || at % 3 === 0);

/**
 * Is the case with this number the browser's, where its code is the same in both? Firefox has every so many of them,
 * Chromium the others. A browser that is alone on this machine, or with `JIANXUN_TIMES` above 1, has all.
 */
const isOf = (at: number, browser: BrowserName, every = 3): boolean =>
  readyBrowsers().length === 1 || runs(1) > 1 || (at % every === 0) === (browser === 'firefox');

/** A browser's part of such cases. */
export const partOf = <T>(cases: readonly T[], browser: BrowserName, every = 3): T[] =>
  cases.filter((_, at) => isOf(at, browser, every));

type Described = [
  title: string,
  options: SessionOptions | ((name: BrowserName) => SessionOptions),
  cases: (given: Given) => void,
];

/**
 * Describe cases in each browser that is here. They share a session on a fresh profile, which opens before
 * their own hooks; after each case no code of the extension may have thrown.
 */
export const inEachBrowser = (...described: Described): void =>
  describeIn(readyBrowsers(), ...described);

/** The same in one browser, where all that the cases look at is of the same code in both: the other needs no list for it. */
export function inOneBrowser(browser: BrowserName, ...described: Described): void {
  const own = readyBrowsers().filter(({ name }) => name === browser);
  describeIn(own.length === 0 || runs(1) > 1 ? readyBrowsers() : own, ...described);
}

function describeIn(browsers: Ready[], ...[title, options, cases]: Described): void {
  describe.each(browsers)(`${title} in $name`, (ready) => {
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

    let shared = 0;
    const once: Given['once'] = (title, work) => {
      if (isOf(shared++, name)) it(title, work);
    };
    cases({ name, extensionDir, session, once });
  });
}
