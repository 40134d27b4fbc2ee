import type { EntryRef } from './entry-ref';
import type { RecordView } from './entry-view';
import type { Unchecked } from './unchecked';
import { OWN_KEYS, type VetReading, type VetRemark } from './vet';

/** The look-up: whatever people have, asked in one box. Popup, omnibox, context menu and call view share it. */

/** UTF-16 units of an asked text: a pasted message or a page of a contract. */
export const ASKED_UNITS = 10_000;
/** UTF-16 units of a text that is kept as recent, or that an address may hold: no name is longer. */
export const RECENT_UNITS = 200;
/** The popup's latest look-ups, newest first, and whether there ever was one: examples are for the first. */
export interface RecentLookups {
  texts: string[];
  hasSearched: boolean;
}

/** Hits in one reply; the rest is asked for with `from`. */
export const HITS = 30;

/** What is asked. */
export interface LookupAsked {
  text: string;
  /** GB/T 2260: only hits there. */
  region?: string | undefined;
  /** Hits to skip. */
  from?: number | undefined;
}

/** Keys, as vetting names them. */
const KEY_WAYS = [...OWN_KEYS, 'operator', 'unverified', 'phone'] as const;
type KeyWay = (typeof KEY_WAYS)[number];
/**
 * How typed text meets a name. `exact`: the full name of one subject; `same`: any other name that is equal; `branch`:
 * the full name of its head office; `trade`: its trade name alone is equal.
 */
const JUDGED_WAYS = ['same', 'branch', 'trade'] as const;
/** Those that the look-up tells by itself, best first. Whose full name an equal one is, the judge says. */
export const TYPED_WAYS = [
  'exact',
  'prefix',
  'infix',
  'pinyin',
  'initials',
  'words',
  'parts',
  'typo',
] as const;
export type TypedWay = (typeof TYPED_WAYS)[number];
/**
 * What stands in a passage of text: a key, a full name, a brand or short name, a full name that may be a longer one's
 * part, a full name but for its legal form, a telephone number.
 */
const TEXT_WAYS = [
  'text-key',
  'text-name',
  'text-brand',
  'text-part',
  'text-cut',
  'text-phone',
] as const;

export const LOOKUP_WAYS = [...KEY_WAYS, ...JUDGED_WAYS, ...TYPED_WAYS, ...TEXT_WAYS] as const;
export type LookupWay = (typeof LOOKUP_WAYS)[number];

/** Is a way a key's, so that vetting has words for it? */
export const isKeyWay = (way: LookupWay): way is KeyWay =>
  (KEY_WAYS as readonly LookupWay[]).includes(way);

/** Ways that name the very subject: those that vetting calls sure. */
const SURE: readonly LookupWay[] = [...OWN_KEYS, 'exact', 'text-key', 'text-name'];
export const isSureLookup = (way: LookupWay): boolean => SURE.includes(way);

/** Equal to what was asked, though others may have it too: to be checked. */
const EQUAL: readonly LookupWay[] = [
  'same',
  'operator',
  'unverified',
  'phone',
  'text-brand',
  'text-part',
  'text-cut',
  'text-phone',
];
/** The typed text stands in the name as it is. */
const HELD: readonly LookupWay[] = ['prefix', 'infix'];
/** The name is another than what was typed, or may be. */
const NEAR: readonly LookupWay[] = ['branch', 'trade', 'parts', 'typo'];

/** How far a hit is from what was asked. `loose`: pinyin, initials, words in any order. */
export const LOOSENESS = { sure: 0, equal: 1, held: 2, loose: 3, near: 4 } as const;

export function looseness(way: LookupWay): number {
  if (SURE.includes(way)) return LOOSENESS.sure;
  if (EQUAL.includes(way)) return LOOSENESS.equal;
  if (HELD.includes(way)) return LOOSENESS.held;
  return NEAR.includes(way) ? LOOSENESS.near : LOOSENESS.loose;
}

/** Is it sure or equal? */
export const isEqualLookup = (way: LookupWay): boolean => looseness(way) <= LOOSENESS.equal;

/** `others`: of a full name or a number, those of a record that say of an act that it no longer holds. */
export interface LookupHit extends RecordView {
  how: LookupWay;
  /** The name or key that was met, as the list has it. */
  name: string;
}

/** Where in the asked text listed subjects stand: UTF-16 offsets of the text as it was sent. */
export interface Mention {
  start: number;
  end: number;
  refs: EntryRef[];
  /** A full name, code, host, link or filing. Else a brand, short name or telephone number: to be checked. */
  isSure: boolean;
}

/** What a list holds, counted when its index was made. */
export interface Held {
  /** Institutions and schools. */
  institutions: number;
  websites: number;
  apps: number;
  /** GB/T 2260 codes of the provinces of its institutions and schools, rising. */
  regions: string[];
}

/** Does a list hold anything that can be looked up? */
export const holdsAny = ({ institutions, websites, apps }: Held): boolean =>
  institutions + websites + apps > 0;

/**
 * Why a list answers less than it could. A paused one, and one that is not at hand, was not asked; what one that is
 * dated ahead of the clock says of the days between is not shown.
 */
export type ListTrouble = 'paused' | 'missing' | 'damaged' | 'expired' | 'clock' | 'outdated';

/** What a followed list holds for an answer; nothing where it was not asked. */
export interface ListCoverage extends Held {
  identity: string;
  title: string;
  asOf: string;
  trouble?: ListTrouble;
}

const WHOLE: readonly (ListTrouble | undefined)[] = [undefined, 'expired', 'outdated'];

/** Was a list asked in full, so that a record that it did not give is one that it has not? */
export const isAskedInFull = (coverage: readonly ListCoverage[], list: string): boolean =>
  coverage.some(({ identity, trouble }) => identity === list && WHOLE.includes(trouble));

/** What an asked text was read as; `value` is '' where it was meant as that and could not be read. */
export interface LookupReading {
  as: VetReading['as'] | 'text';
  value: string;
  remarks: VetRemark[];
}

export interface LookupReply {
  reading: LookupReading;
  /**
   * At most `HITS` from place `from` on, best first: sure keys, exact, then the asked place, gravity and date; looser
   * ways last.
   */
  hits: LookupHit[];
  total: number;
  /** How many of `total` are sure or equal; the others have another name. */
  equal: number;
  /** There are more than `total`: so many have the text in a name that they were not all read. */
  isCut: boolean;
  /** Entries beyond what one list may be asked for. */
  unchecked: Unchecked[];
  /** How many of all hits each province has (GB/T 2260 codes, the most first). */
  regions: { code: string; n: number }[];
  /** For a passage of text. */
  mentions: Mention[];
  /** What each list holds, in the order in which they are followed. */
  coverage: ListCoverage[];
}

/** Who is mentioned in a page's text. */
export interface PageMentions {
  /** The page's own text around each first mention, a line each. */
  text: string;
  mentions: Mention[];
  /** Each record once, as many as `HITS`. */
  hits: LookupHit[];
  total: number;
  /** Only the beginning of the page was read. */
  isCut: boolean;
  unchecked: Unchecked[];
  coverage: ListCoverage[];
}
