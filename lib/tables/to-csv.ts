/** What a spreadsheet would take for a formula, or for a command of an old one (CSV injection, CWE-1236). */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]/u;
/** What it would take for a number and round, or for one with leading zeros: a credit code of digits alone. */
const NUMBER = /^\s*(?:0\d+|\d{12,}|\d+(?:\.\d+)?[eE][+-]?\d+)\s*$/;

/**
 * A text that a spreadsheet leaves as it is. The apostrophe in front is how a spreadsheet itself marks text;
 * dates and short numbers are left alone.
 */
const asText = (text: string): string =>
  FORMULA.test(text) || NUMBER.test(text) ? `'${text}` : text;

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/**
 * Rows as a CSV that every spreadsheet opens rightly: UTF-8 with a BOM, since without one they guess the
 * system's encoding, CRLF (RFC 4180), no cell that would be run or rounded.
 */
export const toSpreadsheetCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map((cell) => quote(asText(cell))).join(',')}\r\n`).join('')}`;
