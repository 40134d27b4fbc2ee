import { pick, seeded } from '../random';

/** Identifiers of a page with ten results, and the entries that have one of them. */
export interface Asked {
  keys: string[];
  entries: number[];
}

const KEYS = 30;
const LISTED = 3;

/** `keys` holds `perEntry` identifiers of each entry, in the order of the entries. */
export function askedKeys(keys: readonly string[], perEntry: number): Asked {
  const random = seeded(5);
  const entries = Array.from({ length: LISTED }, () => pick(random, keys.length / perEntry));
  const listed = entries.map((entry) => keys[entry * perEntry] ?? '');
  const others = Array.from({ length: KEYS - LISTED }, (_, at) => `host:other-${at}.example.net`);
  return { keys: [...others, ...listed], entries };
}
