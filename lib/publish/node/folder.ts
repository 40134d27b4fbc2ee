import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ListError } from '../../list/list-error';
import type { Files, ListFolder, ReadFile } from '../folder/folder';
import { PublishError } from '../folder/publish-error';
import { withLock } from './lock';
import { writeOpened } from './own-files';

/** Make what was written, or the names in a folder, outlive a loss of power. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows opens no folder for this; its renames are journalled.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeOpened(await open(target, 'w'), bytes);
  }
}

/**
 * Where a publish writes before it puts files in place. Its name is its own alone, so that nothing else
 * beside the folder is ever taken for it.
 */
const writingOf = (folder: string, token: string): string => `${folder}.writing-${token}`;

/** A folder of a list that is a link leads out of the list: nobody writes or deletes through it. */
async function refuseLink(folder: string): Promise<void> {
  if ((await lstat(folder).catch(() => null))?.isSymbolicLink())
    throw new PublishError(`${folder} 是指向别处的链接，请改成真正的文件夹`);
}

/**
 * Put files into a published folder in the order given, each by a rename: a client finds the old file or
 * the new one, never a part, and never a later file without the ones before it.
 */
async function addToFolder(folder: string, token: string, files: Files): Promise<void> {
  const writing = writingOf(folder, token);
  try {
    await writeAll(writing, files);
    const folders = new Set<string>();
    for (const path of files.keys()) {
      const target = join(folder, path);
      if (path.includes('/')) await refuseLink(dirname(target));
      await mkdir(dirname(target), { recursive: true });
      await rename(join(writing, path), target);
      folders.add(dirname(target));
    }
    for (const each of folders) await sync(each);
  } finally {
    await rm(writing, { recursive: true, force: true });
  }
}

async function removeFrom(folder: string, path: string): Promise<void> {
  const target = join(folder, path);
  if (path.includes('/')) await refuseLink(dirname(target));
  await rm(target, { force: true });
}

/** Reads files below a folder as a client would below a base URL; null for a file that is not there. */
const readBelow =
  (folder: string): ReadFile =>
  async (path, options) => {
    const target = join(folder, path);
    const found = await stat(target).catch(() => null);
    if (!found?.isFile()) return null;
    if (options && found.size > options.cap)
      throw new ListError('too-large', `${path}: more than ${options.cap} bytes`);
    return new Uint8Array(await readFile(target));
  };

/** The folder of a list on a disk. */
export function diskFolder(name: string): ListFolder {
  const folder = resolve(name);
  const token = randomUUID();
  const clear = (dead: string) => rm(writingOf(folder, dead), { recursive: true, force: true });
  return {
    name,
    read: readBelow(folder),
    names: (below?: string) => readdir(join(folder, below ?? '')).catch(() => []),
    prepare: async () => void (await mkdir(dirname(folder), { recursive: true })),
    add: (files) => addToFolder(folder, token, files),
    remove: (path) => removeFrom(folder, path),
    alone: (work) => withLock(folder, work, token, clear),
  };
}
