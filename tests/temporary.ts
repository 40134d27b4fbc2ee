import { mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';

const PREFIX = 'jianxun-run-';
/** Linux's disk in memory. Publishers and browsers wait for a real disk at every write, tests need not. */
const MEMORY = '/dev/shm';
/** Containers often have 64 MB there, which browser profiles fill. */
const ROOM = 2 * 2 ** 30;

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/** What tsx compiled for programs that tests start stays from run to run, at the place that tsx gives it. */
function keepCompiled(folder: string): void {
  const name = `tsx-${process.geteuid?.() ?? userInfo().username}`;
  const kept = join(tmpdir(), name);
  mkdirSync(kept, { recursive: true });
  symlinkSync(kept, join(folder, name), 'junction');
}

const TRIES = 10;
const STEP_MS = 100;

/** A browser that is just ending may write into its profile meanwhile: then what it wrote is removed too. */
function removeWhole(folder: string): void {
  for (let tried = 1; ; tried++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tried === TRIES) throw error;
      // At the exit of a process nothing else than a wait that blocks it is left.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
    }
  }
}

/**
 * The folder for temporary files of a run; it goes when the run ends, with all that tests left in it. Each project
 * of a run asks for it: they share the first one's.
 */
export function setup(): void {
  if (basename(tmpdir()).startsWith(PREFIX)) return;
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), PREFIX));
  keepCompiled(folder);
  process.env.TMPDIR = folder;
  // Also where a run is broken off.
  process.once('exit', () => removeWhole(folder));
}
