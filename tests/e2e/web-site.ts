import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../lib/domain/entry';
import { formatSubscription } from '../../lib/domain/subscription';
import { type KeyPair, keyPairOf } from '../../lib/list/keys';
import { writeSigned } from '../../lib/publish/folder/write';
import { readEditionFrom } from '../../lib/publish/node/edition-files';
import { diskFolder } from '../../lib/publish/node/folder';
import { type Serving, serveFolder } from '../../lib/publish/node/serve';
import { editionFolder, TEST_BUILD, TEST_DAY, TEST_NOW } from '../browser/build';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { HEAD } from '../unit/list/sample';

/** A list with its web edition, on a web server of this machine, below a path as most publishers have it. */

const BELOW = 'list/v1/';

/** Ports of this process's sites: a browser that lives on keeps what a site of before has stored under its port. */
const usedPorts = new Set<number>();

/** Serves a folder on the port that is shown, or on one that no site had. */
async function serveOn(home: string, port: number): Promise<Serving> {
  const serving = await serveFolder(home, port);
  const given = Number(new URL(serving.url).port);
  if (port !== 0 || !usedPorts.has(given)) {
    usedPorts.add(given);
    return serving;
  }
  try {
    return await serveOn(home, 0);
  } finally {
    await serving.close();
  }
}

/** Lists of different keys are different lists. */
const keyOf = (seed: number): Promise<KeyPair> => keyPairOf(new Uint8Array(32).fill(seed));

export class WebSite {
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  /** Which of them the host does not answer; until it says so, one waits. */
  isRefused: (path: string) => boolean | Promise<boolean> = () => false;
  identity = '';
  #serving: Serving | undefined;
  #port: number;
  #sequence = 0;

  private constructor(
    private readonly home: string,
    port: number,
  ) {
    this.#port = port;
  }

  /** On a free port, or on one that is shown. */
  static async open(entries: readonly Entry[], seed = 1, port = 0): Promise<WebSite> {
    const site = new WebSite(await mkdtemp(join(tmpdir(), 'jianxun-web-')), port);
    await site.publish(entries, seed);
    await site.start();
    return site;
  }

  get folder(): string {
    return join(this.home, BELOW);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/${BELOW}`;
  }

  get subscription(): string {
    return formatSubscription({ url: this.url, identity: this.identity });
  }

  /** Publishes by the book; another `seed` begins another list in the folder's place. */
  async publish(entries: readonly Entry[], seed = 1): Promise<void> {
    this.#sequence++;
    const key = await keyOf(seed);
    const keys = { root: [key], release: [key] };
    const now = TEST_NOW - 3_600_000 + this.#sequence * 60_000;
    const head = { ...HEAD, asOf: TEST_DAY };
    const edition = { isWanted: true, read: () => readEditionFrom(editionFolder(TEST_BUILD)) };
    const written = await writeSigned(diskFolder(this.folder), entries, () => head, {
      keys,
      now,
      edition,
    });
    this.identity = written.identity;
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async start(): Promise<void> {
    this.#serving = await serveOn(this.home, this.#port);
    this.#port = Number(new URL(this.#serving.url).port);
    const { server } = this.#serving;
    const [answer] = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', async (request, response) => {
      const { url = '' } = request;
      this.asked.push(url);
      if (await this.isRefused(url)) response.writeHead(503).end();
      else answer?.call(server, request, response);
    });
  }

  /** The network is gone. */
  async stop(): Promise<void> {
    await this.#serving?.close();
    this.#serving = undefined;
  }

  /** The same files on another port, without any fault: a browser keeps nothing of that site yet. */
  async move(): Promise<void> {
    await this.stop();
    this.isRefused = () => false;
    this.#port = 0;
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.home, { recursive: true, force: true });
  }
}

export const PHONE = { width: 360, height: 640 };

/** A tab without the session's own answers, and what went wrong in it. */
export async function openTab(session: Session, viewport = PHONE) {
  const page = await session.emptyPage('tab', viewport);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isFault = ['error', 'warn'].includes(message.type());
    // A list's chain of roots ends where the next one is not there.
    const isChainEnd = /\/root\/\d+\.json$/.test(message.location().url ?? '');
    // A page that is left ends its worker in the midst of what it does.
    const isOfLeft = /^worker: (?:AbortError|InvalidStateError)/.test(message.text());
    if (isFault && !isChainEnd && !isOfLeft)
      faults.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  return { page, faults };
}

/** Waits until a page says so itself: Firefox 140 lets no driver wait in a page that has a policy of its own. */
export async function whenTrue(
  page: Page,
  what: string,
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  await until(what, () => page.evaluate(isTrue));
}

/**
 * The edition's pages and scripts are kept, and its service worker answers for the next page. It need not answer for
 * this one, which may have begun while it was made active.
 */
export const whenKept = (page: Page): Promise<void> =>
  whenTrue(
    page,
    'the pages are kept',
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  );

/** The view stands in place of what was printed for readers without scripts, and fetches nothing any more. */
export const whenDrawn = (page: Page): Promise<void> =>
  whenTrue(
    page,
    'the view is drawn',
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.printed, progress, [aria-busy=true]') === null,
  );

/** The look-up is answered from the list. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector('#about-title');
  await whenTrue(
    page,
    'the list is taken in',
    () => document.querySelector('.list-now progress') === null,
  );
}

/** Puts a text into the one box in place of what stands there, at once: each letter that is typed is looked up and drawn. */
export async function lookUp(page: Page, text: string): Promise<void> {
  await page.focus('.search-field textarea');
  await page.keyboard.press('Escape');
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent ?? '');
