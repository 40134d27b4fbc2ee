import type { Contender } from '../harness/task';

/** Ways to come from bytes on disk to an answer. */
export const LOADERS: readonly Contender[] = [
  { name: 'Jianxun', side: 'ours', load: async () => (await import('./ours')).default },
  { name: 'Map of rows', side: 'other', load: async () => (await import('./rows')).map },
  {
    name: 'JSON.parse of all rows',
    side: 'limit',
    load: async () => (await import('./rows')).parsed,
  },
];
