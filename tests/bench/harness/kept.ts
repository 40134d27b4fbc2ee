import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import type { Machine } from './machine';
import type { Row } from './row';

const FOLDER = join(ROOT, '.output/bench');

/** The rows of one task, with where and when they were measured. */
export interface Kept {
  task: string;
  /** ISO day. */
  day: string;
  machine: Machine;
  rows: Row[];
}

export function keep(kept: Kept): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${kept.task}.json`), `${JSON.stringify(kept, null, 1)}\n`);
}

/** What the last run of each task left. */
export function readKept(): Kept[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Kept);
}
