import type { Hideable, PolicyFault } from './policy';
import type { Settings } from './settings';
import type { SettingsFault } from './stored-settings';

/** The state of settings and stored data, for the options view. */

/** Faults of the settings, and the parts that the user cannot decide. */
export interface SettingsState {
  /** Why the last change did not reach `sync`: it is full, does not answer, or holds settings of a later version. */
  unsynced: 'quota' | 'failed' | 'newer' | null;
  fault: SettingsFault | null;
  /** Settings that the administrator's policy decides. */
  locked: (keyof Settings)[];
  /** Parts of our pages that the policy hides. */
  hide: Hideable[];
  /** The faults of the policy. Its other parts hold. */
  policyFaults: PolicyFault[];
}

type StoredKindName =
  | 'settings'
  | 'subscriptions'
  | 'lists'
  | 'sites'
  | 'muted'
  | 'dismissed'
  | 'learned'
  | 'recent'
  | 'watched'
  | 'changes'
  | 'policy'
  | 'state'
  | 'pages';

/** One kind of data that this browser keeps: how many, and the bytes where they are cheap to know. */
export interface StoredKind {
  kind: StoredKindName;
  count: number;
  bytes: number | null;
}
