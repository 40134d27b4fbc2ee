/** What a sync needs from outside; tests give their own. */
export interface SyncDeps {
  fetch: typeof fetch;
  /** This computer's clock: milliseconds since the epoch. */
  now(): number;
  /** In [0, 1), for jitter. */
  random(): number;
  /** Base URL of the bundled list's files, with a trailing slash. */
  bundledBase: string;
  /** A developer's flag: plain http on this machine. */
  allowLoopback: boolean;
  /** Download time-outs, by default those of `list/download.ts`. */
  stallMs?: number;
  totalMs?: number;
}
