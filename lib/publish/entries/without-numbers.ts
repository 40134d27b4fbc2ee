import { oneLine } from '../../domain/plain-text';
import type { Field } from '../../tables/known-headings';
import { withoutPersonalNumbers } from '../rules/persons-told';
import type { RowReader } from '../sheets/row-reader';

/** A text that is published, on one line and without mobile and identity numbers, which its row is told. */
export function withoutNumbers(
  reader: RowReader,
  field: Field,
  called: string,
  printed: string,
): string {
  const text = oneLine(printed);
  const kept = withoutPersonalNumbers(text);
  if (kept !== text) reader.remark('repair', field, `${called}中的手机、身份证等号码已略去`);
  return kept;
}
