import { CONTENDERS } from './contenders';
import { measureInProcess } from './in-process';
import type { Options } from './options';
import type { Row } from './row';
import type { Contender, Job } from './task';

/** Something that is measured in one go. */
export interface Task {
  /** Groups of operations that it gives figures for. */
  gives: readonly string[];
  run: (options: Options, tell: (line: string) => void) => Promise<Row[]>;
}

/** For what an aim is stated for. */
const AIM_LIMIT_MS = 300_000;

function sizesOf({ also = [], most = Infinity }: Contender, { sizes, isUsual }: Options): number[] {
  const wanted = new Set([...sizes, ...(isUsual ? also : [])]);
  return [...wanted].filter((size) => size <= most).sort((a, b) => a - b);
}

/** All contenders of a task at all sizes, in Node. One that failed at a size is not tried at larger ones. */
const inNode = (task: Job['task'], gives: readonly string[]): Task => ({
  gives,
  async run(options, tell) {
    const rows: Row[] = [];
    for (const contender of CONTENDERS[task]) {
      const { name } = contender;
      for (const size of sizesOf(contender, options)) {
        const start = performance.now();
        const limitMs = contender.also?.includes(size) ? AIM_LIMIT_MS : options.limitMs;
        const found = await measureInProcess({ task, contender: name, size }, limitMs);
        const seconds = Math.round((performance.now() - start) / 1000);
        tell(`${task}: ${name}, ${size} entries: ${seconds} s`);
        rows.push(...found);
        if (found.some(({ failed }) => failed)) break;
      }
    }
    return rows;
  },
});

/** Tasks that start browsers are loaded when they are wanted. */
const later = (gives: readonly string[], load: () => Promise<Task['run']>): Task => ({
  gives,
  run: async (options, tell) => (await load())(options, tell),
});

export const TASKS: Record<string, Task> = {
  names: inNode('names', ['build', 'scan']),
  keys: inNode('keys', ['build', 'keys']),
  lookup: inNode('lookup', ['build', 'lookup']),
  load: inNode('load', ['load']),
  build: inNode('build', ['build']),
  extension: later(
    ['sync', 'verdict'],
    async () => (await import('../extension')).measureExtension,
  ),
  rows: later(['sync', 'verdict'], async () => (await import('../extension/rows')).measureRows),
  pages: later(['pages'], async () => (await import('../pages')).measurePages),
  cpu: later(['cpu'], async () => (await import('../cpu')).measureCpu),
  size: later(['size'], async () => (await import('../size')).measureSizes),
};
