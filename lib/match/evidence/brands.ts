import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isShown } from '../../domain/lifecycle';
import type { Evidence } from '../../domain/verdict';
import { ownPart, saysTeaching } from '../../text/own-part';
import { readText } from '../../text/page-text';
import { endsWithRegion, innermostRegion, leadingRegionUnits, regionsIn } from '../../text/region';
import { occurs } from '../names/boundary';
import { type NameForm, namesOf, withoutNames } from '../names/entry-names';
import { foldCompanyForm } from '../names/forms';
import { standsInPlace } from '../names/placed-brand';
import { hasWholeBrand } from '../names/title-parts';
import type { Page } from '../page';
import { type Finding, finding, type PageCase } from '../subject';
import { compareApps } from './apps';
import {
  bearerOf,
  deniesOwner,
  isListings,
  type PageRole,
  pageRoleOf,
  saysItself,
} from './page-role';
import { namesRegion, regionContradicts, writesInPlace } from './region';
import { speaksAsThirdParty, tellsOtherTrade, tellsTeaching } from './title-words';

/** Evidence of brand and app names: a whole title part that something else bears out, never alone. */

/** Units that a brand's own part needs to count beside the registered region. */
const OWN_UNITS = 2;
/** Units that it needs to count beside the very store that a notice names. */
const ODD_UNITS = 3;

function standsWhole({ page, entry }: PageCase, name: NameForm): boolean {
  const { title, app, provider } = page;
  if (app) return compareApps(app.name, readText(name.printed)).isSame;
  if (hasWholeBrand(title, name)) return true;
  // An app's name is a word of the language often enough: 会计职称 培训.
  if (entry.app) return false;
  return (
    standsInPlace(title, name, entry) || (provider !== null && standsInPlace(provider, name, entry))
  );
}

/** Is the operator's or the institution's full name on the page, apart from the brand itself? */
function namesOwner({ page, entry }: PageCase, brand: NameForm): boolean {
  const { registered } = namesOf(entry);
  const { title, provider, snippet, app } = page;
  const texts = [title, provider, snippet, app?.developer, app?.operator].flatMap(
    (each) => each ?? [],
  );
  return registered.some(
    (owner) => !brand.text.includes(owner.text) && texts.some((text) => occurs(owner, text)),
  );
}

/** `app.stores` also knows the stores of notices that have ended, which say nothing any more. */
function isShownStore(store: string, entry: Entry, today: Day): boolean {
  const notices = entry.sanctions.filter((sanction) => sanction.store === store);
  return notices.length === 0 || notices.some((sanction) => isShown(sanction, today));
}

/**
 * Where the notice names no developer, the very store that it names bears out a name that is odd enough by its own
 * part: 示例鲸云课堂 is, 设置 and 同步课堂 are not, whoever lists them.
 */
function isInNamedStore({ page: { store }, entry, today }: PageCase, brand: NameForm): boolean {
  const { app } = entry;
  if (!app || app.developer !== undefined || store === null) return false;
  return (
    ownPart(brand.text).length >= ODD_UNITS &&
    app.stores.includes(store) &&
    isShownStore(store, entry, today)
  );
}

const COMPANY_FORM = /(?:股份)?有限(?:责任)?公司/gu;

/** Does a text end in a name, or in one that only writes its place otherwise: 余姚示例启明… of 浙江省余姚市示例启明…? */
function endsInName(text: string, name: string): boolean {
  if (text.endsWith(name)) return true;
  const units = leadingRegionUnits(name);
  if (units === 0 || !text.endsWith(name.slice(units))) return false;
  const place = text.slice(0, units - name.length);
  const known = innermostRegion(name);
  const named = endsWithRegion(place, place.length) ? regionsIn(place).at(-1) : undefined;
  return named?.some((code) => known.includes(code)) ?? false;
}

/**
 * Does a card carry a full company name that is none of the entry's? Then its brand is that company's:
 * `示例启明教育 … 由杭州别家教育科技有限公司运营`. Looks at title, provider and snippet.
 */
function namesOtherCompany({ title, provider, snippet }: Page, entry: Entry): boolean {
  const known = namesOf(entry).registered.map(({ text }) => foldCompanyForm(text));
  return [title, provider, snippet].some((text) =>
    [...(text?.text.matchAll(COMPANY_FORM) ?? [])].some((match) => {
      const before = foldCompanyForm((text?.text ?? '').slice(0, match.index + match[0].length));
      return !known.some((name) => endsInName(before, name));
    }),
  );
}

/**
 * Does a card tell another trade, so that its place bears nothing out? Either the text with the brand tells one:
 * 余姚示例启明驾校. Or the brand stands in the title alone, the card says something else besides, and nothing on it speaks of
 * teaching: 示例启明 - 余姚台球厅.
 */
