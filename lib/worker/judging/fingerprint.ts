import type { Entry } from '../../domain/entry';
import { hash64 } from '../../domain/hash64';

/**
 * What a record says, as a short text: it changes with names and shown acts. When the source was last
 * looked at is no change of the record. `entry`: with its shown sanctions only.
 */
export function fingerprintOf({ names, sanctions }: Entry): string {
  const acts = sanctions.map(({ verifiedOn: _, ...act }) => act);
  return hash64(JSON.stringify([names, acts])).join(' ');
}
