import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie/dist/modern/dexie.mjs';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, inject, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Runs before each test file. Files share a process, since a new one costs a second each. So what the file
 * before left behind goes first: stubs, spies, clocks, our modules where they have a state, and what it stored or
 * put into the fake browser.
 */
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.useRealTimers();

/** Puts something in the place of a module, or changes what one holds. */
const CHANGES_MODULES = /\bvi\.(?:mock|doMock|resetModules)\(|\bkeep(?:Messages|Pinyin|Suffixes)\(/;

const before: { hasSharedModules?: boolean } = globalThis as object;
const { testPath = '' } = expect.getState();
const isSharing =
  new RegExp(inject('withoutState')).test(testPath) &&
  !CHANGES_MODULES.test(readFileSync(testPath, 'utf8'));
if (!(isSharing && before.hasSharedModules)) vi.resetModules();
before.hasSharedModules = isSharing;

/** React makes a task of the debugger for each element where it can: much of what views take, and no test reads one. */
Reflect.deleteProperty(console, 'createTask');

/** Without it a list that may hold 60 holds ten at most. */
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });

/** jsdom is never idle: what waits for it comes next. */
if (typeof window !== 'undefined')
  window.requestIdleCallback = (work) =>
    Number(setTimeout(work, 0, { didTimeout: false, timeRemaining: () => 0 }));

/** The page too: files that follow one another in a process share its document. */
if (typeof document !== 'undefined') {
  const { head, body } = document.implementation.createHTMLDocument();
  document.documentElement.replaceChildren(head, body);
}

type Api = Record<string, unknown>;

/** An object of the fake browser's API and all objects below it. */
function partsOf(api: Api): Api[] {
  const below = Object.values(api).filter((each) => typeof each === 'object' && each !== null);
  return [api, ...below.flatMap((each) => partsOf(each as Api))];
}

/** The fake browser's parts as they came, taken before the first file of this process. */
const shared: { asItCame?: (readonly [Api, Api])[]; network?: typeof fetch } = globalThis as object;
shared.asItCame ??= partsOf(fakeBrowser as unknown as Api).map((part) => [part, { ...part }]);
for (const [part, asItCame] of shared.asItCame) {
  for (const name of Object.keys(part)) if (!(name in asItCame)) delete part[name];
  Object.assign(part, asItCame);
}
fakeBrowser.reset();

/** Dexie looks for the database when it is imported, `wxt/browser` for the API: both stand there by then. */
const indexedDB = new IDBFactory();
Dexie.dependencies = { indexedDB, IDBKeyRange };
Object.assign(globalThis, { indexedDB, browser: fakeBrowser, chrome: fakeBrowser });

/** It has no permissions of its own: everything is granted and stays so, unless a test says otherwise. */
const never = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
Object.assign(fakeBrowser.permissions, {
  contains: async () => true,
  onAdded: never,
  onRemoved: never,
});

/** Views tell the version. */
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });

/** The fresh modules get the package's files from memory, since nothing can be fetched here. */
await import('./all-messages');
const { PACKAGE_FILES } = await import('./packaged-tables');

/** A path alone is a file of the package: a worker that a test kills and starts anew fetches it again. */
shared.network ??= fetch;
const { network } = shared;
globalThis.fetch = async (input, init) => {
  const file = PACKAGE_FILES[String(input)];
  return file === undefined ? network(input, init) : new Response(file);
};
