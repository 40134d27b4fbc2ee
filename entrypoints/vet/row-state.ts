import { compareDays, type Day } from '../../lib/domain/day';
import type { Sanction } from '../../lib/domain/entry';
import { holdsAny, type ListCoverage, type ListTrouble } from '../../lib/domain/lookup';
import {
  isSureWay,
  SHARED_REMARKS,
  UNREAD_REMARKS,
  type VetMatch,
  type VetRemark,
  type VetResult,
} from '../../lib/domain/vet';
import type { PreparedRow } from '../../lib/tables/vet-rows';
import { leadingAct, shownOrNull } from '../../lib/wording/label';

/** The states of a row, by which the view counts, sorts and filters: listed rows first, rows on no list last. */
export const ROW_STATES = ['listed', 'check', 'partial', 'unread', 'waiting', 'none'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** How the lists answered: each one in full, one of them in part or not yet, or none at all. */
type Answered = 'full' | 'part' | 'none';

/** A row with its result, once there is one. */
export interface VettedRow {
  row: PreparedRow;
  result: VetResult | undefined;
  answered: Answered;
  state: RowState;
}

/** Was a list held against the rows? */
export const isAsked = ({ trouble }: ListCoverage): boolean =>
  trouble !== 'paused' && trouble !== 'missing';

const PARTLY: readonly (ListTrouble | undefined)[] = ['missing', 'damaged', 'expired', 'clock'];

/** How the lists answered. A list that the user paused does not count. */
export function answeredBy(coverage: readonly ListCoverage[]): Answered {
  if (!coverage.some(holdsAny)) return 'none';
  return coverage.some(({ trouble }) => PARTLY.includes(trouble)) ? 'part' : 'full';
}

const isUnread = (remark: VetRemark): boolean =>
  (UNREAD_REMARKS as readonly VetRemark[]).includes(remark);
const isShared = (remark: VetRemark): boolean =>
  (SHARED_REMARKS as readonly VetRemark[]).includes(remark);

/** Does a row not say who it is, since all it has is a platform's or everybody's, and perhaps a telephone number? */
function isNobodys({ readings, remarks }: VetResult): boolean {
  const shared = remarks.filter(isShared).length;
  const told = shared > 0 ? readings.filter(({ as }) => as !== 'phone') : readings;
  return told.length <= shared;
}

/** Could every cell of a row be asked about? */
export const isWhole = ({ row, result }: Pick<VettedRow, 'row' | 'result'>): boolean =>
  row.bad.length === 0 && !result?.remarks.some(isUnread);

/** A row is "not listed" only if every cell was asked about and every list answered in full. */
function stateOf({ row, result, answered }: Omit<VettedRow, 'state'>): RowState {
  if (!result) return 'waiting';
  const [best] = result.matches;
  if (best) return isSureWay(best.how) ? 'listed' : 'check';
  if (isNobodys(result)) return 'unread';
  if (answered === 'none') return 'waiting';
  return answered === 'full' && isWhole({ row, result }) ? 'none' : 'partial';
}

export function vettedRow(
  row: PreparedRow,
  result: VetResult | undefined,
  answered: Answered,
): VettedRow {
  return { row, result, answered, state: stateOf({ row, result, answered }) };
}

/** The act of a record that is told, the newest of the gravest; null once no act of it is shown. */
export const actOf = ({ entry }: VetMatch, today: Day): Sanction | null => {
  const shown = shownOrNull(entry, today);
  return shown && leadingAct(shown);
};

/** The act of a row's own record; null if the record may be somebody else's. */
export function ownAct({ result }: VettedRow, today: Day): Sanction | null {
  const [best] = result?.matches ?? [];
  return best && isSureWay(best.how) ? actOf(best, today) : null;
}

const dayOf = (row: VettedRow, today: Day): Day | '' => ownAct(row, today)?.decidedOn.day ?? '';

export const byState = (a: VettedRow, b: VettedRow): number =>
  ROW_STATES.indexOf(a.state) - ROW_STATES.indexOf(b.state);

export type SortKey = 'number' | 'input' | 'result' | 'date';

/** Two rows by one column; dates newest first. */
function compare(a: VettedRow, b: VettedRow, key: SortKey, today: Day): number {
  if (key === 'number') return a.row.number - b.row.number;
  if (key === 'input') return a.row.input.localeCompare(b.row.input, 'zh');
  if (key === 'result') return byState(a, b);
  return compareDays(dayOf(b, today), dayOf(a, today));
}

export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** The rows in the wanted order, in either those without a date last; equal ones stay in the table's own. */
export function sortRows(
  rows: readonly VettedRow[],
  { key, descending }: Sorting,
  today: Day,
): VettedRow[] {
  const sign = descending ? -1 : 1;
  const isUndated = (row: VettedRow): number => Number(key === 'date' && dayOf(row, today) === '');
  return [...rows].sort(
    (a, b) =>
      isUndated(a) - isUndated(b) ||
      sign * compare(a, b, key, today) ||
      a.row.number - b.row.number,
  );
}
