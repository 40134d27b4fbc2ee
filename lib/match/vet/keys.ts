import type { Day } from '../../domain/day';
import type { Entry, Identifier } from '../../domain/entry';
import { isFreshIdentifier } from '../../domain/lifecycle';
import type { VetWay } from '../../domain/vet';
import { keyOf } from '../../index/terms';
import { canIdentify } from '../../sites/platforms';
import { isOperatorKey } from '../evidence-keys';
import type { Met } from './judge-row';
import type { ReadRow } from './row';

const WAYS: Partial<Record<Identifier['kind'], VetWay>> = {
  uscc: 'uscc',
  icp: 'icp',
  host: 'host',
  app: 'app-id',
  phone: 'phone',
};

function wayOf(entry: Entry, identifier: Identifier, today: Day): VetWay | null {
  const way = WAYS[identifier.kind];
  if (!way || way === 'phone') return way ?? null;
  if (way === 'host' && !canIdentify(identifier.value)) return null;
  if (isOperatorKey(entry, identifier)) return 'operator';
  // USCC and filing numbers change no hands.
  const isLasting = way === 'uscc' || way === 'icp';
  return isLasting || isFreshIdentifier(identifier.verifiedOn, today) ? way : 'unverified';
}

/** The entry's identifiers that the row states, each with what it proves. */
export function keyWays({ keys }: ReadRow, entry: Entry, today: Day): Met[] {
  return entry.identifiers.flatMap((identifier) => {
    if (!keys.includes(keyOf(identifier))) return [];
    const how = wayOf(entry, identifier, today);
    return how ? [{ how, met: identifier.value }] : [];
  });
}
