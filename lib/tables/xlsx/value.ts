import { addDays } from '../../domain/day';
import type { CellMark } from '../cells';
import type { Budget } from '../limits';
import { isOn, type SharedString, unescapeText } from './parts';
import { readXml } from './xml';

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
export const plainNumber = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e21
    ? number.toFixed(0)
    : String(Number(number.toPrecision(15)));

/**
 * A day as its cell shows it. A spreadsheet keeps 2026年10月 as its first day and shows the month. A day that somebody
 * typed and the cell does not show is kept whole.
 */
export const readDay = (day: string, style: NumberStyle): Value => ({
  text: style === 'month' && day.endsWith('-01') ? day.slice(0, 7) : day,
  mark: { kind: 'date' },
});

/** A number in the light of how it is shown. */
export function readNumber(raw: string, style: NumberStyle, from1904: boolean): Value {
  const number = Number(raw);
  if (Number.isNaN(number)) return { text: raw };
  if (style === 'date' || style === 'month') {
    const day = dayOfSerial(number, from1904);
    if (day) return readDay(day, style);
  }
  // Shown with its leading zeros, so nothing is lost.
  if (typeof style === 'object' && Number.isInteger(number) && number < 1e15)
    return { text: plainNumber(number).padStart(style.digits, '0') };
  return { text: plainNumber(number), mark: { kind: 'number' } };
}

const sharedValue = (shared: SharedString | undefined): Value => ({
  text: shared?.text ?? '',
  ...(shared?.isStruck && { mark: { isStruck: true } }),
});

/** The text of a cell, by its type (`t`), its stored text and its style. */
export function readValue(
  type: string,
  raw: string,
  style: NumberStyle,
  { strings, from1904 }: { strings: readonly SharedString[]; from1904: boolean },
): Value {
  if (type === 'e') return { text: raw, mark: { kind: 'error' } };
  // A formatted cell without a value may have any type.
  if (raw === '') return { text: '' };
  if (type === 's') return sharedValue(strings[Number(raw)]);
  if (type === 'b') return { text: raw === '1' ? '是' : '否' };
  if (type === 'd') return { text: raw.slice(0, 10), mark: { kind: 'date' } };
  if (type === 'str' || type === 'inlineStr') return { text: unescapeText(raw) };
  return readNumber(raw, style, from1904);
}

/** How a number is shown: as a date, as its month alone, with so many digits (`000000` keeps leading zeros), or as it is. */
export type NumberStyle = 'date' | 'month' | 'plain' | { digits: number };

/** Formats with a number of their own that show dates, in Chinese workbooks too (ECMA-376, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** Those of them that show a year and a month: `mmm-yy`, and `yyyy"年"m"月"` in a Chinese workbook. */
const MONTH_IDS = [17, 27, 36, 50, 52, 57];

/** The style that a format's code asks for: `yyyy/m/d` is a date, `yyyy"年"m"月"` a month, `000000` has six digits. */
export function styleOfCode(code: string): NumberStyle {
  if (/^0{2,}$/.test(code)) return { digits: code.length };
  // Quoted text, escaped characters, colours and locales say nothing of what is shown.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/General|G\/通用格式/gi, '');
  if (!/[yd年日]/i.test(bare)) return 'plain';
  return /y.*m|m.*y/i.test(bare) && !/d/i.test(bare) ? 'month' : 'date';
}

/** The parts of a style sheet that are read. */
const PARTS = ['fonts', 'cellXfs'];

/** How the cells of a format are shown. */
export interface CellStyle {
  number: NumberStyle;
  /** Crossed out: what an office has withdrawn. */
  isStruck: boolean;
}

export const PLAIN_STYLE: CellStyle = { number: 'plain', isStruck: false };

/** The style of each cell format (`s` of a cell is an index into these). */
export function readStyles(xml: Uint8Array | null, budget: Budget): CellStyle[] {
  const codes = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: CellStyle[] = [];
  let part = '';
  const styleOf = (id: number): NumberStyle => {
    const code = codes.get(id);
    if (code !== undefined) return styleOfCode(code);
    if (!isDateId(id)) return 'plain';
    return MONTH_IDS.includes(id) ? 'month' : 'date';
  };
  const openFont = (name: string, val: string | undefined) => {
    if (name === 'font') struck.push(false);
    if (name === 'strike') struck[struck.length - 1] = isOn(val);
  };
  if (xml)
    readXml(xml, budget, {
      open(name, { numFmtId = '0', fontId = '0', formatCode = '', val }) {
        if (PARTS.includes(name)) part = name;
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
        if (part === 'fonts') openFont(name, val);
        if (name !== 'xf' || part !== 'cellXfs') return;
        styles.push({
          number: styleOf(Number(numFmtId)),
          isStruck: struck[Number(fontId)] ?? false,
        });
      },
      close(name) {
        if (PARTS.includes(name)) part = '';
      },
    });
  return styles;
}