function isOtherTrades({ page, entry }: PageCase, { text }: NameForm): boolean {
  const { title, provider, snippet } = page;
  const bearer = title.text.includes(text) ? title : provider;
  if (bearer && tellsOtherTrade(withoutNames(bearer.text, entry), entry)) return true;
  if (provider?.text.includes(text)) return false;
  const said = [title, provider].flatMap((each) => each ?? []);
  // 小鹿（余姚店） is a restaurant as often, and 小鹿艺术（余姚店） is none.
  const [, behind = ''] = title.text.split(text);
  const mayBeShop =
    text.length < ODD_UNITS && behind.includes('店') && !saysTeaching(behind.slice(0, 2));
  return (
    (mayBeShop || !said.every((each) => saysItself(each, entry))) &&
    ![...said, snippet].some((each) => each && tellsTeaching(withoutNames(each.text, entry)))
  );
}

/** The strongest evidence that bears a brand out. Only the owner's name can bear out a brand of generic words. */
function corroboration(asked: PageCase, brand: NameForm, role: PageRole): Evidence['kind'] | null {
  if (namesOwner(asked, brand)) return 'brand-and-operator';
  if (namesOtherCompany(asked.page, asked.entry) || role === 'unresolved') return null;
  const isOwn = ownPart(brand.text).length >= OWN_UNITS && !isOtherTrades(asked, brand);
  if (isOwn && namesRegion(asked.page, asked.entry, brand)) return 'brand-and-region';
  return isInNamedStore(asked, brand) ? 'app-and-store' : null;
}

/**
 * Is the brand that of the card's own provider? A title on a listing's own host may be anybody's, so the provider has
 * to bear the name there (honesty rule 10).
 */
function isOffered(
  { page: { host, provider, otherwise }, listingHosts }: PageCase,
  { text }: NameForm,
) {
  const leadsOut = host !== null && !isListings(host, listingHosts);
  return leadsOut || provider?.text.includes(text) === true || otherwise().provider.has(text);
}

/**
 * The role of a page for a brand. A listing's card is about its provider; elsewhere the page's own role counts. A page
 * that denies to be the unit is a third party's.
 */
function roleFor(asked: PageCase, brand: NameForm): PageRole {
  const { page, entry, listingHosts } = asked;
  if (!page.app && listingHosts.length === 0) return pageRoleOf(asked, brand.text);
  if (deniesOwner(page, entry)) return 'third-party';
  // A store's page stands on the store's own host, and its title is the store's.
  if (page.app) return 'store';
  const isAbout = speaksAsThirdParty(page.title.text.replaceAll(brand.text, '|'));
  return isAbout || !isOffered(asked, brand) ? 'third-party' : 'shared';
}

/** The page's role if the name may be the entry's; null if it is another's or is denied. */
function bearerRole(asked: PageCase, name: NameForm): PageRole | null {
  const { page, entry } = asked;
  const { provider } = page;
  const role = roleFor(asked, name);
  if (role === 'barred' || role === 'third-party') return null;
  if (regionContradicts(page, entry, name)) return null;
  // 余姚示例启明家长 is not the unit and only has to do with it.
  const isOthers = provider?.text.includes(name.text) && bearerOf(provider, entry) !== 'unit';
  return isOthers ? null : role;
}

function brandFinding(asked: PageCase, brand: NameForm): Finding | null {
  const { page } = asked;
  const role = standsWhole(asked, brand) ? bearerRole(asked, brand) : null;
  if (role === null) return null;
  const kind = corroboration(asked, brand, role);
  const isTitled = page.title.text.includes(brand.text);
  const field = page.app === null ? (isTitled ? 'title' : 'provider') : 'app';
  return kind && finding('possible', kind, brand.printed, field);
}

/** A registered name that differs in the writing of its place or its form alone: 余姚示例启明培训学校. */
function otherwiseFinding(asked: PageCase, name: NameForm): Finding | null {
  const { page, entry } = asked;
  const written = page.otherwise();
  const field = (['title', 'provider'] as const).find((each) => {
    const text = page[each];
    return text && written[each].has(name.text) && writesInPlace(text, entry, name);
  });
  if (name.isFormer || !field) return null;
  const role = bearerRole(asked, name);
  if (role === null || role === 'unresolved' || namesOtherCompany(page, entry)) return null;
  const { branch } = written[field].get(name.text) ?? { branch: false };
  return finding('possible', 'name-otherwise', name.printed, field, branch);
}

/** Evidence by an entry's brands, or by its names written otherwise. At most `possible`. */
export function brandFindings(asked: PageCase): Finding[] {
  const { brands, full } = namesOf(asked.entry);
  const found = brands.flatMap((brand) => brandFinding(asked, brand) ?? []);
  return found.length > 0 ? found : full.flatMap((name) => otherwiseFinding(asked, name) ?? []);
}
