import { isHttpUrl } from '../../domain/url';
import { type CellMark, EXACT_DIGITS, isFormulaError } from '../../tables/cells';
import { withoutTextMark } from '../../tables/csv';
import { type Column, columnOf, type Field } from '../../tables/known-headings';
import { dayOfSerial } from '../../tables/xlsx/value';
import { withoutRadicals } from '../../text/radicals';
import type { ReadCell } from './row-reader';

/** 2026.1 as a number: 2026.10, whose last 0 a spreadsheet drops, or January. */
const MAY_BE_OCTOBER = /^\d{4}\.1$/;

/**
 * Asks to check 2026.1 where it is text, since its file may once have been saved by a spreadsheet. Null for any other
 * text.
 */
export const octoberDoubt = (text: string): string | null =>
  MAY_BE_OCTOBER.test(text) ? `如经电子表格另存，${text} 可能是 10 月，请核对` : null;

/** A cell whose text is lost for good is read as empty, and its row is in error. */
const lost = (text: string): ReadCell => ({ text: '', remark: { level: 'error', text } });

/** Five digits are the serial number of a day, also in a CSV that a spreadsheet saved: nobody writes a date so. */
function readDate(text: string, kind: CellMark['kind']): ReadCell {
  if (kind === 'number' && MAY_BE_OCTOBER.test(text))
    return lost(`单元格是数字格式，末尾的 0 可能已丢失：${text}；请写成 2026-01 或 2026-10 的样子`);
  const day = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : null;
  return day === null
    ? { text }
    : { text: day, remark: { level: 'repair', text: `电子表格的日期序号 ${text}，已换成 ${day}` } };
}

/** A long number as a spreadsheet shows it, `9.13303E+17`: its last digits are lost. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

function readCode(text: string, kind: CellMark['kind']): ReadCell {
  if (SCIENTIFIC.test(text.normalize('NFKC')))
    return lost(`被电子表格改成了科学计数法（${text}），末几位已丢失；请按原文用文本格式重填`);
  if (kind !== 'number') return { text };
  if (text.replace(/\D/g, '').length > EXACT_DIGITS)
    return lost('单元格是数字格式，超过 15 位的末几位已丢失；请改成文本格式后重填');
  return {
    text,
    remark: {
      level: 'warning',
      text: `单元格是数字格式，开头的 0 可能已丢失：${text}；请改成文本格式核对`,
    },
  };
}

function readVersion(text: string, { kind }: CellMark): ReadCell {
  if (kind === 'date')
    return {
      text: '',
      remark: { level: 'warning', text: `版本被电子表格改成了日期（${text}），未采用` },
    };
  return text.includes('.')
    ? {
        text,
        remark: { level: 'warning', text: `版本是数字格式，末尾的 0 可能已丢失：${text}，请核对` },
      }
    : { text };
}

/** Line breaks and other control characters, which no text of a list may hold. */
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\n]+/gu;

/** A cell without control characters. Cells of names keep their line breaks, which may be all that parts two names. */
const tidy = (text: string, { holds }: Column): string =>
  holds === 'name'
    ? text.replace(/\r\n?/g, '\n').replace(CONTROLS_BUT_BREAKS, ' ').trim()
    : text.replace(CONTROLS, ' ').trim();

/** Most characters of a cell, unless its column holds long texts. */
const CELL_UNITS = 2000;

/**
 * Corrects a cell by its mark, which is what a spreadsheet or page says beside the text. A serial number becomes a day;
 * a number in a column of codes gets a remark; 查看 becomes the address that it links to. A date in the column of
 * versions is left out: a spreadsheet made it of 3.2.1.
 */
function mend(field: Field, text: string, mark: CellMark): ReadCell {
  const { holds } = columnOf(field);
  if (mark.torn) return { text: '', remark: { level: 'reject', text: mark.torn } };
  if (mark.kind === 'error' || isFormulaError(text)) return lost(`公式出错（${text}），请改成文字`);
  if (mark.link && holds === 'link' && !isHttpUrl(text)) return { text: mark.link };
  if (holds === 'date') return readDate(text, mark.kind);
  if (field === 'version' && mark.kind) return readVersion(text, mark);
  return holds === 'code' ? readCode(text, mark.kind) : { text };
}

const UNMARKED: CellMark = {};

/** A code or day without the apostrophe before it, which tells a spreadsheet to leave it as text. */
function bare(text: string, { holds }: Column): string {
  const isKept = holds === 'code' || holds === 'date';
  return isKept ? text.replace(/^['’‘＇`]\s*(?=[\dA-Za-z０-９Ａ-Ｚ])/u, '') : text;
}

const AS_PRINTED: ReadonlySet<Field> = new Set<Field>(['app', 'reply']);
/** Is a field read in the characters in which it is printed: an address, an app’s name or a reply? */
export const isAsPrinted = (field: Field): boolean =>
  columnOf(field).holds === 'link' || AS_PRINTED.has(field);

/** Reads a cell: cleaned, corrected by its mark, and refused where it is too long. */
export function readCell(field: Field, typed: string, mark: CellMark | undefined): ReadCell {
  const column = columnOf(field);
  const text = bare(withoutTextMark(tidy(withoutRadicals(typed), column)), column);
  if (text.length <= CELL_UNITS || column.holds === 'story')
    return mend(field, text, mark ?? UNMARKED);
  return lost(`这一格有 ${text.length} 个字，最多 ${CELL_UNITS} 个；请检查是否错列，或改短`);
}
