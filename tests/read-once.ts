/** Reads or makes what belongs to a value once, known by its key: many tests ask about the same. */
export function readOnce<V, T extends NonNullable<unknown>>(
  keyOf: (value: V) => string,
  read: (value: V) => T,
): (value: V) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = keyOf(value);
    const found = known.get(key) ?? read(value);
    known.set(key, found);
    return found;
  };
}
