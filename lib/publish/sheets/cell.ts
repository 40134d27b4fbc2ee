import { isHttpUrl } from '../../domain/url';
import { type CellMark, EXACT_DIGITS } from '../../tables/cells';
import { type Column, columnOf, type Field } from '../../tables/column-names';
import { withoutTextMark } from '../../tables/csv';
import { dayOfSerial } from '../../tables/xlsx/value';
import { withoutRadicals } from '../../text/radicals';
import type { ReadCell } from './row-reader';

/** A number that was typed as 2026.10, or as 2026.1: a spreadsheet drops the last 0. */
const MAY_BE_OCTOBER = /^\d{4}\.1$/;

/** What is to be checked of such a text, of which nobody knows whether a spreadsheet wrote it; null of any other. */
export const octoberDoubt = (text: string): string | null =>
  MAY_BE_OCTOBER.test(text) ? `如经电子表格另存，${text} 可能是 10 月，请核对` : null;

/** Of a cell that is nothing any more nothing is read, and its row stops the build. */
const lost = (text: string): ReadCell => ({ text: '', remark: { level: 'error', text } });

/** A serial number stays one when its workbook was saved as CSV: no date is written in five digits. */
function readDate(text: string, kind: CellMark['kind']): ReadCell {
  if (kind === 'number' && MAY_BE_OCTOBER.test(text))
    return lost(`单元格是数字格式，末尾的 0 可能已丢失：${text}；请写成 2026-01 或 2026-10 的样子`);
  const day = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : null;
  return day === null
    ? { text }
    : { text: day, remark: { level: 'repair', text: `电子表格的日期序号 ${text}，已换成 ${day}` } };
}

/** `9.13303E+17` is what a spreadsheet shows of a long number; its last digits are gone for good. */
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

/** Line breaks inside a cell, and what a bad export leaves: no text of a list holds them. */
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\n]+/gu;

/** A line break between two names is all that parts them, so cells of names keep it for `parseNames`. */
const tidy = (text: string, { holds }: Column): string =>
  holds === 'name'
    ? text.replace(/\r\n?/g, '\n').replace(CONTROLS_BUT_BREAKS, ' ').trim()
    : text.replace(CONTROLS, ' ').trim();

/** Characters of any cell but a story: a few names, an address, a link. */
const CELL_UNITS = 2000;

/**
 * A cell in the light of what a spreadsheet or a page tells beside its text: serials become days, a
 * number where a code belongs is doubted, 查看 becomes the address that it links to. A date in the
 * version column is 3.2.1 as a spreadsheet corrects it.
 */
function mend(field: Field, text: string, mark: CellMark): ReadCell {
  const { holds } = columnOf(field);
  if (mark.torn) return { text: '', remark: { level: 'reject', text: mark.torn } };
  if (mark.kind === 'error' || FORMULA_ERROR.test(text))
    return lost(`公式出错（${text}），请改成文字`);
  if (mark.link && holds === 'link' && !isHttpUrl(text)) return { text: mark.link };
  if (holds === 'date') return readDate(text, mark.kind);
  if (field === 'version' && mark.kind) return readVersion(text, mark);
  return holds === 'code' ? readCode(text, mark.kind) : { text };
}

/** What a formula shows that cannot be computed, also in a CSV. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

const UNMARKED: CellMark = {};

/** An apostrophe before a code or a day is how a spreadsheet is told to leave it alone; it is no part of it. */
function bare(text: string, { holds }: Column): string {
  const isKept = holds === 'code' || holds === 'date';
  return isKept ? text.replace(/^['’‘＇`]\s*(?=[\dA-Za-z０-９Ａ-Ｚ])/u, '') : text;
}

/** A cell as it is read, with what its mark tells; one that is no such thing for its length is refused. */
export function readCell(field: Field, typed: string, mark: CellMark | undefined): ReadCell {
  const column = columnOf(field);
  const text = bare(withoutTextMark(tidy(withoutRadicals(typed), column)), column);
  if (text.length <= CELL_UNITS || column.holds === 'story')
    return mend(field, text, mark ?? UNMARKED);
  return lost(`这一格有 ${text.length} 个字，最多 ${CELL_UNITS} 个；请检查是否错列，或改短`);
}
