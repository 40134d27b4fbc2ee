import type { Entry, Identifier } from '../../domain/entry';
import { isHostWithin, siteOfHost } from '../../domain/host';
import { isStaleIdentifier } from '../../domain/lifecycle';
import type { Evidence } from '../../domain/verdict';
import { isSharedOrOfficial } from '../../sites/known-hosts';
import { namesOf, ownNames, withoutNames } from '../names/entry-names';
import type { Page } from '../page';
import { type Finding, finding, operatorFinding, type PageCase } from '../subject';
import { isBarredHost, isListings } from './page-role';
import { isParked } from './title-words';

/** Evidence of keys: host, app id, USCC and filing number, compared as whole canonical values. */

/** Without the entry's names and trade names, is a page's title that of a parked host or of another trade? */
export function isAbandoned({ title }: Page, entry: Entry): boolean {
  const own = ownNames(namesOf(entry));
  const words = withoutNames(title.text, entry);
  return isParked(
    own.reduce((rest, name) => rest.replaceAll(name, '|'), words),
    entry,
  );
}

function hostAgrees({ page, entry, engineHosts, listingHosts }: PageCase, listed: string): boolean {
  const { host } = page;
  // A listed www. host stands for its site.
  const site = siteOfHost(listed);
  if (host === null || !isHostWithin(host, site) || isAbandoned(page, entry)) return false;
  if (isListings(host, listingHosts)) return false;
  if (isBarredHost(host, entry, engineHosts) || isSharedOrOfficial(site)) return false;
  return !engineHosts.some((engine) => isHostWithin(engine, site));
}

/** Which key of the page an identifier equals, or null. */
function agreement(asked: PageCase, { kind, value }: Identifier): Evidence['kind'] | null {
  const { app, appId } = asked.page;
  if (kind === 'host') return hostAgrees(asked, value) ? 'host' : null;
  if (kind === 'app') return appId === value ? 'app-id' : null;
  if (kind === 'uscc') return app?.uscc === value ? 'uscc' : null;
  return kind === 'icp' && app?.filing === value ? 'icp' : null;
}

/** Is a key the operator's? On an app's entry a code or a main filing number is: both are a legal person's. */
export const isOperatorKey = ({ app }: Entry, { kind, of }: Identifier): boolean =>
  of === 'operator' || (app !== undefined && (kind === 'uscc' || kind === 'icp'));

/** The evidence of what is an operator's: its key, its site. It is quoted by the operator's name if the entry has one. */
export function operatorKeyFinding(
  entry: Entry,
  { value }: Pick<Identifier, 'value'>,
  field: Evidence['field'],
): Finding {
  const operator = namesOf(entry).operators[0]?.printed ?? value;
  return operatorFinding(entry, operator, field);
}

/**
 * A subject's key identifies; an operator's key speaks of the operator. A host or app id that nobody
 * verified for 180 days is `possible` at most (DESIGN section 3); USCC and filing numbers change no hands.
 */
function keyFinding(asked: PageCase, identifier: Identifier): Finding | null {
  const kind = agreement(asked, identifier);
  if (kind === null) return null;
  const { entry, today } = asked;
  const field = kind === 'host' || asked.page.app === null ? 'url' : 'app';
  const isStale = isStaleIdentifier(identifier, today);
  if (isOperatorKey(entry, identifier)) {
    const found = operatorKeyFinding(entry, identifier, field);
    return isStale && found.tier !== 'related' ? { ...found, tier: 'possible' } : found;
  }
  return finding(isStale ? 'possible' : 'identified', kind, identifier.value, field);
}

/** Evidence by an entry's numbers, hosts and app ids, one finding for each. */
export function keyFindings(asked: PageCase): Finding[] {
  return asked.entry.identifiers.flatMap((identifier) => keyFinding(asked, identifier) ?? []);
}
