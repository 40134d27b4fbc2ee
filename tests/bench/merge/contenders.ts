import { type Contender, NAMES } from '../harness/task';

export const MERGERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [NAMES.large],
    load: async () => (await import('./ours')).default,
  },
  { name: 'Map of rows', side: 'other', load: async () => (await import('./map')).default },
];
