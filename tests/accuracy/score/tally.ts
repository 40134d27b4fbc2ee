import { TIERS, type Tier } from '../../../lib/domain/verdict';
import type { Label, Snippet } from '../types';
import type { Judged } from './judged';

/** How often a tier was said, was meant, and both: one verdict or label is one snippet and one entry. */
export interface Tally {
  said: number;
  meant: number;
  right: number;
}

/** A verdict that is not the label. */
export interface Mismatch {
  snippet: Snippet;
  entry: string;
  meant: Label;
  said: Label;
}

/** Every snippet with each entry that either the label or a verdict speaks of. */
function pairsOf({ snippet, found }: Judged): Mismatch[] {
  const entries = new Set([...Object.keys(snippet.expected), ...Object.keys(found)]);
  return [...entries].map((entry) => ({
    snippet,
    entry,
    meant: snippet.expected[entry] ?? 'nothing',
    said: found[entry] ?? 'nothing',
  }));
}

/** Where the two differ. */
export const mismatchesIn = (judged: readonly Judged[]): Mismatch[] =>
  judged.flatMap(pairsOf).filter(({ meant, said }) => meant !== said);

/** One tally for a tier. A verdict is right at its very tier only, neither above nor below. */
function tallyOf(judged: readonly Judged[], tier: Tier): Tally {
  const tally: Tally = { said: 0, meant: 0, right: 0 };
  for (const { meant, said } of judged.flatMap(pairsOf)) {
    if (said === tier) tally.said++;
    if (meant === tier) tally.meant++;
    if (said === tier && meant === tier) tally.right++;
  }
  return tally;
}

export const talliesOf = (judged: readonly Judged[]): Record<Tier, Tally> =>
  Object.fromEntries(TIERS.map((tier) => [tier, tallyOf(judged, tier)])) as Record<Tier, Tally>;

/** 1 where nothing was said. */
export const precisionOf = ({ right, said }: Tally): number => (said === 0 ? 1 : right / said);

/** 1 where nothing was meant. */
export const recallOf = ({ right, meant }: Tally): number => (meant === 0 ? 1 : right / meant);
