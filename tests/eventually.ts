import { vi } from 'vitest';

/** Half of a test's own limit. `vi.waitFor` gives up after one second, which a busy machine needs for one step. */
const LONGEST_MS = 120_000;

/** Waits until a check no longer throws, and gives its answer; throws what it threw last after two minutes. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: LONGEST_MS });
