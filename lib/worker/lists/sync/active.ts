import { readPaused } from '../../../store/paused';
import { readLists } from '../../../store/reading';
import type { ListRow } from '../../../store/rows';

/** The lists that are looked at and asked: all but those that the user paused. */
export async function activeLists(): Promise<readonly ListRow[]> {
  const [rows, paused] = await Promise.all([readLists(), readPaused()]);
  return paused.size === 0 ? rows : rows.filter(({ identity }) => !paused.has(identity));
}
