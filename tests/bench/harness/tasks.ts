import { CONTENDERS } from './contenders';
import { measureInProcess } from './in-process';
import type { Options } from './options';
import type { Row } from './row';
import type { Job } from './task';

/** Something that is measured in one go. */
export interface Task {
  /** Groups of operations that it gives figures for. */
  gives: readonly string[];
  run: (options: Options, tell: (line: string) => void) => Promise<Row[]>;
}

/** All contenders of a task at all sizes, in Node. One that failed at a size is not tried at larger ones. */
const inNode = (task: Job['task'], gives: readonly string[]): Task => ({
  gives,
  async run({ sizes, limitMs }, tell) {
    const rows: Row[] = [];
    for (const { name } of CONTENDERS[task]) {
      for (const size of sizes) {
        const start = performance.now();
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
  merge: inNode('merge', ['merge']),
  extension: later(
    ['sync', 'verdict'],
    async () => (await import('../extension')).measureExtension,
  ),
  rows: later(['sync', 'verdict'], async () => (await import('../extension/rows')).measureRows),
  pages: later(['pages'], async () => (await import('../pages')).measurePages),
  size: later(['size'], async () => (await import('../size')).measureSizes),
};
