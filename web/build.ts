import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { RELEASED, withEnvironment } from '../lib/build/environment';
import { zhTW } from '../lib/build/taiwan';

/**
 * Builds the web edition: a page for each of `PAGES`, their worker, and the service worker. What is made is the same
 * for every list; `lib/publish/edition/` writes it into a list's folder.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEB = join(ROOT, 'web');

/** Where `npm run build:web` puts it. */
export const EDITION = join(ROOT, '.output/web');

/**
 * The pages and their views, named as the extension's are, so that their links lead where they should. A new one is a
 * line here.
 */
export const PAGES: Readonly<Record<string, string>> = {
  index: 'web/lookup/main.tsx',
  record: 'entrypoints/record/main.tsx',
  vet: 'entrypoints/vet/main.tsx',
  call: 'entrypoints/call/main.tsx',
  enrol: 'entrypoints/enrol/main.tsx',
};

/** The oldest browsers that run it: `docs/web-edition.md` says what was checked. */
const TARGETS = ['chrome100', 'safari16.4', 'firefox115'];

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jianxun',
].join('; ');

/** What of the extension the edition has otherwise. */
const INSTEAD: Readonly<Record<string, string>> = {
  'components/dossier.tsx': 'absent.ts',
  'components/surface.ts': 'surface.ts',
  'components/watch-button.tsx': 'absent.ts',
  'lib/browser/own-files.ts': 'own-files.ts',
  'lib/domain/json-check.ts': 'no-checks.ts',
  'lib/domain/policy.ts': 'policy.ts',
  'lib/generated/checks.ts': 'no-checks.ts',
  'lib/store/database.ts': 'database.ts',
  'lib/store/own-names.ts': 'own-names.ts',
  'lib/wording/messages/zh-CN/marks.ts': 'absent.ts',
  'lib/wording/messages/zh-CN/toolbar.ts': 'absent.ts',
  'lib/wording/messages/zh-CN/views.ts': 'views-zh-CN.ts',
  'lib/worker/lists/changes-recorded.ts': 'absent.ts',
  'lib/worker/lists/changes-shown.ts': 'absent.ts',
  'lib/worker/lists/titles.ts': 'titles.ts',
  'lib/worker/lookup/recent.ts': 'absent.ts',
};

/** Whose modules run in pages; all others that ask for the extension's API run in the worker. */
const OF_PAGES = /^(?:components|entrypoints|lib\/messages\/client\.ts)/;

/** Puts the edition's own modules in place of the extension's; they alone can import those. */
const instead: Plugin = {
  name: 'jianxun:instead',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    if (source === 'wxt/browser')
      return join(WEB, OF_PAGES.test(relative(ROOT, importer)) ? 'page' : 'worker', 'browser.ts');
    if (!source.startsWith('.') || importer.startsWith(join(WEB, 'instead/'))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const own = found && INSTEAD[relative(ROOT, found.id)];
    return own ? join(WEB, 'instead', own) : found;
  },
};

/** The words of Taiwan as they are made; what makes them stays here. */
const taiwan: Plugin = {
  name: 'jianxun:taiwan',
  enforce: 'pre',
  load: (id) =>
    id === join(ROOT, 'lib/build/taiwan.ts')
      ? `export const zhTW = ${JSON.stringify(zhTW)};`
      : null,
};

const WORKER_URL = 'virtual:worker-url';

/**
 * The worker is built together with the pages, so that what both need is one file, fetched once. Its address is what
 * `WORKER_URL` exports.
 */
const workerUrl: Plugin = {
  name: 'jianxun:worker-url',
  resolveId: (id) => (id === WORKER_URL ? `\0${WORKER_URL}` : null),
  load(id) {
    if (id !== `\0${WORKER_URL}`) return null;
    const file = this.emitFile({ type: 'chunk', id: join(WEB, 'worker/main.ts'), name: 'worker' });
    return `export default import.meta.ROLLUP_FILE_URL_${file};`;
  },
};

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const partOf = (name: string): string => readFileSync(join(WEB, name), 'utf8');

/**
 * The document of a page. The front page holds what is read without scripts; the others lead there. Its `alternate` is the
 * list of this folder, for programs that follow lists.
 */
function documentOf(page: string): string {
  const isFront = page === 'index';
  return filled(partOf('page.html'), {
    view: isFront ? 'web' : page,
    csp: CSP,
    title: isFront ? '%TITLE%' : '鉴训',
    body: partOf(isFront ? 'front.html' : 'view.html'),
    main: `./pages/${page}.ts`,
  });
}

