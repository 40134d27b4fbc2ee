import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

const REPOSITORY = process.cwd();

/** A folder with copies of parts of the repository, for a generator to write into. */
export class ScratchRoot {
  readonly path = mkdtempSync(join(tmpdir(), 'scratch-'));

  constructor(copied: readonly string[]) {
    for (const path of copied)
      cpSync(join(REPOSITORY, path), join(this.path, path), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** Every file with its text. */
  snapshot(): Record<string, string> {
    const found = readdirSync(this.path, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(this.path.length + 1));
    return Object.fromEntries(paths.map((path) => [path, this.read(path)]));
  }

  /** The paths that `work` writes. */
  changedBy(work: () => void): string[] {
    const before = this.snapshot();
    work();
    const after = this.snapshot();
    return Object.keys(after)
      .filter((path) => after[path] !== before[path])
      .sort();
  }

  /** Biome has nothing to say of a file where it stands in the repository. */
  expectFormatted(path: string): void {
    const text = this.read(path);
    const biome = join(REPOSITORY, 'node_modules/.bin/biome');
    const args = ['check', '--write', `--stdin-file-path=${join(REPOSITORY, path)}`];
    expect(execFileSync(biome, args, { input: text, encoding: 'utf8' })).toBe(text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
