import type { ReadTables } from '../entries/build';
import { type AfterOptions, headAfter } from './before';
import type { ListFolder } from './folder';
import { readPublished } from './published';
import { refuseShared } from './roles';
import { type Keys, type SignedPublish, type Signing, writeSigned } from './write';

export interface TablesSigning extends Omit<Signing, 'keys'> {
  keys: Keys;
}

/**
 * Publish what some tables became, signed, into a folder: the one way of command and view. Throws a `PublishError` that
 * says what is missing, or a `ListError` when what lies there is not sound.
 */
export async function publishTables(
  folder: ListFolder,
  tables: ReadTables,
  options: AfterOptions,
  { keys, now, ...signing }: TablesSigning,
): Promise<SignedPublish> {
  refuseShared(keys.root, keys.release);
  const head = headAfter(await readPublished(folder.read), tables, options);
  return writeSigned(folder, tables.built.entries, head, keys, now, signing);
}
