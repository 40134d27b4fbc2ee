import type { Entry } from '../schema/entry';
import { entryOf, linesOf } from './page-lines';
import type { Location } from './places';
import { readRows } from './reading';

/**
 * The entries at some locations, in their order. Each page is read and inflated once, and only the
 * lines asked for are parsed. Throws `PagesMissing` when one is not there.
 */
export async function readEntries(
  segments: readonly string[],
  locations: readonly Location[],
): Promise<(Entry | null)[]> {
  const keyOf = ({ segment, page }: Location): [string, number] => [segments[segment] ?? '', page];
  const keys = new Map(locations.map((each) => [keyOf(each).join('/'), keyOf(each)]));
  const names = [...keys.keys()];
  const rows = await readRows('pages', [...keys.values()]);
  const lines = await Promise.all(rows.map((row, at) => linesOf(row, names[at] ?? '')));
  const byName = new Map(names.map((name, at) => [name, lines[at]]));
  return locations.map((each) => entryOf(byName.get(keyOf(each).join('/'))?.[each.slot]));
}
