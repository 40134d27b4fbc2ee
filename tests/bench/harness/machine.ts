import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { BROWSERS, findBrowser } from '../../browser/find';

/** Where the figures come from. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  browsers: string[];
}

function versionOf(path: string | null): string[] {
  if (!path) return [];
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout ? [stdout.trim().replace(/\s+built on.*$/, '')] : [];
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    browsers: BROWSERS.flatMap((name) => versionOf(findBrowser(name))),
  };
}
