import { tight } from '../../domain/plain-text';
import { pattern } from '../../text/expressions';
import { fineIn } from '../rules/fines';
import { NUMERALS, numberOf, withoutCommas } from '../rules/numerals';
import { excerpt, TELLS_NOTHING } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';

/** Sums of money: those of columns of their own, and whether they agree with the decision. */

/** A larger number below 万元 was meant in yuan: no office fines a school ten million. */
const MAX_OF_TEN_THOUSANDS = 1000;

/** A number in a column of amounts, in the unit of its cell or of its header; the unit is empty where neither tells it. */
function sumOf(reader: RowReader, field: 'fine' | 'confiscated') {
  const cell = reader.cell(field).replace(/[\s,，]/g, '');
  const [, digits = '', own] = /^(\d+(?:\.\d+)?)(万?元|万)?$/u.exec(cell) ?? [];
  const unit = own?.replace(/万$/u, '万元') ?? /万?元/u.exec(reader.header(field))?.[0] ?? '';
  return { cell, digits, unit };
}

/** `罚款5万元` from a column of amounts; empty when it is none. */
export function amountOf(reader: RowReader, field: 'fine' | 'confiscated', word: string): string {
  const { cell, digits, unit } = sumOf(reader, field);
  if (Number(digits) === 0) {
    if (cell !== '' && digits === '' && !TELLS_NOTHING.test(cell))
      reader.remark('note', field, `不是金额，未采用：${excerpt(cell)}`);
    return '';
  }
  if (unit === '万元' && Number(digits) >= MAX_OF_TEN_THOUSANDS) {
    reader.remark('warning', field, `${cell} 万元疑是按元填的，未采用，请按原文改正`);
    return '';
  }
  if (unit !== '') return `${word}${Number(digits)}${unit}`;
  reader.remark('note', field, `没有写明单位（元或万元），未采用：${cell}`);
  return '';
}

/** Warns where the column of fines tells another sum than the decision. The decision counts. */
export function warnOfSum(reader: RowReader, said: string): void {
  const { cell, digits, unit } = sumOf(reader, 'fine');
  const [told, column] = [fineIn(said), fineIn(`罚款${digits}${unit}`)];
  if (told !== undefined && column !== undefined && column > 0 && told !== column)
    reader.remark(
      'warning',
      'fine',
      `与处理结果里的罚款数额不同（${cell}），以处理结果为准，请按原文改正`,
    );
}

/** A sum told twice: 5万元（￥50,000.00）. */
const TOLD_TWICE = pattern`[（(](?=[^）)]*[￥¥元圆])(?:￥|¥|人民币|小写|大写|[:：])*([\d.,${NUMERALS}]+)[元圆]?[整正]?[）)]`;

/** A sum that is none: 罚款5万余元, 罚款/元. */
const VAGUE = pattern`罚[^,，;；。]{0,8}[\d${NUMERALS}](?:余|多|来)(?:[万千百]?元|$)|罚款(?:[/\-—_]+[万千百]?元|若干)`;

const SUM = `([\\d.${NUMERALS}]+)[元圆]`;
/** 罚没合计4.2万元, and what of it was confiscated. */
const TOTAL = pattern`[,，;；。]?(?:罚没|共|合|总)(?:款|金额|共|合|总)*计?[^,，;；。\d]{0,4}${SUM}`;
const TAKEN = pattern`没收[^,，;；。\d${NUMERALS}]{0,12}${SUM}`;

/** Does a total differ from the fine and what was confiscated: 罚款3万元，没收违法所得1.2万元，罚没合计5.2万元? */
function isOtherTotal(said: string): boolean {
  const text = withoutCommas(tight(said));
  const [whole = '', total = ''] = TOTAL.exec(text) ?? [];
  const parts = text.replace(whole, '');
  const [fine, [, taken = ''] = []] = [fineIn(parts), TAKEN.exec(parts) ?? []];
  if (total === '' || taken === '' || fine === undefined) return false;
  return Math.abs(numberOf(taken) + fine - numberOf(total)) > numberOf(total) / 100;
}

/** Warns of a fine in ten thousands that was meant in yuan, and of one that is told twice and not alike. */
export function warnOfFine(reader: RowReader, said: string): void {
  const again = TOLD_TWICE.exec(said);
  const one = fineIn(said.slice(0, again?.index));
  const other = fineIn(`罚款${again?.[1] ?? ''}元`);
  if ((one !== undefined && other !== undefined && one !== other) || isOtherTotal(said))
    reader.remark(
      'warning',
      'result',
      `同一笔金额写了两个数，不一致，请按原文改正：${excerpt(said)}`,
    );
  if (VAGUE.test(said))
    reader.remark('warning', 'result', `罚款数额不确切，请按原文写明：${excerpt(said)}`);
  if ((fineIn(said) ?? 0) >= MAX_OF_TEN_THOUSANDS * 10_000)
    reader.remark(
      'warning',
      'result',
      `罚款数额过大，疑把元写成了万元，请按原文核对：${excerpt(said)}`,
    );
}
