import type { Day } from '../../lib/domain/day';
import type { Sanction } from '../../lib/domain/entry';
import { isSureWay, type VetMatch, type VetResult } from '../../lib/domain/vet';
import type { PreparedRow } from '../../lib/tables/vet-rows';
import { leadingAct, shownOrNull } from '../../lib/wording/label';

/** What the lists say to a row, as the view counts and filters it. */
export const ROW_STATES = ['listed', 'check', 'none', 'unread'] as const;
export type RowState = (typeof ROW_STATES)[number] | 'waiting';

/** A row with what the lists said to it, once they have. */
export interface VettedRow {
  row: PreparedRow;
  result: VetResult | undefined;
  state: RowState;
}

function stateOf(result: VetResult | undefined): RowState {
  if (!result) return 'waiting';
  const [best] = result.matches;
  if (best) return isSureWay(best.how) ? 'listed' : 'check';
  return result.readings.length > 0 ? 'none' : 'unread';
}

export function vettedRow(row: PreparedRow, result: VetResult | undefined): VettedRow {
  return { row, result, state: stateOf(result) };
}

/** The act of a record that is told, the newest of the gravest; null once nothing of it is shown. */
export const actOf = ({ view }: VetMatch, today: Day): Sanction | null => {
  const shown = shownOrNull(view.entry, today);
  return shown && leadingAct(shown);
};

const STATE_ORDER: readonly RowState[] = [...ROW_STATES, 'waiting'];

export type SortKey = 'number' | 'input' | 'result' | 'date';

/** Two rows by one column; dates newest first, rows without one last. */
function compare(a: VettedRow, b: VettedRow, key: SortKey, today: Day): number {
  if (key === 'number') return a.row.number - b.row.number;
  if (key === 'input') return a.row.input.localeCompare(b.row.input, 'zh');
  if (key === 'result') return STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state);
  const dayOf = ({ result }: VettedRow): string => {
    const [best] = result?.matches ?? [];
    return (best && actOf(best, today)?.decidedOn.day) ?? '';
  };
  return dayOf(b).localeCompare(dayOf(a));
}

export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** The rows in the wanted order; equal ones stay in the table's own. */
export function sortRows(
  rows: readonly VettedRow[],
  { key, descending }: Sorting,
  today: Day,
): VettedRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b, key, today) || a.row.number - b.row.number);
}
