import type { Entry } from '../domain/entry';
import { siteOfHost } from '../domain/host';
import { isSuffix, type SuffixTable, unpackSuffixes } from '../domain/public-suffix';
import { SUFFIXES } from '../generated/suffixes';
import { isPlatformFiling, isSharedOrOfficial } from './platforms';

/**
 * What may stand for one subject (DESIGN section 4, rule 8), by the whole public-suffix list. Asked by the publisher,
 * and by the client of every record that is taken in: so that no verdict pays for it.
 */

/** Made when it is first asked for. */
let suffixes: SuffixTable | undefined;

/** Is a host a public suffix, or a name above one? */
export function isPublicSuffix(host: string): boolean {
  suffixes ??= unpackSuffixes(SUFFIXES);
  return isSuffix(suffixes, host);
}

/** May a listed host stand for one subject at all? `www.com.au` is `com.au`, and nobody's. */
export function canIdentify(listed: string): boolean {
  const site = siteOfHost(listed);
  return !isSharedOrOfficial(site) && !isPublicSuffix(site);
}

/**
 * An entry without what is nobody's own: public suffixes, platforms', stores' and offices' hosts, platforms' filing
 * numbers. The very same entry where it has none. Asked of every record that is taken in.
 */
export function withOwnIdentifiers(entry: Entry): Entry {
  const identifiers = entry.identifiers.filter(({ kind, value }) =>
    kind === 'host' ? canIdentify(value) : kind !== 'icp' || !isPlatformFiling(value),
  );
  return identifiers.length === entry.identifiers.length ? entry : { ...entry, identifiers };
}
