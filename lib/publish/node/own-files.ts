import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PublishError } from '../folder/publish-error';
import { LineFault, parseLines, wholeLines } from '../json-lines';

/** Files of a person's own work, which may hold personal names: written whole, and for their owner alone. */

export const OWNER_FILE = 0o600;

/** A file of lines, as it was found. */
interface Lines<T> {
  lines: T[];
  /** Bytes of a last line that a crash tore off. They do not count. */
  torn: number;
}

/** Null where nothing is there. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    // Of a folder the system does not say which.
    throw Object.assign(error, { path });
  });
}

/** Writes a file that is not there yet. False where one is, which stays as it is. */
export async function writeNew(path: string, data: string, mode?: number): Promise<boolean> {
  return writeFile(path, data, { flag: 'wx', ...(mode !== undefined && { mode }) }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

/**
 * Reads a file of lines and changes nothing; one that is not there yet has none. Throws a `PublishError`, in the words of
 * `fault`, for the first line that `parse` throws at.
 */
export async function readLines<T>(
  path: string,
  parse: (value: unknown) => T,
  fault: (line: number) => string,
): Promise<Lines<T>> {
  const bytes = (await readIfThere(path)) ?? new Uint8Array();
  const whole = wholeLines(bytes);
  try {
    return { lines: parseLines(whole, parse), torn: bytes.length - whole.length };
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    throw new PublishError(fault(error.line));
  }
}

/** Cuts off what was torn. Only who has the file alone may do so: of another's line half may be written. */
export async function cutTorn(path: string, torn: number): Promise<void> {
  if (torn === 0) return;
  const handle = await open(path, 'r+');
  try {
    await handle.truncate((await handle.stat()).size - torn);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Appends whole lines, and has them on the disk before they count. */
export async function appendText(path: string, text: string): Promise<void> {
  await writeOpened(await open(path, 'a', OWNER_FILE), text);
}

/** Writes to a file that was opened, has it on the disk, and closes the file. */
export async function writeOpened(handle: FileHandle, data: string | Uint8Array): Promise<void> {
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Files of programs that open none by another name. */
const OFFICE = /\.(?:xls[xmb]?|et|ods|docx?|wps|pdf)$/i;

/**
 * What a command reads, and what else it writes, is never written over. Tables and reports are text: below a workbook's
 * name no program would open one.
 */
export async function refuseInput(
  out: string | undefined,
  others: readonly (string | undefined)[],
): Promise<void> {
  if (out === undefined) return;
  if (OFFICE.test(out))
    throw new PublishError(
      `${out}：写出的是文字，用这个结尾会打不开；请改成 .csv（报告也可以是 .html）`,
    );
  const real = await realOf(out);
  for (const other of others)
    if (other !== undefined && (await realOf(other)) === real)
      throw new PublishError(`${out} 是这次要读或要写的另一个文件，不覆盖；请换一个名字`);
}

/**
 * Refuses an output where something would be lost. It is none of the files that are read or written beside it. What the
 * command wrote there before it may write anew; any other file is somebody's own, a key or a list.
 */
export async function refuseLoss(
  out: string | undefined,
  others: readonly (string | undefined)[],
  isOwn: (text: string) => boolean,
  command: string,
): Promise<void> {
  await refuseInput(out, others);
  const there = out === undefined ? null : await stat(out).catch(() => null);
  if (out === undefined || !there?.isFile() || there.size === 0) return;
  if (isOwn(await readFile(out, 'utf8'))) return;
  throw new PublishError(`${out} 已存在，不是 ${command} 写的，不覆盖；请用另一个名字`);
}

/** The folder of a file that is to be written. */
export const makeRoom = async (file: string): Promise<void> =>
  void (await mkdir(dirname(resolve(file)), { recursive: true }));

/** Writes what a command gives on, where somebody wants it. */
export async function writeOut(file: string, data: string | Uint8Array): Promise<void> {
  await makeRoom(file);
  await writeFile(file, data);
}

/** Writes a file beside itself and renames it: whoever reads finds the old one or the new one. */
export async function writeWhole(
  path: string,
  data: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const writing = `${path}.writing`;
  await writeFile(writing, data, { flush: true, ...(mode !== undefined && { mode }) });
  await rename(writing, path);
}
