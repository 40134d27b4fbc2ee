import { LATEST_PATH, NOTES_PATH } from '../../lib/list/format';
import type { ListFiles } from '../../lib/publish/thread/wishes';

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

/** FORMAT 8.7: the number's reservation first, `latest.json` last, so that a reader never finds half a list. */
const rankOf = (path: string): number => (path === NOTES_PATH ? 0 : path === LATEST_PATH ? 2 : 1);

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

/** What is not there need not go: the folder may be another one than the list was opened from. */
function ignoreAbsent(error: unknown): void {
  if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
}

/** Writes a list into a folder, each file whole or not at all, and then takes away what fell out of use. */
export async function writeFolder(
  root: FileSystemDirectoryHandle,
  files: ListFiles,
  removed: readonly string[],
): Promise<void> {
  const sorted = [...files].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  for (const [path, bytes] of sorted) {
    const [folder, name] = await place(root, path, true);
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  }
  for (const path of removed) await remove(root, path).catch(ignoreAbsent);
}
