import type { DraftedRow } from './drafted';

/** Nothing was said to be done to a party: its act may be told elsewhere. */
export const NO_ACT_TOLD = '没有处罚：没有写明对它作出了什么处罚';

const isBare = ({ refused, cells }: DraftedRow): boolean =>
  refused === NO_ACT_TOLD && !cells.has('result');

/** What one part tells of the wrong and another of the act: the grounds of the first belong to the second. */
function joined(act: DraftedRow, telling: DraftedRow): DraftedRow {
  const grounds = telling.cells.get('grounds');
  if (!grounds || act.cells.has('grounds')) return act;
  return {
    ...act,
    cells: new Map([...act.cells, ['grounds', grounds]]),
    text: [...new Set(`${telling.text}\n${act.text}`.split('\n'))].join('\n'),
  };
}

/** The rows of a notice, with a party that one list accuses and another one punishes in one row. */
export function withoutTellings(rows: readonly DraftedRow[]): DraftedRow[] {
  const acts = rows.filter(
    (row, at) =>
      !isBare(row) ||
      !rows.some(
        (other, place) => other.name === row.name && (!isBare(other) ? place !== at : place < at),
      ),
  );
  return acts.map((act) =>
    isBare(act)
      ? act
      : rows
          .filter((row) => isBare(row) && row.name === act.name)
          .reduce((row, telling) => joined(row, telling), act),
  );
}
