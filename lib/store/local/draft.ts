import { readValues, removeValues, writeValues } from '../../browser/storage';

/**
 * `storage.local` as seen from inside one transaction: changes are kept back, and read back, until they
 * are committed.
 */
export class Draft {
  /** Values to be written; `undefined` stands for a key to be removed. */
  readonly #changes = new Map<string, unknown>();

  async read(keys: readonly string[]): Promise<unknown[]> {
    const missing = keys.filter((key) => !this.#changes.has(key));
    const stored = missing.length > 0 ? await readValues('local', missing) : {};
    return keys.map((key) => (this.#changes.has(key) ? this.#changes.get(key) : stored[key]));
  }

  /** Every key that begins so. */
  async keys(prefix: string): Promise<string[]> {
    const all = new Set(Object.keys(await readValues('local')));
    for (const [key, value] of this.#changes) {
      if (value === undefined) all.delete(key);
      else all.add(key);
    }
    return [...all].filter((key) => key.startsWith(prefix));
  }

  write(key: string, value: unknown): void {
    this.#changes.set(key, value);
  }

  remove(key: string): void {
    this.#changes.set(key, undefined);
  }

  /**
   * Make all writes in one call, which the browser does whole or not at all, and the removals after it. A death in
   * between leaves rows that nothing names, or the journal of a generation that is live already.
   */
  async commit(): Promise<void> {
    const changes = [...this.#changes];
    const items = changes.filter(([, value]) => value !== undefined);
    const gone = changes.filter(([, value]) => value === undefined).map(([key]) => key);
    if (items.length > 0) await writeValues('local', Object.fromEntries(items));
    if (gone.length > 0) await removeValues('local', gone);
  }
}
