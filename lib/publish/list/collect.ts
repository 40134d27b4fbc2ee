import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../list/format';
import { manifestPath, NOTES_PATH, segmentPath } from '../../list/format';
import { addToFolder, folderReader } from './folder';
import { type Notes, notesFile, readNotes } from './notes';

/** FORMAT 8.5: a client that began with the manifest before may still ask for its files so long. */
const GRACE_MS = 7 * 86_400_000;

/** Files with a hash for a name in one of the two folders of immutable files. */
async function immutables(folder: string, part: 'm' | 's'): Promise<string[]> {
  const names = await readdir(join(folder, part)).catch(() => []);
  return names
    .filter((name) => /^[0-9a-f]{64}\.(json|ndjson)$/.test(name))
    .map((name) => `${part}/${name}`);
}

/** Of the files that nothing names: which go now, and since when the others wait. */
function sortOut(
  unnamed: readonly string[],
  { retired }: Pick<Notes, 'retired'>,
  now: number,
): { gone: string[]; waiting: Record<string, string> } {
  const since = (path: string): string => retired[path] ?? new Date(now).toISOString();
  const isGone = (path: string): boolean => now - Date.parse(since(path)) >= GRACE_MS;
  return {
    gone: unnamed.filter(isGone),
    waiting: Object.fromEntries(
      unnamed.filter((path) => !isGone(path)).map((path) => [path, since(path)]),
    ),
  };
}

/**
 * Delete what no manifest has named for seven days, and note what has just fallen out of use. Runs after
 * `latest.json` is in place; a publish that dies before leaves its files for the next one. Returns the
 * deleted paths.
 */
export async function collectFiles(
  folder: string,
  live: { manifest: Manifest; hash: string },
  now: number,
): Promise<string[]> {
  const named = new Set([
    manifestPath(live.hash),
    ...live.manifest.segments.map(({ hash }) => segmentPath(hash)),
  ]);
  const all = [...(await immutables(folder, 'm')), ...(await immutables(folder, 's'))];
  const unnamed = all.filter((path) => !named.has(path)).sort();
  const notes = await readNotes(folderReader(folder));
  const { gone, waiting } = sortOut(unnamed, notes, now);
  const file = notesFile({ ...notes, retired: waiting });
  await addToFolder(folder, new Map([[NOTES_PATH, file]]));
  for (const path of gone) await rm(join(folder, path), { force: true });
  return gone;
}
