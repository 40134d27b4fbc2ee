import type { Bytes } from '../list/bytes';
import { RUN_PAGES, RUN_PARTS, type RunPart } from './chunks';
import { openDatabase } from './database';
import type { ChunkRow } from './tables';

/**
 * The index of a segment alone, kept beside its pages from when they are stored until a list's index
 * is made of it. It goes with its segment when that is collected.
 */
export type RunBytes = Record<RunPart, Bytes>;

/** Its rows in the table of pages, to be stored with the pages or later. */
export const runRows = (segment: string, run: RunBytes): ChunkRow[] =>
  RUN_PARTS.map((part) => ({ segment, page: RUN_PAGES[part], data: run[part] }));

export async function putRun(segment: string, run: RunBytes): Promise<void> {
  await openDatabase().pages.bulkPut(runRows(segment, run));
}

/** One part of a segment's index, or null when it is not there. */
export async function readRun(segment: string, part: RunPart): Promise<Bytes | null> {
  return (await openDatabase().pages.get([segment, RUN_PAGES[part]]))?.data ?? null;
}

/** Their lists are live: what was made of them holds all that they hold. */
export async function dropRuns(segments: readonly string[]): Promise<void> {
  const keys = segments.flatMap((segment) =>
    RUN_PARTS.map((part): [string, number] => [segment, RUN_PAGES[part]]),
  );
  await openDatabase().pages.bulkDelete(keys);
}
