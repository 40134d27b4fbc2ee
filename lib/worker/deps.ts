import { browser } from 'wxt/browser';
import { localNow } from '../schema/clock';
import type { SyncDeps } from './sync';

/** The sync on the real browser. */
export const deps: SyncDeps = {
  fetch: (input, init) => fetch(input, init),
  now: localNow,
  random: Math.random,
  bundledBase: browser.runtime.getURL('/list/' as '/'),
  allowLoopback: Boolean(import.meta.env.WXT_ALLOW_LOOPBACK),
};
