import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { EntryRef } from '../domain/entry-ref';
import { isHostWithin, parseHost, siteOfHost } from '../domain/host';
import type { LearnedHost } from '../domain/learned-host';
import { parseUrl } from '../domain/url';
import { type Evidence, isLearnedKind, type LearnedKind, type Verdict } from '../domain/verdict';
import { isSharedHost, isSharedOrOfficial } from '../sites/known-hosts';
import { normaliseName } from '../text/normalise';
import { operatorKeyFinding } from './evidence/keys';
import { isBarredHost, isListings } from './evidence/page-role';
import { namesOf } from './names/entry-names';
import { type Finding, finding, type PageCase } from './subject';

/**
 * Links that this browser learns (docs/matching.md). A visit to `https://example.com/` whose footer proves an entry
 * links `example.com` to it (`linksTaught`); a search result that leads there later rests on that footer
 * (`learnedFindings`).
 */

/**
 * The host under which a site is learned, or null for one that says nothing of a single owner: a
 * platform's or its tenant's, a store's, a government's, a campus's (whose careers pages carry the
 * footers of companies). `www.example.com` and `example.com` are one site; a host above or below is
 * another's until its own footer has been seen.
 */
export function learnableHost(urlOrHost: string): string | null {
  const host = siteOfHost(parseHost(urlOrHost) ?? '');
  // `www.ren` is a registry's.
  if (host === '' || /^www\.[^.]+$/.test(host) || isHostWithin(host, 'edu.cn')) return null;
  return isSharedOrOfficial(host) || isSharedHost(host) ? null : host;
}

/**
 * The path of a folder's own page: it ends in a slash or in an index file. `/home.html` is the host's own page; `/home`
 * may be a tenant of that name.
 */
const OF_FOLDER = /^(?<folder>\/(?:.+\/)?)(?:(?:index|default|home|main)\.\w+)?$/i;

/** The folder whose own page this is; `/` for a front page. */
const folderOf = (pathname: string): string | undefined => OF_FOLDER.exec(pathname)?.groups?.folder;

/** `/a/b/c.html` stands in `/a/` and `/a/b/`, and is a place by itself. */
function pathsOf(pathname: string): string[] {
  const parts = pathname.split('/').slice(1, -1);
  const folders = parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}/`);
  return pathname.endsWith('/') ? folders : [...folders, pathname];
}

/**
 * Every place that a page stands in, the widest first: its host, its folders, itself. An unknown host may have
 * tenants (`/~name/`, `/shop/17/`), so what one page says holds for its own place alone.
 */
export function placesOf(url: string): string[] {
  const host = learnableHost(url);
  const pathname = parseUrl(url)?.pathname ?? '/';
  if (host === null) return [];
  const isFront = folderOf(pathname) === '/';
  return [host, ...(isFront ? [] : pathsOf(pathname).map((path) => host + path))];
}

/**
 * The place that a page's footer speaks for: a front page for its host, a folder's own page for its folder, any other
 * for itself, since the page beside it may be another tenant's (`/shop/17`, `/shop/18`). Null for a host that is not
 * learned, and for a page that a query fills.
 */
export function learnablePlace(url: string): string | null {
  const parsed = parseUrl(url);
  const host = learnableHost(url);
  if (!parsed || host === null || parsed.search !== '') return null;
  const folder = folderOf(parsed.pathname) ?? parsed.pathname;
  return folder === '/' ? host : host + folder;
}

/**
 * The kind of link that a footer's evidence teaches, or null. An education operator stands in the footer by its name; a
 * branch is not the listed subject itself.
 */
function taughtBy({ kind, field, branch }: Evidence): LearnedKind | null {
  if (field !== 'footer' || branch) return null;
  if (kind === 'education-operator') return 'site-operator';
  return isLearnedKind(kind) ? kind : null;
}

/**
 * The evidence of a verdict that a link rests on; null if no footer proved it. A number that anybody could have typed
 * (a forum's page without a footer of its own) teaches only with the operator's name beside it.
 */
function proofOf({ tier, evidence }: Verdict): Pick<LearnedHost, 'evidence' | 'value'> | null {
  const isNamed = evidence.some((each) => taughtBy(each) === 'site-operator');
  const isSure = tier === 'identified' || (tier === 'named' && isNamed);
  const [first] = evidence;
  const taught = isSure && first ? taughtBy(first) : null;
  return taught && first ? { evidence: taught, value: first.value } : null;
}

/** The entries that a page's footer proved. Their links are kept, even if this page teaches none. */
export const provedBy = (verdicts: readonly Verdict[]): EntryRef[] =>
  verdicts.flatMap((verdict) => (proofOf(verdict) ? verdict.candidate.ref : []));

/** The links that a visit teaches, from the page's place to each entry that its footer proved. Nothing is stored. */
export function linksTaught(url: string, verdicts: readonly Verdict[], seenOn: Day): LearnedHost[] {
  const host = learnablePlace(url);
  if (host === null) return [];
  return verdicts.flatMap((verdict) => {
    const proof = proofOf(verdict);
    return proof ? { host, entry: verdict.candidate.ref, ...proof, seenOn } : [];
  });
}

/**
 * Does the entry still hold what the footer showed? After the visit its record may be corrected, or its id pass to
 * another unit.
 */
export function stillProves(entry: Entry, { evidence, value }: LearnedHost): boolean {
  if (evidence !== 'site-operator')
    return entry.identifiers.some((known) => known.kind === evidence && known.value === value);
  const { registered } = namesOf(entry);
  const name = normaliseName(value);
  return registered.some(({ text }) => text === name);
}

/** The footer proved an app's operator, of whom only the app is listed. */
function operatorFindings(entry: Entry, seen: Finding): Finding[] {
  const found = operatorKeyFinding(entry, seen.evidence, 'url');
  return found.tier === 'named' ? [found, seen] : [found];
}

/** Evidence by the links between the page's host and this entry. Never more than `named`. */
export function learnedFindings({
  page: { host },
  entry,
  engineHosts,
  listingHosts,
  links,
}: PageCase): Finding[] {
  if (links.length === 0 || host === null || isBarredHost(host, entry, engineHosts)) return [];
  if (isListings(host, listingHosts)) return [];
  return links.flatMap((link) => {
    if (!stillProves(entry, link)) return [];
    const seen = finding('named', 'learned-site', link.value, 'url');
    seen.evidence.seenOn = link.seenOn;
    return entry.app ? operatorFindings(entry, seen) : [seen];
  });
}
