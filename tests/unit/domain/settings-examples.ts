/** One full example of what each version stored, as it lay in the browser. A version is never edited again. */
export const EXAMPLES: Record<number, Record<string, unknown>> = {
  1: { language: 'en', showPossible: false, learnHosts: false },
  2: {
    version: 2,
    language: 'zh-TW',
    showNamed: false,
    showPossible: false,
    surfaces: { search: true, stores: false, listings: true, websites: false },
    markStyle: 'compact',
    markSize: 'large',
    learnHosts: false,
    keepRecent: false,
    showChanges: false,
  },
  3: {
    version: 3,
    language: 'en',
    showNamed: true,
    showPossible: false,
    surfaces: { search: false, stores: true, listings: false, websites: true },
    markStyle: 'compact',
    markSize: 'normal',
    theme: 'dark',
    learnHosts: true,
    keepRecent: false,
    showChanges: true,
  },
};
