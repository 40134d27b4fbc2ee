/**
 * Values by each of their keys, in their order.
 *
 * `groupedBy(['ab', 'b'], (text) => [...text])` is `a` with `['ab']`, and `b` with `['ab', 'b']`.
 */
export function groupedBy<T, Key>(
  values: Iterable<T>,
  keysOf: (value: T) => Iterable<Key>,
): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  return groups;
}
