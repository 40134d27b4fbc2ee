import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../browser/build';
import { filesBelow } from '../files-below';

/** Contents by path, with `/`, sorted: the same folder gives the same archive. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files that a build needs, and those that tell a reviewer about it. No tests, no pictures. */
const SOURCES = [
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];
/** Made again by `npm ci`. */
const MADE = /^lib\/generated\//;
const SECRET = /\.key\.json$/;

function readPaths(root: string, paths: readonly string[]): Map<string, Uint8Array> {
  const named = paths.map((path) => [relative(root, path).split(sep).join('/'), path] as const);
  named.sort(([one], [two]) => (one < two ? -1 : 1));
  return new Map(named.map(([name, path]) => [name, readFileSync(path)]));
}

/** A folder as a whole. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  return readPaths(folder, filesBelow(folder));
}

const guide = (day: string, version: string): string => `# Building Jianxun ${version}

With Node 20.19 or later on Linux, macOS or Windows, in this folder:

    npm ci && npm run build:firefox

The extension is then in .output/firefox-mv3, byte for byte what was uploaded. No step needs anything
but the packages that package-lock.json names by version and hash. TypeScript is bundled by Vite, through
WXT; nothing is obfuscated. The bundled list is built from lib/publish/sources/*.csv as of the day in
.env, ${day}: without that file it would be today's. lib/generated is made by "npm ci" from packages
and from the schemas of lib/.
`;

/**
 * The sources of a build, as addons.mozilla.org wants them: `npm ci && npm run build:firefox` makes the
 * same files of them on any day, since the list's day is written into `.env`, which WXT reads.
 * Throws where a secret key lies among them.
 */
export function sourceFiles(day: string, version: string): Files {
  const paths = SOURCES.map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  const files = readPaths(
    ROOT,
    paths.flatMap(filesBelow).filter((path) => !MADE.test(relative(ROOT, path))),
  );
  const secret = [...files.keys()].find((name) => SECRET.test(name));
  if (secret) throw new Error(`${secret} is a key and must not be published`);
  files.set('.env', Buffer.from(`WXT_AS_OF=${day}\n`));
  files.set('BUILD.md', Buffer.from(guide(day, version)));
  return files;
}
