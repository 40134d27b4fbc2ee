import type { Day } from '../../domain/day';
import type { Bytes } from '../../list/bytes';
import type { KeyPair } from '../../list/keys';
import type { TableFile } from '../documents/document';
import type { Edition } from '../edition/edition';
import type { ReadTables } from '../entries/from-rows';
import type { AfterOptions } from '../folder/against-published';
import type { Files } from '../folder/folder';
import type { ReleaseNumber } from '../folder/notes';
import type { Keys } from '../folder/roles';

/** What a page asks of the thread that publishes, and what it answers. One wish at a time. */

/** Tables that become rows; the thread keeps what they became until others are read. */
interface ReadWish {
  files: readonly TableFile[];
  asOf: Day;
}

/** What some tables became, without the entries themselves: how many they are. */
export interface TablesSummary extends Omit<ReadTables, 'entries'> {
  entries: number;
}

interface LookWish {
  list: Files;
  now: number;
}

interface RoleKeys {
  /** Ids of keys. */
  keys: readonly string[];
  threshold: number;
}

/** Names of what a publish of the tables would change. */
export interface ChangedNames {
  added: readonly string[];
  changed: readonly string[];
  lifted: readonly string[];
  expired: readonly string[];
  /** In words, where more than half of the list would go. */
  shrink: string | null;
}

/** A published list, read and checked as a reader would. */
export interface ListSummary extends ReleaseNumber {
  identity: string;
  title: string;
  publisher: string;
  licence: string;
  contacts: readonly string[];
  entries: number;
  issued: string;
  expires: string;
  root: RoleKeys;
  release: RoleKeys;
  /** Does a web edition lie beside it? */
  hasEdition: boolean;
  /** What is wrong with this machine's clock, in words. */
  clock: string | null;
  /** Absent where no tables were read. */
  changes: ChangedNames | null;
}

interface SigningWish extends LookWish {
  /** Written with the list; without one, a web edition that lies there goes. */
  edition: Edition | null;
}

interface PublishWish extends SigningWish {
  about: AfterOptions;
  /** Publish without the rows in error. */
  skipsErrors: boolean;
  keys: Keys;
}

interface RenewWish extends SigningWish {
  keys: readonly KeyPair[];
}

/** New release keys in place of all old ones. */
interface RotateWish extends SigningWish {
  root: readonly KeyPair[];
  newRelease: readonly KeyPair[];
}

/** A list as it was signed, and read back by a reader's checks. */
export interface Written extends ReleaseNumber {
  identity: string;
  entries: number;
  expires: string;
  files: Files;
  /** Paths of files that lay there and are no part of it any more. */
  removed: readonly string[];
  /** All files as one archive. */
  zip: Bytes;
}

/** Every wish with its answer. */
export interface Wishes {
  read: { wish: ReadWish; answer: TablesSummary };
  look: { wish: LookWish; answer: ListSummary };
  publish: { wish: PublishWish; answer: Written };
  renew: { wish: RenewWish; answer: Written };
  rotate: { wish: RotateWish; answer: Written };
}

export type WishName = keyof Wishes;

/** To the thread. */
export type Wished = { [N in WishName]: { name: N; wish: Wishes[N]['wish'] } }[WishName];

export interface Progress {
  done: number;
  total: number;
}

/** From the thread: progress now and then, and one answer or fault at the end. */
export type ThreadMessage =
  | { progress: Progress }
  | { answer: Wishes[WishName]['answer'] }
  /** `isOurs`: foreseen by nobody, a fault of the program. */
  | { fault: string; isOurs: boolean };
