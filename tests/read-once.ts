/** Reads each value once, known by its key: both browsers ask about some, and a hundred targets about each. */
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
