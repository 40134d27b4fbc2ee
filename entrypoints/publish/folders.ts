import { isSame } from '../../lib/list/bytes';
import { BUNDLED_PATH, LATEST_PATH, NOTES_PATH, rootPath } from '../../lib/list/format';
import { ASSET } from '../../lib/publish/edition/edition';
import { NOTE_PATH } from '../../lib/publish/edition/web-json';
import type { Files } from '../../lib/publish/folder/folder';

/** Folders of the disk, where a browser lets a person hand one over (File System Access; Chromium alone). */

interface Picker {
  showDirectoryPicker?(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

export const canWriteFolders = (): boolean => 'showDirectoryPicker' in globalThis;

/** The folder that the person chooses; null where none was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = globalThis as Picker;
  return (
    showDirectoryPicker?.call(globalThis, { mode: 'readwrite' }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    }) ?? null
  );
}

/**
 * FORMAT 8.7: the first root and the number's reservation first, `latest.json` last: a reader never finds half a list. What
 * tells the web edition's files from those of others comes before them.
 */
const FIRST: readonly string[] = [rootPath(1), NOTES_PATH, NOTE_PATH];
const rankOf = (path: string): number =>
  FIRST.includes(path) ? FIRST.indexOf(path) - FIRST.length : Number(path === LATEST_PATH);

async function place(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<[FileSystemDirectoryHandle, string]> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return [folder, name];
}

async function remove(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [folder, name] = await place(root, path, false);
  await folder.removeEntry(name);
}

/** A file to delete may be absent: the list may have been opened from another folder. */
function ignoreAbsent(error: unknown): void {
  if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
}

const HEADS: readonly string[] = [LATEST_PATH, NOTES_PATH, BUNDLED_PATH];
const ROOTS = 'root';

/** Named by their content: whatever lies there is the same. */
const isNamedByHash = (path: string): boolean => /^[ms]\//.test(path) || ASSET.test(path);

/** The files that tell one state of a list from its others, and one list from another; its web edition among them. */
export const headsOf = (files: Files): Files =>
  new Map([...files].filter(([path]) => !isNamedByHash(path)));

/** Paths of a list's heads that lie in a folder. */
async function headsIn(root: FileSystemDirectoryHandle): Promise<string[]> {
  const paths: string[] = [];
  for await (const name of root.keys()) {
    if (HEADS.includes(name)) paths.push(name);
    if (name !== ROOTS) continue;
    for await (const file of (await root.getDirectoryHandle(ROOTS)).keys())
      paths.push(`${ROOTS}/${file}`);
  }
  return paths;
}

/**
 * The bytes of a file in a folder. None if there is no file, or if a write that broke off (a full disk) left it empty.
 */
async function bytesIn(root: FileSystemDirectoryHandle, path: string): Promise<Uint8Array> {
  try {
    const [folder, name] = await place(root, path, false);
    return new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
  } catch (error) {
    ignoreAbsent(error);
    return new Uint8Array();
  }
}

/**
 * The first file in the folder that a publish must not overwrite; null if there is none. It is a list's file, or lies
 * where one is to be written, and it is of none of `known`, the states that this page opened or signed. Another list,
 * or what somebody else published meanwhile, would be lost with its number and its root, and so would a page of the
 * office's own.
 */
async function otherIn(
  root: FileSystemDirectoryHandle,
  files: Files,
  known: readonly Files[],
): Promise<string | null> {
  for (const path of new Set([...(await headsIn(root)), ...headsOf(files).keys()])) {
    const bytes = await bytesIn(root, path);
    const isOf = (state: Files): boolean => {
      const own = state.get(path);
      return own !== undefined && isSame(own, bytes);
    };
    if (bytes.length > 0 && !known.some(isOf)) return path;
  }
  return null;
}

interface ToWrite {
  files: Files;
  /** Paths of files that fell out of use. */
  removed: readonly string[];
  /** Every state of the list that may lie in the folder. */
  known: readonly Files[];
}

/**
 * Writes a list into a folder, each file whole or not at all, and then takes away what fell out of use. Writes nothing
 * and gives the path of a file that is in the way (`otherIn`), else null.
 */
export async function writeFolder(
  root: FileSystemDirectoryHandle,
  { files, removed, known }: ToWrite,
): Promise<string | null> {
  const other = await otherIn(root, files, known);
  if (other !== null) return other;
  const sorted = [...files].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  for (const [path, bytes] of sorted) {
    const [folder, name] = await place(root, path, true);
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  }
  for (const path of removed) await remove(root, path).catch(ignoreAbsent);
  return null;
}
