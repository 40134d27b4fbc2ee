import type { Entry } from '../domain/entry';
import { ownPart } from '../text/own-part';
import { isCutOff, type PageText } from '../text/page-text';
import { areNear, innermostRegion, leadingRegionUnits } from '../text/region';
import { compareOperators } from './names/compare-operators';
import { type EntryNames, namesOf, ownNames, sayName } from './names/entry-names';
import { isFullCompanyName, isSchoolName, parentOf, tradeName } from './names/forms';
import {
  isMedium,
  isOrganisation,
  isPublicBody,
  namesKind,
  organisationOf,
} from './names/organisation';
import { titleParts } from './names/title-parts';

/**
 * Whose page is it? One answer for cards, websites, rows of a table and what is learned of hosts (DESIGN section 4,
 * honesty rule 2). A page names its owner in its title and headings, in the notice of its footer, as an app's
 * developer, as a card's provider, or by a code. Where one of these is certainly another organisation's, the
 * page is not the entry's, whatever else agrees.
 *
 * Worked example, entry 示例在线教育科技股份有限公司, which also runs other people's sites:
 *   title `舟山示例学院`, footer 主办：舟山示例学院 and 运营：示例在线…  => `owner`
 *   title `示例在线 - 官网`, footer © 示例在线…                       => no contradiction
 *   title `课程`, footer without a name                            => no contradiction
 */
export type Contradiction =
  /** Another credit code than the entry's. */
  | 'code'
  /** Another organisation's name as owner or in the title. */
  | 'owner'
  /**
   * Only a newspaper's or a station's name in these places. A card with it tells of the entry; a website with it is
   * theirs.
   */
  | 'medium'
  /** Another's name in a heading alone, which a listed site could hide there to silence its own host. */
  | 'heading'
  /** Another filing number in the footer. */
  | 'filing'
  /**
   * Another's name in a title that names the entry too, where the entry is a school: schools make no sites for others.
   */
  | 'beside';

/** A name that stands as an owner's. `isCut`: only its beginning is known. */
interface StatedName {
  text: string;
  isCut: boolean;
}

/** A subject's claims about its owner. */
export interface Claims {
  title: PageText | null;
  /** The site's name and its h1. */
  headings?: readonly PageText[];
  /** Names that stand as an owner's: ©, 主办, 运营, developer, provider. */
  stated: readonly StatedName[];
  /** USCCs. */
  codes: readonly string[];
  /** The one main number of the footer. */
  filing?: string;
  /**
   * How much it takes for stated names to contradict. `one`: a website with two owners belongs to neither for certain.
   * `unless-own`: one app's developer and operator are often two companies. `all`: a table's cells state registered
   * names, and each has to differ from every known one.
   */
  rule: 'one' | 'unless-own' | 'all';
}

/** A page's text as an owner's name. */
export const stated = (name: PageText): StatedName => ({
  text: name.text,
  isCut: isCutOff(name),
});

/** How a stated name stands to the entry's. */
type Likeness = 'same' | 'other' | 'unknown';

/** Do the two names begin with places that do not contain each other? */
function liesElsewhere(a: string, b: string): boolean {
  const [x, y] = [innermostRegion(a), innermostRegion(b)];
  return x.length > 0 && y.length > 0 && !areNear(x, y);
}

/** 欢迎访问余姚市示例… and 关于余姚市示例… are said of that one; 新余姚市示例… is in 新余, and 杭州示例… is no 示例…. */
const isSaidOf = (text: string, name: string): boolean =>
  text.includes(name) && leadingRegionUnits(name) > 0 && !liesElsewhere(text, name);

/**
 * Does an organisation's name share the entry's own part, as a school's short name does? 示例启明学校 is how
 * 余姚市示例启明培训学校有限公司 is called; 示例启明小学 is a school of its own.
 */
function sharesOwnPart(name: string, names: EntryNames): boolean {
  // Its former name may lie in the next district.
  const registered = knownNames(names).filter((known) => !liesElsewhere(name, known));
  if (registered.length === 0) return false;
  const isAlike = (known: string): boolean => {
    if (isPublicBody(name) && !isPublicBody(known)) return false;
    if (name.includes(known) || known.includes(name)) return true;
    const trade = tradeName(known);
    return trade !== '' && name.includes(trade);
  };
  const isBranded = ({ text }: { text: string }): boolean => {
    if (isPublicBody(name) && !isPublicBody(text)) return false;
    return name.includes(text) || (ownPart(text).length > 1 && name.includes(ownPart(text)));
  };
  return registered.some(isAlike) || names.brands.some(isBranded);
}

const knownNames = ({ registered }: EntryNames): string[] => registered.map(({ text }) => text);

function likenessOf(
  { text, isCut }: StatedName,
  names: EntryNames,
  rule: Claims['rule'],
): Likeness {
  const known = knownNames(names);
  const results = known.map((each) => compareOperators(text, each, isCut));
  if (results.some((each) => each === 'same' || each === 'branch' || each === 'near'))
    return 'same';
  if (known.length === 0) return 'unknown';
  const isCompany = isFullCompanyName(parentOf(text));
  if (isCompany || !isOrganisation(text)) {
    // In a footer a kind of training (余姚英语培训学校) is what the site calls itself. As an app's developer or a course's
    // provider it is somebody's name.
    const isKind = rule === 'one' && !isCompany && namesKind(text);
    return results.includes('different') && !isKind ? 'other' : 'unknown';
  }
  return sharesOwnPart(text, names) ? 'same' : 'other';
}

