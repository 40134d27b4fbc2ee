import { atLeastSeen } from '../../../domain/clock';
import type { ReadFile } from '../../../list/client';
import { httpReader, STALL_MS, TOTAL_MS } from '../../../list/download';
import type { SyncDeps } from './deps';
import { type Progress, saveProgress } from './progress';

/** One run of one list's sync. */
export interface Run {
  identity: string;
  deps: SyncDeps;
  /** What is judged by, frozen at the start (TUF 5.1): never before what was seen, see `clock.ts`. */
  now: number;
  /** This computer's clock at the start. */
  clock: number;
  /** Aborts when the list is removed. */
  signal: AbortSignal;
  /** End a step: its record is written, or the run ends because the list was removed. */
  step(progress: Progress): Promise<void>;
  /** Inside a long step: the last record again, once a second at most. */
  tick(): Promise<void>;
}

/** The list was removed, or another run was faster; nothing is wrong and nobody is told. */
export class RunEnded extends Error {
  override name = 'RunEnded';
}

const TICK_MS = 1000;

export function createRun(identity: string, deps: SyncDeps, signal: AbortSignal): Run {
  let last: Progress = { step: 'root', done: 0, of: 1 };
  let saved = performance.now();
  const step = async (progress: Progress) => {
    if (signal.aborted) throw new RunEnded();
    last = progress;
    saved = performance.now();
    await saveProgress(identity, progress);
  };
  const tick = async () => {
    if (signal.aborted) throw new RunEnded();
    if (performance.now() - saved >= TICK_MS) await step(last);
  };
  const clock = deps.now();
  return { identity, deps, now: atLeastSeen(clock), clock, signal, step, tick };
}

/** Reads the list's files below `base`. `reload` after a fault, whose cause may sit in the HTTP cache. */
export function runReader(run: Run, base: string, reload: boolean): ReadFile {
  const { fetch, stallMs = STALL_MS, totalMs = TOTAL_MS } = run.deps;
  const onProgress = () => {
    // Fails when the run has ended, which its next step notices.
    run.tick().catch(() => {});
  };
  return httpReader(base, { fetch, stallMs, totalMs, reload, signal: run.signal, onProgress });
}
