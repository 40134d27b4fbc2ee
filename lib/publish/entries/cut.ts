import type { Field } from '../../tables/column-names';
import type { RowReader } from '../sheets/row-reader';

/** A text of so many units at most, with a word where it was cut; no character is halved. */
export function cutTo(reader: RowReader, field: Field, text: string, units: number): string {
  if (text.length <= units) return text;
  reader.remark('note', field, `“${reader.header(field)}”超过 ${units} 字，已截短`);
  return `${text.slice(0, units - 2).replace(/[\uD800-\uDBFF]$/u, '')}……`;
}
