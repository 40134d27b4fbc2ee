import type { Browser, Page } from 'puppeteer-core';
import type { Language } from '../../lib/domain/settings';
import type { Composition } from './compose';
import type { BrowserName } from './find';
import type { Accessible, Tree } from './tree';

export interface Viewport {
  width: number;
  height: number;
  deviceScaleFactor?: number;
}

export interface LaunchOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  executable: string;
  headless?: boolean;
  language?: Language;
  viewport?: Viewport;
  colorScheme?: 'light' | 'dark';
  /** One process shows all pages of the web; Firefox draws seldom too. */
  isSparing?: boolean;
  /** Firefox alone: "never remember history", where every window is private and IndexedDB refuses. */
  neverRemember?: boolean;
  /** Firefox alone: without the Navigation API, as it was before 147. */
  hasNoNavigation?: boolean;
  /** Leave the page of the first run open. */
  keepWelcome?: boolean;
  /** Port of a proxy of the test's own, through which every request goes, also what stays on this machine. */
  proxy?: number;
  /** A profile folder that stays, in place of a fresh one. Firefox keeps no add-on of ours in it. */
  profile?: string;
}

/** The preferences of a reader's system. */
export interface Look {
  scheme: 'light' | 'dark';
  /** The system's own few colours, as in Windows' contrast themes. */
  forced: boolean;
  /** Fingers rather than a mouse. */
  coarse: boolean;
}

/** The parts that differ between the two browsers. `Session` is the rest. */
export interface Engine {
  readonly name: BrowserName;
  readonly driver: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Before the first navigation of a page: colour scheme and collection of errors. */
  prepare(page: Page): Promise<void>;
  /** Show one of the extension's own pages. */
  goToOwnPage(page: Page, url: string): Promise<void>;
  /** Type a word with an input method into the focused field of the page in front. */
  compose(page: Page, composition: Composition): Promise<void>;
  /** Events of the browser when `jx <text>` is entered, or the menu is chosen on a selection. */
  enterInAddressBar(text: string): Promise<void>;
  chooseInMenu(item: string, selection: string): Promise<void>;
  /** Show an open page as on a system that asks for this look, and for no motion: nothing fades. */
  show(page: Page, look: Look): Promise<void>;
  /** End the background worker as an idle browser would; the next message starts it anew. */
  killWorker(): Promise<void>;
  /** Is the worker awake? */
  isWorkerRunning(): Promise<boolean>;
  /**
   * Run code that gives text where our content script of an open page runs, as a page would that took it over, or
   * where one would run in its first frame.
   */
  inContentScript(page: Page, code: string, where: 'page' | 'frame'): Promise<string>;
  /** The elements that a selector finds, with what their closed shadow roots hold. */
  trees(page: Page, selector: string): Promise<Tree[]>;
  /** The page's accessibility tree, flat and in order. */
  accessibles(page: Page): Promise<Accessible[]>;
  /**
   * Close every page but `kept`, or else an empty one, forget looks and errors, and be as a session with these options
   * wants it.
   */
  clear(options: LaunchOptions, kept?: Page): Promise<void>;
  /** Install the extension anew, with nothing stored. */
  reinstall(): Promise<void>;
  /** Errors of the extension's own code so far, in pages, content scripts and worker. */
  errors(): Promise<string[]>;
}
