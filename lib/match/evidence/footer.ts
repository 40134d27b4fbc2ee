import type { Entry, Identifier } from '../../domain/entry';
import { provinceOfFiling } from '../../domain/identifiers';
import type { Tier } from '../../domain/verdict';
import type { StatedNumber } from '../../domain/website';
import { plainValue } from '../../index/terms';
import { isPlatformFiling } from '../../sites/known-hosts';
import type { PageText } from '../../text/page-text';
import { areNear, cityOf, isInFull, leadingPlace, regionsIn } from '../../text/region';
import { compareOperators } from '../names/compare-operators';
import {
  knownRegions,
  type NameForm,
  namesOf,
  sayName,
  shortPlaces,
  withoutNames,
} from '../names/entry-names';
import { hasHan } from '../names/forms';
import { organisationOf } from '../names/organisation';
import { bestOf, titleParts } from '../names/title-parts';
import { footersFiling, type ReadWebsite } from '../read-website';
import { type Finding, finding, operatorFinding, type PageCase } from '../subject';
import { isOperatorKey, operatorKeyFinding } from './keys';
import { footerCounts, namesAnotherSite } from './page-role';
import { asElsewhere, inItsPlace, isShareable, placesContradict, writesInPlace } from './region';
import { isOwnColumn, speaksOfOthers } from './title-words';

/** Evidence of a website's own footer and JSON-LD (docs/matching.md). */

/** How far a page's statements about itself count for one entry. */
interface Trust {
  /** The page is neither a critic's nor a customer's, so that a linked number is its own. */
  number: boolean;
  /** Nothing says that the page speaks of somebody else, so that plain text counts. */
  text: boolean;
  /** `text` holds, and the page is not another site that describes the subject in its JSON-LD. */
  structured: boolean;
  /**
   * The page bears the entry out and its title neither names another site (余姚人才网) nor shows others, so that a
   * footer's bare name counts.
   */
  isBorneOut: boolean;
  /** The page is called by the entry's own name, so that a line outside a footer counts like a footer's. */
  isCalledSo: boolean;
}

/** A platform's own number on a host that nobody knows: the page is its tenant's at best. */
const isPlatforms = ({ keys }: ReadWebsite): boolean =>
  keys.icp.some(({ value }) => isPlatformFiling(value));

/** Does a name stand without an owner's label, so that the page has to bear it out? */
const isBare = (place: ReadWebsite['operators'][number]['place']): boolean =>
  place === 'lone' || place === 'above';

/** Does the footer's own label or notice give the whole name? */
const isSigned = (site: ReadWebsite, entry: Entry): boolean =>
  site.operators.some(
    ({ text, place }) =>
      !isBare(place) &&
      place !== 'described' &&
      namesOf(entry).registered.some((name) => name.text === text.text),
  );

/**
 * Does one of some printed names mean the entry, or a product of it, by the own part of its name? A company counts only
 * by a name of the entry's, since another company may have the same own part. With `byName` that holds for everything.
 */
const isAmong = (all: readonly string[], entry: Entry, byName: boolean): boolean =>
  sayName(
    all.filter(
      (said) =>
        (!byName && !said.includes('公司')) ||
        namesOf(entry).all.some(
          ({ text }) => said.includes(text) || compareOperators(said, text) === 'near',
        ),
    ),
    entry,
  );

/**
 * Does the page show the entry, or what bears its own part of a name (鹿鸣云校 of 宁波鹿鸣教育科技有限公司), as the vendor of somebody
 * else's site? Either the page credits it with building or running the site, unless it is called by that part and
 * signed by the entry. Or the page prints it in another role and is neither called by that part nor signed by it. A
 * number beside a vendor is not the site's.
 */
function isVendor(site: ReadWebsite, entry: Entry): boolean {
  const isCalled = isCalledSo(site, entry);
  const isItsOwn = isSigned(site, entry);
  const vendors = isCalled && isItsOwn ? [] : site.vendors;
  const above = site.operators.flatMap(({ text, place }) => (place === 'above' ? text.text : []));
  const others = isCalled || isItsOwn ? [] : [...site.others, ...above];
  return isAmong([...vendors, ...others], entry, isCalled);
}

/** The texts of title and headings, which say what a page is about. */
const saidBy = ({ page, headings }: ReadWebsite): string[] =>
  [page.title, ...headings].map(({ text }) => text);

/** Does the page itself bear out a bare name, by the entry's own part of one? */
const isCalledSo = (site: ReadWebsite, entry: Entry): boolean => sayName(saidBy(site), entry);

/**
 * Does the footer print one school or other body besides, on a page that is not called after the entry? Vendors sign
 * what they made for others: 学校：余姚市示例小学 above © of the vendor.
 */
function isOfOtherBody(site: ReadWebsite, entry: Entry): boolean {
  const [body, second] = new Set(site.bodies.flatMap((each) => organisationOf(each) ?? []));
  return body !== undefined && second === undefined && !sayName([...saidBy(site), body], entry);
}

