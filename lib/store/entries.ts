import type { Entry } from '../domain/entry';
import { entryOf, linesOf } from './page-lines';
import type { Location } from './places';
import { readPages } from './reading';

/**
 * Entries that were read last, by segment, page and slot: a results page asks for the same few again and
 * again, and a page of records is read, checked and inflated for each. A segment is named by its hash, so
 * what is kept is never out of date. About 1 kB each.
 */
const KEPT = 256;
const kept = new Map<string, Entry | null>();

function keep(key: string, entry: Entry | null): void {
  kept.delete(key);
  kept.set(key, entry);
  if (kept.size > KEPT) for (const oldest of kept.keys()) return void kept.delete(oldest);
}

/**
 * The entries at some locations, in their order. Each page is read and inflated once, and only the
 * lines asked for are parsed. Throws `PagesMissing` when one is not there.
 */
export async function readEntries(
  segments: readonly string[],
  locations: readonly Location[],
): Promise<(Entry | null)[]> {
  const asked = locations.map(({ segment, page, slot }) => {
    const name = `${segments[segment] ?? ''}/${page}`;
    return { place: [segments[segment] ?? '', page] as [string, number], name, slot };
  });
  const found = asked.map(({ name, slot }) => kept.get(`${name}/${slot}`));
  const missing = new Map(
    asked.flatMap(({ name, place }, at) => (found[at] === undefined ? [[name, place]] : [])),
  );
  const lines = await linesOfPages(missing);
  return asked.map(({ name, slot }, at) => {
    const entry = found[at] === undefined ? entryOf(lines.get(name)?.[slot]) : found[at];
    keep(`${name}/${slot}`, entry);
    return entry;
  });
}

async function linesOfPages(
  places: ReadonlyMap<string, [segment: string, page: number]>,
): Promise<Map<string, string[]>> {
  const names = [...places.keys()];
  const rows = await readPages([...places.values()]);
  const lines = await Promise.all(rows.map((row, at) => linesOf(row, names[at] ?? '')));
  return new Map(names.map((name, at) => [name, lines[at] ?? []]));
}
