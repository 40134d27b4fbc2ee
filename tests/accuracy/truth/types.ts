import type { Relation, Tier } from '../../../lib/domain/verdict';
import type { Card, Surface } from '../types';

/** Rows about one question: whose page is it? A true page is the subject's own, a trap is somebody else's. */

/** Kinds of true page, each with the share that must be found; null where no share is promised. */
export const TRUE_KINDS = {
  'own website': 0.9,
  footer: 0.85,
  'legal name in a title': 0.9,
  'cut legal name': null,
  'app page, equal developer': 0.9,
  'store page in results': 0.7,
  listing: null,
  'result on a visited site': null,
  'brand with its region': null,
  branch: null,
  query: null,
} as const satisfies Record<string, number | null>;
export type TrueKind = keyof typeof TRUE_KINDS;

export const TRAPS = [
  'vendor of another’s site',
  'another owner',
  'two holders',
  'critic',
  'shared host',
  'learned from a vendor’s site',
  'visitor’s line',
  'name in a stranger’s title',
  'directory or newspaper',
  'person’s card',
  'law suit',
  'patent or tender',
  'investor or member',
  'links and cases',
  'jobs and rents',
  'list of names',
  'own column with a stranger’s sign',
  'generic brand',
  'brand in another region',
  'brand of another trade',
  'another company in the card',
  'franchisee',
  'school and the company after it',
  'former name of another',
  'branch and head office',
  'sister company',
  'changed operator',
  'sold host',
  'another’s cut name',
  'another app',
  'query for something else',
] as const;
export type Trap = (typeof TRAPS)[number];

/**
 * The most that may be said of a trap. `none`: not even `related`, which is a query's only line. `silent`: nothing or `related`. `possible`: what looks alike, grey.
 * `names`: `named`, but only that the page carries the name; who it belongs to is not to be seen.
 */
export type Most = 'none' | 'silent' | 'possible' | 'names';

/** A website's HTML, as a browser would get it. */
export interface Html {
  url: string;
  html: string;
}

export type TruthPage =
  | { surface: Exclude<Surface, 'website'>; card: Card; listing?: string; visited?: Html }
  | { surface: 'website'; site: Html }
  | { surface: 'query'; query: string };

/** What a true page is to be called. `relation` absent: either will do. */
export interface Called {
  tier: Tier;
  relation?: Relation;
}

interface Row {
  /** The entry that it is about; of any other entry a row says nothing. */
  entry: string;
  page: TruthPage;
}

export interface TrueRow extends Row {
  kind: TrueKind;
  called: Called;
}

export interface TrapRow extends Row {
  trap: Trap;
  most: Most;
}

export type TruthRow = TrueRow | TrapRow;
