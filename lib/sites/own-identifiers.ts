import { ownText, SUFFIXES_FILE } from '../browser/own-files';
import type { Entry, Identifier } from '../domain/entry';
import { siteOfHost } from '../domain/host';
import { isServiceNumber } from '../domain/identifiers';
import { isSuffix, type SuffixTable, unpackSuffixes } from '../domain/public-suffix';
import { isPlatformFiling, isSharedOrOfficial } from './known-hosts';

/**
 * Decides which identifiers may stand for one subject (DESIGN section 4, rule 8), by the whole public-suffix list.
 * Publishers ask it, and clients once for every record that they take in, so that no verdict pays for it. The list lies
 * in the package as a file of 96 kB and is fetched when it is first needed, so that no worker starts with it.
 */

let table: SuffixTable | undefined;

/** Keep the list in memory from now on. */
export function keepSuffixes(packed: string): void {
  table = unpackSuffixes(packed);
}

/** Load the list unless it is in memory. Call before anything below. */
export async function loadSuffixes(): Promise<void> {
  if (!table) keepSuffixes(await ownText(SUFFIXES_FILE));
}

class SuffixesMissing extends Error {
  override name = 'SuffixesMissing';
}

/** Do `work`. If it needs the list and that is not in memory, load the list and do it again. */
export async function withSuffixes(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SuffixesMissing)) throw error;
    await loadSuffixes();
    await work();
  }
}

/**
 * Is a host a public suffix, or a name above one, with `www.` before it or without? `www.com.au` is nobody's, and
 * neither is `www.ren`. Throws `SuffixesMissing` where the list is not in memory.
 */
export function isPublicSuffix(host: string): boolean {
  if (!table) throw new SuffixesMissing('the public-suffix list is not in memory');
  return isSuffix(table, host.replace(/^www\./, ''));
}

/** May a listed host stand for one subject at all? */
export const canIdentify = (listed: string): boolean =>
  !isSharedOrOfficial(siteOfHost(listed)) && !isPublicSuffix(listed);

function isOwn({ kind, value }: Identifier): boolean {
  if (kind === 'host') return canIdentify(value);
  if (kind === 'icp') return !isPlatformFiling(value);
  return kind !== 'phone' || !isServiceNumber(value);
}

/**
 * An entry without identifiers that are nobody's own: public suffixes, hosts of platforms, stores and offices, filing
 * numbers of platforms, telephone numbers of public services. The very same entry if it has none. Called for every
 * record that is taken in.
 */
export function withOwnIdentifiers(entry: Entry): Entry {
  const identifiers = entry.identifiers.filter(isOwn);
  return identifiers.length === entry.identifiers.length ? entry : { ...entry, identifiers };
}
