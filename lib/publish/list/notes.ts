import { fromUtf8, utf8 } from '../../list/bytes';
import { NOTES_PATH } from '../../list/format';
import type { ReadFile } from './chain';

/**
 * The publisher's own notes beside the list (FORMAT 8.5, 8.6), which no client reads. They lie in the
 * folder itself, so that a list which is built on a fresh machine each time keeps them.
 */
export interface Notes {
  /** The highest number that was ever signed, whether or not its `latest.json` was seen by anybody. */
  signed: { epoch: number; sequence: number };
  /** Files that no manifest names any more, and since when. */
  retired: Record<string, string>;
}

const NONE: Notes = { signed: { epoch: 0, sequence: 0 }, retired: {} };

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * Read the notes. Notes that are missing or not sound count as none: the grace of each file begins
 * again, and `latest.json` itself still says which number was the last.
 */
export async function readNotes(read: ReadFile): Promise<Notes> {
  const file = await read(NOTES_PATH);
  if (!file) return NONE;
  try {
    const { signed, retired } = JSON.parse(fromUtf8(file));
    if (!isCount(signed.epoch) || !isCount(signed.sequence)) return NONE;
    const dates = Object.entries(retired as Record<string, unknown>).filter(
      (each): each is [string, string] => !Number.isNaN(Date.parse(String(each[1]))),
    );
    return {
      signed: { epoch: signed.epoch, sequence: signed.sequence },
      retired: Object.fromEntries(dates),
    };
  } catch {
    return NONE;
  }
}

/** The file of the notes, its keys in order. */
export function notesFile({ signed, retired }: Notes): Uint8Array {
  const sorted = Object.entries(retired).sort(([a], [b]) => (a < b ? -1 : 1));
  const notes = { type: 'publisher', signed, retired: Object.fromEntries(sorted) };
  return utf8(`${JSON.stringify(notes, null, 2)}\n`);
}
