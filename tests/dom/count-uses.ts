/**
 * Counts from now on how often these members of a loaded page's class are read or called. `vi.spyOn` would
 * keep the page in memory until the process ends.
 */
export function countUses(
  page: Document,
  of: 'Element' | 'Node',
  names: readonly string[],
): () => number {
  const { prototype } = (page.defaultView as unknown as typeof globalThis)[of];
  let uses = 0;
  for (const name of names) {
    const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    Object.defineProperty(prototype, name, {
      get() {
        uses++;
        return get ? get.call(this) : value;
      },
    });
  }
  return () => uses;
}
