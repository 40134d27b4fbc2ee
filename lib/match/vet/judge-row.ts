import type { Day } from '../../domain/day';
import { isLive } from '../../domain/lifecycle';
import { isSureWay, VET_WAYS, type VetRemark, type VetWay } from '../../domain/vet';
import type { Candidate } from '../judge';
import { contradictionOf } from './contradiction';
import { keyWays } from './keys';
import { nameWays } from './names';
import type { ReadRow } from './row';

/** One way in which a record is met, and the stored string that was compared. */
export interface Met {
  how: VetWay;
  met: string;
}

export interface Judged<C> {
  matches: (Met & { candidate: C })[];
  remarks: VetRemark[];
}

const rank = ({ how }: Met): number => VET_WAYS.indexOf(how);

/** A key that is equal on a row of another company's: sold, shared or mistyped, so it is to be looked at. */
const byAnother = (met: Met): Met =>
  met.how === 'host' || met.how === 'icp' || met.how === 'app-id'
    ? { ...met, how: 'other-owner' }
    : met;

/** The best way in which a candidate is met, or why it is not told as this row's. */
function judgeOne(row: ReadRow, candidate: Candidate, today: Day): Met | VetRemark | null {
  const { entry, stale } = candidate;
  if (!isLive(entry, today)) return null;
  const keys = keyWays(row, entry, today);
  const names = nameWays(row, entry);
  const against = contradictionOf(row, entry);
  const found = [...(against === 'other-owner' ? keys.map(byAnother) : keys), ...names.met]
    // A list past its date keeps what rests on a key of the subject's own.
    .filter(({ how }) => !stale || (isSureWay(how) && how !== 'name'))
    .sort((a, b) => rank(a) - rank(b));
  const [best] = found;
  if (!best) return names.silenced;
  if (against === 'other-code') return 'other-code';
  const isAnotherApp = against === 'other-developer' && best.how === 'app-name';
  return isAnotherApp ? 'other-developer' : best;
}

/**
 * What the lists say to one row, surest first; at most one way a record. DESIGN section 4, as strict: equal
 * full names, equal keys, hosts on label boundaries; a brand or an app's name alone is to be checked. What the
 * row itself says against a record silences it, and that is remarked.
 */
export function judgeRow<C extends Candidate>(
  row: ReadRow,
  candidates: readonly C[],
  today: Day,
): Judged<C> {
  const matches: Judged<C>['matches'] = [];
  const remarks = new Set(row.remarks);
  for (const candidate of candidates) {
    const judged = judgeOne(row, candidate, today);
    if (judged === null) continue;
    if (typeof judged === 'string') remarks.add(judged);
    else matches.push({ ...judged, candidate });
  }
  return { matches: matches.sort((a, b) => rank(a) - rank(b)), remarks: [...remarks] };
}
