import type { ReadTables } from '../entries/read-tables';
import { type AfterOptions, headAfter } from './before';
import type { ListFolder } from './folder';
import { readPublished } from './published';
import { refuseShared } from './roles';
import { type Keys, type SignedPublish, type Signing, writeSigned } from './write';

/**
 * Publish what some tables became, signed, into a folder: the one way of command and view. Throws a `PublishError` that
 * says what is missing, or a `ListError` when what lies there is not sound.
 */
export async function publishTables(
  folder: ListFolder,
  tables: ReadTables,
  options: AfterOptions,
  keys: Keys,
  now: number,
  more: Pick<Signing, 'above' | 'edition'> = {},
): Promise<SignedPublish> {
  refuseShared(keys.root, keys.release);
  const head = headAfter(await readPublished(folder.read), tables, options);
  return writeSigned(folder, tables.built.entries, head, keys, now, more);
}
