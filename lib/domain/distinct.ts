/**
 * Each value once, by a key: of several with one key the first stays, in its place.
 *
 * `distinctBy([{ id: 'a', at: 1 }, { id: 'b', at: 2 }, { id: 'a', at: 3 }], ({ id }) => id)` are the first two.
 */
export function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
