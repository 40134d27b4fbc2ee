import { type Contender, MILLION } from '../harness/task';

/** Ways to search names as one types. */
export const FINDERS: readonly Contender[] = [
  {
    name: 'Jianxun',
    side: 'ours',
    also: [MILLION],
    load: async () => (await import('./ours')).default,
  },
  { name: 'minisearch', side: 'other', load: async () => (await import('./minisearch')).default },
  { name: 'flexsearch', side: 'other', load: async () => (await import('./flexsearch')).default },
  { name: 'uFuzzy', side: 'other', load: async () => (await import('./ufuzzy')).default },
  { name: 'fuse.js', side: 'other', load: async () => (await import('./fuse')).default },
  {
    name: 'includes, name by name',
    side: 'other',
    load: async () => (await import('./includes')).default,
  },
];
