import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PublishError } from './error';
import { clearLeftovers } from './folder';

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
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
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
