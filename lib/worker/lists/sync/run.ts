import { removeValues, writeValues } from '../../../browser/storage';
import { atLeastPassed } from '../../../domain/clock';
import { DAY_MS } from '../../../domain/day';
import { httpReader, STALL_MS, TOTAL_MS } from '../../../list/download';
import { ListError } from '../../../list/list-error';
import type { ReadFile } from '../../../list/read-list';
import type { ListRow } from '../../../store/database-tables';

/** The outside world of a sync. Tests give their own. */
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
  /** Time that all downloads of one look have, by default `BOX_MS`. */
  boxMs?: number;
  /** Bytes that one list may fetch in a day, by default `DAY_BYTES`. */
  dayBytes?: number;
  /** Time after which a slow list lets the next one begin, by default that of `side-by-side.ts`. */
  turnMs?: number;
}

/**
 * Shorter than the 5 minutes after which Chromium ends a worker's event, so that a list that is too slow gets a fault
 * and waits longer each time. The segments that arrived are stored, and the next look goes on from there.
 */
const BOX_MS = 240_000;

/**
 * Bytes that one list may fetch in a day: more than the largest list of FORMAT 9 takes (2,000,000 records of 90 bytes,
 * packed). Without this cap, a list that signs another whole state for every look would cost gigabytes a day.
 */
export const DAY_BYTES = 256 * 1024 * 1024;

/** Bytes that were fetched since an instant. */
type Spent = NonNullable<ListRow['spent']>;

/**
 * The bytes that a list has used of its day. A new day begins a day after the first byte, or when the clock runs back.
 */
export function spentAt(before: Spent | undefined, clock: number): Spent {
  const age = before ? clock - before.since : DAY_MS;
  return before && age >= 0 && age < DAY_MS ? { ...before } : { since: clock, bytes: 0 };
}

/**
 * The used bytes after the root keys began a new epoch: the bytes that a thief made clients fetch do not count. Once a
 * day, since a publisher may begin an epoch for every look.
 */
export const spentOfEpoch = (spent: Spent): Spent =>
  spent.isRenewed ? spent : { ...spent, bytes: 0, isRenewed: true };

/** How far the sync of a list is. */
export interface Progress {
  step: 'root' | 'latest' | 'segments' | 'fold' | 'index';
  done: number;
  of: number;
}

/** One run of one list's sync. */
export interface SyncRun {
  identity: string;
  deps: SyncDeps;
  /** The time to judge by, frozen at the start (TUF 5.1): never before an instant known to have passed. */
  now: number;
  /** This computer's clock at the start. */
  clock: number;
  /** Aborts when the list is removed. */
  signal: AbortSignal;
  /** The bytes that the list has fetched today. */
  spent: Spent;
  /** When downloads end, whatever has arrived by then: an instant of `performance.now()`. */
  endsAt: number;
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

/** Start a run. `record` writes a step down; `ended` is thrown once the signal has aborted. */
export function createRun(
  identity: string,
  deps: SyncDeps,
  {
    signal,
    record = (progress) => saveProgress(identity, progress),
    ended = () => new RunEnded(),
  }: {
    signal: AbortSignal;
    record?: (progress: Progress) => Promise<unknown>;
    ended?: () => Error;
  },
): SyncRun {
  let last: Progress = { step: 'root', done: 0, of: 1 };
  let saved = performance.now();
  const step = async (progress: Progress) => {
    if (signal.aborted) throw ended();
    last = progress;
    saved = performance.now();
    await record(progress);
  };
  const tick = async () => {
    if (signal.aborted) throw ended();
    if (performance.now() - saved >= TICK_MS) await step(last);
  };
  const clock = deps.now();
  const endsAt = performance.now() + (deps.boxMs ?? BOX_MS);
  const spent = spentAt(undefined, clock);
  return { identity, deps, now: atLeastPassed(clock), clock, signal, spent, endsAt, step, tick };
}

/** Manifest and segments. */
const isContent = (path: string): boolean => /^[ms]\//.test(path);

/** Reads the list's files below `base`. */
export function runReader(run: SyncRun, base: string): ReadFile {
  const { fetch, stallMs = STALL_MS, totalMs = TOTAL_MS } = run.deps;
  const { dayBytes = DAY_BYTES } = run.deps;
  const onProgress = (bytes: number) => {
    run.spent.bytes += bytes;
    // Fails when the run has ended, which its next step notices.
    run.tick().catch(() => {});
  };
  return async (path, options) => {
    const left = run.endsAt - performance.now();
    if (left <= 0) throw new ListError('offline', `${path}: the list is too slow`);
    // Roots and `latest.json` are always read: a thief must not put off the files that end a theft.
    if (isContent(path) && run.spent.bytes + options.cap > dayBytes)
      throw new ListError('too-large', `${path}: more than ${dayBytes} bytes in a day`);
    const limits = { stallMs, totalMs: Math.min(totalMs, left) };
    return httpReader(base, { fetch, ...limits, signal: run.signal, onProgress })(path, options);
  };
}

/** The readers of all places where a signed list lies, its own first. */
export const readersOf = (
  run: SyncRun,
  { url = '', mirrors = [] }: Pick<ListRow, 'url' | 'mirrors'>,
): ReadFile[] => [url, ...mirrors].map((base) => runReader(run, base));

const progressKey = (identity: string): string => `sync:${identity}`;

/**
 * Record a step. It goes through `storage.local` on purpose: a Chromium worker ends after 30 s without
 * an extension API call, whatever it computes, and each call starts these 30 s anew (`docs/storing.md`).
 */
async function saveProgress(identity: string, progress: Progress): Promise<void> {
  await writeValues('local', { [progressKey(identity)]: progress });
}

export async function clearProgress(identity: string): Promise<void> {
  await removeValues('local', progressKey(identity));
}

/** Runs under way in this worker. If the worker ends, the journal still knows them. */
const running = new Map<string, { done: Promise<void>; control: AbortController }>();

/** Erasures under way: no run begins meanwhile. */
let erasures = 0;

/** Do `work`, or join the run of this list that is under way: two callers share one. While all is erased it does nothing. */
export function runAlone(
  identity: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const other = running.get(identity);
  if (other) return other.done;
  if (erasures > 0) return Promise.resolve();
  const control = new AbortController();
  const done = work(control.signal).finally(() => running.delete(identity));
  running.set(identity, { done, control });
  return done;
}

export const isRunning = (identity: string): boolean => running.has(identity);

/** Tell a run to end, and wait until it has. */
export async function endRun(identity: string): Promise<void> {
  const run = running.get(identity);
  run?.control.abort();
  await run?.done.catch(() => {});
}

/**
 * Tell every run to end, wait until all have, and do `work` before another begins. A look that began meanwhile would
 * write its list's identity into the emptied storage.
 */
export async function withoutRuns(work: () => Promise<void>): Promise<void> {
  erasures++;
  try {
    await Promise.all([...running.keys()].map(endRun));
    await work();
  } finally {
    erasures--;
  }
}
