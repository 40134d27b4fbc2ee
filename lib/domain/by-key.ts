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

/** Add a value to those of its key. */
export function addTo<Key, T>(groups: Map<Key, T[]>, key: Key, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

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
  for (const value of values) for (const key of keysOf(value)) addTo(groups, key, value);
  return groups;
}

/** A value that is made when it is first asked for, and kept: `make` gives no undefined. */
export function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** `make`, asked once for each object and kept as long as the object is: a page is judged card by card. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
