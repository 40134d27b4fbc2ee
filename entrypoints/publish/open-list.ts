import type { Bytes } from '../../lib/list/bytes';
import { ASSET } from '../../lib/publish/edition/edition';
import { NOTE_PATH, pathsOf, readNote } from '../../lib/publish/edition/web-json';
import { findList, isListFile } from '../../lib/publish/folder/find-list';
import type { Files } from '../../lib/publish/folder/folder';
import type { ListSummary } from '../../lib/publish/thread/wishes';
import { Budget } from '../../lib/tables/limits';
import { openZip } from '../../lib/tables/xlsx/zip';
import { bytesOf, Unreadable } from './chosen-file';

/** A published list that a person opened. */
export interface OpenedList {
  /** Where it can be written back, in browsers that can. */
  handle: FileSystemDirectoryHandle | null;
  files: Files;
  summary: ListSummary;
}

export type Opened = Omit<OpenedList, 'summary'>;

/** Of all files; a list of a million entries takes less. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What is no list's folder; `large`: more than any list has. */
export class NoList extends Error {
  override name = 'NoList';
  constructor(readonly why: 'none' | 'large' | 'archive') {
    super(why);
  }
}

interface Source {
  path: string;
  bytes(): Promise<Bytes>;
}

/** The files of the list that lies among others, and of its web edition; the others are not read. */
async function filesOf(sources: readonly Source[]): Promise<Files> {
  const base = findList(sources.map(({ path }) => path));
  if (base === null) throw new NoList('none');
  const below = new Map(
    sources.flatMap(({ path, bytes }) =>
      path.startsWith(base) ? [[path.slice(base.length), bytes] as const] : [],
    ),
  );
  const note = await readNote(async (path) => (await below.get(path)?.()) ?? null);
  // A note that is none is told, as it is to the command.
  const own = new Set([NOTE_PATH, ...pathsOf(note)]);
  const files = new Map<string, Bytes>();
  let size = 0;
  for (const [path, bytes] of below) {
    if (!isListFile(path) && !own.has(path) && !ASSET.test(path)) continue;
    const read = await bytes();
    size += read.length;
    if (size > MOST_BYTES) throw new NoList('large');
    files.set(path, read);
  }
  return files;
}

/** From the files of a folder that was chosen, each with its path in it. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const sources = files.map((file) => ({
    path: file.webkitRelativePath || file.name,
    bytes: () => bytesOf(file),
  }));
  return { handle: null, files: await filesOf(sources) };
}

/** From an archive of a list's folder, as this view makes one. */
export async function openArchive(file: File): Promise<Opened> {
  try {
    const { names, read } = openZip(await bytesOf(file), new Budget());
    const sources = names.map((path) => ({
      path,
      bytes: async () => (await read(path)) ?? new Uint8Array(),
    }));
    return { handle: null, files: await filesOf(sources) };
  } catch (error) {
    throw error instanceof NoList || error instanceof Unreadable ? error : new NoList('archive');
  }
}

const fileOf = (handle: FileSystemFileHandle): Promise<File> =>
  handle.getFile().catch(() => {
    throw new Unreadable(handle.name);
  });

/** Files below a folder of the disk; those of a list lie no deeper. */
async function filesBelow(
  folder: FileSystemDirectoryHandle,
  above = '',
  depth = 0,
): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const [name, handle] of folder.entries()) {
    const path = `${above}${name}`;
    if (handle.kind === 'directory') {
      if (depth < 1) sources.push(...(await filesBelow(handle, `${path}/`, depth + 1)));
    } else sources.push({ path, bytes: async () => bytesOf(await fileOf(handle)) });
  }
  return sources;
}

/** From a list's own folder on the disk, which can be written back. */
export async function openFolder(handle: FileSystemDirectoryHandle): Promise<Opened> {
  const sources = await filesBelow(handle).catch(() => {
    throw new Unreadable(handle.name);
  });
  // A list further down would be written back to the wrong place.
  if (findList(sources.map(({ path }) => path)) !== '') throw new NoList('none');
  return { handle, files: await filesOf(sources) };
}
