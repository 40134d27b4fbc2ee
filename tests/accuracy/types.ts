import type { Entry } from '../../lib/domain/entry';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { Tier } from '../../lib/domain/verdict';
import type { Website } from '../../lib/match/read-website';

/** What `GUIDE.md` says in words: the parts of DESIGN section 4 that a snippet may be about. */
export const RULES = [
  'tiers',
  'writing',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
] as const;
export type Rule = (typeof RULES)[number];

export const SURFACES = ['search', 'store', 'listing', 'website'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a person who follows `GUIDE.md` says of one snippet and one entry. */
export type Label = Tier | 'nothing';

/** What is on a search page, in a store or on a listing; `ref` is given by the corpus. */
export type Card = Omit<PageSubject, 'ref'>;

export type { Website };

/** One labelled page snippet. */
export interface Snippet {
  surface: Surface;
  rule: Rule;
  /** Why the label is what it is. */
  reason: string;
  /** Host of the listing on whose page the card stands. */
  listing?: string;
  page: { card: Card } | { website: Website };
  /** Entries by id that are not `nothing`; every other entry of the list is. */
  expected: Readonly<Record<string, Tier>>;
}

/** A way to make a snippet about an entry. Its label is what this says, never what the matcher finds. */
export interface Template<Page> {
  rule: Rule;
  label: Label;
  reason: string;
  make(subject: Subject, draw: Draw): Page;
  /** Host of the listing, for the templates of cards that stand on one. */
  listing?(subject: Subject): string;
}

/** A listed entry with what templates need of it, so that they need not look into the entry. */
export interface Subject {
  entry: Entry;
  /** Full name: the subject's own, or of an app its operator's. */
  name: string;
  /** The place that it is registered in, as one writes it, the city around it, and the province. */
  place: string;
  city: string;
  province: string;
  /** Brand or app name. */
  brand: string;
  /** The part of the name that only it has. */
  stem: string;
  host: string;
  icp: string;
  uscc: string;
  psb: string;
  appId: string;
  /** Other entries that any snippet about this one is about, in the same tier: another list's copy. */
  copies: readonly string[];
}

/** Chance, seeded: the same corpus every time. */
export interface Draw {
  one<T>(all: readonly T[]): T;
  below(count: number): number;
}
