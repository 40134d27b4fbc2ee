import { type AddressInfo, createServer } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Composition, composeInFirefox } from './compose';
import type { Engine, LaunchOptions, Look } from './engine';
import { inFirefoxContentScript } from './firefox-content';
import { firefoxAccessibles, firefoxTrees } from './firefox-tree';
import {
  connectionOf,
  DEBUGGER_PREFS,
  type FirefoxConnection,
  FirefoxWindow,
} from './firefox-window';
import { NO_PICTURES } from './saved-page';
import type { Accessible, Tree } from './tree';
import { START_MS, until } from './until';

/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '6f1d2c3b-0a4e-4b7c-9d58-2e7f6a91c0de';
const ORIGIN = `moz-extension://${UUID}`;

const DEAD_PORT = 9;

const NO_TREES_PREF = 'accessibility.force_disabled';
const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const NAVIGATION_PREF = 'dom.navigation.webidl.enabled';
const schemeOf = (scheme: LaunchOptions['colorScheme']): 0 | 1 => (scheme === 'dark' ? 0 : 1);
/** Further preferences of a reader's system, at first none: colours, motion, pointers. */
const SYSTEM_PREFS = [
  'browser.display.document_color_use',
  'ui.prefersReducedMotion',
  'ui.primaryPointerCapabilities',
] as const;

