import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, readFolder } from './package-files';

/** Runs a command and shows what it says. Throws when it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  // As a stranger would: with none of the switches of this very run, nor NODE_ENV, which WXT has set.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(WXT_|npm_|NODE_ENV$)/i.test(name)),
  );
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in the unpacked sources`);
}

/** The differences between two folders, a line for each file. */
function differences(rebuilt: Files, packed: Files): string[] {
  const names = [...new Set([...rebuilt.keys(), ...packed.keys()])].sort();
  return names.flatMap((name) => {
    const [one, two] = [rebuilt.get(name), packed.get(name)];
    if (one && two) return Buffer.compare(one, two) === 0 ? [] : [`${name} differs`];
    return [`${name} is only in the ${one ? 'rebuilt' : 'packed'} extension`];
  });
}

/**
 * Does what a reviewer does: unpacks the sources, follows their guide, and compares every file with what
 * is to be uploaded. Gives what differs. Needs `unzip`, so that the archive is read by another program.
 */
export function rebuildDifferences(sourcesZip: string, packed: Files): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-sources-'));
  try {
    run('unzip', ['-q', sourcesZip, '-d', folder], folder);
    run('npm', ['ci'], folder);
    run('npm', ['run', 'build:firefox'], folder);
    return differences(readFolder(join(folder, '.output/firefox-mv3')), packed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
