import { onceFor } from '../../domain/by-key';
import type { Entry } from '../../domain/entry';
import { isHostWithin, parseHost, siteOfHost } from '../../domain/host';
import {
  isGovernment,
  isPlatformHost,
  isSharedHost,
  isThirdPartyHost,
  storeOfHost,
} from '../../sites/known-hosts';
import { saysTeaching } from '../../text/own-part';
import type { PageText } from '../../text/page-text';
import { namesOf, withoutNames } from '../names/entry-names';
import { calledBy } from '../names/forms';
import { isMedium } from '../names/organisation';
import { isOwnWords, withoutPlaces } from '../names/placed-brand';
import { partsBeside, titleParts } from '../names/title-parts';
import type { Page } from '../page';
import type { PageCase } from '../subject';
import {
  deniesAny,
  isOwnColumn,
  isPersonalPart,
  isSiteName,
  speaksAsRegister,
  speaksAsThirdParty,
} from './title-words';

/** The role of a page towards an entry, as far as its host and its words tell. */
export type PageRole =
  /** It may be the subject's own. */
  | 'own'
  /** A tenant's page on a shared host: it may be the subject's, and the host does not say. */
  | 'shared'
  | 'store'
  | 'third-party'
  /** The target is unknown: an unresolved redirect is not a host (honesty rule 6). */
  | 'unresolved'
  /** A government's, the notice's or the engine's own host: never the subject's (honesty rule 6). */
  | 'barred';

/**
 * Sites that published the entry's notices. Kept, since every card asks. `www.example.com` publishes notices for all of
 * `example.com`.
 */
const noticeSitesOf = onceFor((entry: Entry): readonly string[] => {
  const hosts = entry.sanctions.flatMap(({ source }) => parseHost(source) ?? []);
  return [...new Set(hosts.map(siteOfHost))];
});

const isNoticeHost = (host: string, entry: Entry): boolean =>
  noticeSitesOf(entry).some((notice) => isHostWithin(host, notice));

export function isBarredHost(host: string, entry: Entry, engineHosts: readonly string[]): boolean {
  const isEngine = engineHosts.some((engine) => isHostWithin(host, engine));
  return isEngine || isGovernment(host) || isNoticeHost(host, entry);
}

/** Is a host a listing's own? Cards that link to it lead to the listing, whomever they show. */
export const isListings = (host: string, listingHosts: readonly string[]): boolean =>
  listingHosts.some((own) => isHostWithin(host, own));

/** Does a university's host carry a page about a company or an app? It only speaks of them: partners, theses. */
const isCampus = (host: string, { kind }: Entry): boolean =>
  kind !== 'school' && isHostWithin(host, 'edu.cn');

/**
 * Can the footer of a host say who runs the site? Not on a platform's host, whose tenants fill the pages,
 * not where honesty rule 6 bars it, and not on an address without a name.
 */
export function footerCounts(
  host: string | null,
  entry: Entry,
  engineHosts: readonly string[],
): host is string {
  if (host === null || isBarredHost(host, entry, engineHosts) || isCampus(host, entry))
    return false;
  return !isPlatformHost(host);
}

/**
 * Does a title name another site than the entry's? A part with a listed name in it is the entry's own: the app 示例学网
 * ends like a site too. A part of its trade name and words of teaching is the entry's own too: 橙鹭教育网 for
 * 余姚市橙鹭培训学校有限公司, but not 橙鹭人才网.
 */
export function namesAnotherSite({ title }: Pick<Page, 'title'>, entry: Entry): boolean {
  const { registered, all } = namesOf(entry);
  const isOwn = (site: string): boolean =>
    all.some(({ text }) => site.includes(text)) ||
    registered.some(({ text }) => {
      const [before, after] = site.split(calledBy(text));
      return before === '' && after !== undefined && saysTeaching(after.slice(0, -1));
    });
  return titleParts(title).some((part) => isSiteName(part) && !isOwn(part));
}

/** The words of a title that may show a third party: without the institution's own columns and its own names. */
function wordsApart(
  { page: { title }, entry }: PageCase,
  name: string,
): { words: string; isPersonal: boolean } {
  const others = titleParts(title).filter((part) => !part.includes(name));
  const own = others.filter(isOwnColumn);
  const words = own.reduce((rest, column) => rest.replace(column, '|'), title.text);
  const isPersonal = partsBeside(title, name).some(isPersonalPart);
  return { words: withoutNames(words.replaceAll(name, '|'), entry), isPersonal };
}

/** Does a card deny to be the unit: `示例启明`, and in the snippet 本店与余姚市示例启明培训学校有限公司无关? */
export function deniesOwner({ title, provider, snippet }: Page, entry: Entry): boolean {
  const names = namesOf(entry).registered.map(({ text }) => text);
  return [title, provider, snippet].some((text) => text && deniesAny(text, names));
}

/** The parts of a text without the entry's names and the places at their beginning. */
const wordsBeside = (text: PageText, entry: Entry): string[] =>
  titleParts(text).map((part) =>
    withoutPlaces(withoutNames(part, entry).replaceAll('|', ''), entry),
  );

const areOwn = (beside: readonly string[], entry: Entry): boolean =>
  beside.every((part) => isOwnWords(part, entry));

/** Does a text say nothing but names, places, lessons and branches of the entry's? */
export const saysItself = (text: PageText, entry: Entry): boolean =>
  areOwn(wordsBeside(text, entry), entry);

/** Is a provider a platform's, a newspaper's or another third party's name: 知乎, 余姚日报, 示例人才招聘? */
const tellsOfOthers = ({ text }: PageText, entry: Entry): boolean =>
  isMedium(text) || speaksAsThirdParty(withoutNames(text, entry));

/**
 * Is a provider that bears one of the entry's names the unit itself, or somebody who only has to do with it (`other`):
 * …（代理）, …-王老师? Nobody can list who else uses a name, so other words beside it than its place, lessons or branch leave
 * that `open`.
 */
export function bearerOf(provider: PageText, entry: Entry): 'unit' | 'open' | 'other' {
  if (tellsOfOthers(provider, entry)) return 'other';
  const beside = wordsBeside(provider, entry);
  if (beside.some(isPersonalPart)) return 'other';
  return areOwn(beside, entry) ? 'unit' : 'open';
}

/**
 * The role of a page towards an entry, one of whose names, `name`, it shows. A listing's own pages are a third party's,
 * whomever they show. The name is left out of the page's words: 示例新闻培训学校 is no news.
 */
export function pageRoleOf(asked: PageCase, name: string): PageRole {
  const { page, entry, engineHosts, listingHosts } = asked;
  const { host, provider } = page;
  const { words, isPersonal } = wordsApart(asked, name);
  // First, since a store may stand on the engine's own host: play.google.com.
  if (host !== null && storeOfHost(host) !== null) return 'store';
  if (host !== null && isBarredHost(host, entry, engineHosts)) return 'barred';
  const isThirdParty =
    (host !== null &&
      (isThirdPartyHost(host) || isCampus(host, entry) || isListings(host, listingHosts))) ||
    speaksAsThirdParty(words) ||
    isPersonal ||
    (page.snippet !== null && speaksAsRegister(page.snippet.text)) ||
    deniesOwner(page, entry) ||
    namesAnotherSite(page, entry) ||
    (provider !== null && tellsOfOthers(provider, entry));
  if (isThirdParty) return 'third-party';
  if (host === null) return page.subject.url === null ? 'unresolved' : 'third-party';
  return isSharedHost(host) ? 'shared' : 'own';
}
