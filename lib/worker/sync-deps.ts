import { ownUrl } from '../browser/tabs';
import { localNow } from '../domain/clock';
import type { SyncDeps } from './lists/sync/run';

/** Test builds break off a download that stands still after this time, which is shorter than the usual one. */
const SHORT_STALL_MS = 8000;

/** The sync on the real browser. */
export const deps: SyncDeps = {
  fetch: (input, init) => fetch(input, init),
  now: localNow,
  random: Math.random,
  bundledBase: ownUrl('/list/'),
  allowLoopback: Boolean(import.meta.env.WXT_ALLOW_LOOPBACK),
  ...(import.meta.env.WXT_SHORT_WAITS ? { stallMs: SHORT_STALL_MS } : {}),
};
