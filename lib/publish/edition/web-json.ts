import { z } from '../../domain/zod';
import { type Bytes, fromUtf8, utf8 } from '../../list/bytes';
import type { ReadFile } from '../folder/folder';

/** `web.json` beside the list: which files of the folder are the web edition's, and what each should be (FORMAT 8.10). */
export const NOTE_PATH = 'web.json';

const NoteSchema = z.object({
  type: z.literal('web-edition'),
  /** Of the command that wrote it. */
  version: z.string(),
  /** SHA-256 by path below the folder. */
  files: z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type Note = z.infer<typeof NoteSchema>;

/** Null where there is none, or what lies there is none. */
export async function readNote(read: ReadFile): Promise<Note | null> {
  const file = await read(NOTE_PATH);
  if (!file) return null;
  try {
    return NoteSchema.safeParse(JSON.parse(fromUtf8(file))).data ?? null;
  } catch {
    return null;
  }
}

/** Paths of all that is the edition's, the note first; none without one. */
export const pathsOf = (note: Note | null): string[] =>
  note ? [NOTE_PATH, ...Object.keys(note.files)] : [];

export const noteFile = (note: Note): Bytes => utf8(`${JSON.stringify(note, null, 2)}\n`);
