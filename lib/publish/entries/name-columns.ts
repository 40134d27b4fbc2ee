import type { Field } from '../../tables/known-headings';
import { normaliseName } from '../../text/normalise';
import { isSchool } from '../rules/education';
import { isPlatformName } from '../rules/hosts-and-sources';
import { type Names, parseNames, partsOf } from '../rules/name-cell';
import { type NameParts, nameParts } from '../rules/name-parts';
import {
  cleanName,
  hidesAName,
  hidesATitle,
  isScrap,
  isUnbalanced,
  wouldRun,
} from '../rules/name-text';
import { isNoName, isOfRegister, isSeveralApps, saidInstead } from '../rules/no-names';
import { personTie } from '../rules/persons';
import { withoutPersonalNumbers } from '../rules/persons-told';
import { excerpt } from '../rules/text-parts';
import { REFUSED } from '../rules/why-refused';
import type { RowReader } from '../sheets/row-reader';

/** The names in the cells of a row: one that names the subject, or any number beside it. */

const isHidden = (field: Field, name: string): boolean =>
  isOfRegister(field) ? hidesAName(name) : hidesATitle(name);

/** Refuses a row for a name that names nobody, with the reason. */
function checkName(reader: RowReader, field: Field, name: string): void {
  const instead = saidInstead(field, name);
  if (isHidden(field, name)) reader.remark('error', field, `${REFUSED.masked}：${excerpt(name)}`);
  else if (isScrap(name)) reader.remark('reject', field, `名称含无法辨认的字符：${excerpt(name)}`);
  else if (wouldRun(name))
    reader.remark('reject', field, `是公式或网页代码，不是名称：${excerpt(name)}`);
  else if (isUnbalanced(name)) reader.remark('reject', field, `名称不完整（括号不成对）：${name}`);
  else if (name !== '' && normaliseName(name).length < 2)
    reader.remark('reject', field, `名称过短：${name}`);
  else if (isPlatformName(name))
    reader.remark('reject', field, `平台名称，不能作为被列单位：${name}`);
  else if (withoutPersonalNumbers(name) !== name)
    reader.remark('reject', field, '名称里有个人的手机、身份证等号码，不予登载');
  else if (instead !== null)
    reader.remark('reject', field, `写的是${instead}，不是名称：${excerpt(name)}`);
  else if (isOfRegister(field) && /[:：]/u.test(name))
    reader.remark('reject', field, `名称里有冒号，请只写单位的名称：${excerpt(name)}`);
  else if (field === 'app' && isSeveralApps(name))
    reader.remark('reject', field, `写的是几款应用，请一行只写一款：${excerpt(name)}`);
  if (name.length > 120) reader.remark('reject', field, '名称超过 120 字');
}

const listed = (names: readonly string[]): string => names.join('、').slice(0, 80);

/** The end of why a row of several names is not split. */
export const NOT_SPLIT = '这一行的几家不能自动拆开，请一行只写一家';

/** Refuses a cell that must hold one name and holds several, or may hold several. */
function refuseSeveral(reader: RowReader, field: Field, names: Names): void {
  if (reader.remarks.some(({ text }) => text.endsWith(NOT_SPLIT))) return;
  if (names.kind === 'several')
    reader.remark(
      'reject',
      field,
      `一格里写了 ${names.names.length}家的名称，请一行只写一家：${listed(names.names)}`,
    );
  if (names.kind === 'unclear')
    reader.remark(
      'reject',
      field,
      `一格里疑写了几家的名称，分不清，请一行只写一家：${listed([names.text])}`,
    );
}

/** The name of a cell, cleaned; empty where it holds none. A name that names nobody, or several, refuses the row. */
export function readName(reader: RowReader, field: Field, printed = reader.cell(field)): string {
  if (isNoName(field, printed)) return '';
  // An app may be called 单词、听力: only registered names are parted at such marks.
  const names: Names =
    field === 'app' ? { kind: 'one', name: cleanName(printed), repairs: [] } : parseNames(printed);
  if (names.kind !== 'one') {
    refuseSeveral(reader, field, names);
    return cleanName(printed);
  }
  const { name, repairs } = names;
  if (field === 'app' && name !== printed)
    reader.remark('repair', field, `名称中的空格或全角字符已整理：${name}`);
  for (const repair of repairs) reader.remark('repair', field, repair);
  checkName(reader, field, name);
  return name;
}

/** Does 已核 say that somebody looked the name up and it is no person's? */
export const isReviewed = (reader: RowReader): boolean => {
  const word = reader.cell('reviewed');
  return (
    /^(?:已核[对实]?|是|√|✓|y|yes)(?:[（(].*[）)])?$/iu.test(word) && !/个体|自然人|个人/.test(word)
  );
};

/** May a further name be a person's? Then it is left out, with a warning, until somebody reviewed the row. */
function namesPerson(reader: RowReader, field: Field, name: string): boolean {
  const tie = personTie(name, nameParts(name).brand);
  if (!tie || isReviewed(reader)) return false;
  reader.remark(
    'warning',
    field,
    `“${tie.owner}”像个人姓名，未采用；查过登记信息、确不是个人姓名的，在“已核”列写“已核”`,
  );
  return true;
}

/**
 * Is a name as a register has it: with its place, and a kind of school, or a trade name and a form? 黄冈 in 黄冈培训学校 may
 * be the trade name.
 */
const isRegistered = (name: string, { region, brand, form }: NameParts): boolean =>
  region !== undefined && (isSchool(name) || (form !== '' && brand !== ''));

/** Is a text the registered name of another unit: a school beside a company, or neither has the other’s trade name? */
export function isOfAnother(text: string, name: string): boolean {
  const [other, own] = [nameParts(text), nameParts(name)];
  if (!isRegistered(text, other)) return false;
  if (isSchool(text) !== isSchool(name)) return true;
  const holds = (whole: string, brand: string) =>
    brand !== '' && normaliseName(whole).includes(normaliseName(brand));
  return !holds(text, own.brand) && !holds(name, other.brand);
}

/**
 * Is a further name one? What is a date, number or address instead is left out with a warning; the row stands without
 * it.
 */
function isFurtherName(reader: RowReader, field: Field, name: string, own: string): boolean {
  const instead =
    field !== 'former' && isOfAnother(name, own) ? '另一家的登记名称' : saidInstead(field, name);
  if (instead === null) {
    checkName(reader, field, name);
    return !namesPerson(reader, field, name);
  }
  reader.remark('warning', field, `写的是${instead}，不是名称，未采用：${excerpt(name)}`);
  return false;
}

/**
 * The names of a cell that may hold any number (曾用名, 品牌), beside the row's `own` name. What cannot be told apart is
 * left out with a warning.
 */
export function readNameList(reader: RowReader, field: Field, own: string): string[] {
  return partsOf(reader.cell(field)).flatMap((text) => {
    if (isNoName(field, text)) return [];
    const names = parseNames(text);
    if (names.kind === 'unclear') {
      reader.remark('warning', field, `疑有几个名称，分不清，未采用：${excerpt(text)}`);
      return [];
    }
    const each = names.kind === 'one' ? [names.name] : names.names;
    return each.filter((name) => isFurtherName(reader, field, name, own));
  });
}
