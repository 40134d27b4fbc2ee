import type { Identifier } from '../schema/entry';
import { isHostWithin } from '../schema/host';
import { isFreshIdentifier } from '../schema/lifecycle';
import { canIdentify } from '../schema/platforms';
import { type Case, type Finding, finding, operatorFinding } from './finding';
import { namesOf } from './names';
import { isBarredHost } from './standing';

/** Evidence of keys: host, app id and USCC, compared as whole canonical values. */

function hostAgrees({ page, entry, engineHosts }: Case, listed: string): boolean {
  const { host } = page;
  if (host === null || !isHostWithin(host, listed)) return false;
  if (isBarredHost(host, entry, engineHosts) || !canIdentify(listed)) return false;
  return !engineHosts.some((engine) => isHostWithin(engine, listed));
}

type KeyKind = 'host' | 'app-id' | 'uscc';

/** Which key of the page an identifier equals, or null. */
function agreement(asked: Case, { kind, value }: Identifier): KeyKind | null {
  const { app } = asked.page;
  if (kind === 'host') return hostAgrees(asked, value) ? 'host' : null;
  if (kind === 'app') return app?.id === value ? 'app-id' : null;
  return kind === 'uscc' && app?.uscc === value ? 'uscc' : null;
}

/**
 * A subject's key identifies; an operator's key speaks of the operator. A host or app id that nobody
 * verified for 180 days is `possible` at most (DESIGN section 3); a USCC never changes hands.
 */
function keyFinding(asked: Case, identifier: Identifier): Finding | null {
  const kind = agreement(asked, identifier);
  if (kind === null) return null;
  const { entry, today } = asked;
  const field = kind === 'host' ? 'url' : 'app';
  const isFresh = kind === 'uscc' || isFreshIdentifier(identifier.verifiedOn, today);
  if (identifier.of === 'operator') {
    const operator = namesOf(entry).operators[0]?.printed ?? identifier.value;
    const found = operatorFinding(entry, operator, field, false);
    return isFresh || found.tier === 'related' ? found : { ...found, tier: 'possible' };
  }
  return finding(isFresh ? 'identified' : 'possible', kind, identifier.value, field);
}

export function keyFindings(asked: Case): Finding[] {
  return asked.entry.identifiers.flatMap((identifier) => keyFinding(asked, identifier) ?? []);
}
