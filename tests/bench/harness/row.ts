/** One measured figure with all its samples, as it is kept in `.output/bench/`. */
export interface Row {
  /** Id of `operations.ts`. */
  operation: string;
  contender: string;
  /** `limit`: what no program on this machine can be faster than. */
  side: 'ours' | 'limit';
  place: 'Node' | 'Chromium' | 'Firefox';
  /** Entries of the list; null where no list matters. */
  size: number | null;
  unit: 'ms' | 'B' | '';
  samples: number[];
  /** What a reader must know beside the figure. */
  note?: string;
  /** Why there are no samples. */
  failed?: string;
}

/** What we give at a known size and place; whose figure it is where it is not ours. */
export type Figure = Pick<Row, 'operation' | 'unit' | 'samples' | 'note'> &
  Partial<Pick<Row, 'contender' | 'side'>>;

/** Gives the figures of a list of so many entries. */
export type Measure = (size: number) => Promise<Figure[]>;

export interface Summary {
  median: number;
  /** Tenth and ninetieth percentile. */
  low: number;
  high: number;
}

/** The value below which a share of the sorted samples lies, between two of them by proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Median and spread of some samples; null without any. */
export function summarise(samples: readonly number[]): Summary | null {
  if (samples.length === 0) return null;
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.1),
    high: quantile(sorted, 0.9),
  };
}