const pathOf = (page: string): string => join(WEB, `${page}.html`);
const startOf = (page: string): string => join(WEB, 'pages', `${page}.ts`);

const FRONT_STYLES = [
  'components/styles/index.css',
  'entrypoints/popup/popup.css',
  'web/lookup/lookup.css',
];

/** What the front page begins with: the worker, which opens the list while the views are read. */
const frontCode = (main: string): string =>
  [
    `import ${JSON.stringify(join(WEB, 'page/start.ts'))};`,
    // What is read without scripts is drawn at once.
    ...FRONT_STYLES.map((path) => `import ${JSON.stringify(join(ROOT, path))};`),
    `import(${JSON.stringify(join(ROOT, main))});`,
  ].join('\n');

/** The pages' documents and what they begin with, which lie nowhere. */
const documents: Plugin = {
  name: 'jianxun:documents',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const id = source.startsWith('.') ? join(dirname(importer), source) : source;
    const isOurs = Object.keys(PAGES).some((page) => [pathOf(page), startOf(page)].includes(id));
    return isOurs ? id : null;
  },
  load(id) {
    const name = basename(id).replace(/\.(?:html|ts)$/, '');
    const page = PAGES[name];
    if (page && id === pathOf(name)) return documentOf(name);
    if (!page || id !== startOf(name)) return null;
    return name === 'index' ? frontCode(page) : `import(${JSON.stringify(join(ROOT, page))});`;
  },
};

/**
 * What the extension imports late, so that its worker starts at once, stands in the same file here: a late import would
 * only make a phone fetch a file that names it.
 */
const atOnce: Plugin = {
  name: 'jianxun:at-once',
  enforce: 'post',
  async transform(code, id) {
    if (!GROUPS.some(([, form]) => form.test(id)) || LATE.test(id)) return null;
    const late = [...new Set([...code.matchAll(LATE_IMPORT)].map(([, source = '']) => source))];
    const names = new Map<string, string>();
    for (const source of late) {
      const found = await this.resolve(source, id);
      if (found && !LATE.test(found.id)) names.set(source, `atOnce${names.size}`);
    }
    if (names.size === 0) return null;
    const imports = [...names].map(([source, name]) => `import * as ${name} from "${source}";\n`);
    const body = code.replace(LATE_IMPORT, (whole, source: string) => {
      const name = names.get(source);
      return name ? `Promise.resolve(${name})` : whole;
    });
    return { code: imports.join('') + body, map: null };
  },
};

const LATE_IMPORT = /\bimport\("(\.[^"]+)"\)/g;

/**
 * What fetches late scripts tells a failure to `window`, which a worker has not: it would hide what went wrong there.
 */
const inWorkersToo: Plugin = {
  name: 'jianxun:in-workers-too',
  renderChunk: (code, { name }) =>
    name === 'start' ? code.replace('window.dispatchEvent', 'globalThis.dispatchEvent') : null,
};

/** The view of a page is fetched beside what the page begins with, not behind it. */
const preloads: Plugin = {
  name: 'jianxun:preloads',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, chunk }) {
      const importsOf = (file: string): string[] => {
        const found = bundle[file];
        return found?.type === 'chunk' ? found.imports : [];
      };
      const views = (chunk?.dynamicImports ?? []).filter((file) => /\/main-/.test(file));
      const late = new Set(views.flatMap((file) => [file, ...importsOf(file)]));
      for (const file of chunk?.imports ?? []) late.delete(file);
      return [...late].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head',
      }));
    },
  },
};

/** The switches of `wxt.config.ts`; no browser's own code is wanted. */
const switches = (): Record<string, string> =>
  Object.fromEntries(
    ['FIREFOX', 'CHROME', 'WXT_NOW', 'WXT_ALLOW_LOOPBACK', 'WXT_E2E', 'WXT_SHORT_WAITS'].map(
      (name) => [`import.meta.env.${name}`, JSON.stringify(process.env[name] ?? '')],
    ),
  );

const SHARED = {
  configFile: false,
  root: WEB,
  publicDir: false,
  logLevel: 'warn',
  base: './',
  mode: 'production',
  // Whatever the process that asks is called: tests would get React's checks for developers.
  oxc: { jsx: { runtime: 'automatic', development: false } },
} satisfies InlineConfig;

