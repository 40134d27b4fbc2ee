import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { PublishError } from '../folder/publish-error';
import { writeNew } from './own-files';

/** Who works on a folder. The token is no other publish's, in this process or any other. */
interface Holder {
  pid: number;
  host: string;
  token: string;
}

/** Tokens of this process: a number that a dead process had may be ours now. */
const OWN = new Set<string>();

/** False for a process that is gone; one of another user counts as running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Only this machine knows its processes: on a shared disk the holder may be another's. */
function isDead({ pid, host, token }: Holder): boolean {
  if (host !== hostname()) return false;
  return pid === process.pid ? !OWN.has(token) : !isRunning(pid);
}

/** Null for a file that is gone, that is being written, or that nobody of ours wrote. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    const { pid, host, token } = JSON.parse(await readFile(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 && /^[\w-]+$/.test(token)
      ? { pid, host: String(host), token }
      : null;
  } catch {
    return null;
  }
}

const isBusy = (folder: string, files: readonly string[], holder: Holder | null): PublishError => {
  const who = holder ? `（${holder.host} 上的进程 ${holder.pid}）` : '';
  return new PublishError(
    `另一个发布${who}正在写 ${folder}，请等它结束；若并没有，请删除 ${files.join(' 和 ')}`,
  );
};

/**
 * Takes away the lock of a process that died; gives its token, or null when it is no such lock any more.
 * Whoever looks and takes away does so alone: between a look and a removal by name, another one may have
 * taken the dead lock away and made its own.
 */
async function clearDead(folder: string, file: string): Promise<string | null> {
  const guard = `${file}.guard`;
  if (!(await writeNew(guard, ''))) throw isBusy(folder, [file, guard], null);
  try {
    const holder = await readHolder(file);
    if (!holder || !isDead(holder)) return null;
    await rm(file);
    return holder.token;
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Let one publish at a time work on a folder: two would sign one sequence twice (FORMAT 8.6). The lock lies
 * beside the folder and names its process; that of a process which died is taken over, and `onDead` gets its
 * token. Throws a `PublishError` when another one is at work.
 */
export async function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  token: string = randomUUID(),
  onDead?: (token: string) => Promise<void>,
): Promise<T> {
  const file = `${folder}.lock`;
  const text = JSON.stringify({ pid: process.pid, host: hostname(), token });
  OWN.add(token);
  try {
    if (!(await writeNew(file, text))) {
      const holder = await readHolder(file);
      const dead = holder && isDead(holder) ? await clearDead(folder, file) : null;
      if (dead === null || !(await writeNew(file, text)))
        throw isBusy(folder, [file], await readHolder(file));
      await onDead?.(dead);
    }
    return await work();
  } finally {
    OWN.delete(token);
    // Never another's: somebody may have deleted ours by hand.
    if ((await readHolder(file))?.token === token) await rm(file, { force: true });
  }
}
