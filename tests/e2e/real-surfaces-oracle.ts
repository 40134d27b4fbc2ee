import '../packaged-tables';
import { TIERS, type Tier } from '../../lib/domain/verdict';
import {
  isGovernment,
  isSharedHost,
  isThirdPartyHost,
  storeOfHost,
} from '../../lib/sites/known-hosts';
import { canIdentify } from '../../lib/sites/own-identifiers';
import { ownPart } from '../../lib/text/own-part';
import { plain, segmentsOf } from './real-marks-text';
import type { ShownApp, ShownSite, SurfaceTarget } from './real-surfaces-list';

/**
 * Which tier an app of a store page, or a website, must get from a target: DESIGN sections 4 and 7 in
 * their plainest reading, by comparing whole strings. None of the matcher's code but the lists of hosts
 * and words that belong to everybody.
 */

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plain(a) === plain(b);

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Two whole names in one script that differ are two companies; a Latin beside a Chinese one tells nothing. */
const isOther = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && hasHan(a) === hasHan(b) && !isSame(a, b);

/** A company's name is its own in its register; other names may stand in many places (rule 4). */
const isSole = (name: string | undefined): boolean =>
  /(?:公司|\W(?:co|ltd|limited|inc|incorporated|llc|corp|corporation|plc|gmbh)\.?)$/i.test(
    name ?? '',
  );

const nameTier = (name: string | undefined): Tier => (isSole(name) ? 'named' : 'possible');

/** An institution that made the app: its own full name as the developer's. */
const ownerTier = ({ owners }: ShownApp, legal: string | undefined): Tier | null =>
  owners.some((owner) => isSame(owner, legal)) ? nameTier(legal) : null;

/** Store pages: a key, name and owner, the owner alone, or the store that a notice names. */
export function expectedOfApp(shown: ShownApp, { app, legal }: SurfaceTarget): Tier | null {
  if (!app) return ownerTier(shown, legal);
  const isOwn = shown.owners.some((owner) => isSame(owner, app.developer));
  if (!isOwn && shown.owners.some((owner) => isOther(owner, app.developer))) return null;
  if (app.id !== undefined && app.id === shown.id) return 'identified';
  const isNamed = isSame(shown.name, app.name);
  if (isOwn && isNamed) return 'identified';
  // Another app of an education business, too: nobody has spoken of it.
  if (isOwn) return 'related';
  const isFromStore = app.store === shown.store && ownPart(plain(app.name)).length >= 3;
  return isNamed && app.developer === undefined && isFromStore ? 'possible' : null;
}

const isBelow = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

/** Honesty rules 6 and 8: the footer of a platform, a store or a government says whose platform it is. */
export const isPlatformSite = ({ host }: ShownSite): boolean =>
  isGovernment(host) || isThirdPartyHost(host) || isSharedHost(host) || storeOfHost(host) !== null;

/** The footer's one number: inside a link to the register it identifies, else it names. */
function numberTier({ filings, linked }: ShownSite, { filing }: SurfaceTarget): Tier | null {
  if (filings.length !== 1 || filings[0] !== filing) return null;
  return linked ? 'identified' : 'named';
}

const ownerOf = ({ legal, app }: SurfaceTarget): string | undefined => legal ?? app?.developer;

/** The one operator that a footer names; two of them name none. */
function operatorTier({ operators }: ShownSite, target: SurfaceTarget): Tier | null {
  const [operator, ...others] = operators;
  if (others.length > 0 || !isSame(operator, ownerOf(target))) return null;
  if (target.app && !target.app.education) return 'related';
  return nameTier(operator);
}

const hasHost = ({ host }: ShownSite, target: SurfaceTarget): boolean =>
  target.host !== undefined && isBelow(host, target.host) && canIdentify(target.host);

/** Honesty rule 2: whom the footer names, or companies in the title, and none of them is the target's. */
function isAnothers({ title, operators }: ShownSite, target: SurfaceTarget): boolean {
  const owner = ownerOf(target);
  const companies = segmentsOf(title).filter((name) => /公司$/.test(name));
  const owners = [...operators, ...companies];
  return owners.length > 0 && owners.every((each) => isOther(each, owner));
}

/** Websites: its host, the one number of its footer, or the one operator that it names. */
export function expectedOfSite(shown: ShownSite, target: SurfaceTarget): Tier | null {
  if (isPlatformSite(shown) || isAnothers(shown, target)) return null;
  if (hasHost(shown, target)) return 'identified';
  const tiers = [numberTier(shown, target), operatorTier(shown, target)];
  return TIERS.find((tier) => tiers.includes(tier)) ?? null;
}