/**
 * Does the page name a holder that bears none of the entry's names (© 示例黄页)? Then what stands outside of its footer
 * tells of the entry. A host as the holder (© example.com) may be anybody's.
 */
const isHeldByAnother = ({ operators }: ReadWebsite, entry: Entry): boolean =>
  operators.some(({ text: { text } }) => hasHan(text) && !sayName([text], entry));

/** Does the page credit the entry with building it, and name another as its holder: © 青藤英语 技术支持：X? */
export const isTenants = (site: ReadWebsite, entry: Entry): boolean =>
  isVendor(site, entry) && isHeldByAnother(site, entry);

/** Does the page bear out a bare name by the entry's place? */
function isOfItsPlace(site: ReadWebsite, entry: Entry): boolean {
  const said = saidBy(site);
  const known = knownRegions(entry);
  return (
    regionsIn(said.join('|')).some((codes) => areNear(codes, known)) ||
    // The footer has the whole name, so the district's short form is enough in the title: 金水晚托.
    shortPlaces(entry).some((place) => said.some((text) => text.includes(place)))
  );
}

/** 余姚校外培训地图, 办学许可证公示, 机构推荐. Words of contact (招生电话, 报名地址) show nobody. */
const SHOWS_OTHERS = /公示|地图|点评|机构推荐/u;

/** Does a title show others to the public? A column's whole name (收费公示) does not. */
const showsOthers = ({ page }: ReadWebsite, entry: Entry): boolean =>
  titleParts(page.title).some(
    (part) => !isOwnColumn(part) && SHOWS_OTHERS.test(withoutNames(part, entry)),
  );

function trustOf(site: ReadWebsite, entry: Entry): Trust {
  const isOwn =
    !speaksOfOthers(withoutNames(site.page.title.text, entry)) &&
    !isVendor(site, entry) &&
    !isOfOtherBody(site, entry);
  const text = isOwn && !site.isFranchise;
  const isItsSite = !namesAnotherSite(site.page, entry);
  const mayBe = isItsSite && !showsOthers(site, entry);
  const isCalled = mayBe && isCalledSo(site, entry);
  return {
    number: isOwn,
    text,
    structured: text && isItsSite,
    // Beside a builder a bare name may be another builder's: the place alone is too little.
    isBorneOut: isCalled || (mayBe && site.vendors.length === 0 && isOfItsPlace(site, entry)),
    isCalledSo: isCalled && !isHeldByAnother(site, entry),
  };
}

/**
 * The tier that a single filing number proves, by where it stands; null for none. A critic's page links the number of
 * the unit that it criticises.
 */
function tierOfFiling({ sure }: StatedNumber, { number, text }: Trust): Tier | null {
  if (sure) return number ? 'identified' : 'related';
  return text ? 'named' : null;
}

function tierOfCode({ sure }: StatedNumber, { text, structured }: Trust): Tier | null {
  if (sure) return structured ? 'identified' : null;
  return text ? 'named' : null;
}

/** The field of a line. A line outside a footer counts as the footer's if the page is called by the entry's name. */
const fieldOf = (isOutside: boolean | undefined, { isCalledSo }: Trust): 'footer' | 'page' =>
  isOutside && !isCalledSo ? 'page' : 'footer';

interface Shown {
  kind: 'icp' | 'uscc' | 'psb';
  key: StatedNumber;
  /** All keys of its kind. */
  all: readonly StatedNumber[];
}

/** The page's key that equals an identifier. */
function keyOf(site: ReadWebsite, identifier: Identifier): Shown | null {
  const { kind } = identifier;
  if (kind !== 'icp' && kind !== 'uscc' && kind !== 'psb') return null;
  const all = site.keys[kind];
  const value = plainValue(identifier);
  const key = all.find((each) => each.value === value);
  return key ? { kind, key, all } : null;
}

/** The tier that a key reaches, or null. `agrees`: the entry is named in the footer too. */
function tierOfKey({ kind, key, all }: Shown, trust: Trust, agrees: boolean): Tier | null {
  // Several numbers prove no owner. Beside the owner's own name, one of them is further evidence.
  if (all.length > 1) return agrees ? 'named' : null;
  if (kind === 'psb') return trust.text ? 'named' : null;
  return kind === 'icp' ? tierOfFiling(key, trust) : tierOfCode(key, trust);
}

function keyFinding(
  { entry }: PageCase,
  site: ReadWebsite,
  identifier: Identifier,
  trust: Trust,
  agrees: boolean,
): Finding | null {
  const found = keyOf(site, identifier);
  const tier = found && tierOfKey(found, trust, agrees);
  if (!tier) return null;
  const field = fieldOf(found.key.isOutside, trust);
  if (!isOperatorKey(entry, identifier)) return finding(tier, found.kind, identifier.value, field);
  const ofOperator = operatorKeyFinding(entry, identifier, field);
  return tier === 'related' ? { ...ofOperator, tier } : ofOperator;
}

