import type { Entry, Identifier } from '../domain/entry';
import { parsePhone } from '../domain/phone';
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
export function namesOf(entry: Entry): string[] {
  const names = entry.names.map(({ text }) => text);
  if (entry.app) names.push(entry.app.name);
  if (entry.app?.developer) names.push(entry.app.developer);
  return [...new Set(names)];
}

/** The key of an identifier. Numbers of lists that write them otherwise meet in one form. */
export function keyOf({ kind, value }: Pick<Identifier, 'kind' | 'value'>): string {
  return `${kind}:${kind === 'phone' ? (parsePhone(value) ?? value) : value}`;
}

/**
 * The terms of an entry. A name of which nothing is left after normalisation is left out. The matcher
 * makes its questions of the same strings.
 */
export function termsOf(entry: Entry): Terms {
  const normalised = new Set(namesOf(entry).map(normaliseName));
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
