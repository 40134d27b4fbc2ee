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
    name: '@monyone/aho-corasick (double array)',
    side: 'other',
    also: [NAMES.small],
    most: NAMES.small,
    load: async () => (await import('./aho-corasick')).fast,
  },
  {
    name: '@monyone/aho-corasick',
    side: 'other',
    also: [NAMES.small],
    load: async () => (await import('./aho-corasick')).plain,
  },
  {
    name: 'modern-ahocorasick',
    side: 'other',
    also: [NAMES.small],
    load: async () => (await import('./modern-ahocorasick')).default,
  },
  { name: 'Set, every window', side: 'other', load: async () => (await import('./set')).default },
  {
    name: 'includes, name by name',
    side: 'other',
    load: async () => (await import('./includes')).default,
  },
  {
    name: 'charCodeAt sum',
    side: 'limit',
    also: [NAMES.small, NAMES.large],
    load: async () => (await import('./limit')).default,
  },
];
