import type { ShownHistory } from '../list/shrink-guard';
import { openDatabase } from './database';
import type { MetaRow } from './database-tables';

/** The entries that users saw of each list in the last week, for the shrink guard. */
const keyOf = (identity: string): string => `shown:${identity}`;

export const shownRow = (identity: string, history: ShownHistory): MetaRow => ({
  key: keyOf(identity),
  value: history,
});

export async function readShown(identity: string): Promise<ShownHistory | undefined> {
  return (await openDatabase().meta.get(keyOf(identity)))?.value as ShownHistory | undefined;
}

export async function writeShown(identity: string, history: ShownHistory): Promise<void> {
  await openDatabase().meta.put(shownRow(identity, history));
}

export async function forgetShown(identity: string): Promise<void> {
  await openDatabase().meta.delete(keyOf(identity));
}
