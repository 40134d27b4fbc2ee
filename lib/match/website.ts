import { hostKeys } from '../domain/host';
import type { Question } from '../index/nominate';
import { isPlatformHost } from '../sites/platforms';
import { footerFindings } from './evidence/footer';
import { keyFindings } from './evidence/keys';
import { FULL_NAME_UNITS } from './names/entry-names';
import { type Claims, type Contradiction, stated } from './owner';
import { type Key, type ReadWebsite, readWebsite, type Website } from './read-website';
import type { Finding, Subject } from './subject';

/** The one number that a page shows of a kind; several nominate nobody. */
const single = (kind: string, [key, second]: readonly Key[]): string[] =>
  key && !second ? [`${kind}:${key.value}`] : [];

/**
 * What the index is asked about a website: its host and the hosts above it, then what its footer says,
 * unless the host is a platform's, where the footer says nothing.
 */
function questionOf({
  page: { host },
  filings,
  codes,
  security,
  operators,
}: ReadWebsite): Question {
  if (host === null) return { keys: [], texts: [] };
  const hosts = hostKeys(host);
  if (isPlatformHost(host)) return { keys: hosts, texts: [] };
  const texts = new Set(operators.map(({ text }) => text.text));
  return {
    keys: [
      ...hosts,
      ...single('icp', filings),
      ...single('uscc', codes),
      ...single('psb', security),
    ],
    texts: [...texts].filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/** What a website says of whose it is; a platform's footer says nothing of its tenant. */
function claimsOf({ page, headings, owners, codes, filings }: ReadWebsite): Claims {
  const { title, host } = page;
  const isTenant = host === null || isPlatformHost(host);
  const [filing, second] = filings;
  const linked = filing?.sure && !second && !isTenant ? { filing: filing.value } : {};
  return {
    title,
    headings,
    stated: isTenant ? [] : owners.map(stated),
    codes: isTenant ? [] : codes.map(({ value }) => value),
    ...linked,
    rule: 'one',
  };
}

/**
 * A heading of another's leaves the host's own key. Another's filing number leaves all where the footer names the
 * entry, which then filed anew.
 */
function settle(found: Finding[], against: Contradiction): Finding[] {
  if (against === 'heading') return found.filter(({ evidence }) => evidence.field === 'url');
  const isNamed = found.some(({ evidence }) => evidence.field === 'footer');
  return against === 'filing' && isNamed ? found : [];
}

/**
 * A website, judged by its host and by what its own footer says (DESIGN section 7). Its title is not judged:
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
      return [...keyFindings(each), ...footerFindings(each, read)];
    },
    settle,
  };
}
