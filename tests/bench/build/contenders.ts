import { type Contender, MILLION, NAMES } from '../harness/task';

/** Ways to come from entries to an index on disk. */
export const BUILDERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [NAMES.large, MILLION],
    load: async () => (await import('./ours')).default,
  },
];