/** The network is cut: all but this machine goes through a proxy that is not there. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': DEAD_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': DEAD_PORT,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost, .localhost',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
};

/** To draw less often where nobody looks saves a fifth of the work, and to start no process for each tab another tenth. */
const SPARING = {
  'layout.frame_rate': 10,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

const throughProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.http_port': port,
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

function prefsFor(options: LaunchOptions, extensionId: string): Record<string, unknown> {
  const language = options.language ?? 'zh-CN';
  return {
    ...OFFLINE,
    ...(options.proxy === undefined ? {} : throughProxy(options.proxy)),
    ...DEBUGGER_PREFS,
    // The extension's address is the same in every session, also where it was installed anew.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // Only `killWorker` ends the event page; an idle end in the middle of a test would be chance.
    'extensions.background.idle.timeout': 600_000,
    'intl.locale.requested': language === 'en' ? 'en-US' : language,
    'intl.accept_languages': language,
    [SCHEME_PREF]: schemeOf(options.colorScheme),
    ...(options.isSparing ? SPARING : {}),
    // A page's clock in full, not in whole milliseconds: what the extension costs a page is a few of them.
    'privacy.reduceTimerPrecision': false,
    // The extension's manifest serves as a page from which its API is called: see `Session`.
    'devtools.jsonview.enabled': false,
    // A permission that is asked for in a click is granted: the prompt is no page that the driver could press.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.privatebrowsing.autostart': options.neverRemember ?? false,
    [NAVIGATION_PREF]: !options.hasNoNavigation,
    // Pages that were saved from http stay there.
    'dom.security.https_first': false,
  };
}

/** Firefox's own word about a page that was closed or left before its question was answered: nobody's fault. */
const LEFT =
  /^Promise (?:resolved after context unloaded|resolved while context is inactive|rejected after context unloaded: Actor 'Conduits' destroyed before query)|^NS_ERROR_NOT_INITIALIZED: /;

class FirefoxEngine implements Engine {
  readonly name = 'firefox';
  readonly origin = ORIGIN;
  private readonly logged: string[] = [];

  constructor(
    readonly driver: Browser,
    private readonly window: FirefoxWindow,
    private readonly extensionId: string,
    private readonly options: LaunchOptions,
  ) {}

  /** The command of `driver.installExtension`, with the permission for private windows added. */
  async install(): Promise<void> {
    await connectionOf(this.driver).send('webExtension.install', {
      extensionData: { type: 'path', path: this.options.extensionDir },
      'moz:allowPrivateBrowsing': this.options.neverRemember ?? false,
    });
  }

  async clear({ colorScheme, hasNoNavigation }: LaunchOptions, kept?: Page): Promise<void> {
    const last = kept ?? (await this.driver.newPage());
    await last.bringToFront();
    for (const page of await this.driver.pages()) if (page !== last) await page.close();
    await this.window.evaluate(`(() => {
      gBrowser.removeAllTabsBut(gBrowser.selectedTab, { animate: false, skipPermitUnload: true });
      for (const other of Services.wm.getEnumerator('navigator:browser'))
        if (other.gBrowser !== gBrowser) other.close();
      for (const name of ${JSON.stringify(SYSTEM_PREFS)}) Services.prefs.clearUserPref(name);
      // Once asked for, accessibility trees are kept of all pages, until it is forbidden.
      Services.prefs.setIntPref('${NO_TREES_PREF}', 1);
      Services.prefs.clearUserPref('${NO_TREES_PREF}');
      Services.prefs.setIntPref('${SCHEME_PREF}', ${schemeOf(colorScheme)});
      Services.prefs.setBoolPref('${NAVIGATION_PREF}', ${!hasNoNavigation});
      Services.console.reset();
      return '';
    })()`);
    this.logged.length = 0;
  }

  async reinstall(): Promise<void> {
    const connection = connectionOf(this.driver);
    await connection.send('webExtension.uninstall', { extension: this.extensionId });
    await this.install();
  }

  async prepare(page: Page): Promise<void> {
    page.on('console', (message) => {
      const isOurs = message.location().url?.startsWith(ORIGIN) ?? false;
      if (message.type() === 'error' && isOurs) this.logged.push(message.text());
    });
  }

  /**
   * The load event of an own page never reaches the driver, so ask the page itself. An address that is opened again has
   * the old document at first.
   */
  async goToOwnPage(page: Page, url: string): Promise<void> {
    const now = () =>
      page.evaluate(() => [location.href, performance.timeOrigin, document.readyState] as const);
    const [before, beganBefore] = await now();
    const [path = url] = url.split('#');
    const isWithin = url.includes('#') && before.split('#')[0] === path;
    page.goto(url).catch(() => undefined);
    await until(`${url} is loaded`, async () => {
      const [here, began, state] = await now();
      return here.startsWith(path) && state === 'complete' && (isWithin || began !== beganBefore);
    });
  }

  async compose(page: Page, composition: Composition): Promise<void> {
    await page.bringToFront();
    await composeInFirefox(this.window, composition);
  }

  async enterInAddressBar(text: string): Promise<void> {
    await this.window.evaluate(`(() => {
      const { ExtensionSearchHandler: bar } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionSearchHandler.sys.mjs');
      const text = ${JSON.stringify(`jx ${text}`)};
      bar.handleSearch({ keyword: 'jx', text, inPrivateWindow: false }, () => {});
      bar.handleInputEntered('jx', text, 'current');
      return '';
    })()`);
  }

  async chooseInMenu(menuItemId: string, selectionText: string): Promise<void> {
    const info = JSON.stringify({ menuItemId, selectionText, modifiers: [], editable: false });
    await this.window.evaluate(`(() => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)});
      extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);
      return '';
    })()`);
  }

  /** For all pages at once: Firefox reads it from its preferences. */
  async show(_: Page, { scheme, forced, coarse }: Look): Promise<void> {
    const [colours, motion, pointer] = SYSTEM_PREFS;
    const prefs = {
      [SCHEME_PREF]: schemeOf(scheme),
      // 2: pages' colours never, 0: unless the system says otherwise.
      [colours]: forced ? 2 : 0,
      [motion]: 1,
      // Bits: 1 coarse, 2 fine, 4 can hover.
      [pointer]: coarse ? 1 : 6,
    };
    await this.window.evaluate(`(() => {
      for (const [name, value] of Object.entries(${JSON.stringify(prefs)}))
        Services.prefs.setIntPref(name, value);
      return '';
    })()`);
  }

  async killWorker(): Promise<void> {
    await this.window.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`);
  }

  async isWorkerRunning(): Promise<boolean> {
    const state = await this.window.evaluate(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension.backgroundState`,
    );
    return state !== 'stopped';
  }

  async inContentScript(page: Page, code: string, where: 'page' | 'frame'): Promise<string> {
    await page.bringToFront();
    return inFirefoxContentScript(this.window, this.extensionId, code, where);
  }

  trees(page: Page, selector: string): Promise<Tree[]> {
    return firefoxTrees(connectionOf(this.driver), page, selector);
  }

  async accessibles(page: Page): Promise<Accessible[]> {
    await page.bringToFront();
    let before: Accessible[] = [];
    // The first question only starts the accessibility service; its tree follows the page, some time after.
    return until('Firefox has an accessibility tree that stays', async () => {
      const found = await firefoxAccessibles(this.window);
      const isSettled = found.length > 1 && isDeepStrictEqual(found, before);
      before = found;
      return isSettled && found;
    });
  }

  /**
   * Uncaught errors from everywhere; `console.error` from pages only, the worker's is out of reach. A picture of a saved
   * page's own styles that is refused is put down to the script that happened to read the layout first: no fault of it.
   */
  async errors(): Promise<string[]> {
    const uncaught = await this.window.evaluate(`JSON.stringify(
      Services.console.getMessageArray()
        .filter((each) => each instanceof Ci.nsIScriptError)
        .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
        .filter(({ category, errorMessage }) =>
          !(category.startsWith('CSP_') && errorMessage.includes(${JSON.stringify(NO_PICTURES)})))
        .filter(({ sourceName }) => sourceName.startsWith(${JSON.stringify(ORIGIN)}))
        .map(({ errorMessage, sourceName, lineNumber }) =>
          errorMessage + ' (' + sourceName + ':' + lineNumber + ')'))`);
    const errors = (JSON.parse(uncaught) as string[]).filter((each) => !LEFT.test(each));
    return [...this.logged, ...errors];
  }
}

