import type { Entry } from '../domain/entry';
import { isLive } from '../domain/lifecycle';
import type { Verdict } from '../domain/verdict';
import { isPlatformHost } from '../sites/platforms';
import { keyFindings } from './evidence-keys';
import { siteFindings } from './evidence-site';
import { byStrength, type Finding } from './finding';
import type { Candidate, MatchContext } from './judge';
import { FULL_NAME_UNITS } from './names';
import { type Claims, ownerOf } from './owner';
import { hostKeys, type Questions } from './questions';
import { toVerdict } from './to-verdict';
import { type Key, readSite, type Site, type Website } from './website';

export type { Website };

/** The one number that a page shows of a kind; several nominate nobody. */
const single = (kind: string, keys: readonly Key[]): string[] => {
  const [key, second] = keys;
  return key && !second ? [`${kind}:${key.value}`] : [];
};

/**
 * What the index is asked about a website: its host and the hosts above it, then what its footer says,
 * unless the host is a platform's, where the footer says nothing.
 */
export function websiteQuestions(website: Website): Questions {
  const site = readSite(website);
  const { host } = site.page;
  if (host === null) return { keys: [], texts: [] };
  const hosts = hostKeys(host);
  if (isPlatformHost(host)) return { keys: hosts, texts: [] };
  const keys = [
    ...hosts,
    ...single('icp', site.filings),
    ...single('uscc', site.codes),
    ...single('psb', site.security),
  ];
  const texts = new Set(site.operators.map(({ text }) => text.text));
  return { keys, texts: [...texts].filter((text) => text.length >= FULL_NAME_UNITS) };
}

/** What a website says of whose it is; a platform's footer says nothing of its tenant. */
function claimsOf({ page: { title, host }, headings, owners, codes }: Site): Claims {
  const isTenant = host === null || isPlatformHost(host);
  return {
    title,
    headings,
    stated: isTenant ? [] : owners,
    codes: isTenant ? [] : codes.map(({ value }) => value),
    isOneEnough: false,
  };
}

/**
 * Is the one number in the register's link another operator's than the entry's? One operator has one main
 * number, so that a host (or what stands below it) is somebody else's by now, unless its footer names the
 * entry, which then filed anew.
 */
function isFiledByAnother({ page: { host }, filings }: Site, entry: Entry): boolean {
  const [filing, second] = filings;
  if (!filing?.sure || second || host === null || isPlatformHost(host)) return false;
  const known = entry.identifiers.filter(({ kind }) => kind === 'icp');
  return known.length > 0 && known.every(({ value }) => value !== filing.value);
}

const isNamed = (found: readonly Finding[]): boolean =>
  found.some(({ evidence }) => evidence.field === 'footer');

function findingsOf(site: Site, { entry }: Candidate, context: MatchContext): Finding[] {
  const { today, engineHosts } = context;
  const asked = { page: site.page, entry, today, engineHosts, listingHosts: [], others: [] };
  const claims = claimsOf(site);
  // A listed site could hide a heading to silence its own host; its title is what everybody sees.
  const isHostAnothers = ownerOf({ ...claims, headings: [] }, entry) === 'another';
  const isAnothers = isHostAnothers || ownerOf(claims, entry) === 'another';
  const found = [
    ...(isHostAnothers ? [] : keyFindings(asked)),
    ...(isAnothers ? [] : siteFindings(asked, site)),
  ];
  if (found.length === 0 || !isLive(entry, today)) return [];
  return isFiledByAnother(site, entry) && !isNamed(found) ? [] : found;
}

/**
 * Judges a website by its host and by what its own footer says (DESIGN section 7): at most one verdict an
 * entry, strongest first, under ref 0. Its title is not judged: search pages do that. Pure; never
 * throws.
 */
export function judgeWebsite(
  website: Website,
  candidates: readonly Candidate[],
  context: MatchContext,
): Verdict[] {
  if (candidates.length === 0) return [];
  const site = readSite(website);
  return candidates
    .flatMap((each) => toVerdict(0, each, findingsOf(site, each, context), false) ?? [])
    .sort(byStrength);
}
