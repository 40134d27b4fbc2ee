import type { Contender } from '../harness/task';

/** Ways to find any of many names in a text. */
export const SCANNERS: readonly Contender[] = [
  { name: 'Jianxun', side: 'ours', load: async () => (await import('./ours')).default },
  {
    name: '@monyone/aho-corasick (double array)',
    side: 'other',
    load: async () => (await import('./aho-corasick')).fast,
  },
  {
    name: '@monyone/aho-corasick',
    side: 'other',
    load: async () => (await import('./aho-corasick')).plain,
  },
  {
    name: 'modern-ahocorasick',
    side: 'other',
    load: async () => (await import('./modern-ahocorasick')).default,
  },
  { name: 'Set, every window', side: 'other', load: async () => (await import('./set')).default },
  {
    name: 'includes, name by name',
    side: 'other',
    load: async () => (await import('./includes')).default,
  },
  { name: 'charCodeAt sum', side: 'limit', load: async () => (await import('./limit')).default },
];
