/** A value that is made when it is first asked for, and kept: `make` gives no undefined. */
export function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
