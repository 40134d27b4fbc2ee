import type { Entry } from '../domain/entry';
import type { Tier } from '../domain/verdict';
import type { Question } from '../index/nominate';
import type { Asked, Finding } from './evidence/finding';
import type { Claims, Contradiction } from './owner';

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
