import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TIERS, type Tier } from '../../../lib/domain/verdict';
import type { Stress } from '../stress/result';
import { precisionOf, recallOf, type Tally } from './tally';

type Tallies = Record<Tier, Tally>;
type Share = Record<Tier, number>;

/** What was reached last: the precision and the recall that must not fall, and the last stress run. */
export interface Recorded {
  precision: Share;
  recall: Share;
  stress: Stress | null;
}

const FILE = fileURLToPath(new URL('../recorded.json', import.meta.url));

export const readRecorded = (): Recorded => JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;

export const writeRecorded = (recorded: Recorded): void =>
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);

/** Rounded down, so that what was recorded is reached again. */
const sharesOf = (tallies: Tallies, of: (tally: Tally) => number): Share =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, Math.floor(of(tallies[tier]) * 1e4) / 1e4]),
  ) as Share;

/** Precision and recall as they are recorded. */
export const reached = (tallies: Tallies): Omit<Recorded, 'stress'> => ({
  precision: sharesOf(tallies, precisionOf),
  recall: sharesOf(tallies, recallOf),
});

/** What is worse than it was, in words; empty when nothing is. */
export function faultsOf(tallies: Tallies, recorded: Omit<Recorded, 'stress'>): string[] {
  return TIERS.flatMap((tier) => {
    const [precision, recall] = [precisionOf(tallies[tier]), recallOf(tallies[tier])];
    return [
      ...(precision < recorded.precision[tier]
        ? [`precision of ${tier} fell to ${precision}`]
        : []),
      ...(recall < recorded.recall[tier] ? [`recall of ${tier} fell to ${recall}`] : []),
    ];
  });
}
