import { type Row, summarise } from '../harness/row';

/** All sizes of one contender in one place, for one operation. */
export interface Line {
  contender: string;
  side: Row['side'];
  place: Row['place'];
  rows: Row[];
}

const ORDER: readonly Row['side'][] = ['ours', 'limit'];

/** The rows of one operation by contender and place: ours first, limits last. */
export function linesOf(rows: readonly Row[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const { contender, side, place } = row;
    const key = `${contender} ${place}`;
    const line = lines.get(key) ?? { contender, side, place, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side));
}

/** The sizes of an operation, rising; null stands for "no list". */
export const sizesOf = (rows: readonly Row[]): (number | null)[] =>
  [...new Set(rows.map(({ size }) => size))].sort((a, b) => (a ?? 0) - (b ?? 0));

/** The median of a line at a size, or null. */
export function medianAt(line: Line, size: number | null): number | null {
  const row = line.rows.find((each) => each.size === size);
  return row ? (summarise(row.samples)?.median ?? null) : null;
}
