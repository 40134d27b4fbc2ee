import type { HTTPRequest, Page, Target } from 'puppeteer-core';
import type { Payload, Replies, Reply, RequestName } from '../../lib/messages/to-worker';
import type { Engine, LaunchOptions, Viewport } from './engine';
import { headersOf, type SavedPage } from './saved-page';
import { PATIENCE_MS, setWitness, soon, until } from './until';

/** The extension API as it stands in both browsers; only what the harness calls. */
interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<
    'local' | 'session',
    {
      get(keys: string | string[]): Promise<Record<string, unknown>>;
      remove(keys: string[]): Promise<void>;
    }
  >;
  tabs: {
    query(filter: { active?: boolean }): Promise<{ id?: number; url?: string }[]>;
    remove(tab: number): Promise<void>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; openPopup(): Promise<void> };
}

declare const chrome: ExtensionApi;

/** Where an address is looked up: in its one canonical form, without `#part`. */
const keyOf = (url: string): string => new URL(url).href.replace(/#.*$/s, '');

/** The value of a reply. Throws what the worker refuses. */
export function repliedWith<N extends RequestName>(name: N, reply: Reply<N>): Replies[N] {
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}: ${reply.error.detail}`);
  return reply.value;
}

/** So much of a page's text shows its state. */
const SEEN_LENGTH = 1500;

/** Each tab but our own with the start of what it says. */
async function tabsOf({ name, driver }: Engine, own: Page): Promise<string> {
  const said = (page: Page) =>
    soon(
      page.evaluate(
        (length) => (document.body?.textContent ?? '').replace(/\s+/g, ' ').slice(0, length),
        SEEN_LENGTH,
      ),
    );
  const tabs = (await driver.pages())
    .filter((page) => page !== own)
    .map(async (page) => `${name} ${page.url()}: ${await said(page)}`);
  return (await Promise.all(tabs)).join('\n');
}

/**
 * A running browser with the extension. Its pages are answered from memory under their real https
 * addresses; nothing reaches the network. Values leave a page as JSON, since WebDriver BiDi gives an object that
 * is referred to twice only once.
 */
export class Session {
  private readonly pages = new Map<string, SavedPage>();
  /** Tabs that were left, to be used again: of pages, and of the extension's own. */
  private readonly left: Page[] = [];
  private readonly leftOwn: Page[] = [];
  /** The extension's numbers for tabs that were asked for: a tab keeps its own. */
  private readonly numbers = new WeakMap<Page, number>();

  private constructor(
    readonly engine: Engine,
    /** A tab in the extension's origin without code of the extension, from which its API is called. */
    private readonly control: Page,
    private readonly viewport: Viewport | undefined,
  ) {}

  /** Every tab that the session opens has the size of `viewport`, or else of the window. */
  static async open(engine: Engine, viewport?: Viewport): Promise<Session> {
    const control = await engine.driver.newPage();
    control.setDefaultTimeout(PATIENCE_MS);
    await engine.goToOwnPage(control, `${engine.origin}/manifest.json`);
    setWitness(engine, () => tabsOf(engine, control));
    engine.driver.once('disconnected', () => setWitness(engine, null));
    return new Session(engine, control, viewport);
  }

  /** A session for other cases in the same browser and on the same installation, of which the control tab alone stays. */
  async renew(options: LaunchOptions): Promise<Session> {
    await this.engine.clear(options, this.control);
    return new Session(this.engine, this.control, options.viewport);
  }

  /** From now on `url` is answered with this page. */
  serve(url: string, page: SavedPage): void {
    this.pages.set(keyOf(url), page);
  }

  /** An empty tab, or window, in which served addresses can be opened. A tab behind another draws no frames. */
  async newPage(type: 'tab' | 'window' = 'tab'): Promise<Page> {
    const page = await this.emptyPage(type);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // A request of a page that has gone meanwhile cannot be answered, and need not be.
      this.answer(request).catch(() => undefined);
    });
    return page;
  }

  /** Open an address in a new tab or window; `saved` is what it is answered with from now on. */
  async visit(url: string, saved?: SavedPage, type?: 'tab' | 'window'): Promise<Page> {
    if (saved) this.serve(url, saved);
    const page = await this.newPage(type);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /**
   * Open an address in a tab that another look has left, or in a new one: that takes twice the work of the page in it.
   * To be given to `leave`, or closed.
   */
  async look(url: string, saved?: SavedPage): Promise<Page> {
    const tab = this.left.pop();
    if (!tab) return this.visit(url, saved);
    await this.goOn(tab, url, saved);
    return tab;
  }

  /** Nobody looks at the tab any more. */
  leave(page: Page): void {
    this.left.push(page);
  }

  /** Go to another address in a tab, of whose page before no trace is taken for one of the next. */
  async goOn(page: Page, url: string, saved?: SavedPage): Promise<void> {
    if (saved) this.serve(url, saved);
    if (page.url() !== 'about:blank') await this.forgetTraces(await this.tabOf(page));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  private forgetTraces(tab: number): Promise<void> {
    const keys = [`trace:${tab}`, `site-trace:${tab}`];
    return this.control.evaluate((names) => chrome.storage.session.remove(names), keys);
  }

  /**
   * One of the extension's views in front, in a tab that was left if there is any: `view('/popup.html?tab=3', '.lists li')`.
   * Its page is loaded long before it shows what it asks the worker for: `ready` is what it shows when it can be used.
   */
  async view(path: string, ready: string, viewport = this.viewport): Promise<Page> {
    const page = await this.ownPage(viewport);
    await this.engine.goToOwnPage(page, this.engine.origin + path);
    await page.waitForSelector(ready);
    return page;
  }

  /** A tab in the extension's origin without code of the extension. */
  async ownTab(): Promise<Page> {
    const page = await this.ownPage(this.viewport);
    await this.goToNoView(page);
    return page;
  }

  private async ownPage(viewport: Viewport | undefined): Promise<Page> {
    const left = this.leftOwn.pop();
    if (left) await left.setViewport(viewport ?? null);
    const page = left ?? (await this.emptyPage('tab', viewport));
    await page.bringToFront();
    return page;
  }

  private goToNoView(page: Page): Promise<void> {
    return this.engine.goToOwnPage(page, `${this.engine.origin}/manifest.json`);
  }

  /**
   * Nobody looks at this page of the extension any more. It ends, and the next one is opened in its tab: to open a tab
   * takes a third of the work of a view in it. `isFollowed`: the next is opened at once, and ends it.
   */
  async leaveOwn(page: Page, isFollowed = false): Promise<void> {
    if (!isFollowed) await this.goToNoView(page);
    this.leftOwn.push(page);
  }

  /** Ask the worker as a page of the extension. Throws what the worker refuses. */
  async ask<N extends RequestName>(name: N, payload: Payload<N>): Promise<Replies[N]> {
    const text = await this.control.evaluate(
      async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)),
      { name, payload },
    );
    return repliedWith(name, JSON.parse(text) as Reply<N>);
  }

  /** Ask many questions of one kind in one go; they are answered in turn. */
  async askAll<N extends RequestName>(
    name: N,
    payloads: readonly Payload<N>[],
  ): Promise<Replies[N][]> {
    const text = await this.control.evaluate(
      async (asked, all) => {
        const replies: unknown[] = [];
        for (const payload of all)
          replies.push(await chrome.runtime.sendMessage({ name: asked, payload }));
        return JSON.stringify(replies);
      },
      name,
      payloads,
    );
    return (JSON.parse(text) as Reply<N>[]).map((reply) => repliedWith(name, reply));
  }

  /** Ask the worker as a page that took our script over. Nothing of it is checked before it is sent. */
  async askAsPage(
    page: Page,
    name: string,
    payload: unknown,
    where: 'page' | 'frame' = 'page',
  ): Promise<Reply<RequestName>> {
    const message = JSON.stringify({ name, payload });
    const code = `chrome.runtime.sendMessage(${message}).then((reply) => JSON.stringify(reply))`;
    return JSON.parse(await this.engine.inContentScript(page, code, where)) as Reply<RequestName>;
  }

  isWorkerRunning(): Promise<boolean> {
    return this.engine.isWorkerRunning();
  }

  /** A value of `storage.session`, or undefined. */
  async stored(key: string): Promise<unknown> {
    return (await this.storedUnder<Record<string, unknown>>([key]))[key];
  }

  /** The values of some keys in `storage.session`. */
  async storedUnder<T>(keys: string[]): Promise<T> {
    const text = await this.control.evaluate(
      async (names) => JSON.stringify(await chrome.storage.session.get(names)),
      keys,
    );
    return JSON.parse(text) as T;
  }

  /** Brings a tab to the front, and gives the extension's number for it. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const tab = this.numbers.get(page) ?? (await this.numberOf(page));
    this.numbers.set(page, tab);
    return tab;
  }

  /** Found by the address that both sides know, among the tabs in front. */
  private async numberOf(page: Page): Promise<number> {
    const tabs = await this.control.evaluate(() => chrome.tabs.query({ active: true }));
    // Asked of the page itself: the driver hears nothing of a page that comes back from Firefox's cache.
    const here = await page.evaluate(() => location.href);
    const tab = tabs.find(({ url }) => url === here);
    if (tab?.id === undefined) throw new Error(`no tab shows ${here}`);
    return tab.id;
  }

  /**
   * Wait until the page of the first run was opened and close it, so that no tab of ours comes to the front in
   * the middle of a test. A profile that is opened again has none.
   */
  async closeWelcome(): Promise<void> {
    const isOpened = () =>
      this.control.evaluate(async () => (await chrome.storage.local.get('welcomed')).welcomed);
    await until('the welcome page was opened', async () => (await isOpened()) === true);
    const tab = await this.stored('welcome-tab');
    if (typeof tab === 'number')
      await this.control.evaluate((id) => chrome.tabs.remove(id).catch(() => {}), tab);
    await this.control.bringToFront();
  }

  /**
   * Addresses of all open tabs. Chromium's driver knows them, and its API tells an extension the addresses of
   * its own views only since some version after 150. Firefox's driver never hears of a tab that a view
   * opened, but its API does.
   */
  async openTabs(): Promise<string[]> {
    if (this.engine.name === 'chromium') return this.chromiumTabs().map((target) => target.url());
    const text = await this.control.evaluate(async () =>
      JSON.stringify((await chrome.tabs.query({})).map(({ url }) => url ?? '')),
    );
    return JSON.parse(text) as string[];
  }

  /** Waits for a tab of the extension that a view or a page opened by itself, closes it, and gives its address. */
  async openedTab(path: string): Promise<URL> {
    const start = this.engine.origin + path;
    const url = await until(`a tab shows ${path}`, async () =>
      (await this.openTabs()).find((each) => each.startsWith(start)),
    );
    await this.closeTab(url);
    return new URL(url);
  }

  /** A tab, or window, whose requests go where they lead; `newPage` has those that are answered from memory. */
  async emptyPage(type: 'tab' | 'window' = 'tab', viewport = this.viewport): Promise<Page> {
    // Firefox opens a tab in its latest window, and refuses while that is just opening or closing.
    const page = await until(`a ${type} is open`, () => this.engine.driver.newPage({ type }));
    page.setDefaultTimeout(PATIENCE_MS);
    await this.engine.prepare(page);
    if (viewport) await page.setViewport(viewport);
    return page;
  }

  private chromiumTabs(): Target[] {
    return this.engine.driver.targets().filter((target) => target.type() === 'page');
  }

  private async closeTab(address: string): Promise<void> {
    if (this.engine.name === 'chromium') {
      const target = this.chromiumTabs().find((each) => each.url() === address);
      return (await target?.page())?.close();
    }
    await this.control.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
      if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
    }, address);
  }

  /** The extension's number for the tab at an address, asked without the page: some never come to an end. */
  tabAt(address: string): Promise<number | undefined> {
    return this.control.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id,
      address,
    );
  }

  /** Numbers of all tabs. */
  async tabIds(): Promise<number[]> {
    return this.control.evaluate(async () =>
      (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []),
    );
  }

  badgeText(tabId: number): Promise<string> {
    return this.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Chromium only: the real popup, opened over the tab in front. Firefox's is no target of the driver. */
  async openPopup(): Promise<Page> {
    await this.control.evaluate(() => chrome.action.openPopup());
    return this.shownPopup();
  }

  /** Chromium only: the popup as a click on the toolbar's button opens it over a page, with what that click allows. */
  async clickToolbar(page: Page): Promise<Page> {
    const { driver, origin } = this.engine;
    const extension = (await driver.extensions()).get(new URL(origin).host);
    if (!extension) throw new Error(`${origin} is no installed extension`);
    await page.triggerExtensionAction(extension);
    return this.shownPopup();
  }

  private async shownPopup(): Promise<Page> {
    const { driver, origin } = this.engine;
    const isPopup = (each: Target) => each.url() === `${origin}/popup.html`;
    const target = await driver.waitForTarget(isPopup, { timeout: PATIENCE_MS });
    const popup = await target.asPage();
    popup.setDefaultTimeout(PATIENCE_MS);
    return popup;
  }

  killWorker(): Promise<void> {
    return this.engine.killWorker();
  }

  errors(): Promise<string[]> {
    return this.engine.errors();
  }

  /** End the browser; its profile is removed. */
  async close(): Promise<void> {
    await this.engine.driver.close();
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const page = this.pages.get(keyOf(request.url()));
    if (!page) return request.respond({ status: 204 });
    return request.respond({
      status: 200,
      contentType: page.contentType,
      headers: headersOf(page),
      body: page.body,
    });
  }
}
