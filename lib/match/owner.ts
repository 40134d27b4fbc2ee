import type { Entry } from '../domain/entry';
import { ownPart } from '../text/own-part';
import { gapAt, type PageText } from '../text/page-text';
import { isSameOrNested, leadingRegion } from '../text/region';
import { parentOf } from './names/branch';
import { isFullCompanyName } from './names/company';
import { type EntryNames, namesOf } from './names/entry-names';
import { compareOperators } from './names/operators';
import { isOrganisation, isPublicBody, organisationOf, tradeName } from './names/organisation';
import { segmentsOf } from './names/segments';

/**
 * Whose page is it? One answer for cards, websites and what is learned of hosts (DESIGN section 4, honesty
 * rule 2). A page names its owner in its title and headings, in the notice of its footer, as an app's
 * developer, as a card's provider, or by a code. Where one of these is certainly another organisation's, the
 * page is not the entry's, whatever else agrees.
 *
 * Worked example, entry 示例在线教育科技股份有限公司, which also runs other people's sites:
 *   title `舟山示例学院`, footer 主办：舟山示例学院 and 运营：示例在线…  => another's
 *   title `示例在线 - 官网`, footer © 示例在线…                       => the entry's
 *   title `课程`, footer without a name                            => unknown
 */
export type Owner = 'entry' | 'another' | 'unknown';

/** What a page says of whose it is. */
export interface Claims {
  title: PageText;
  /** The site's name and its h1. */
  headings?: readonly PageText[];
  /** Names that stand as an owner's: ©, 主办, 运营, developer, provider. */
  stated: readonly PageText[];
  /** USCCs. */
  codes: readonly string[];
  /**
   * Two stated companies often are one app's developer and operator. A website with two owners belongs to
   * neither for certain.
   */
  isOneEnough: boolean;
}

type Relation = 'same' | 'other' | 'unknown';

/** Do the two names begin with places of which neither lies in the other? */
function liesElsewhere(a: string, b: string): boolean {
  const [x, y] = [leadingRegion(a), leadingRegion(b)];
  if (x.length === 0 || y.length === 0) return false;
  return x.every((one) => y.every((other) => !isSameOrNested(one, other)));
}

/**
 * Does an organisation's name share the entry's own part, as a school's short name does? 示例启明学校 is how
 * 余姚市示例启明培训学校有限公司 is called; 示例启明小学 is a school of its own.
 */
function sharesOwnPart(name: string, { full, operators, brands }: EntryNames): boolean {
  const registered = [...full, ...operators].map(({ text }) => text);
  if (registered.some((known) => liesElsewhere(name, known))) return false;
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
  return registered.some(isAlike) || brands.some(isBranded);
}

/** How one name that a page states stands to the entry. `isCut`: only its beginning is known. */
function relationOf(name: string, names: EntryNames, isCut: boolean): Relation {
  const known = [...names.full, ...names.operators].map(({ text }) => text);
  const results = known.map((each) => compareOperators(name, each, isCut));
  if (results.some((each) => each === 'same' || each === 'branch' || each === 'near'))
    return 'same';
  if (known.length === 0) return 'unknown';
  if (isFullCompanyName(parentOf(name)) || !isOrganisation(name))
    return results.includes('different') ? 'other' : 'unknown';
  return sharesOwnPart(name, names) ? 'same' : 'other';
}

function statedRelation(stated: PageText, names: EntryNames): Relation {
  return relationOf(stated.text, names, gapAt(stated, stated.text.length) === 0);
}

/** A segment of a title or heading that is another organisation's name as a whole. */
function namesAnother(text: PageText, names: EntryNames): boolean {
  const known = [...names.full, ...names.operators].map((each) => each.text);
  if (known.length === 0) return false;
  return segmentsOf(text).some((segment) => {
    // Its own name needs no look at the places that names begin with, which a cold worker has yet to read.
    if (known.includes(segment)) return false;
    if (isFullCompanyName(segment)) {
      const isOther = known.every((name) => compareOperators(segment, name) === 'different');
      return isOther && !known.some((name) => segment.includes(name));
    }
    const organisation = organisationOf(segment);
    return organisation !== null && !sharesOwnPart(organisation, names);
  });
}

function codeDiffers(codes: readonly string[], entry: Entry): boolean {
  const known = entry.identifiers.filter(({ kind }) => kind === 'uscc');
  return codes.length > 0 && known.length > 0 && known.every(({ value }) => !codes.includes(value));
}

/** Whose page it is, as far as its claims tell about one entry. */
export function ownerOf(claims: Claims, entry: Entry): Owner {
  const names = namesOf(entry);
  const relations = claims.stated.map((stated) => statedRelation(stated, names));
  const isStated = relations.includes('same');
  const isContradicted = relations.includes('other') && !(claims.isOneEnough && isStated);
  if (isContradicted || codeDiffers(claims.codes, entry)) return 'another';
  if ([claims.title, ...(claims.headings ?? [])].some((text) => namesAnother(text, names)))
    return 'another';
  return isStated ? 'entry' : 'unknown';
}
