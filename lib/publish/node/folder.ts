import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bytes } from '../../list/bytes';
import { BUNDLED_PATH, LATEST_PATH, NOTES_PATH } from '../../list/format';
import type { Files, ListFolder } from '../list/folder';
import { PublishError } from '../list/publish-error';

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
    const handle = await open(target, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

const WRITING = '.writing-';
const beside = (folder: string): string => `${resolve(folder)}${WRITING}${process.pid}`;

/** Remove what publishes that died left beside the folder. For the holder of its lock alone. */
async function clearLeftovers(folder: string): Promise<void> {
  const parent = dirname(resolve(folder));
  const start = `${basename(resolve(folder))}${WRITING}`;
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start)))
    await rm(join(parent, name), { recursive: true, force: true });
}

/** What a list consists of; a folder with anything else in it is not ours to replace. */
const LIST_PARTS: ReadonlySet<string> = new Set([
  BUNDLED_PATH,
  LATEST_PATH,
  NOTES_PATH,
  'root',
  'm',
  's',
]);

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const foreign = names.find((name) => !LIST_PARTS.has(name));
  if (foreign)
    throw new PublishError(`${folder} 中有不属于名单的文件（${foreign}），请换一个空文件夹`);
}

/**
 * Write a folder as a whole: everything goes to a folder beside it, which then takes its name. What was
 * there before is replaced; a build that dies leaves it as it was. Throws a `PublishError` when something
 * else than a list lies there.
 */
async function replaceFolder(folder: string, files: Files): Promise<void> {
  await refuseForeign(folder);
  const writing = beside(folder);
  const old = `${writing}-old`;
  await rm(writing, { recursive: true, force: true });
  try {
    await mkdir(writing, { recursive: true });
    await writeAll(writing, files);
    const isThere = (await stat(folder).catch(() => null)) !== null;
    if (isThere) await rename(folder, old);
    await rename(writing, folder).catch(async (error) => {
      if (isThere) await rename(old, folder);
      throw error;
    });
  } finally {
    for (const left of [writing, old]) await rm(left, { recursive: true, force: true });
  }
}

/**
 * Put files into a published folder in the order given, each by a rename: a client finds the old file or
 * the new one, never a part, and never a later file without the ones before it.
 */
async function addToFolder(folder: string, files: Files): Promise<void> {
  const writing = beside(folder);
  try {
    await writeAll(writing, files);
    const folders = new Set<string>();
    for (const path of files.keys()) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await rename(join(writing, path), target);
      folders.add(dirname(target));
    }
    for (const each of folders) await sync(each);
  } finally {
    await rm(writing, { recursive: true, force: true });
  }
}

/** Reads files below a folder as a client would below a base URL; null for a file that is not there. */
const readBelow =
  (folder: string) =>
  async (path: string): Promise<Bytes | null> => {
    const target = join(folder, path);
    const isFile = await stat(target).then(
      (found) => found.isFile(),
      () => false,
    );
    return isFile ? new Uint8Array(await readFile(target)) : null;
  };

/** False for a process that is gone; one of another user counts as running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Let one publish at a time work on a folder: two would sign one sequence twice (FORMAT 8.6). The lock
 * lies beside the folder and holds the number of its process; that of a process which died is taken over.
 * Throws a `PublishError` when another one is at work.
 */
async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = `${resolve(folder)}.lock`;
  if (!(await take(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && isRunning(holder))
      throw new PublishError(
        `另一个发布（进程 ${holder}）正在写 ${folder}，请等它结束；若并没有，请删除 ${file}`,
      );
    await rm(file, { force: true });
    if (!(await take(file))) throw new PublishError(`另一个发布正在写 ${folder}，请等它结束`);
  }
  try {
    await clearLeftovers(folder);
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** The folder of a list on a disk. */
export const diskFolder = (folder: string): ListFolder => ({
  name: folder,
  read: readBelow(folder),
  names: (below?: string) => readdir(join(folder, below ?? '')).catch(() => []),
  prepare: async () => void (await mkdir(dirname(resolve(folder)), { recursive: true })),
  add: (files) => addToFolder(folder, files),
  replace: (files) => replaceFolder(folder, files),
  remove: (path) => rm(join(folder, path), { force: true }),
  alone: (work) => alone(folder, work),
});
