/** The default settings. Apart from their schema, so that a worker that has none stored starts without Zod. */
export const DEFAULT_SETTINGS = {
  /** `auto` follows the browser. */
  language: 'auto',
  /** Marks of the tiers `named` and `possible`; what is `identified` is always marked. */
  showNamed: true,
  showPossible: true,
  /** Kinds of pages that are marked at all. */
  surfaces: { search: true, stores: true, listings: true, websites: true },
  markStyle: 'full',
  markSize: 'normal',
  theme: 'system',
  /** Remember in this browser which hosts showed a listed operator in their footer. */
  learnHosts: true,
  /** Keep the latest lookups of the popup in this browser. */
  keepRecent: true,
  /** Tell in the popup what an update of a list changed. */
  showChanges: true,
} as const;

/** The version that is written now. A new one needs a step in `stored-settings.ts`, and an example in the tests. */
export const SETTINGS_VERSION = 3;
