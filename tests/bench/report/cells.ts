import type { Row } from '../harness/row';
import { type Line, linesOf, medianAt, sizesOf } from './lines';
import { growthText, rowText, sizeText } from './words';

/** Rows of one operation as cells, the head first. */
export function cellsOf(rows: readonly Row[]): string[][] {
  const sizes = sizesOf(rows);
  const isSized = sizes.some((size) => size !== null);
  const lines = linesOf(rows);
  const places = new Set(lines.map(({ place }) => place));
  const head = [
    '',
    ...(places.size > 1 ? ['in'] : []),
    ...sizes.map((size) => (size === null ? 'figure' : `${sizeText(size)} entries`)),
    ...(isSized ? ['per doubling', 'to ours'] : []),
  ];
  const body = lines.map((line) => [
    nameOf(line),
    ...(places.size > 1 ? [line.place] : []),
    ...sizes.map((size) => cellOf(line, size)),
    ...(isSized ? [growthText(line.rows), factorText(line, lines)] : []),
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

/** How many times our time it takes, at the largest size that both have, in the same place if we are there. */
function factorText(line: Line, lines: readonly Line[]): string {
  const ours = lines.filter(({ side }) => side === 'ours');
  const own = ours.find(({ place }) => place === line.place) ?? ours[0];
  if (!own || line.side === 'ours') return '';
  const both = sizesOf(line.rows).filter((size) => medianAt(own, size) && medianAt(line, size));
  const size = both.at(-1);
  if (size === undefined) return '';
  const factor = (medianAt(line, size) ?? 0) / (medianAt(own, size) ?? 1);
  return `${factor >= 10 ? Math.round(factor) : factor.toPrecision(2)}×`;
}
