import { type Contender, MILLION } from '../harness/task';

/** Ways to search names as one types. */
export const FINDERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [MILLION],
    load: async () => (await import('./ours')).default,
  },
];
