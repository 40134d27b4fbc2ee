import type { Entry, Identifier } from '../domain/entry';
import { findLicence, findPsbNumbers, parsePhone } from '../domain/identifiers';
import { normaliseName } from '../text/normalise';
import { QUAD } from './quads';

/** The terms by which an entry is found. */
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
  if (kind === 'licence') return findLicence(`教民${value}`) ?? value;
  return kind === 'psb' ? (findPsbNumbers(value)[0] ?? value) : value;
}

/** The key of an identifier. */
export const keyOf = (key: Key): string => `${key.kind}:${plainValue(key)}`;

/** The terms of an entry, without names that normalisation empties. The matcher's questions use the same strings. */
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

/** A question to an index, packed or in memory. */
export interface Question {
  /** Keys as `termsOf` writes them. */
  keys: readonly string[];
  /** Normalised texts in which names of four and more units may stand. */
  texts: readonly string[];
}

/** The union of several questions, each key and text once: a page asks the index only once. */
export function joinQuestions(questions: readonly Question[]): Question {
  return {
    keys: [...new Set(questions.flatMap(({ keys }) => keys))],
    texts: [...new Set(questions.flatMap(({ texts }) => texts))],
  };
}
