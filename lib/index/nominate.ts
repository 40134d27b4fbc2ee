import type { Entry, Identifier } from '../domain/entry';
import { findPsbNumbers, parsePhone } from '../domain/identifiers';
import { normaliseName } from '../text/normalise';
import { QUAD } from './quads';

/** What an entry is found by. */
export interface Terms {
  /**
   * `host:example.com`, `icp:京ICP备13046642号`, `app:apple:363590051` and so on for every identifier, and
   * `name:<normalised>` for a name too short for the names part: it is met only as a whole text.
   */
  keys: string[];
  /** Distinct normalised names of at least four units: found inside texts. */
  names: string[];
  /** Distinct normalised names of any length: found by the popup. */
  lookupNames: string[];
}

/** Every name that an entry is known by, as it is printed: its names, then its app's name and developer. */
export function printedNamesOf(entry: Entry): string[] {
  const names = entry.names.map(({ text }) => text);
  if (entry.app) names.push(entry.app.name);
  if (entry.app?.developer) names.push(entry.app.developer);
  return [...new Set(names)];
}

type Key = Pick<Identifier, 'kind' | 'value'>;

/** The one form in which a number is compared: a list may write 浙公网安备 33028102000123. */
export function plainValue({ kind, value }: Key): string {
  if (kind === 'phone') return parsePhone(value) ?? value;
  return kind === 'psb' ? (findPsbNumbers(value)[0] ?? value) : value;
}

/** The key of an identifier. */
export const keyOf = (key: Key): string => `${key.kind}:${plainValue(key)}`;

/**
 * The terms of an entry. A name of which nothing is left after normalisation is left out. The matcher
 * makes its questions of the same strings.
 */
export function termsOf(entry: Entry): Terms {
  const normalised = new Set(printedNamesOf(entry).map(normaliseName));
  normalised.delete('');
  const lookupNames = [...normalised];
  const short = lookupNames.filter((name) => name.length < QUAD);
  const identifiers = entry.identifiers.map(keyOf);
  return {
    keys: [...new Set([...identifiers, ...short.map((name) => `name:${name}`)])],
    names: lookupNames.filter((name) => name.length >= QUAD),
    lookupNames,
  };
}

/** What is asked of an index, packed or in memory. */
export interface Question {
  /** Keys as `termsOf` writes them. */
  keys: readonly string[];
  /** Normalised texts in which names of four and more units may stand. */
  texts: readonly string[];
}

/** A text of a question, and a place in it at which a name may begin. */
interface Place {
  question: number;
  text: string;
  at: number;
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

/**
 * Nominate without a packed index. Goes in: any number of questions. Comes out: a function that gives the
 * numbers of the questions that an entry meets, by the same rule as the packed index: one of the entry's keys is
 * asked for, or one of its names of four units or more stands in a text.
 *
 * The questions are indexed and the entries go by, each once, so a hundred thousand entries of a list and two
 * hundred subjects of a page both cost one pass. Worked example, with the texts 欢迎来到示例启明 (question 0) and
 * 示例启航 (question 1):
 *   1. note each place of each text under the four units that begin there: 示例启明 => (0, at 4), 示例启航 => (1, at 0);
 *   2. the entry 示例启明 looks under its first four units, finds (0, at 4), and stands there as a whole => [0].
 */
export function nominator(questions: readonly Question[]): (entry: Entry) => Set<number> {
  const byKey = new Map<string, number[]>();
  const byStart = new Map<string, Place[]>();
  for (const [question, { keys, texts }] of questions.entries()) {
    for (const key of keys) push(byKey, key, question);
    for (const text of texts)
      for (let at = 0; at + QUAD <= text.length; at++)
        push(byStart, text.slice(at, at + QUAD), { question, text, at });
  }
  return (entry) => {
    const { keys, names } = termsOf(entry);
    const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const name of names)
      for (const { question, text, at } of byStart.get(name.slice(0, QUAD)) ?? [])
        if (text.startsWith(name, at)) met.add(question);
    return met;
  };
}

/** For each question those of some candidates that it nominates, in the order of the candidates. */
export function nominateAmong<C extends { entry: Entry }>(
  candidates: readonly C[],
  questions: readonly Question[],
): C[][] {
  const meets = nominator(questions);
  const nominated: C[][] = questions.map(() => []);
  for (const candidate of candidates)
    for (const question of meets(candidate.entry)) nominated[question]?.push(candidate);
  return nominated;
}
