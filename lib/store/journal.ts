import { openDatabase } from './database';
import type { JournalRow } from './rows';

/** Open the building of a list's next generation; what was open for it before is dropped. */
export async function openJournal(row: Omit<JournalRow, 'open'>): Promise<void> {
  await openDatabase().journal.put({ ...row, open: true });
}

/** What is being built for a list, if anything. */
export function readJournal(identity: string): Promise<JournalRow | undefined> {
  return openDatabase().journal.get(identity);
}

/** After a fault: keep what is stored for the next look, without resuming at once. */
export async function pauseJournal(identity: string): Promise<void> {
  await openDatabase().journal.update(identity, { open: false });
}

/** Lists whose sync was under way when the worker died, or is under way now. */
export async function openJournals(): Promise<string[]> {
  const rows = await openDatabase().journal.toArray();
  return rows.filter(({ open }) => open).map(({ identity }) => identity);
}

/** The list is current, so nothing is being built. */
export async function dropJournal(identity: string): Promise<void> {
  await openDatabase().journal.delete(identity);
}
