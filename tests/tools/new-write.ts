import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why a generator writes nothing, in words for whoever asked. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** The files that a generator writes, by path below the root. */
export interface Plan {
  /** Files that must not exist yet, in order of writing. */
  files: ReadonlyMap<string, string>;
  /** Files that exist, as they will be. */
  edits: ReadonlyMap<string, string>;
}

/**
 * Writes a plan below `root`, whole or not at all. Files that exist are never touched but by `edits`, which
 * come last, each in one step. Whatever fails takes back what was written.
 */
export function writePlan({ files, edits }: Plan, root: string): void {
  const undo: (() => void)[] = [];
  const write = (path: string, text: string) => {
    writeFileSync(path, text, { flag: 'wx' });
    undo.push(() => rmSync(path, { force: true }));
  };
  const draftOf = (path: string) => join(root, `${path}.new`);
  try {
    for (const [path, text] of files) {
      const made = mkdirSync(dirname(join(root, path)), { recursive: true });
      if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
      write(join(root, path), text);
    }
    for (const [path, text] of edits) write(draftOf(path), text);
    for (const path of edits.keys()) {
      const before = readFileSync(join(root, path));
      renameSync(draftOf(path), join(root, path));
      undo.push(() => writeFileSync(join(root, path), before));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** The plan's paths, and what is to be done next: what a generator prints. */
export const writtenText = ({ files, edits }: Plan, next: string): string =>
  `Written:\n${[...files.keys(), ...edits.keys()].map((path) => `  ${path}`).join('\n')}\n\nNext:\n${next}`;

/** Runs a generator and prints what it says; a `Refusal` or wrong options are followed by the usage. */
export function runGenerator(generate: () => string, usage: string): void {
  try {
    console.log(generate());
  } catch (error) {
    const isUsage =
      error instanceof Refusal || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? `${(error as Error).message}\n\n${usage}` : error);
    process.exitCode = 1;
  }
}
