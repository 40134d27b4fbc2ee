import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { LearnedHost } from '../domain/learned-host';
import { type Evidence, TIERS, type Tier } from '../domain/verdict';
import type { Question } from '../index/terms';
import type { Claims, Contradiction } from './owner';
import type { Page } from './page';

/**
 * A subject, ready to be judged: a card of a page, a website, a search query or a row of a table. All that differs
 * between them is said here; `judge.ts` treats them alike.
 */
export interface Subject<F extends { tier: Tier } = Finding> {
  /** The page's own number for it. */
  ref: number;
  /** Its address, where it has one. */
  url: string | null;
  /** A search engine shows it. */
  isSearch: boolean;
  /** The question to the index. */
  question: Question;
  /** Its claims about its owner. Read only where something was found. */
  readonly claims: Claims;
  /** All evidence about one candidate, in the order in which it is told. */
  find(asked: Case): F[];
  /** The evidence that a contradiction leaves. */
  settle(found: F[], against: Contradiction, entry: Entry): F[];
}

/** One piece of evidence and how far it goes. */
export interface Finding {
  tier: Tier;
  evidence: Evidence;
}

/** One candidate that a subject is asked about. */
export interface Case {
  entry: Entry;
  today: Day;
  /** Every entry of its own list that was nominated with this one. */
  others: readonly Entry[];
  /** The learned links between the subject's host and this entry. */
  links: readonly LearnedHost[];
}

/** Hosts that prove nothing on a page, since they show others' subjects. */
export interface OwnHosts {
  /** Hosts of the search engine whose page it is. */
  engineHosts: readonly string[];
  /** Hosts of the listing that shows the card. A link to them says nothing about the card's subject. */
  listingHosts: readonly string[];
}

/** One entry and one page, about which each family of evidence is asked. */
export interface PageCase extends Case, OwnHosts {
  page: Page;
}

/** A branch may be a unit of its own: said as such, and never for certain. */
export function finding(
  tier: Tier,
  kind: Evidence['kind'],
  value: string,
  field: Evidence['field'],
  isBranch = false,
): Finding {
  const evidence: Evidence = { kind, value, field };
  if (!isBranch) return { tier, evidence };
  return { tier: tier === 'named' ? 'possible' : tier, evidence: { ...evidence, branch: true } };
}

/** Strongest first. */
export const byStrength = (a: { tier: Tier }, b: { tier: Tier }): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);

/**
 * Evidence by an operator's name for the entry of its app or site: `named` for an education business, `related` for
 * anybody else. On an app's page it is always `related`: that page shows another app, of which no notice speaks.
 */
export const operatorFinding = (
  entry: Entry,
  value: string,
  field: Evidence['field'],
  isBranch = false,
): Finding =>
  entry.operatorIsEducation && field !== 'app'
    ? finding('named', 'education-operator', value, field, isBranch)
    : finding('related', 'general-operator', value, field, isBranch);
