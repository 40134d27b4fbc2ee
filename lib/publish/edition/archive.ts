import { z } from '../../domain/zod';
import { type Bytes, fromUtf8, utf8 } from '../../list/bytes';
import { Budget } from '../../tables/limits';
import { openZip } from '../../tables/xlsx/zip';
import { writeZip } from '../../tables/xlsx/zip-write';
import type { Edition } from './edition';

/** A built web edition as one file, for a view that has no disk to read it from. */

/** Says which version it is, and that it is one at all. */
const ABOUT_PATH = 'edition.json';
const AboutSchema = z.object({ type: z.literal('web-edition-files'), version: z.string() });

export function editionArchive({ version, files }: Edition): Bytes {
  const about = { type: 'web-edition-files', version };
  return writeZip(new Map([[ABOUT_PATH, utf8(JSON.stringify(about))], ...files]));
}

/** Null for an archive of anything else; throws a `WorkbookFault` or a `LimitFault` where it is none. */
export async function readEditionArchive(bytes: Uint8Array): Promise<Edition | null> {
  const { names, read } = openZip(bytes, new Budget());
  const file = await read(ABOUT_PATH);
  const about = AboutSchema.safeParse(file && JSON.parse(fromUtf8(file))).data;
  if (!about) return null;
  const files = new Map<string, Bytes>();
  for (const name of names) {
    const content = name === ABOUT_PATH ? null : await read(name);
    if (content) files.set(name, content);
  }
  return { version: about.version, files };
}
