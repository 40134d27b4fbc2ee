/** A followed list as views show it. */

export const LIST_FAULTS = [
  'offline',
  'blocked',
  'http',
  'not-a-list',
  'too-large',
  'wrong-root',
  'wrong-hash',
  'wrong-signature',
  'unknown-format',
  'rolled-back',
  'equivocation',
  'lagging',
  'expired',
  'clock',
  'bad-record',
  'state-mismatch',
  'shrunk',
  'storage',
  'damaged',
] as const;
export type ListFault = (typeof LIST_FAULTS)[number];

/** Numbers of entries and rows of a list that are not used. */
export interface LeftOut {
  /** Entries that are of a newer format, as a whole or in parts. */
  newer: number;
  /** Entries with identifiers that are nobody's own. */
  barred: number;
  /** Names and identifiers beyond the number of entries that may share one, or of all that are kept of a list. */
  crowded: number;
}

export interface ListState {
  identity: string;
  /** Base URL; absent for the bundled list. */
  url?: string;
  /** Further base URLs of the same list. */
  mirrors?: string[];
  /** The title as it is shown: no two lists have the same. */
  title: string;
  /** As the list calls itself, where it is shown under another name. */
  ownTitle?: string;
  publisher: string;
  /** Where the publisher takes reports: e-mail or web addresses, as published. */
  contacts?: string[];
  live: number;
  /** Absent if all of it is used. */
  leftOut?: LeftOut;
  /** The list's own date. */
  asOf: string;
  sequence?: number;
  /** ISO instant at which the live release of a signed list was signed. */
  issued?: string;
  /** ISO instant; a signed list past it keeps only its strongest tier. */
  expires?: string;
  /** The list is past its date. */
  stale?: true;
  /** ISO instant of the last successful look. */
  checkedAt?: string;
  syncing: boolean;
  /** The administrator's policy presets it: the user can neither pause nor remove it. */
  preset?: true;
  /** The user paused it: it is not looked at and marks nothing. */
  paused?: true;
  /** Why the last look failed; the live list is untouched by it. `detail` names the file. */
  fault?: { kind: ListFault; detail: string; at: string };
}

/** Does a list answer? A list that was never live has no date yet. */
export const isInUse = ({ asOf, paused }: ListState): boolean => asOf !== '' && !paused;
