import type { RowResult } from '../../lib/publish/entries/draft';

/** What rows are told apart by: in the list, in it but to be looked at, not in it, ended, in error. */
export const ROW_GROUPS = ['error', 'rejected', 'warned', 'expired', 'accepted'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** In error is what the thread counts as such, which stops a publish. */
export function groupOf({ fate, remarks }: RowResult): RowGroup {
  if (remarks.some(({ level }) => level === 'error')) return 'error';
  return fate === 'merged' ? 'accepted' : fate;
}

export const countOf = (results: readonly RowResult[], group: RowGroup): number =>
  results.filter((result) => groupOf(result) === group).length;
