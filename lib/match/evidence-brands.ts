import type { Day } from '../schema/day';
import type { Entry } from '../schema/entry';
import { isShown } from '../schema/lifecycle';
import type { Evidence } from '../schema/verdict';
import { occurs } from './boundary';
import { type Case, type Finding, finding } from './finding';
import { FULL_NAME_UNITS, type NameForm, namesOf } from './names';
import type { Page } from './page';
import { namesRegion, regionContradicts } from './region-evidence';
import { hasWholeBrand } from './segments';
import { type Standing, standingOf } from './standing';

/** Evidence of brand and app names: a whole segment that something else bears out, never alone. */

function standsWhole({ title, app }: Page, name: NameForm): boolean {
  return app ? app.name.text === name.text : hasWholeBrand(title, name);
}

/** Is the operator's or the institution's full name on the page, apart from the brand itself? */
function namesOwner({ page, entry }: Case, brand: NameForm): boolean {
  const { full, operators } = namesOf(entry);
  const { title, provider, snippet, app } = page;
  const texts = [title, provider, snippet, app?.developer, app?.operator].flatMap(
    (each) => each ?? [],
  );
  return [...full, ...operators].some(
    (owner) => !brand.text.includes(owner.text) && texts.some((text) => occurs(owner, text)),
  );
}

/** `app.stores` also knows the stores of notices that have ended, which say nothing any more. */
function isShownStore(store: string, entry: Entry, today: Day): boolean {
  const notices = entry.sanctions.filter((sanction) => sanction.store === store);
  return notices.length === 0 || notices.some((sanction) => isShown(sanction, today));
}

/**
 * Where the notice names no developer, the very store that it names bears out a name that the
 * publisher found distinctive.
 */
function isInNamedStore({ page: { store }, entry, today }: Case, brand: NameForm): boolean {
  const { app } = entry;
  if (!app || app.developer !== undefined || store === null) return false;
  return brand.distinctive && app.stores.includes(store) && isShownStore(store, entry, today);
}

/** What bears a brand out, strongest first; a name under four units only its owner's name can. */
function corroboration(asked: Case, brand: NameForm, standing: Standing): Evidence['kind'] | null {
  if (namesOwner(asked, brand)) return 'brand-and-operator';
  if (brand.text.length < FULL_NAME_UNITS || standing === 'unresolved') return null;
  if (namesRegion(asked.page, asked.entry, brand)) return 'brand-and-region';
  return isInNamedStore(asked, brand) ? 'app-and-store' : null;
}

function brandFinding(asked: Case, brand: NameForm): Finding | null {
  const { page, entry } = asked;
  if (!standsWhole(page, brand)) return null;
  const words = page.title.text.replaceAll(brand.text, '|');
  // A store's page stands on the store's own host, and its title is the store's.
  const standing = page.app ? 'store' : standingOf(asked, words);
  if (standing === 'barred' || standing === 'third-party') return null;
  if (regionContradicts(page, entry, brand)) return null;
  const kind = corroboration(asked, brand, standing);
  return kind && finding('possible', kind, brand.printed, page.app ? 'app' : 'title');
}

export function brandFindings(asked: Case): Finding[] {
  return namesOf(asked.entry).brands.flatMap((brand) => brandFinding(asked, brand) ?? []);
}