interface Stands {
  field: 'footer' | 'page';
  branch: boolean;
}

/** Does a name stand as the operator's, and is it a branch's? */
function standsAsOperator(text: PageText, name: NameForm): Pick<Stands, 'branch'> | null {
  if (compareOperators(text.text, name.text) === 'same') return { branch: false };
  const best = bestOf(text, name);
  return best?.whole ? best : null;
}

/** An operator's name as evidence. Its own words may place a branch elsewhere: 杭州分公司. */
function operatorNamed(entry: Entry, name: NameForm, text: PageText, stands: Stands): Finding {
  const { field, branch } = stands;
  const found = entry.app
    ? operatorFinding(entry, name.printed, field, branch)
    : finding('named', 'site-operator', name.printed, field, branch);
  return branch && placesContradict([text], entry, name) ? asElsewhere(found) : found;
}

/** Does the footer's one number belong to another province than the entry's? */
function isFiledElsewhere(site: ReadWebsite, known: readonly string[]): boolean {
  const filing = footersFiling(site);
  if (filing === undefined) return false;
  return known.every((region) => !region.startsWith(provinceOfFiling(filing)));
}

/** Does its one number of the police belong to another city? 粤公网安备44190002000001号 is of 东莞, 441900. */
function isPolicedElsewhere({ keys }: ReadWebsite, known: readonly string[]): boolean {
  const [number, second] = keys.psb;
  const [county] = /\d{6}/.exec(number?.value ?? '') ?? [];
  return county !== undefined && !second && !areNear([cityOf(county)], known);
}

/**
 * Are all its addresses in other places? An address counts only if it begins with a place in full: 广东省东莞市…. 上海大厦 is a
 * house.
 */
function isAddressedElsewhere({ addresses }: ReadWebsite, known: readonly string[]): boolean {
  const places = addresses.flatMap((address) => {
    const { codes, units } = leadingPlace(address);
    return isInFull(address.slice(0, units)) ? [codes] : [];
  });
  return places.length > 0 && !places.some((codes) => areNear(codes, known));
}

/** Does a heading place the name in another region: 东莞示例启明? */
const headsElsewhere = ({ headings }: ReadWebsite, entry: Entry, name: NameForm): boolean =>
  placesContradict(
    headings.filter((heading) => sayName([heading.text], entry)),
    entry,
    name,
  );

/** Drops the evidence of a name that others may bear, if the site is another province's, city's or place's. */
function inItsCity(
  { entry }: PageCase,
  site: ReadWebsite,
  name: NameForm,
  found: Finding[],
): Finding[] {
  const known = knownRegions(entry);
  if (known.length === 0 || found.every(({ tier }) => tier !== 'possible')) return found;
  if (!isShareable(name, entry)) return found;
  const isElsewhere =
    isFiledElsewhere(site, known) ||
    isPolicedElsewhere(site, known) ||
    isAddressedElsewhere(site, known) ||
    headsElsewhere(site, entry, name);
  return isElsewhere ? [] : found;
}

function nameFindings(asked: PageCase, site: ReadWebsite, name: NameForm, trust: Trust): Finding[] {
  const { entry } = asked;
  const found = site.operators.flatMap(({ text, otherwise, place, isOutside }) => {
    if (place === 'described' || (isBare(place) && !trust.isBorneOut)) return [];
    if (!trust[place === 'json-ld' ? 'structured' : 'text']) return [];
    const field = fieldOf(isOutside, trust);
    const stands = standsAsOperator(text, name);
    if (stands) return [operatorNamed(entry, name, text, { ...stands, field })];
    const written = otherwise.get(name.text);
    const mayBeIts = !entry.app && !name.isFormer && writesInPlace(text, entry, name);
    return written && mayBeIts
      ? [finding('possible', 'name-otherwise', name.printed, field, written.branch)]
      : [];
  });
  return inItsCity(asked, site, name, inItsPlace(asked, name, found));
}

/**
 * The evidence of a website's footer and JSON-LD for an entry: `identified` by one main filing number in a register's
 * link or one structured code, `named` by the rest, none on hosts that many share.
 */
export function footerFindings(asked: PageCase, site: ReadWebsite): Finding[] {
  const { page, entry, engineHosts } = asked;
  if (!footerCounts(page.host, entry, engineHosts) || isPlatforms(site)) return [];
  const trust = trustOf(site, entry);
  const { registered } = namesOf(entry);
  const names = registered.flatMap((name) => nameFindings(asked, site, name, trust));
  const agrees = names.some(({ tier }) => tier === 'named');
  const keys = entry.identifiers.flatMap(
    (each) => keyFinding(asked, site, each, trust, agrees) ?? [],
  );
  return [...keys, ...names];
}
