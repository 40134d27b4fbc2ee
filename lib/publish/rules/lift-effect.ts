import type { SanctionKind } from '../../domain/sanction-rules';
import { normaliseName } from '../../text/normalise';
import { LISTS } from './act-words';
import { type DatedDay, isEarlier } from './dates';
import type { Lift } from './lift-words';

/** What a row tells of an act. An empty value says nothing. */
export interface ActTold {
  kinds: ReadonlySet<SanctionKind>;
  on: DatedDay | null;
  office: string;
}

/** What a row tells that lifts an act of its subject. `on`: the day of the lift. `kinds`: those of the act, where it tells it. */
export interface LiftTold extends ActTold, Lift {}

/** Lifts tell each list apart, and all other acts not. */
const apart = (kinds: ReadonlySet<SanctionKind>): Set<SanctionKind | 'other'> =>
  new Set([...kinds].map((kind) => (LISTS.has(kind) ? kind : 'other')));

/** Is a lift of the act's kind? A removal is from the list that it names, else from the one that its row tells. */
function isOfKind({ isRemoval, lists, kinds }: LiftTold, act: ActTold): boolean {
  const [acts, own] = [apart(act.kinds), apart(kinds)];
  if (isRemoval && (lists.size > 0 || own.size === 0 || acts.size === 0))
    return [...act.kinds].some((kind) => LISTS.has(kind) && (lists.size === 0 || lists.has(kind)));
  return acts.size === 0 || own.size === 0 || [...acts].some((kind) => own.has(kind));
}

/** Is a lift by the office of the act? One of the two may be printed with its place, and the other without. */
function isByOffice(lift: LiftTold, act: ActTold): boolean {
  const [own, office] = [normaliseName(lift.office), normaliseName(act.office)];
  return own.endsWith(office) || office.endsWith(own);
}

/**
 * What a row does to an act of its subject that another row tells. It takes the act off its list, or it may lift it; null
 * where it is of another kind or list, or of an earlier day.
 */
export function liftEffect(lift: LiftTold, act: ActTold): 'takes-off' | 'may-lift' | null {
  const isOfBefore = lift.on !== null && act.on !== null && isEarlier(lift.on, act.on);
  if (isOfBefore || !isOfKind(lift, act)) return null;
  return lift.isRemoval && isByOffice(lift, act) ? 'takes-off' : 'may-lift';
}
