import type { Entry } from '../domain/entry';
import { hostKeys, siteOfHost } from '../domain/host';
import type { StatedNumber } from '../domain/website';
import type { Question } from '../index/terms';
import { isPlatformFiling, isPlatformHost } from '../sites/known-hosts';
import { readText } from '../text/page-text';
import { footerFindings, isTenants } from './evidence/footer';
import { isAbandoned, keyFindings } from './evidence/keys';
import { FULL_NAME_UNITS } from './names/entry-names';
import { type Claims, type Contradiction, stated } from './owner';
import type { Page } from './page';
import { footersFiling, type ReadWebsite, readWebsite, type Website } from './read-website';
import type { Finding, Subject } from './subject';

/** The one number that a page shows of a kind; several nominate nobody. */
const single = (kind: string, [key, second]: readonly StatedNumber[]): string[] =>
  key && !second ? [`${kind}:${key.value}`] : [];

/**
 * The question about a website: its host and the hosts above it, then its footer's names and numbers. A platform's
 * footer says nothing of its tenant and is left out.
 */
function questionOf({ page: { host }, keys, operators }: ReadWebsite): Question {
  if (host === null) return { keys: [], texts: [] };
  const hosts = hostKeys(host);
  if (isPlatformHost(host)) return { keys: hosts, texts: [] };
  // The index finds names anywhere in a text, and no name holds a bar: one text has all writings.
  const texts = new Set(
    operators.map(({ text, otherwise }) => [text.text, ...otherwise.keys()].join('|')),
  );
  return {
    keys: [...hosts, ...Object.entries(keys).flatMap(([kind, all]) => single(kind, all))],
    texts: [...texts].filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/** A website's claims about its owner. A platform's footer claims nothing about its tenant, and its number nothing. */
function claimsOf(site: ReadWebsite): Claims {
  const { page, headings, owners, keys } = site;
  const { title, host } = page;
  const isTenant = host === null || isPlatformHost(host);
  const filing = footersFiling(site);
  const isOwn = filing !== undefined && !isTenant && !isPlatformFiling(filing);
  return {
    title,
    headings,
    stated: isTenant ? [] : owners.map(stated),
    codes: isTenant ? [] : keys.uscc.map(({ value }) => value),
    ...(isOwn && { filing }),
    rule: 'one',
  };
}

/** The page's words are another's: its host may have changed hands, or the page denies whose it is. */
const lowered = ({ evidence }: Finding): Finding => ({
  tier: 'related',
  evidence: { ...evidence, contested: true },
});

/**
 * What a contradiction leaves of a website's evidence. The page's words never erase the evidence of its host, since a
 * listed site writes its own pages. Another's name beside a school's own changes nothing. In a heading it leaves the
 * host's key alone, as it is; other contradictions lower the key. Another's filing number changes nothing where the
 * footer names the entry, which then filed anew. If the footer only writes the name otherwise, the number may be that
 * of another unit of such a name: the host's key is lowered, and the name stays to be checked.
 */
function settle(found: Finding[], against: Contradiction): Finding[] {
  if (against === 'beside') return found;
  const ofHost = found.filter(({ evidence }) => evidence.field === 'url');
  if (against === 'heading') return ofHost;
  if (against !== 'filing') return ofHost.map(lowered);
  const inFooter = found.filter(({ evidence }) => evidence.field === 'footer');
  const isNamed = inFooter.some(({ evidence }) => evidence.kind !== 'name-otherwise');
  return isNamed ? found : [...ofHost.map(lowered), ...inFooter];
}

/**
 * Keys are found without the title. A parked host's title would erase them, and a listed site could give its pages such
 * a title. Here the title only lowers its host's key.
 */
const NO_TITLE = readText('');

/** Is a page's host none of the listed ones? Below one of them it may be a tenant's. */
function isOnNoneOf({ host }: Page, { identifiers }: Entry): boolean {
  const own = siteOfHost(host ?? '');
  return identifiers.every(({ value }) => siteOfHost(value) !== own);
}

/**
 * A website, judged by its host and by what its own footer says (docs/matching.md). Its title is not judged:
 * search pages do that.
 */
export function websiteSubject(website: Website): Subject {
  const read = readWebsite(website);
  return {
    ref: 0,
    url: null,
    isSearch: false,
    question: questionOf(read),
    get claims() {
      return claimsOf(read);
    },
    find(asked) {
      const each = { ...asked, page: read.page, engineHosts: [], listingHosts: [] };
      const keys = keyFindings({ ...each, page: { ...read.page, title: NO_TITLE } });
      const { entry } = asked;
      const isOthers =
        keys.length > 0 &&
        (isAbandoned(read.page, entry) || (isOnNoneOf(read.page, entry) && isTenants(read, entry)));
      return [...(isOthers ? keys.map(lowered) : keys), ...footerFindings(each, read)];
    },
    settle,
  };
}
