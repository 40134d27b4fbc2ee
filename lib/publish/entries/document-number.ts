import { parseUscc, usccChecksumHolds } from '../../domain/identifiers';
import { isHttpUrl } from '../../domain/url';
import { parseDate } from '../rules/dates';
import { hidesATitle, saysNothing } from '../rules/name-text';
import { readsLikePerson } from '../rules/persons';
import { withoutPersonalNumbers } from '../rules/persons-told';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { isPlaceBeside } from './authority';

/** The number of a decision, as a row prints it. */

/** A person that a clerk noted behind the number: 余教罚〔2026〕5号（王丽）. */
const NOTED_BEHIND = /(?<=号)\s*[（(]?(\p{Script=Han}{2,4})[）)]?\s*$/u;

/** 无, 未编号, 详见附件: there is no number. 无锡市2026年第1批 is one. */
const NO_NUMBER = /^[(（]?(?:无|未|暂|没有?|不详|待|略|同上|详?见)/u;
const isNumber = (text: string): boolean =>
  /\d|[一二三四五六七八九十][号批期]/u.test(text) && !/^详?见附件/u.test(text);
export const saysNoNumber = (text: string): boolean =>
  !isNumber(text) && (saysNothing(text) || NO_NUMBER.test(text));
/** A credit code. Some offices number their decisions by eighteen digits, whose sum does not hold. */
const isCreditCode = (text: string): boolean => {
  const code = parseUscc(text);
  return code !== null && (/[A-Z]/.test(code) || usccChecksumHolds(code));
};

/** What slips into the column: a day, a code, an address, a telephone, a licence's number. */
const isOfOtherColumn = (text: string): boolean =>
  /^\d{1,2}月\d{1,2}日$|^0\d{2,3}-\d{7,8}$|^教民\d{6,}/u.test(text) ||
  (/教民\d{12,}|许可证(?:编?号)?[:：]?\d{6,}/u.test(text) &&
    !/[〔[(（]\d{4}[〕\])）]/u.test(text)) ||
  isCreditCode(text) ||
  isHttpUrl(text) ||
  (/\D/.test(text) && parseDate(text)?.precision === 'day');

/** Leaves out what is no number: two rows of 无 would be two decisions of one number. */
function checkNumber(reader: RowReader): void {
  const text = reader.cell('document').normalize('NFKC').trim();
  if (text === '') return;
  if (saysNoNumber(text)) reader.add('document', { text: '' });
  else if (
    withoutPersonalNumbers(text) === text &&
    (!isNumber(text) || hidesATitle(text) || isOfOtherColumn(text))
  ) {
    const told = `写的不是文号，未登载：${excerpt(text)}`;
    reader.add('document', { text: '', remark: { level: 'warning', text: told } });
  }
}

/**
 * The document's number, else the batch. A cell that slipped into the column may hold a person's number: it is left
 * out.
 */
export function readDocument(reader: RowReader): string {
  checkNumber(reader);
  const field = reader.cell('document') !== '' ? 'document' : 'batch';
  const said = reader.cell(field);
  const document = said.replace(NOTED_BEHIND, (tail, name: string) =>
    readsLikePerson(name) && !isPlaceBeside(name) ? '' : tail,
  );
  if (document !== said) reader.remark('repair', field, '文号后的人名已略去');
  if (withoutPersonalNumbers(document) === document) return reader.cut(field, document, 200);
  reader.remark('warning', field, '文号里像有个人的身份证或手机号码，未登载');
  return '';
}
