import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Edition } from '../edition/edition';
import { VERSION } from './program';

/** The built web edition: beside the packed command; in a checkout it is built whenever its sources are newer. */
const PACKED = fileURLToPath(new URL('./edition/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(ROOT, '.output/web');

/** What it is made of. */
const SOURCES = ['web', 'components', 'entrypoints', 'lib', 'package-lock.json'];

async function pathsBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** All files of a folder as an edition. */
export async function readEditionFrom(folder: string): Promise<Edition> {
  const paths = (await pathsBelow(folder)).sort();
  const files = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join('/');
      return [name, new Uint8Array(await readFile(path))] as const;
    }),
  );
  return { version: VERSION, files: new Map(files) };
}

const changedAt = async (path: string): Promise<number> => (await stat(path)).mtimeMs;

async function isFresh(): Promise<boolean> {
  if (!existsSync(BUILT)) return false;
  const built = await changedAt(join(BUILT, 'offline.js'));
  for (const source of SOURCES.map((name) => join(ROOT, name))) {
    const isFolder = (await stat(source)).isDirectory();
    for (const path of isFolder ? await pathsBelow(source) : [source])
      if ((await changedAt(path)) > built) return false;
  }
  return true;
}

/** Built by a process of its own, with whose end the 500 MB go that a bundler takes beside a list of 100,000 entries. */
async function readBuilt(): Promise<Edition> {
  const build = ['--import', 'tsx', join(ROOT, 'web/build.ts')];
  if (!(await isFresh())) await promisify(execFile)(process.execPath, build, { cwd: ROOT });
  return readEditionFrom(BUILT);
}

let read: Promise<Edition> | undefined;

/** The web edition: as the package brings it, or built from a checkout, once a process. */
export function readEdition(): Promise<Edition> {
  read ??= existsSync(PACKED) ? readEditionFrom(PACKED) : readBuilt();
  return read;
}
