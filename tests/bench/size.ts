import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { type Build, buildExtension, ROOT } from '../browser/build';
import type { Row } from './harness/row';
import type { Task } from './harness/tasks';

const RELEASE: Build = { name: 'bench-release', traces: false };

/** Bytes that a ZIP archive adds to a file, without its name, which it holds twice. */
const ZIP_HEADS = 76;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** Bytes of the folder as a ZIP archive. */
function zipped(folder: string): number {
  return filesBelow(folder).reduce((sum, path) => {
    const bytes = readFileSync(path);
    const packed = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
    return sum + packed + ZIP_HEADS + 2 * relative(folder, path).length;
  }, 0);
}

const SCRIPTS = ['search.js', 'store.js', 'listing.js', 'website.js', 'background.js'];

const bytesOf = (folder: string, name: string): number => statSync(join(folder, name)).size;

function extensionSizes(folder: string): [string, number][] {
  return [
    ...SCRIPTS.map((name): [string, number] => [name, bytesOf(folder, name)]),
    ['whole extension, zipped', zipped(folder)],
  ];
}

const LIBRARIES = [
  '@monyone/aho-corasick',
  'modern-ahocorasick',
  'minisearch',
  'flexsearch',
  'fuse.js',
  '@leeoniya/ufuzzy',
  'dexie',
];

const ENTRY = 'virtual:library';

/** A library with all that it exports, minified. */
async function librarySize(name: string): Promise<number> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'library' },
      minify: true,
    },
    plugins: [
      {
        name: 'library',
        enforce: 'pre',
        // The entry comes as a path below the root.
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
        load: (id) =>
          id === `\0${ENTRY}`
            ? `import * as library from ${JSON.stringify(name)}; globalThis.library = library;`
            : null,
      },
    ],
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.reduce(
    (sum, each) => sum + ('code' in each ? Buffer.byteLength(each.code) : 0),
    0,
  );
}

/** Sizes of the release and of what one would take instead. */
export const measureSizes: Task['run'] = async (_, tell) => {
  tell('size: the release for Chromium');
  const base = { operation: 'size', place: 'Chromium' as const, size: null, unit: 'B' as const };
  const folder = await buildExtension(RELEASE, 'chromium');
  const rows: Row[] = extensionSizes(folder).map(([contender, bytes]) => ({
    ...base,
    contender,
    side: 'ours',
    samples: [bytes],
  }));
  for (const name of LIBRARIES)
    rows.push({ ...base, contender: name, side: 'other', samples: [await librarySize(name)] });
  return rows;
};
