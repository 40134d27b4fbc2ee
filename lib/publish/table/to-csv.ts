const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** Rows as CSV (RFC 4180, with line feeds). */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
