import type { Row } from '../harness/row';
import { rowText, sizeText } from './words';

/** All sizes of one contender in one place, for one operation. */
interface Line {
  contender: string;
  side: Row['side'];
  place: Row['place'];
  rows: Row[];
}

const ORDER: readonly Row['side'][] = ['ours', 'limit'];

/** The rows of one operation by contender and place: ours first, limits last. */
function linesOf(rows: readonly Row[]): Line[] {
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
const sizesOf = (rows: readonly Row[]): (number | null)[] =>
  [...new Set(rows.map(({ size }) => size))].sort((a, b) => (a ?? 0) - (b ?? 0));

/** Rows of one operation as cells, the head first. */
export function cellsOf(rows: readonly Row[]): string[][] {
  const sizes = sizesOf(rows);
  const lines = linesOf(rows);
  const places = new Set(lines.map(({ place }) => place));
  const head = [
    '',
    ...(places.size > 1 ? ['in'] : []),
    ...sizes.map((size) => (size === null ? 'figure' : `${sizeText(size)} entries`)),
  ];
  const body = lines.map((line) => [
    nameOf(line),
    ...(places.size > 1 ? [line.place] : []),
    ...sizes.map((size) => cellOf(line, size)),
  ]);
  return [head, ...body];
}

function cellOf({ rows }: Line, size: number | null): string {
  const row = rows.find((each) => each.size === size);
  if (!row) return '';
  return row.note && !sharedNote(rows) ? `${rowText(row)}; ${row.note}` : rowText(row);
}

/** The note of all rows, where they have the same. */
function sharedNote(rows: readonly Row[]): string | undefined {
  const notes = new Set(rows.map(({ note }) => note));
  return notes.size === 1 ? rows[0]?.note : undefined;
}

/** A note that holds for all sizes stands beside the name. */
function nameOf({ contender, rows }: Line): string {
  const note = sharedNote(rows);
  return note ? `${contender} (${note})` : contender;
}

/** Cells as a table of Markdown, the head first. */
export const tableOf = ([head = [], ...body]: readonly string[][]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
