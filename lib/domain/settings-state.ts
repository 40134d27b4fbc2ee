import type { Hideable, PolicyFault } from './policy';
import type { Settings } from './settings';
import type { SettingsFault } from './stored-settings';

/** What the options view shows of the settings and of all that this browser keeps. */

/** What went wrong with the settings, and what of them is not the user's to decide. */
export interface SettingsState {
  /** Why the last change did not reach `sync`: it is full, it does not answer, or a later version wrote there. */
  unsynced: 'quota' | 'failed' | 'newer' | null;
  fault: SettingsFault | null;
  /** Settings that the administrator's policy decides. */
  locked: (keyof Settings)[];
  /** Parts of our pages that it leaves away. */
  hide: Hideable[];
  /** What is wrong in it; the rest of it holds. */
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
