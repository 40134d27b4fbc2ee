import { ownText, SUFFIXES_FILE } from '../browser/own-files';
import type { Entry, Identifier } from '../domain/entry';
import { siteOfHost } from '../domain/host';
import { isServiceNumber } from '../domain/identifiers';
import { isSuffix, type SuffixTable, unpackSuffixes } from '../domain/public-suffix';
import { isPlatformFiling, isSharedOrOfficial } from './known-hosts';

/**
 * What may stand for one subject (DESIGN section 4, rule 8), by the whole public-suffix list. Asked by the publisher,
 * and by the client of every record that is taken in: so that no verdict pays for it. The list lies in the package
 * as a file of 96 kB and is fetched when it is first needed, so that no worker starts with it.
 */

let table: SuffixTable | undefined;

/** Have the list at hand from now on. */
export function keepSuffixes(packed: string): void {
  table = unpackSuffixes(packed);
}

/** Have the list at hand, fetched where it is not in memory. Call before anything below. */
export async function loadSuffixes(): Promise<void> {
  if (!table) keepSuffixes(await ownText(SUFFIXES_FILE));
}

class SuffixesMissing extends Error {
  override name = 'SuffixesMissing';
}

/** Does `work`, and once more where it turns out to need the list and that is not in memory. */
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
 * An entry without what is nobody's own: public suffixes, platforms', stores' and offices' hosts, platforms' filing
 * numbers, telephone numbers of public services. The very same entry where it has none. Asked of every record that is
 * taken in.
 */
export function withOwnIdentifiers(entry: Entry): Entry {
  const identifiers = entry.identifiers.filter(isOwn);
  return identifiers.length === entry.identifiers.length ? entry : { ...entry, identifiers };
}
