import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TIERS, type Tier } from '../../../lib/domain/verdict';
import type { Stress } from '../stress/result';
import { precisionOf, recallOf, type Tally } from './tally';

/** What was reached last: the recall that must not fall, and the last stress run. */
export interface Recorded {
  recall: Record<Tier, number>;
  stress: Stress | null;
}

const FILE = fileURLToPath(new URL('../recorded.json', import.meta.url));

export const readRecorded = (): Recorded => JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;

export const writeRecorded = (recorded: Recorded): void =>
  writeFileSync(FILE, `${JSON.stringify(recorded, null, 2)}\n`);

/** Rounded down, so that what was recorded is reached again. */
export const recallsOf = (tallies: Record<Tier, Tally>): Record<Tier, number> =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, Math.floor(recallOf(tallies[tier]) * 1e4) / 1e4]),
  ) as Record<Tier, number>;

const SURE: readonly Tier[] = ['identified', 'named'];
const POSSIBLE_PRECISION = 0.9;

/** What is worse than it may be, in words; empty when nothing is. */
export function faultsOf(tallies: Record<Tier, Tally>, recall: Record<Tier, number>): string[] {
  return TIERS.flatMap((tier) => {
    const tally = tallies[tier];
    const least = SURE.includes(tier) ? 1 : tier === 'possible' ? POSSIBLE_PRECISION : 0;
    return [
      ...(precisionOf(tally) < least ? [`precision of ${tier} is ${precisionOf(tally)}`] : []),
      ...(recallOf(tally) < recall[tier] ? [`recall of ${tier} fell to ${recallOf(tally)}`] : []),
    ];
  });
}
