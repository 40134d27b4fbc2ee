import type { Entry } from '../../domain/entry';
import { namesOf } from '../names/entry-names';
import { compareOperators } from '../names/operators';
import type { ReadRow } from './row';

type Against = 'other-code' | 'other-developer' | 'other-owner' | null;

/** Do all known names differ from each of the row's registered ones? */
function areOthers(owners: readonly string[], known: readonly string[]): boolean {
  if (owners.length === 0 || known.length === 0) return false;
  return owners.every((owner) =>
    known.every((name) => compareOperators(owner, name) === 'different'),
  );
}

/**
 * What of the row is known to be another's (honesty rule 2): a credit code, an app's developer, a registered
 * name. What is not known on either side contradicts nothing.
 */
export function contradictionOf({ codes, owners }: ReadRow, entry: Entry): Against {
  const known = entry.identifiers.flatMap(({ kind, value }) => (kind === 'uscc' ? value : []));
  if (codes.length > 0 && known.length > 0 && !known.some((code) => codes.includes(code)))
    return 'other-code';
  const { full, operators } = namesOf(entry);
  const names = [...full, ...operators].map(({ text }) => text);
  if (!areOthers(owners, names)) return null;
  return entry.app ? 'other-developer' : 'other-owner';
}