/** From Firefox 159 on the driver sizes, prints and fills no view of an extension, although it has system access. */
const REACH_VIEWS = `(() => {
  const { RootBiDiModule: { prototype } } = ChromeUtils.importESModule(
    'chrome://remote/content/webdriver-bidi/modules/RootBiDiModule.sys.mjs');
  const find = prototype._getNavigable;
  prototype._getNavigable = function (id, options) {
    return find.call(this, id, { ...options, skipPrivilegeCheck: true });
  };
  return '';
})()`;

/** Some versions refuse it. Firefox 140 has no orientation, which the driver sets with every size of a page. */
async function bridgeVersions(connection: FirefoxConnection, window: FirefoxWindow): Promise<void> {
  // Versions that have no such module refuse nothing either.
  await window.evaluate(REACH_VIEWS).catch(() => undefined);
  const send = connection.send.bind(connection);
  connection.send = async (method, params) => {
    const sent = send(method, params);
    if (method !== 'emulation.setScreenOrientationOverride') return sent;
    return sent.catch(() => ({ result: {} }));
  };
}

/** A TCP port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Firefox with the extension as a temporary add-on, driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions, extensionId: string): Promise<Engine> {
  const port = await freePort();
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    timeout: START_MS,
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // System access opens the extension's own views as any page: by the flag, from Firefox 159 on by the variable.
    env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' },
    args: ['--remote-allow-system-access', `--start-debugger-server=${port}`],
    extraPrefsFirefox: prefsFor(options, extensionId),
  });
  const connection = connectionOf(driver);
  const window = await FirefoxWindow.open(port);
  await bridgeVersions(connection, window);
  const engine = new FirefoxEngine(driver, window, extensionId, options);
  await engine.install();
  return engine;
}
