import { addDays } from '../../domain/day';
import type { CellMark } from '../cells';
import { unescapeText } from './strings';
import type { NumberStyle } from './styles';

export interface Value {
  text: string;
  mark?: CellMark;
}

/** Serials that are days of this list's world: 1954 to 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * The day of a serial number: 46266 is 2026-09-01. Null beyond 1954–2119. Serials count from 1899-12-30
 * (1900 was no leap year, but spreadsheets think that it was), or from 1904-01-01.
 */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return days >= FIRST_SERIAL && days <= LAST_SERIAL ? addDays('1899-12-30', days) : null;
}

/** A number as a spreadsheet shows it: whole ones in full, others with the 15 digits that are exact. */
const plainNumber = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e21
    ? number.toFixed(0)
    : String(Number(number.toPrecision(15)));

function readNumber(raw: string, style: NumberStyle, from1904: boolean): Value {
  const number = Number(raw);
  if (Number.isNaN(number)) return { text: raw };
  if (style === 'date') {
    const day = dayOfSerial(number, from1904);
    if (day) return { text: day, mark: { kind: 'date' } };
  }
  // Shown with its leading zeros, so nothing is lost.
  if (typeof style === 'object' && Number.isInteger(number) && number < 1e15)
    return { text: plainNumber(number).padStart(style.digits, '0') };
  return { text: plainNumber(number), mark: { kind: 'number' } };
}

/** What a cell says, by its type (`t`), its stored text and its style. */
export function readValue(
  type: string,
  raw: string,
  style: NumberStyle,
  { strings, from1904 }: { strings: readonly string[]; from1904: boolean },
): Value {
  if (type === 's') return { text: strings[Number(raw)] ?? '' };
  if (type === 'e') return { text: raw, mark: { kind: 'error' } };
  if (type === 'b') return { text: raw === '1' ? '是' : '否' };
  if (type === 'd') return { text: raw.slice(0, 10), mark: { kind: 'date' } };
  if (type === 'str' || type === 'inlineStr') return { text: unescapeText(raw) };
  return raw === '' ? { text: '' } : readNumber(raw, style, from1904);
}
