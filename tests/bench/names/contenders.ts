import { type Contender, MILLION, NAMES } from '../harness/task';

/** Ways to find any of many names in a text. */
export const SCANNERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [NAMES.small, NAMES.large, MILLION],
    load: async () => (await import('./ours')).default,
  },
  {
    name: 'charCodeAt sum',
    side: 'limit',
    also: [NAMES.small, NAMES.large],
    load: async () => (await import('./limit')).default,
  },
];
