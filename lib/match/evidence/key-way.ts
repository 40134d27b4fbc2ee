import type { Identifier } from '../../domain/entry';
import { siteOfHost } from '../../domain/host';
import { isStaleIdentifier } from '../../domain/lifecycle';
import type { VetWay } from '../../domain/vet';
import { isSharedOrOfficial } from '../../sites/known-hosts';
import type { Case } from '../subject';
import { isOperatorKey } from './keys';

/** The way in which a key that was typed meets an entry: in a row of a table, or in a text. Null for one that proves nothing. */
export function keyWay(
  { entry, today }: Pick<Case, 'entry' | 'today'>,
  identifier: Identifier,
): VetWay | null {
  const way = identifier.kind === 'app' ? 'app-id' : identifier.kind;
  if (way === 'phone') return way;
  if (way === 'host' && isSharedOrOfficial(siteOfHost(identifier.value))) return null;
  if (isOperatorKey(entry, identifier)) return 'operator';
  return isStaleIdentifier(identifier, today) ? 'unverified' : way;
}
