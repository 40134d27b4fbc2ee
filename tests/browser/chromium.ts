import { spawnSync } from 'node:child_process';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { chromiumAccessibles, chromiumTrees } from './chromium-tree';
import { type Composition, composeInChromium } from './compose';
import type { Engine, LaunchOptions, Look } from './engine';
import type { Accessible, Tree } from './tree';
import { PATIENCE_MS, START_MS } from './until';

/** The network is cut: what is not this machine has no address. */
const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost';

/** One process shows all pages of the web: to start one for each site takes a tenth of the work. */
const SPARING = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

function argsFor(options: LaunchOptions): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    OFFLINE,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--hide-scrollbars',
    // There is no GPU here, and its stand-in takes a tenth more of the processor.
    '--disable-gpu',
    // Pages that were saved from http stay there.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...(options.isSparing ? SPARING : []),
    `--lang=${options.language ?? 'zh-CN'}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(options.proxy === undefined
      ? []
      : [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

/** The driver's own way to install an extension; what is older takes it from the command line. */
const INSTALLS_SINCE = 130;

/** A version that is not told (on Windows) is taken for a new one. */
function canInstall(executable: string): boolean {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)\./.exec(stdout ?? '')?.[1] ?? INSTALLS_SINCE) >= INSTALLS_SINCE;
}

async function start(options: LaunchOptions): Promise<Browser> {
  // On Linux the language of menus and of `i18n.getUILanguage()` comes from the environment.
  const LANGUAGE = (options.language ?? 'zh-CN').replace('-', '_');
  const installs = canInstall(options.executable);
  return puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    timeout: START_MS,
    pipe: true,
    enableExtensions: installs ? [options.extensionDir] : true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [...argsFor(options), ...(installs ? [] : [`--load-extension=${options.extensionDir}`])],
  });
}

/** Chromium's own word about what a worker still asked when it was ended (seen in 150): nobody's fault. */
const ENDED = /^worker: Error: No SW$/;

type Status = Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus;

type CallFrames = Protocol.Runtime.StackTrace | undefined;

/** Listens to one page or worker for errors that come from code of the extension. */
class ErrorWatch {
  readonly found: string[] = [];

  constructor(private readonly origin: string) {}

  async attach(client: CDPSession): Promise<void> {
    client.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
      const text = thrown.exception?.description ?? thrown.text;
      this.add(text, thrown.url, thrown.stackTrace);
    });
    client.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
      this.add(text, undefined, stackTrace);
    });
    client.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.add(entry.text, entry.url, entry.stackTrace);
    });
    await Promise.all([client.send('Runtime.enable'), client.send('Log.enable')]);
  }

  private add(text: string, url: string | undefined, stack: CallFrames): void {
    const from = [url ?? '', ...(stack?.callFrames.map((frame) => frame.url) ?? []), text];
    const isOurs = from.some((each) => each.includes(this.origin));
    if (isOurs && !ENDED.test(text)) this.found.push(text);
  }
}

class ChromiumEngine implements Engine {
  readonly name = 'chromium';
  private readonly watch: ErrorWatch;
  /** An emulation ends with its session, so each page keeps its own session. */
  private readonly looks = new WeakMap<Page, CDPSession>();

  constructor(
    readonly driver: Browser,
    readonly origin: string,
    private readonly options: LaunchOptions,
  ) {
    this.watch = new ErrorWatch(origin);
  }

  isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.origin);

  /** Errors of the worker, of this life and of every later one. */
  async watchWorkers(first: Target): Promise<void> {
    const attach = async (target: Target) => {
      const worker = this.isWorker(target) ? await target.worker() : null;
      if (worker) await this.watch.attach(worker.client);
    };
    // A worker that dies while we attach has nothing more to tell.
    this.driver.on('targetcreated', (target) => void attach(target).catch(() => undefined));
    await attach(first);
  }

  async prepare(page: Page): Promise<void> {
    await this.watch.attach(await page.createCDPSession());
    const value = this.options.colorScheme ?? 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }

  async goToOwnPage(page: Page, url: string): Promise<void> {
    await page.goto(url, { waitUntil: 'load' });
  }

  compose(page: Page, composition: Composition): Promise<void> {
    return composeInChromium(page, composition);
  }

  /** The browser's own windows are out of the driver's reach, so its events are sent where they arrive. */
  async enterInAddressBar(text: string): Promise<void> {
    await this.inWorker(
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'currentTab')`,
    );
  }

  async chooseInMenu(menuItemId: string, selectionText: string): Promise<void> {
    const info = JSON.stringify({ menuItemId, selectionText });
    await this.inWorker(`chrome.contextMenus.onClicked.dispatch(${info})`);
  }

  private async inWorker<Value>(expression: string): Promise<Value> {
    const target = await this.driver.waitForTarget(this.isWorker, { timeout: PATIENCE_MS });
    return (await target.worker())?.evaluate(expression) as Promise<Value>;
  }

  async show(page: Page, { scheme, forced, coarse }: Look): Promise<void> {
    const client = this.looks.get(page) ?? (await page.createCDPSession());
    this.looks.set(page, client);
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: coarse });
  }

  /**
   * One that is only just starting for an event would be started for it again: it is ended when it runs. The driver's
   * own sessions end before it, since they would hold its next life at the start.
   */
  async killWorker(): Promise<void> {
    for (const target of this.driver.targets().filter(this.isWorker)) {
      const detached = target.worker().then((worker) => worker?.client.detach());
      // One that has just ended by itself has no session left.
      await detached.catch(() => undefined);
    }
    await this.followWorker((status, stop) => {
      if (status === 'running') stop();
      return status === 'stopped';
    });
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.followWorker(() => true)) !== 'stopped';
  }

  /**
   * Hears the worker's state now, and at each change until `isDone`; gives the last one. Asks the browser itself: the
   * driver learns late or never of a worker that has ended. Throws with the states that it heard if `isDone` never comes.
   */
  private async followWorker(
    isDone: (status: Status, stop: () => void) => boolean,
  ): Promise<Status> {
    const [page] = await this.driver.pages();
    const client = await page?.createCDPSession();
    if (!client) throw new Error('no page is open from which the worker could be asked for');
    let late: ReturnType<typeof setTimeout> | undefined;
    const done = new Promise<Status>((resolve, reject) => {
      let heard: string[] = [];
      const giveUp = () => reject(new Error(`the worker went ${heard.join(', ') || 'unheard'}`));
      late = setTimeout(giveUp, PATIENCE_MS);
      client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.find(({ scriptURL }) => scriptURL.startsWith(this.origin));
        if (!own) return;
        const { runningStatus, versionId } = own;
        heard = [...heard.slice(-9), runningStatus];
        const stop = () => client.send('ServiceWorker.stopWorker', { versionId }).catch(reject);
        if (isDone(runningStatus, stop)) resolve(runningStatus);
      });
    });
    try {
      await client.send('ServiceWorker.enable');
      return await done;
    } finally {
      clearTimeout(late);
      await client.detach();
    }
  }

  async inContentScript(page: Page, expression: string, where: 'page' | 'frame'): Promise<string> {
    const client = await page.createCDPSession();
    try {
      const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
      client.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
      await client.send('Runtime.enable');
      const { frameTree } = await client.send('Page.getFrameTree');
      const isThere = ({ auxData }: Protocol.Runtime.ExecutionContextDescription) =>
        (auxData?.frameId === frameTree.frame.id) === (where === 'page');
      const own = contexts.find((each) => each.origin === this.origin && isThere(each));
      if (!own) throw new Error(`no script of ours in the ${where}`);
      const { result } = await client.send('Runtime.evaluate', {
        expression,
        contextId: own.id,
        awaitPromise: true,
        returnByValue: true,
      });
      return String(result.value);
    } finally {
      await client.detach();
    }
  }

  trees(page: Page, selector: string): Promise<Tree[]> {
    return chromiumTrees(page, selector);
  }

  accessibles(page: Page): Promise<Accessible[]> {
    return chromiumAccessibles(page);
  }

  async clear(_: LaunchOptions, kept?: Page): Promise<void> {
    const last = kept ?? (await this.driver.newPage());
    for (const page of await this.driver.pages()) if (page !== last) await page.close();
    this.watch.found.length = 0;
  }

  async reinstall(): Promise<void> {
    await this.driver.uninstallExtension(new URL(this.origin).host);
    await this.driver.installExtension(this.options.extensionDir);
    await this.driver.waitForTarget(this.isWorker, { timeout: PATIENCE_MS });
    this.watch.found.length = 0;
  }

  async errors(): Promise<string[]> {
    return [...this.watch.found];
  }
}

/** Chromium, Chrome or Edge with the extension, driven over a pipe. */
export async function launchChromium(options: LaunchOptions): Promise<Engine> {
  const driver = await start(options);
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const target = await driver.waitForTarget(isOurs, { timeout: START_MS });
  const origin = `chrome-extension://${new URL(target.url()).host}`;
  const engine = new ChromiumEngine(driver, origin, options);
  await engine.watchWorkers(target);
  return engine;
}
