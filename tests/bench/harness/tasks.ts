import type { Job } from '../node';
import { measureInProcess } from './in-process';
import type { Options } from './options';
import type { Row } from './row';

/** Something that is measured in one go. */
export interface Task {
  /** Groups of operations that it gives figures for. */
  gives: readonly string[];
  run: (options: Options, tell: (line: string) => void) => Promise<Row[]>;
}

/** One measure at all sizes, in Node. One that fails, or is not done in time, is not tried at larger sizes. */
const inNode = (task: Job['task'], gives: readonly string[], operation: string): Task => ({
  gives,
  async run({ sizes, limitMs }, tell) {
    const rows: Row[] = [];
    for (const size of sizes) {
      const base = { contender: 'Jianxun', side: 'ours' as const, place: 'Node' as const, size };
      const start = performance.now();
      const found = await measureInProcess({ task, size }, limitMs);
      tell(`${task}: ${size} entries: ${Math.round((performance.now() - start) / 1000)} s`);
      if (typeof found === 'string') {
        rows.push({ ...base, operation, unit: 'ms', samples: [], failed: found });
        break;
      }
      rows.push(...found.map((figure) => ({ ...base, ...figure })));
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
  names: inNode('names', ['build', 'scan'], 'scan'),
  keys: inNode('keys', ['build', 'keys'], 'probe'),
  lookup: inNode('lookup', ['build', 'lookup'], 'infix'),
  load: inNode('load', ['load'], 'load'),
  build: inNode('build', ['build'], 'build-index'),
  extension: later(
    ['sync', 'verdict'],
    async () => (await import('../extension')).measureExtension,
  ),
  pages: later(['pages'], async () => (await import('../pages')).measurePages),
  cpu: later(['cpu'], async () => (await import('../cpu')).measureCpu),
  mute: later(['mute'], async () => (await import('../mute')).measureMute),
  web: later(['web'], async () => (await import('../web')).measureWeb),
  'publish-view': later(
    ['publish-view'],
    async () => (await import('../publish-view')).measurePublishView,
  ),
  size: later(['size'], async () => (await import('../size')).measureSizes),
};
