import { OPERATIONS } from '../harness/operations';
import type { Row } from '../harness/row';
import { cellsOf } from './cells';

/** The tables of some rows as plain text, one an operation. */
export function printTables(rows: readonly Row[]): string {
  return Object.entries(OPERATIONS)
    .map(([id, { title }]) =>
      tableText(
        title,
        rows.filter(({ operation }) => operation === id),
      ),
    )
    .filter(Boolean)
    .join('\n\n');
}

function tableText(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = cellsOf(rows);
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
