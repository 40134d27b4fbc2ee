import type { EntryRef } from './entry-ref';
import type { FoundRecord } from './entry-view';
import type { Unchecked } from './fair-shares';
import type { OWN_KEYS, VetReading, VetRemark } from './vet';

/** The look-up of names, numbers, addresses and any text. Popup, omnibox, context menu and call view share it. */

/** UTF-16 units of an asked text: a pasted message or a page of a contract. */
export const ASKED_UNITS = 10_000;
/** UTF-16 units of a text that is kept as recent, or that an address may hold: no name is longer. */
export const RECENT_UNITS = 200;
/** The popup's latest look-ups, newest first, and whether there ever was one: examples are for the first. */
export interface RecentLookups {
  texts: string[];
  hasSearched: boolean;
}

/** Examples of what can be typed: words of many names, which name nobody, in Chinese as the names are. */
export const LOOKUP_EXAMPLES = [
  { kind: 'app', text: '作业' },
  { kind: 'company', text: '教育科技' },
  { kind: 'initials', text: 'jykj' },
] as const;

/** Hits in one reply; the rest is asked for with `from`. */
export const HITS = 30;

/** A question to the look-up. */
export interface LookupAsked {
  text: string;
  /** GB/T 2260: only hits there. */
  region?: string | undefined;
  /** Hits to skip. */
  from?: number | undefined;
}

/** How far a hit is from what was asked. `loose`: pinyin, initials, words in any order. */
export const LOOSENESS = { sure: 0, equal: 1, held: 2, loose: 3, near: 4 } as const;
type Loose = keyof typeof LOOSENESS;

/** Ways of keys, with the names of vetting. */
const OF_KEYS = {
  uscc: 'sure',
  licence: 'sure',
  'app-id': 'sure',
  host: 'sure',
  icp: 'sure',
  psb: 'sure',
  operator: 'equal',
  unverified: 'equal',
  phone: 'equal',
} as const satisfies Record<(typeof OWN_KEYS)[number], 'sure'> & Record<string, Loose>;

/** Ways that the look-up finds by itself, best first. The judge says if an equal name is the subject's full name. */
const OF_TYPED = {
  /** The full name of one subject. */
  exact: 'sure',
  prefix: 'held',
  infix: 'held',
  pinyin: 'loose',
  initials: 'loose',
  words: 'loose',
  parts: 'near',
  typo: 'near',
} as const satisfies Record<string, Loose>;
export type TypedWay = keyof typeof OF_TYPED;
export const TYPED_WAYS = Object.keys(OF_TYPED) as readonly TypedWay[];

/** The one table of ways in which a text meets a record: how far each is from what was asked. */
const WAYS = {
  ...OF_KEYS,
  /** Any other name that is equal. */
  same: 'equal',
  /** The full name of its head office. */
  branch: 'near',
  /** Its trade name alone is equal. */
  trade: 'near',
  ...OF_TYPED,
  // Ways of standing in a passage of text.
  'text-key': 'sure',
  'text-name': 'sure',
  /** A brand or short name. */
  'text-brand': 'equal',
  /** A full name that may be part of a longer one. */
  'text-part': 'equal',
  /** A full name without its legal form. */
  'text-cut': 'equal',
  'text-phone': 'equal',
} as const satisfies Record<string, Loose>;

export type LookupWay = keyof typeof WAYS;
export const LOOKUP_WAYS = Object.keys(WAYS) as readonly LookupWay[];

/** Is this the way of a key? Vetting has the words for it. */
export const isKeyWay = (way: LookupWay): way is keyof typeof OF_KEYS =>
  Object.hasOwn(OF_KEYS, way);

export const looseness = (way: LookupWay): number => LOOSENESS[WAYS[way]];

/** Does it name the very subject, as the ways do that vetting calls sure? */
export const isSureLookup = (way: LookupWay): boolean => looseness(way) === LOOSENESS.sure;

/** Is it sure or equal? */
export const isEqualLookup = (way: LookupWay): boolean => looseness(way) <= LOOSENESS.equal;

/** Ways by which a name is merely near to the question. */
export const isNearLookup = (way: LookupWay): boolean => looseness(way) === LOOSENESS.near;

export type LookupHit = FoundRecord<LookupWay>;

/** A place of the asked text where listed subjects stand, in UTF-16 offsets of the text as it was sent. */
export interface Mention {
  start: number;
  end: number;
  refs: EntryRef[];
  /** A full name, code, host, link or filing. Else a brand, short name or telephone number: to be checked. */
  isSure: boolean;
}

/** A list's content in numbers, counted when its index was made. */
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
 * Why a list answers less than it could. `paused` and `missing` lists were not asked. If a list is dated ahead of the
 * clock (`clock`), its acts of the days between are not shown.
 */
export type ListTrouble = 'paused' | 'missing' | 'damaged' | 'expired' | 'clock' | 'outdated';

/** A followed list's content as an answer rests on it; all zero if the list was not asked. */
export interface ListCoverage extends Held {
  identity: string;
  title: string;
  asOf: string;
  trouble?: ListTrouble;
}

type Troubles = readonly (ListTrouble | undefined)[];
const BY_NAME: Troubles = [undefined, 'outdated'];
const WHOLE: Troubles = [...BY_NAME, 'expired'];

/** Was a list asked about names too, so that a page or a row that it did not tell of names none of its records? */
export const isAskedByName = (
  coverage: readonly ListCoverage[],
  list: string,
  answering = BY_NAME,
): boolean =>
  coverage.some(({ identity, trouble }) => identity === list && answering.includes(trouble));

/** Was a list asked in full, so that it lacks every record that it did not give by its id? */
export const isAskedInFull = (coverage: readonly ListCoverage[], list: string): boolean =>
  isAskedByName(coverage, list, WHOLE);

/** What an asked text was read as. `value` is '' if the text was meant as that and could not be read. */
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
  /** There are more hits than `total`: too many entries hold the text to read them all. */
  isCut: boolean;
  /** Entries beyond what one list may be asked for. */
  unchecked: Unchecked[];
  /** How many of all hits each province has (GB/T 2260 codes, the most first). */
  regions: { code: string; n: number }[];
  /** For a passage of text. */
  mentions: Mention[];
  /** The lists that the answer rests on, in the order in which they are followed. */
  coverage: ListCoverage[];
}

/** The mentions in a page's text. */
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
