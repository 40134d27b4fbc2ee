import { DAY_MS } from '../../domain/day';
import { type Bytes, fromUtf8, utf8 } from '../../list/bytes';
import type { Manifest } from '../../list/format';
import { manifestPath, NOTES_PATH, segmentPath } from '../../list/format';
import { ASSET, type EditionPlan } from '../edition/edition';
import { isListFile } from './find-list';
import type { ListFolder, ReadFile } from './folder';
import { PublishError } from './publish-error';

/** The number of a publish: a sequence begins anew with each epoch. */
export interface ReleaseNumber {
  epoch: number;
  sequence: number;
}

/**
 * The publisher's own notes beside the list (FORMAT 8.5, 8.6), which no client reads. They lie in the
 * folder itself, so that a list which is built on a fresh machine each time keeps them.
 */
export interface Notes {
  /** Of the list: its first root must never change. Versions before 0.3.0 did not note it. */
  identity?: string;
  /** The highest number that was ever signed, whether or not its `latest.json` was seen by anybody. */
  signed: ReleaseNumber;
  /** Files that no manifest names any more, and since when. */
  retired: Record<string, string>;
}

const NONE: Notes = { signed: { epoch: 0, sequence: 0 }, retired: {} };

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * Read the notes. Missing ones count as none: the grace of each file begins again, and `latest.json` itself still
 * says which number was the last. Throws a `PublishError` for notes that are damaged: they may know of a number that
 * was signed since.
 */
export async function readNotes(read: ReadFile): Promise<Notes> {
  const file = await read(NOTES_PATH);
  if (!file) return NONE;
  const notes = parseNotes(file);
  if (notes) return notes;
  throw new PublishError(
    `${NOTES_PATH} 已损坏，其中记有签过的最高序号：请从备份或网站取回；取不回时删去它，再加 --above N（N 为任何人见过的最高序号）`,
  );
}

function parseNotes(file: Uint8Array): Notes | null {
  try {
    const { identity, signed, retired } = JSON.parse(fromUtf8(file));
    if (!isCount(signed.epoch) || !isCount(signed.sequence)) return null;
    const dates = Object.entries(retired as Record<string, unknown>).filter(
      (each): each is [string, string] => !Number.isNaN(Date.parse(String(each[1]))),
    );
    return {
      ...(typeof identity === 'string' && { identity }),
      signed: { epoch: signed.epoch, sequence: signed.sequence },
      retired: Object.fromEntries(dates),
    };
  } catch {
    return null;
  }
}

/** The file of the notes, its keys in order. */
export function notesFile({ identity, signed, retired }: Notes): Bytes {
  const sorted = Object.entries(retired).sort(([a], [b]) => (a < b ? -1 : 1));
  const notes = { type: 'publisher', identity, signed, retired: Object.fromEntries(sorted) };
  return utf8(`${JSON.stringify(notes, null, 2)}\n`);
}

/** FORMAT 8.5: a client that began with the manifest before may still ask for its files so long. */
const GRACE_MS = 7 * DAY_MS;

/** A list's files in one of the two folders of immutable files. */
async function immutables(folder: ListFolder, part: 'm' | 's'): Promise<string[]> {
  const paths = (await folder.names(part)).map((name) => `${part}/${name}`);
  return paths.filter(isListFile);
}

/** Immutable files that a manifest neither is nor names, in order. */
export async function unnamedFiles(
  folder: ListFolder,
  manifest: Manifest,
  hash: string,
): Promise<string[]> {
  const named = new Set([
    manifestPath(hash),
    ...manifest.segments.map((segment) => segmentPath(segment.hash)),
  ]);
  const all = [...(await immutables(folder, 'm')), ...(await immutables(folder, 's'))];
  return all.filter((path) => !named.has(path)).sort();
}

/** Scripts and styles of web editions before this one: a page that is open may still ask for them. */
async function earlierAssets(folder: ListFolder, { files }: EditionPlan): Promise<string[]> {
  const all = (await folder.names('web')).map((name) => `web/${name}`);
  return all.filter((path) => ASSET.test(path) && !files.has(path)).sort();
}

interface Live {
  manifest: Manifest;
  hash: string;
  edition: EditionPlan;
}

/**
 * Delete what no manifest has named for seven days, and note what has just fallen out of use; the web edition's files
 * alike. Runs after `latest.json` is in place; a publish that dies before leaves its files for the next one.
 */
export async function collectFiles(
  folder: ListFolder,
  { manifest, hash, edition }: Live,
  now: number,
): Promise<void> {
  for (const path of edition.obsolete) await folder.remove(path);
  const unnamed = [
    ...(await unnamedFiles(folder, manifest, hash)),
    ...(await earlierAssets(folder, edition)),
  ];
  const notes = await readNotes(folder.read);
  // A clock that was ahead noted a time to come: it counts as now.
  const since = (path: string): string => {
    const noted = notes.retired[path];
    return new Date(noted === undefined ? now : Math.min(Date.parse(noted), now)).toISOString();
  };
  const isGone = (path: string): boolean => now - Date.parse(since(path)) >= GRACE_MS;
  const waiting = unnamed.filter((path) => !isGone(path)).map((path) => [path, since(path)]);
  const file = notesFile({ ...notes, retired: Object.fromEntries(waiting) });
  await folder.add(new Map([[NOTES_PATH, file]]));
  for (const path of unnamed.filter(isGone)) await folder.remove(path);
}
