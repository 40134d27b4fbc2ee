import { type Contender, MILLION } from '../harness/task';

/** Ways to find entries by identifier. Rows in a database are measured in the browsers. */
export const PROBERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [MILLION],
    load: async () => (await import('./ours')).default,
  },
  { name: 'Map of rows', side: 'other', load: async () => (await import('./map')).default },
];
