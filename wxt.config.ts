import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { messagesFile, PINYIN_FILE, SUFFIXES_FILE } from './lib/browser/own-files';
import { zhTW } from './lib/build/taiwan';
import type { Site } from './lib/domain/site';
import { PINYIN } from './lib/generated/pinyin';
import { SUFFIXES } from './lib/generated/suffixes';
import { listingSites, searchSites, sites, storeSites } from './lib/sites';
import { en } from './lib/wording/messages/en';

/**
 * `npm run build` for Chrome, `npm run build:firefox` for Firefox, both Manifest V3.
 *
 * Build-time switches, all off in a release:
 * - `WXT_AS_OF`: day (`YYYY-MM-DD`) whose lifecycle the bundled list is built with, default today;
 * - `WXT_NOW`: fixed clock of the worker in milliseconds, so that tests do not depend on the day;
 * - `WXT_ALLOW_LOOPBACK`: accept lists over plain http from this machine;
 * - `WXT_E2E`: keep the traces that `npm run try` and the end-to-end tests read;
 * - `WXT_SHORT_WAITS`: silent servers, cut-off syncs and what did not come are waited for a third as long, or less.
 */
const SWITCHES = ['WXT_NOW', 'WXT_ALLOW_LOOPBACK', 'WXT_E2E', 'WXT_SHORT_WAITS'] as const;

/**
 * No script makes HTML or script addresses from text. The one Trusted Types policy is that of the view which publishes:
 * it names the script of its thread and nothing else.
 */
const CSP = [
  "script-src 'self'",
  "object-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types publish-thread;',
].join('; ');

/** Firefox's name for the extension. An id in this form claims no host, so nobody else can own it. */
const GECKO_ID = '{b1d6a8f4-5c0e-4f6e-9a57-3e2c7d90f81b}';

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '140.0' },
  },
};

/** What an administrator may decide; Firefox reads policies without a schema. */
const CHROMIUM = {
  minimum_chrome_version: '120',
  storage: { managed_schema: 'managed-schema.json' },
};

/** The bundled list is built from `lib/publish/sources/` on every build and ships under `/list/`. */
async function bundledList(root: string): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const { buildBundledList } = await import('./lib/publish/node/bundled');
  const folder = resolve(root, '.cache/bundled-list');
  await buildBundledList(process.env.WXT_AS_OF, folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ absoluteSrc: path, relativeDest: join('list', path.slice(folder.length)) }));
}

/** The messages of all languages but zh-CN, which every script has with it. */
const messageFiles = () =>
  Object.entries({ en, 'zh-TW': zhTW } as const).map(([language, messages]) => ({
    relativeDest: messagesFile(language),
    contents: JSON.stringify(messages),
  }));

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/**
 * As each document begins: its address is judged at once; the page's own text is read when it is parsed. Also what a
 * site makes itself and shows in place of its page (`blob:`, `about:blank`).
 */
const ON_EVERY_PAGE = {
  matches: EVERYWHERE,
  match_origin_as_fallback: true,
  run_at: 'document_start' as const,
};

/** The script of one kind of sites, on the pages of its adapters. Top frame only. */
const onSites = (script: string, adapters: readonly Site[]) => ({
  matches: adapters.flatMap(({ matches }) => matches),
  js: [script],
  run_at: 'document_end' as const,
});

/**
 * The content scripts are unlisted scripts that the manifest names: those that WXT lists itself send
 * events and messages that pages can see.
 */
const contentScripts = (browser: string) => [
  ...(browser === 'firefox' ? [{ ...ON_EVERY_PAGE, js: ['own-events.js'] }] : []),
  onSites('search.js', searchSites),
  onSites('store.js', storeSites),
  onSites('listing.js', listingSites),
  {
    ...ON_EVERY_PAGE,
    exclude_matches: sites.flatMap(({ matches }) => matches),
    js: ['website.js'],
  },
];

/**
 * The worker of Firefox: a module that imports late what only some requests need. The code for each start is one file,
 * since each further file would take a millisecond; the late parts are few, since each adds to the archive. Chromium's
 * service worker has no `import()`: there WXT makes one script of it all.
 */
const workerModule: Plugin = {
  name: 'jianxun:worker-module',
  config({ build }) {
    const output = build?.rollupOptions?.output;
    if (typeof build?.lib !== 'object' || build.lib.name !== 'background') return;
    if (!output || Array.isArray(output)) throw new Error('not the build of a worker');
    build.lib.formats = ['es'];
    output.chunkFileNames = 'worker-[name].js';
    // A part takes along what it needs and no part before it has. First Zod with the requests of views; then what is
    // answered without the database's library: a look-up, what was looked up, the settings.
    output.codeSplitting = {
      groups: [
        { name: 'core', tags: ['$initial'] },
        { name: 'requests', test: /\/node_modules\/zod\/|\/lib\/messages\/to-worker\./ },
        {
          name: 'answers',
          test: /\/lib\/(?:index\/lookup|worker\/(?:lookup\/(?:lookup|vet|recent)|settings\/settings))\./,
        },
        { name: 'website', test: /\/lib\/(?:match\/footer|worker\/judging\/check-site\.)/ },
        { name: 'database', test: /\/node_modules\/dexie\/|\/lib\/store\// },
        { name: 'sync', test: /\/lib\/(?:list|worker\/lists\/(?:sync|preview))\// },
        { name: 'settings', test: /\/lib\/worker\/settings\// },
      ],
    };
    // Vite would leave the white space of a library alone.
    output.minify = build.minify !== false;
  },
};

/**
 * The worker of Chromium in ASCII alone, `\u4e2d` for 中: a script of one byte a unit is read and made ready faster at each
 * start than a shorter one of two (docs/decisions.md).
 */
const asciiWorker: Plugin = {
  name: 'jianxun:ascii-worker',
  generateBundle(_, files) {
    const worker = files['background.js'];
    if (worker?.type !== 'chunk') return;
    // In an expression, a backslash before it would make another sign of it.
    if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(worker.code))
      throw new Error('a backslash before a sign beyond ASCII');
    worker.code = worker.code.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab'],
    host_permissions: EVERYWHERE,
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'jx' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    content_scripts: contentScripts(browser),
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
  vite: ({ browser }) => ({
    plugins: [browser === 'firefox' ? workerModule : asciiWorker],
    // The thread that publishes imports late what only old workbooks need.
    worker: { format: 'es' },
    // The worker of Chromium is one script.
    build: { chunkSizeWarningLimit: 600 },
    define: Object.fromEntries(
      SWITCHES.map((name) => [`import.meta.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
    ),
  }),
  hooks: {
    'build:manifestGenerated': ({ config }, { background }) => {
      if (config.browser === 'firefox' && background) Object.assign(background, { type: 'module' });
    },
    'build:publicAssets': async (wxt, files) => {
      const suffixes = { relativeDest: SUFFIXES_FILE, contents: SUFFIXES };
      const pinyin = { relativeDest: PINYIN_FILE, contents: PINYIN };
      files.push(...messageFiles(), suffixes, pinyin, ...(await bundledList(wxt.config.root)));
    },
  },
});