/** Only what many phones never need is fetched late. */
const LATE = new RegExp(
  [
    'lib/generated/(?:pinyin|suffixes)',
    'lib/worker/lookup/vet\\.',
    'lib/wording/(?:citation|complaint|letter|reply)\\.',
    'messages/en/',
    'lib/build/taiwan',
    'messages/zh-CN/(?:call|letters|enrol|report|vet)\\.',
    'uqr',
  ].join('|'),
);

/** Few files, since each costs a phone a way to the server and back: what pages, the worker and both need. */
const GROUPS = [
  // With which the front page begins its worker, before anything else is there.
  ['start', /\/web\/page\/script-url|virtual:worker-url|vite\/preload-helper/],
  [
    'common',
    /\/(?:lib\/(?:browser|domain|generated|messages|text|wording)|web\/instead|node_modules\/zod)\//,
  ],
  [
    'answers',
    /\/(?:lib\/(?:index|list|match|sites|store|worker)|web\/worker|node_modules\/@noble)\//,
  ],
  ['views', /\/(?:components|node_modules\/(?:react|react-dom|scheduler))\//],
] as const;

/** What fewer pages share than this lies with each of them. */
const MIN_SHARED = { start: 1, common: 2, answers: 1, views: 3 };

const groups = GROUPS.map(([name, form]) => ({
  name,
  minShareCount: MIN_SHARED[name],
  test: (id: string) => form.test(id) && !LATE.test(id) && !/\.css$/.test(id),
}));

const named = {
  codeSplitting: { groups },
  entryFileNames: 'web/[name]-[hash].js',
  chunkFileNames: 'web/[name]-[hash].js',
  assetFileNames: 'web/[name]-[hash][extname]',
};

/** Is it the script with which a page begins? */
const isStart = (file: string): boolean =>
  Object.keys(PAGES).some((page) => basename(file).startsWith(`${page}-`));

async function buildPages(outDir: string): Promise<void> {
  await build({
    ...SHARED,
    define: switches(),
    plugins: [instead, taiwan, documents, workerUrl, atOnce, inWorkersToo, preloads],
    build: {
      outDir,
      emptyOutDir: true,
      target: TARGETS,
      cssTarget: TARGETS,
      // A worker has no document to put links into.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, found, { hostId, hostType }) =>
          hostType === 'html' || isStart(hostId) ? found : [],
      },
      assetsInlineLimit: 0,
      rolldownOptions: {
        // What the extension imports late comes with the worker here: `GROUPS` says so.
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
        input: Object.fromEntries(Object.keys(PAGES).map((page) => [page, pathOf(page)])),
        output: named,
      },
    },
  });
}

/** As browsers compare what they fetch with it. */
const integrityOf = (path: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

/** The service worker, with the names and hashes of all that it keeps. */
async function buildOffline(outDir: string): Promise<void> {
  const scripts = readdirSync(join(outDir, 'web')).map((name) => `web/${name}`);
  const assets = [...scripts.sort(), ...ICONS.map((name) => `icon/${name}`)];
  await build({
    ...SHARED,
    define: {
      ...switches(),
      'process.env.NODE_ENV': '"production"',
      ASSETS: JSON.stringify(
        assets.map((url) => ({ url, revision: null, integrity: integrityOf(join(outDir, url)) })),
      ),
      PAGES: JSON.stringify(Object.keys(PAGES).map((page) => `${page}.html`)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGETS,
      lib: {
        entry: join(WEB, 'offline.ts'),
        formats: ['iife'],
        name: 'offline',
        fileName: () => 'offline.js',
      },
    },
  });
}

const ICONS = ['32.png', '128.png'];

const MANIFEST = {
  name: '鉴训 · 查询名单',
  short_name: '鉴训',
  start_url: 'index.html',
  scope: './',
  display: 'standalone',
  icons: [{ src: 'icon/128.png', sizes: '128x128', type: 'image/png' }],
};

/** Builds it into a folder, which takes its place as a whole. */
export const buildEdition = (outDir = EDITION): Promise<void> =>
  withEnvironment(RELEASED, () => make(outDir));

async function make(outDir: string): Promise<void> {
  const making = `${outDir}.making-${process.pid}`;
  await buildPages(making);
  mkdirSync(join(making, 'icon'), { recursive: true });
  for (const icon of ICONS)
    copyFileSync(join(ROOT, 'public/icon', icon), join(making, 'icon', icon));
  writeFileSync(join(making, 'app.webmanifest'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  await buildOffline(making);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(making, outDir);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildEdition();