/** What names of others make of a page, by who they are. */
const ownedBy = (others: readonly string[]): 'owner' | 'medium' | null => {
  if (others.length === 0) return null;
  return others.every(isMedium) ? 'medium' : 'owner';
};

/** Stated names that are certainly others'. */
function othersStated({ stated, rule }: Claims, names: EntryNames): string[] {
  if (rule === 'all') {
    const known = knownNames(names);
    const differs = ({ text }: StatedName): boolean =>
      known.every((each) => compareOperators(text, each) === 'different');
    return known.length > 0 && stated.every(differs) ? stated.map(({ text }) => text) : [];
  }
  // Only of websites: their footers' lines are read with their labels, while a provider's label (发证机构：X) would pass for
  // words about the entry.
  const isSaid = ({ text }: StatedName): boolean =>
    rule === 'one' && knownNames(names).some((name) => isSaidOf(text, name));
  const found = stated
    .filter((each) => !isSaid(each))
    .map((each) => ({ text: each.text, likeness: likenessOf(each, names, rule) }));
  if (rule === 'unless-own' && found.some(({ likeness }) => likeness === 'same')) return [];
  return found.filter(({ likeness }) => likeness === 'other').map(({ text }) => text);
}

const PRODUCT = /^(?:[小中大]学|幼儿园|学[校院]|高中).*(?:系统|平台|软件|云)$/u;

/** 示例智校幼儿园管理系统 is a product of 示例智校教育科技有限公司; a kindergarten's page would begin with its place. */
const isOwnProduct = (part: string, names: EntryNames): boolean =>
  ownNames(names).some((own) => part.startsWith(own) && PRODUCT.test(part.slice(own.length)));

/** Parts of a title or heading that name another organisation. A trader's name counts only if it is the whole text. */
function othersNames(text: PageText, names: EntryNames): string[] {
  const known = knownNames(names);
  if (known.length === 0) return [];
  return titleParts(text).filter((part, _at, { length }) => {
    // Its own name needs no look at the places that names begin with, which a cold worker has yet to read.
    if (known.includes(part)) return false;
    if (isFullCompanyName(part)) {
      const isOther = known.every((name) => compareOperators(part, name) === 'different');
      return isOther && !known.some((name) => part.includes(name));
    }
    const alone = length === 1 && isOrganisation(part) ? part : null;
    const organisation = alone ?? organisationOf(part);
    if (organisation === null || isOwnProduct(part, names)) return false;
    return !sharesOwnPart(organisation, names);
  });
}

/**
 * What the names of others in a title make of the page; null if there are none. Beside a school's own name they
 * contradict less (`beside`): 自考 浙江大学 - 示例启明. If one of them bears the school's name too, it is a school of its own,
 * and the page is its. An office does not count there: 示例启明荣获余姚市教育局表彰 is the school's news.
 */
function againstOf(title: PageText, entry: Entry): 'owner' | 'medium' | 'beside' | null {
  const names = namesOf(entry);
  const others = othersNames(title, names);
  const owner = ownedBy(others);
  if (owner !== 'owner') return owner;
  const bodies = others.filter((other) => !/[局厅委]/u.test(other));
  if (!knownNames(names).every(isSchoolName) || sayName(bodies, entry)) return 'owner';
  const isCalledSo = (part: string): boolean =>
    ownNames(names).some((own) => part.startsWith(own, leadingRegionUnits(part)));
  return titleParts(title).some(isCalledSo) ? 'beside' : 'owner';
}

function codeDiffers(codes: readonly string[], entry: Entry): boolean {
  const known = entry.identifiers.filter(({ kind }) => kind === 'uscc');
  return codes.length > 0 && known.length > 0 && known.every(({ value }) => !codes.includes(value));
}

/**
 * Is the footer's one number another operator's than the entry's? One operator has one main number,
 * so that a host (or what stands below it) is somebody else's by now.
 */
function isFiledByAnother(filing: string | undefined, entry: Entry): boolean {
  const known = entry.identifiers.filter(({ kind }) => kind === 'icp');
  return filing !== undefined && known.length > 0 && known.every(({ value }) => value !== filing);
}

/** A subject's claim that certainly names somebody other than the entry; null if there is none. */
export function contradictionOf(claims: Claims, entry: Entry): Contradiction | null {
  const { title, headings = [], codes, filing } = claims;
  const names = namesOf(entry);
  if (codeDiffers(codes, entry)) return 'code';
  const byName = ownedBy(othersStated(claims, names));
  if (byName === 'owner') return byName;
  const byTitle = title && againstOf(title, entry);
  if (byTitle === 'owner') return byTitle;
  const against = byName ?? byTitle;
  if (against === 'medium') return against;
  const isFiled = isFiledByAnother(filing, entry);
  if (headings.some((text) => othersNames(text, names).length > 0))
    return isFiled ? 'owner' : 'heading';
  return isFiled ? 'filing' : against;
}
