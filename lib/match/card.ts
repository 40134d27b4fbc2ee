import { hostKeys, parseHost, siteOfHost } from '../domain/host';
import type { Site } from '../domain/site';
import type { PageSubject } from '../domain/subject';
import type { Question } from '../index/nominate';
import type { PageText } from '../text/page-text';
import { appFindings } from './evidence/apps';
import { brandFindings } from './evidence/brands';
import { keyFindings } from './evidence/keys';
import { operatorNameFindings, subjectNameFindings } from './evidence/names';
import { learnedFindings } from './learned';
import { FULL_NAME_UNITS } from './names/entry-names';
import { isOrganisation, isRegisteredName } from './names/organisation';
import { segmentsOf, shortSegmentsOf } from './names/segments';
import { type Claims, stated } from './owner';
import { type Page, readPage } from './page';
import type { Case, Finding, OwnHosts, Subject } from './subject';

const EVIDENCE: readonly ((asked: Case) => Finding[])[] = [
  keyFindings,
  appFindings,
  subjectNameFindings,
  operatorNameFindings,
  brandFindings,
  learnedFindings,
];

/**
 * Whose hosts prove nothing on a page: an engine's own, and a listing's own, be it one that no adapter knows. A
 * store's pages show their subjects. `url` is the page's address.
 */
export function ownHosts(site: Site | undefined, url = ''): OwnHosts {
  const own = parseHost(url);
  if (!site) return { engineHosts: [], listingHosts: own ? [siteOfHost(own)] : [] };
  return {
    engineHosts: site.kind === 'search' ? site.hosts : [],
    listingHosts: site.kind === 'listing' ? site.hosts : [],
  };
}

const KEYS_CAP = 64;
const isShort = (text: string): boolean => text.length > 1 && text.length < FULL_NAME_UNITS;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Where a cut name ends. */
const lastSegment = (title: PageText): string => segmentsOf(title).at(-1) ?? '';

/** The question of one card, each key and text once and bounded. Snippets only support and are not asked. */
function questionOf({ host, title, provider, app, appId, cuts }: Page): Question {
  const texts = [title, provider, app?.name, app?.developer, app?.operator].flatMap(
    (each) => each?.text || [],
  );
  texts.push(...cuts.map((cut) => lastSegment(cut.title)));
  const keys = [
    ...(host === null ? [] : hostKeys(host)),
    ...(appId ? [`app:${appId}`] : []),
    ...(app?.uscc ? [`uscc:${app.uscc}`] : []),
    ...(app?.filing ? [`icp:${app.filing}`] : []),
    ...[...shortSegmentsOf(title), ...texts.filter(isShort)].map((name) => `name:${name}`),
  ];
  return {
    keys: distinct(keys).slice(0, KEYS_CAP),
    texts: distinct(texts).filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/** What a card or an app's page says of whose it is; 知乎 as a provider is a site's name and says nothing. */
function claimsOf({ title, provider, app }: Page, isListing: boolean): Claims {
  const isOwner = provider && (isRegisteredName(provider.text) || isOrganisation(provider.text));
  const owners = [app?.developer, app?.operator, isOwner ? provider : null];
  return {
    // An app's page is titled by the app, a listing's card by the course: 示例图书馆 is no library there.
    title: app || (isListing && isOwner) ? null : title,
    stated: owners.flatMap((owner) => (owner ? stated(owner) : [])),
    codes: app?.uscc ? [app.uscc] : [],
    rule: 'unless-own',
  };
}

/** Nothing is said of another's page. */
const settle = (): Finding[] => [];

/** A card of a search, store or listing page, or an app's own page. */
export function cardSubject(subject: PageSubject, hosts: OwnHosts): Subject {
  const page = readPage(subject);
  return {
    ref: subject.ref,
    url: subject.url,
    isSearch: hosts.engineHosts.length > 0,
    question: questionOf(page),
    get claims() {
      return claimsOf(page, hosts.listingHosts.length > 0);
    },
    find(asked) {
      const each: Case = { ...asked, ...hosts, page };
      return EVIDENCE.flatMap((findings) => findings(each));
    },
    settle,
  };
}
