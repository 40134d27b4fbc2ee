import { hostKeys, hostsOf, ownSite, parseHost, siteOfHost } from '../domain/host';
import type { PageSubject } from '../domain/page-subject';
import type { KnownSite } from '../domain/site';
import type { Question } from '../index/terms';
import { isSharedHost } from '../sites/known-hosts';
import { appFindings } from './evidence/apps';
import { brandFindings } from './evidence/brands';
import { keyFindings } from './evidence/keys';
import { operatorNameFindings, subjectNameFindings } from './evidence/names';
import { learnedFindings } from './learned-links';
import { FULL_NAME_UNITS } from './names/entry-names';
import { isRegisteredName } from './names/forms';
import { isOrganisation } from './names/organisation';
import { shortNamesOf, titleParts } from './names/title-parts';
import { type Claims, type Contradiction, stated } from './owner';
import { type Page, readPage } from './page';
import type { Finding, OwnHosts, PageCase, Subject } from './subject';

const EVIDENCE: readonly ((asked: PageCase) => Finding[])[] = [
  keyFindings,
  appFindings,
  subjectNameFindings,
  operatorNameFindings,
  brandFindings,
  learnedFindings,
];

/** The whole site that a host is most likely a part of; for a host that many share, only the tenant's part. */
const siteAround = (host: string): string =>
  isSharedHost(host) ? siteOfHost(host) : ownSite(host);

/**
 * The hosts that prove nothing on a page: an engine's own and a listing's own, even if no adapter knows the listing,
 * since yuyao.example.com links to www.example.com there. A store's own host proves an app, so it is not among them.
 * `url`: the page's address.
 */
export function ownHosts(site: KnownSite | undefined, url = ''): OwnHosts {
  const own = parseHost(url);
  if (!site) return { engineHosts: [], listingHosts: own ? [siteAround(own)] : [] };
  return {
    engineHosts: site.kind === 'search' ? hostsOf(site) : [],
    listingHosts: site.kind === 'listing' ? hostsOf(site) : [],
  };
}

const KEYS_CAP = 64;
const isShort = (text: string): boolean => text.length > 1 && text.length < FULL_NAME_UNITS;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** The question of one card, each key and text once and bounded. Snippets only support and are not asked. */
function questionOf({ host, title, provider, app, appId, cuts, otherwise }: Page): Question {
  const texts = [title, provider, app?.name, app?.developer, app?.operator].flatMap(
    (each) => each?.text || [],
  );
  // A cut name stands in the last part of its title.
  texts.push(...cuts.map((cut) => titleParts(cut.title).at(-1) ?? ''));
  // The index finds names anywhere in a text, and no name holds a bar: one text has all writings.
  const written = otherwise();
  texts.push(distinct([...written.title.keys(), ...written.provider.keys()]).join('|'));
  const keys = [
    ...(host === null ? [] : hostKeys(host)),
    ...(appId ? [`app:${appId}`] : []),
    ...(app?.uscc ? [`uscc:${app.uscc}`] : []),
    ...(app?.filing ? [`icp:${app.filing}`] : []),
    ...[
      ...texts.filter(isShort),
      ...[provider, title].flatMap((text) => (text ? shortNamesOf(text) : [])),
    ].map((name) => `name:${name}`),
  ];
  return {
    keys: distinct(keys).slice(0, KEYS_CAP),
    texts: distinct(texts).filter((text) => text.length >= FULL_NAME_UNITS),
  };
}

/** The claims of a card or an app's page about its owner. A provider like 知乎 is a site's name and claims nothing. */
function claimsOf({ title, provider, app }: Page, isListing: boolean): Claims {
  const isOwner = provider && (isRegisteredName(provider.text) || isOrganisation(provider.text));
  const owners = [app?.developer, app?.operator, isOwner ? provider : null];
  return {
    // The title of an app's page is the app's name, that of a listing's card the course's: 示例图书馆 is no library there.
    title: app || (isListing && isOwner) ? null : title,
    stated: owners.flatMap((owner) => (owner ? stated(owner) : [])),
    codes: app?.uscc ? [app.uscc] : [],
    rule: 'unless-own',
  };
}

/**
 * A contradicted card keeps two kinds of evidence alone: its host's, where its title names the entry too (`beside`),
 * and a name in a newspaper's title, which tells of the entry (`medium`).
 */
const settle = (found: Finding[], against: Contradiction): Finding[] =>
  found.filter(({ evidence: { kind, field } }) =>
    against === 'medium' ? kind === 'third-party-title' : against === 'beside' && field === 'url',
  );

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
      const each: PageCase = { ...asked, ...hosts, page };
      return EVIDENCE.flatMap((findings) => findings(each));
    },
    settle,
  };
}

/**
 * Counts and dates in the titles of cards of listings without an adapter: a link that is a whole card holds them
 * beside the name. They are found here and not on the page, whose script has no room for the words.
 */

const NUMBER = '\\d[\\d.,]*\\s?[万千kw]?\\+?';
const WHO = '(?:人次|[人次条名])';
const DONE =
  '(?:报名|学[习过]|在学|购买|付款|浏览|阅读|[查观]看|播放|关注|收藏|评价|点评|评论|咨询|预约|试听)';
const TIME = '(?:\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?)?';
const DATE = `(?:\\d{4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?|月)|\\d{1,2}月\\d{1,2}日|\\d\\d-\\d\\d)${TIME}`;

/** 128人已报名, 3.2万次播放; 浏览 128, 评价(128); 2026-09-01 10:00, 9月1日; 3天前. */
const BESIDE = [
  `(?:已有?|共|累计)?${NUMBER}(?:${WHO}(?:已|正?在)?${DONE}?|${DONE})`,
  `(?:已|共|累计)?${DONE}(?:[人次]数|量|数)?\\s?[:：(（]?${NUMBER}[)）]?${WHO}?`,
  DATE,
  '\\d+\\s?(?:秒|分钟|小时|天|周|个?月|年)前',
].join('|');

const EDGE = '[\\s|·•/]';
const BEFORE = new RegExp(`^(?:${DATE}${EDGE}*)+`);
const BEHIND = new RegExp(`${EDGE}*(?:${BESIDE})${EDGE}*$`, 'i');
/** Counts and dates behind one title. */
const BEHIND_CAP = 8;

/** One count or date a step: `11人报名` repeated can be read in ever more ways by one expression. */
function withoutBehind(title: string): string {
  let rest = title;
  for (let left = BEHIND_CAP; left > 0 && BEHIND.test(rest); left--)
    rest = rest.replace(BEHIND, '');
  return rest;
}

/**
 * A card's title without the counts and dates before and behind it: `书法课128人已报名 2026-09-01` is `书法课`.
 * A title that is nothing else stays as it is. Pure.
 */
export function plainTitle(title: string): string {
  return withoutBehind(title.replace(BEFORE, '')) || title;
}
