import type { ListFault } from '../../lib/domain/list-state';
import type { Trial } from './list-trial';

/** One way in which a publish, a carrier or a network can be wrong. */
export interface FaultCase {
  name: string;
  /** What the user is told; null: nothing, because nothing is wrong for them. */
  told: ListFault | null;
  /** Which publish answers during the fault; the old one unless said. */
  live?: 'old' | 'new';
  /** The list has a second place. */
  mirror?: true;
  /** Roots of the list from its beginning. */
  roots?: number;
  /** Takes minutes: for `npm run soak`. */
  slow?: true;
  /** Bring the fault about. */
  spoil(trial: Trial): Promise<void>;
}
