import type { Field } from '../../tables/known-headings';
import { readDecision } from '../rules/acts';
import type { DraftedRow } from './drafted';

/** Nothing was said to be done to a party: its act may be told elsewhere. */
export const NO_ACT_TOLD = '没有处罚：没有写明对它作出了什么处罚';

const isBare = ({ refused }: DraftedRow): boolean => refused === NO_ACT_TOLD;

/** The lines that two rows rest on, each once. */
const linesOf = (a: DraftedRow, b: DraftedRow): string =>
  [...new Set(`${a.text}\n${b.text}`.split('\n'))].join('\n');

/** What one part tells of the wrong and another of the act: the grounds of the first belong to the second. */
function joined(act: DraftedRow, telling: DraftedRow): DraftedRow {
  const grounds = telling.cells.get('grounds');
  if (!grounds || act.cells.has('grounds')) return act;
  return {
    ...act,
    cells: new Map([...act.cells, ['grounds', grounds]]),
    text: linesOf(telling, act),
  };
}

const same = (a: DraftedRow, b: DraftedRow, field: Field): boolean => {
  const [one, other] = [a.cells.get(field)?.text, b.cells.get(field)?.text];
  return one === undefined || other === undefined || one === other;
};

/** Do two rows tell one decision: a summary and the letter behind it? Nothing that they tell may differ. */
const isOneDecision = (a: DraftedRow, b: DraftedRow): boolean =>
  a.name === b.name &&
  a.refused === b.refused &&
  (['document', 'date', 'authority', 'uscc'] as const).every((field) => same(a, b, field)) &&
  readDecision(a.cells.get('result')?.text ?? '').named.join() ===
    readDecision(b.cells.get('result')?.text ?? '').named.join() &&
  (['document', 'date'] as const).some(
    (field) => a.cells.has(field) && a.cells.get(field)?.text === b.cells.get(field)?.text,
  );

const both = (a: DraftedRow, b: DraftedRow): DraftedRow => ({
  ...a,
  cells: new Map([...b.cells, ...a.cells]),
  text: linesOf(a, b),
});

/** The rows of a notice without a decision that it tells twice. */
export function withoutDoubles(rows: readonly DraftedRow[]): DraftedRow[] {
  const kept: DraftedRow[] = [];
  for (const row of rows) {
    const at = kept.findIndex((other) => isOneDecision(other, row));
    const first = kept[at];
    if (first) kept[at] = both(first, row);
    else kept.push(row);
  }
  return kept;
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
