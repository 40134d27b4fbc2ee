import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { LearnedHost } from '../domain/learned';
import { type Evidence, TIERS, type Tier } from '../domain/verdict';
import type { Question } from '../index/terms';
import type { Claims, Contradiction } from './owner';
import type { Page } from './page';

/**
 * What is judged, made ready: a card of a page, a website, a search query or a row of a table. All that differs
 * between them is said here; `judge.ts` treats them alike.
 */
export interface Subject<F extends { tier: Tier } = Finding> {
  /** The page's own number for it. */
  ref: number;
  /** Its address, where it has one. */
  url: string | null;
  /** A search engine shows it. */
  isSearch: boolean;
  /** What the index is asked. */
  question: Question;
  /** What it says of whose it is. Read only where something was found. */
  readonly claims: Claims;
  /** All evidence about one candidate, in the order in which it is told. */
  find(asked: Asked): F[];
  /** What a contradiction leaves of that evidence. */
  settle(found: F[], against: Contradiction, entry: Entry): F[];
}

/** One piece of evidence and how far it goes. */
export interface Finding {
  tier: Tier;
  evidence: Evidence;
}

/** One candidate that a subject is asked about. */
export interface Asked {
  entry: Entry;
  today: Day;
  /** Every entry of its own list that was nominated with this one. */
  others: readonly Entry[];
  /** What this browser learned of the subject's host and this entry. */
  links: readonly LearnedHost[];
}

/** Hosts that prove nothing on a page, since they show others' subjects. */
export interface OwnHosts {
  /** Of the search engine whose page it is. */
  engineHosts: readonly string[];
  /** Of the listing that shows the card: where the card leads there says nothing of its subject. */
  listingHosts: readonly string[];
}

/** What every family of evidence of a page is asked about. */
export interface Case extends Asked, OwnHosts {
  page: Page;
}

export const finding = (
  tier: Tier,
  kind: Evidence['kind'],
  value: string,
  field: Evidence['field'],
): Finding => ({ tier, evidence: { kind, value, field } });

/** Strongest first. */
export const byStrength = (a: { tier: Tier }, b: { tier: Tier }): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);

/**
 * What an operator's name proves on the entry of its app or site: an education business is `named`, anybody else
 * `related`. On an app's page everybody is `related`: that page shows another app, of which no notice speaks.
 */
export function operatorFinding(
  entry: Entry,
  value: string,
  field: Evidence['field'],
  branch: boolean,
): Finding {
  const found =
    entry.operatorIsEducation && field !== 'app'
      ? finding('named', 'education-operator', value, field)
      : finding('related', 'general-operator', value, field);
  return branch ? withBranch(found) : found;
}

/** A branch may be a unit of its own: said as such, and never for certain. */
export function withBranch({ tier, evidence }: Finding): Finding {
  return { tier: tier === 'named' ? 'possible' : tier, evidence: { ...evidence, branch: true } };
}

/** The union of several questions, each key and text once: a page asks the index only once. */
export function joinQuestions(questions: readonly Question[]): Question {
  return {
    keys: [...new Set(questions.flatMap(({ keys }) => keys))],
    texts: [...new Set(questions.flatMap(({ texts }) => texts))],
  };
}
