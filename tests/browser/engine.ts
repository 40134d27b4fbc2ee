import type { Browser, Page } from 'puppeteer-core';
import type { Language } from '../../lib/schema/settings';
import type { BrowserName } from './find';

export interface LaunchOptions {
  /** The built, unpacked extension. */
  extensionDir: string;
  executable: string;
  headless?: boolean;
  language?: Language;
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  colorScheme?: 'light' | 'dark';
}

/** What differs between the two browsers; everything else is `Session`. */
export interface Engine {
  readonly name: BrowserName;
  readonly driver: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Before the first navigation of a page: colour scheme and collection of errors. */
  prepare(page: Page): Promise<void>;
  /** Show one of the extension's own pages. */
  goToOwnPage(page: Page, url: string): Promise<void>;
  /** End the background worker as an idle browser would; the next message starts it anew. */
  killWorker(): Promise<void>;
  /** Errors of the extension's own code so far, in pages, content scripts and worker. */
  errors(): Promise<string[]>;
}
