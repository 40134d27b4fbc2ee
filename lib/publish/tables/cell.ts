import { isHttpUrl } from '../../domain/url';
import { type CellMark, EXACT_DIGITS } from '../../tables/cells';
import { withoutTextMark } from '../../tables/csv';
import { type Column, columnOf, type Field } from '../../tables/fields';
import { dayOfSerial } from '../../tables/xlsx/value';
import type { ReadCell } from './row-reader';

function readDate(text: string, { kind }: CellMark): ReadCell {
  const day = kind === 'number' && /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : null;
  return day === null
    ? { text }
    : { text: day, remark: { level: 'repair', text: `电子表格的日期序号 ${text}，已换成 ${day}` } };
}

function readCode(text: string): ReadCell {
  if (text.replace(/\D/g, '').length > EXACT_DIGITS)
    return {
      text: '',
      remark: {
        level: 'error',
        text: '单元格是数字格式，超过 15 位的末几位已丢失；请改成文本格式后重填',
      },
    };
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
  if (mark.kind === 'error')
    return { text: '', remark: { level: 'error', text: `公式出错（${text}），请改成文字` } };
  if (mark.link && holds === 'link' && !isHttpUrl(text)) return { text: mark.link };
  if (holds === 'date') return readDate(text, mark);
  if (field === 'version' && mark.kind) return readVersion(text, mark);
  return holds === 'code' && mark.kind === 'number' ? readCode(text) : { text };
}

/** A cell as it is read, with what its mark tells; one that is no such thing for its length is refused. */
export function readCell(field: Field, typed: string, mark: CellMark | undefined): ReadCell {
  const column = columnOf(field);
  const text = withoutTextMark(tidy(typed, column));
  if (text.length <= CELL_UNITS || column.holds === 'story')
    return mark ? mend(field, text, mark) : { text };
  const told = `这一格有 ${text.length} 个字，最多 ${CELL_UNITS} 个；请检查是否错列，或改短`;
  return { text: '', remark: { level: 'error', text: told } };
}
