import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { zhCNOfViews } from '../../lib/wording/messages/zh-CN/views';

/**
 * The files that a worker sets up while it starts (DESIGN section 2): all that its entry imports, without types and
 * without `import()`.
 */
const ROOT = resolve(import.meta.dirname, '../..');

/** Files behind the handlers of `judge` and `checkSite`, tables of data aside. */
const MOST_FILES = 110;

const IMPORT = /^(?:import|export)\s+(?!type\s)(?:([\w\s{},*]+?)\s+from\s+)?'([^']+)';/gm;

/** Only `type` names between the braces: nothing is left of such an import. */
const isErased = (names: string): boolean => {
  const inside = /^\{([\s\S]*)\}$/.exec(names)?.[1];
  const each = inside?.split(',').map((name) => name.trim()) ?? [''];
  return inside !== undefined && each.every((name) => name === '' || name.startsWith('type '));
};

function importsOf(path: string): string[] {
  const found = [...readFileSync(path, 'utf8').matchAll(IMPORT)];
  return found.flatMap(([, names = '', to]) => (to && !isErased(names) ? to : []));
}

function fileOf(from: string, to: string): string {
  const base = resolve(dirname(from), to);
  return [`${base}.ts`, join(base, 'index.ts')].find((path) => existsSync(path)) ?? base;
}

/** What a file imports with `import()`: Chromium's one script carries it all the same. */
const lateImportsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].flatMap(([, to]) => to ?? []);

const allImportsOf = (path: string): string[] => [...importsOf(path), ...lateImportsOf(path)];

const setUpBy = (...entries: string[]): Map<string, string> => reachedFrom(entries, importsOf);

/** Files and libraries that the entries set up, each with the file that brought it in. */
function reachedFrom(entries: string[], follow: (path: string) => string[]): Map<string, string> {
  const found = new Map<string, string>();
  const open = entries.map((entry) => join(ROOT, entry));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const to of follow(path)) {
      const target = to.startsWith('.') ? fileOf(path, to) : to;
      if (found.has(target)) continue;
      found.set(target, relative(ROOT, path));
      if (target.startsWith(ROOT)) open.push(target);
    }
  }
  return found;
}

it('needs no library but Zod and the browser’s own API: see lib/worker/handlers.ts', () => {
  const found = setUpBy('entrypoints/background.ts');
  expect(found.size).toBeGreaterThan(100);
  const libraries = [...found].filter(([name]) => !name.startsWith(ROOT));
  const ours = libraries.filter(([name]) => !/^(?:wxt|zod)\//.test(name));
  expect(ours.map(([name, from]) => `${from} imports ${name}`)).toEqual([]);
});

/** How the pages of sites are read. */
const ADAPTERS = /^lib\/sites\/(?:search|stores|listings)\//;

it('the worker reads no pages, so it carries no adapters', () => {
  const ofWorker = [...reachedFrom(['entrypoints/background.ts'], allImportsOf).keys()];
  const paths = ofWorker.map((path) => relative(ROOT, path));
  expect(paths).toContain('lib/sites/known-sites.ts');
  expect(paths.filter((path) => ADAPTERS.test(path))).toEqual([]);
});

/** Tables of words and hosts: nobody reads them to follow a verdict. */
const DATA = /^lib\/(?:generated\/|text\/generic-words|wording\/messages\/(?:zh-CN|en)\/)/;

it('lets a verdict be followed: few files of code judge a page', () => {
  const handlers = ['lib/worker/judging/cards.ts', 'lib/worker/judging/check-site.ts'];
  const ours = [...setUpBy(...handlers).keys()].filter((path) => path.startsWith(ROOT));
  const code = ours.map((path) => relative(ROOT, path)).filter((path) => !DATA.test(path));
  expect(code.length).toBeGreaterThan(80);
  expect(code.length, code.join(' ')).toBeLessThanOrEqual(MOST_FILES);
});

it('the worker says nothing that only views have words for', () => {
  const keys = Object.keys(zhCNOfViews);
  const ofWorker = [...reachedFrom(['entrypoints/background.ts'], allImportsOf).keys()].filter(
    (path) => path.startsWith(ROOT) && !DATA.test(relative(ROOT, path)),
  );
  const said = ofWorker.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/'([a-z]\w*(?:\.\w+)+)'|`([a-z]\w*\.(?:\w+\.)*)\$\{/g),
    ].map(([, whole, start]) => ({ path, whole, start })),
  );
  expect(said.length).toBeGreaterThan(50);
  const wrong = said.filter(({ whole, start }) =>
    keys.some((key) => key === whole || (start !== undefined && key.startsWith(start))),
  );
  expect(
    wrong.map(({ path, whole, start }) => `${relative(ROOT, path)}: ${whole ?? start}`),
  ).toEqual([]);
});
