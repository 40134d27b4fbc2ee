import { browser } from 'wxt/browser';
import { atLeastSeen } from '../../../domain/clock';
import { ListError } from '../../../list/error';
import type { SyncDeps } from '../sync';
import type { Run } from '../sync/run';

/** Somebody waits for the preview; a list that takes longer is followed unseen or not at all. */
const PREVIEW_MS = 60_000;
const TICK_MS = 1000;

/**
 * A run of the sync's reading parts that writes nothing down. Its steps only show the browser that the
 * worker is busy: a Chromium worker ends after 30 s without an extension API call (DESIGN section 6).
 */
export function previewRun(identity: string, deps: SyncDeps, waitMs = PREVIEW_MS): Run {
  const signal = AbortSignal.timeout(waitMs);
  let called = performance.now();
  const step = async () => {
    if (signal.aborted) throw new ListError('offline', `broken off after ${waitMs / 1000} s`);
    called = performance.now();
    await browser.storage.session.get('preview');
  };
  const tick = async () => {
    if (signal.aborted || performance.now() - called >= TICK_MS) await step();
  };
  const clock = deps.now();
  return { identity, deps, now: atLeastSeen(clock), clock, signal, step, tick };
}
