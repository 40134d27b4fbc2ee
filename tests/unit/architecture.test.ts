import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** DESIGN section 2: data flows one way, and a file imports only from its own or an earlier stage. */

const ROOT = resolve(import.meta.dirname, '../..');

/** What each folder may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/generated': [],
  'lib/text': ['lib/browser', 'lib/domain', 'lib/generated'],
  'lib/browser': [],
  'lib/messages': ['lib/browser', 'lib/domain', 'lib/generated'],
  'lib/list': ['lib/domain'],
  'lib/tables': ['lib/domain', 'lib/text', 'lib/list'],
  'lib/store': ['lib/browser', 'lib/domain', 'lib/list'],
  'lib/index': ['lib/domain', 'lib/text', 'lib/list', 'lib/store', 'lib/generated'],
  'lib/match': ['lib/domain', 'lib/text', 'lib/index', 'lib/generated', 'lib/sites'],
  'lib/wording': ['lib/browser', 'lib/domain', 'lib/messages', 'lib/match'],
  'lib/dossier': ['lib/domain', 'lib/text', 'lib/list', 'lib/wording'],
  'lib/enrol': ['lib/domain', 'lib/wording'],
  'lib/sites': ['lib/browser', 'lib/domain', 'lib/generated'],
  'lib/annotate': ['lib/domain', 'lib/messages', 'lib/sites'],
  'lib/page': ['lib/domain', 'lib/messages', 'lib/sites', 'lib/annotate'],
  'lib/worker': [
    'lib/browser',
    'lib/domain',
    'lib/generated',
    'lib/text',
    'lib/messages',
    'lib/list',
    'lib/store',
    'lib/index',
    'lib/match',
    'lib/wording',
    'lib/sites',
  ],
  // At build time only.
  'lib/build': ['lib/domain', 'lib/text', 'lib/messages', 'lib/wording', 'lib/sites'],
  'lib/publish': [
    'lib/domain',
    'lib/text',
    'lib/list',
    'lib/index',
    'lib/tables',
    'lib/generated',
    'lib/sites',
    // Whose a website is, is judged by what reads and judges pages (`lib/publish/hosts`).
    'lib/match',
    'lib/page',
  ],
  components: [
    'lib/browser',
    'lib/domain',
    'lib/text',
    'lib/messages',
    'lib/wording',
    'lib/dossier',
    'lib/annotate',
  ],
  // Runs the views and the worker where there is no extension.
  web: [
    'components',
    'entrypoints',
    'lib/browser',
    'lib/build',
    'lib/domain',
    'lib/generated',
    'lib/list',
    'lib/messages',
    'lib/store',
    'lib/wording',
    'lib/worker',
  ],
  entrypoints: [
    'components',
    'lib/browser',
    'lib/domain',
    'lib/messages',
    'lib/wording',
    'lib/dossier',
    'lib/enrol',
    'lib/tables',
    'lib/sites',
    'lib/annotate',
    'lib/page',
    'lib/worker',
    // The view that publishes; `PUBLISHES` says that no other one does.
    'lib/list',
    'lib/publish',
  ],
};

/** What rooms within a room may not import of it. */
const INSIDE: readonly (readonly [room: string, mayNot: RegExp])[] = [
  ['lib/match/names/', /^lib\/match\/(?!names\/)/],
  ['lib/match/scan/', /^lib\/match\/vet\//],
  ['lib/worker/judging/', /^lib\/worker\/(?:lookup|settings)\//],
  ['lib/worker/lists/', /^lib\/worker\/(?:browser|lookup|settings)\//],
  ['lib/worker/lookup/', /^lib\/worker\/(?:judging|settings)\//],
];

/** Libraries that only these folders may import. */
const ONLY_IN: Record<string, readonly string[]> = {
  react: ['components', 'entrypoints', 'web'],
  'react-dom': ['components', 'entrypoints'],
  dexie: ['lib/store'],
  zod: ['lib/domain'],
  tldts: ['lib/build'],
  'opencc-js': ['lib/build'],
  '@noble/ed25519': ['lib/list'],
  saxes: ['lib/tables'],
  // Large, and for no client: views read no saved pages.
  parse5: ['lib/publish'],
};

/**
 * The browser's own API is reached through these alone, so that look-up, record and vetting can run where there
 * is no extension.
 */
const KNOWS_THE_BROWSER = [
  'lib/browser/',
  'lib/worker/browser/',
  'lib/messages/',
  'components/permission-note.tsx',
  'components/version.tsx',
  'entrypoints/',
];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function folderOf(path: string): string {
  const parts = relative(ROOT, path).split('/');
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

interface Import {
  from: string;
  to: string;
  file: string;
}

/** Every import and re-export of a source text, in any of the forms the language has. */
function specifiersOf(source: string): string[] {
  const forms = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;
  return [...source.matchAll(forms)].map((match) => match[1] ?? '');
}

function importsOf(path: string): Import[] {
  const file = relative(ROOT, path);
  return specifiersOf(readFileSync(path, 'utf8')).map((to) => ({
    file,
    from: folderOf(path),
    to: to.startsWith('.') ? folderOf(resolve(dirname(path), to)) : to,
  }));
}

/** The sentences that a developer reads when an import breaks the rule; empty when all is well. */
function complaints(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, from, to }) => {
    if (to.startsWith('lib/') || ['components', 'entrypoints', 'web'].includes(to)) {
      const allowed = to === from || MAY_IMPORT[from]?.includes(to);
      return allowed ? [] : [`${file} must not import from ${to}: it is a later or foreign stage`];
    }
    const library = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    const owners = ONLY_IN[library];
    return !owners || owners.includes(from)
      ? []
      : [`${file} must not import ${library}: only ${owners.join(', ')} may`];
  });
}

/** The files of ours that a file imports, for types or for values. */
function targetsOf(path: string): string[] {
  return specifiersOf(readFileSync(path, 'utf8')).flatMap((to) => {
    if (!to.startsWith('.')) return [];
    const base = resolve(dirname(path), to);
    const names = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')];
    return names.filter((name) => existsSync(name)).slice(0, 1);
  });
}

/**
 * Circles of imports, each as `a → b → a`; one a circle of files that reach each other. A walk in depth:
 * an import of a file that is still open closes a circle.
 */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const open: string[] = [];
  const done = new Set<string>();
  const visit = (file: string): void => {
    const at = open.indexOf(file);
    if (at >= 0) circles.push([...open.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    open.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    open.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

const files = ['lib', 'components', 'entrypoints', 'web'].flatMap((name) =>
  sourcesBelow(join(ROOT, name)),
);

/** The publisher's files, processes, terminals and clocks; all else of it takes bytes and gives bytes. */
const NODE_EDGE = /^lib\/publish\/(?:node|commands)\//;

function isCore(path: string): boolean {
  const file = relative(ROOT, path);
  return /^lib\/(?:publish|tables)\//.test(file) && !NODE_EDGE.test(file);
}

/** What an import reaches, below the project. */
const reached = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(ROOT, resolve(dirname(path), specifier)) : specifier;

describe('architecture', () => {
  it('has a rule for every folder of the source tree', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('lets every file import only from its own or an earlier stage', () => {
    expect(complaints(files.flatMap(importsOf))).toEqual([]);
  });

  it('lets the rooms of matching and of the worker lead one way', () => {
    const wrong = INSIDE.flatMap(([room, mayNot]) => {
      const own = files.filter((path) => relative(ROOT, path).startsWith(room));
      expect(own.length, room).toBeGreaterThan(5);
      return own.flatMap((path) =>
        targetsOf(path).flatMap((to) =>
          mayNot.test(relative(ROOT, to)) ? `${relative(ROOT, path)} → ${relative(ROOT, to)}` : [],
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('lets few files call the browser', () => {
    const callers = files.filter((path) => /from 'wxt\/browser'/.test(readFileSync(path, 'utf8')));
    const strangers = callers
      .map((path) => relative(ROOT, path))
      .filter((path) => !KNOWS_THE_BROWSER.some((place) => path.startsWith(place)));
    expect(strangers).toEqual([]);
  });

  it('keeps tables and the publisher free of Node but for the folders at their edge', () => {
    const core = files.filter(isCore);
    expect(core.length).toBeGreaterThan(50);
    expect(
      core.flatMap((path) => {
        const source = readFileSync(path, 'utf8');
        const specifiers = specifiersOf(source);
        const isBound =
          specifiers.some(
            (each) => each.startsWith('node:') || NODE_EDGE.test(reached(path, each)),
          ) || /\b(?:process\.|Buffer\b)/.test(source);
        return isBound ? [relative(ROOT, path)] : [];
      }),
    ).toEqual([]);
  });

  it.each([
    ['lib/domain/entry.ts', 'lib/domain', 'lib/match'],
    ['lib/index/open.ts', 'lib/index', 'lib/match'],
    ['lib/annotate/pill.ts', 'lib/annotate', 'lib/worker'],
    ['lib/annotate/pill.ts', 'lib/annotate', 'react'],
    ['lib/sites/bing.ts', 'lib/sites', 'zod'],
    ['lib/worker/judging/cards.ts', 'lib/worker', 'tldts'],
  ])('complains when %s imports %s → %s', (file, from, to) => {
    expect(complaints([{ file, from, to }])).toHaveLength(1);
  });

  it('has no circle of imports, those of types included', () => {
    const name = (path: string) => relative(ROOT, path);
    const graph = new Map(files.map((path) => [name(path), targetsOf(path).map(name)]));
    expect(graph.get('lib/sites/index.ts')?.length).toBeGreaterThan(0);
    expect(circlesIn(graph)).toEqual([]);
  });

  it.each([
    [{ a: ['b', 'c'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b → c → b']],
    [{ a: ['a'] }, ['a → a']],
  ])('finds the circles of %j', (imports, circles) => {
    expect(circlesIn(new Map(Object.entries<string[]>(imports)))).toEqual(circles);
  });

  it('sees every form of import', () => {
    const source = `import a from './a';\nexport { b } from "./b";\nimport './c';\nawait import('./d');\nimport type { E } from './e';`;
    expect(specifiersOf(source)).toEqual(['./a', './b', './c', './d', './e']);
  });
});
