import { normaliseName } from '../../index/normalise';
import { hasWholeEnding, type NameParts, nameParts } from '../name-parts';
import { isPlatformName } from '../rules/guards';
import { isPersonName, personTie } from '../rules/person';
import { cleanName, isMasked, isScrap, isUnbalanced } from '../rules/text';
import type { Field } from '../table/fields';
import type { RowReader } from './fate';

/** What clerks write where there is no name, or where only the row above has it. */
const NO_NAME = /^(?:无|暂无|没有|不详|未知|同上|[-—–/\\]+)$/u;

/** A name cell: cleaned, refused when it names nobody. Empty when the cell is. */
export function readName(reader: RowReader, field: Field): string {
  const printed = reader.cell(field);
  if (NO_NAME.test(printed)) return '';
  const name = cleanName(printed);
  if (name !== printed) reader.remark('repair', field, `名称中的空格或全角字符已整理：${name}`);
  if (isMasked(name)) reader.remark('error', field, `名称已被隐去，无法登载：${name.slice(0, 60)}`);
  else if (isScrap(name))
    reader.remark('reject', field, `名称含无法辨认的字符：${name.slice(0, 60)}`);
  else if (isUnbalanced(name)) reader.remark('reject', field, `名称不完整（括号不成对）：${name}`);
  else if (name !== '' && normaliseName(name).length < 2)
    reader.remark('reject', field, `名称过短：${name}`);
  else if (isPlatformName(name))
    reader.remark('reject', field, `平台名称，不能作为被列单位：${name}`);
  if (name.length > 120) reader.remark('reject', field, '名称超过 120 字');
  return name;
}

/** The checks on a registered name: whole, and not a natural person's. */
export function checkOrganisation(reader: RowReader, field: Field, name: string): NameParts {
  const parts = nameParts(name);
  const tie = personTie(name, parts.brand);
  if (isPersonName(name)) reader.remark('reject', field, '疑为自然人姓名，名单不登载自然人');
  else if (tie === 'trader')
    reader.remark('reject', field, '以个人姓名为字号的个体工商户，名单不登载自然人');
  else if (tie === 'maybe')
    reader.remark('warning', field, '字号疑为个人姓名，请核对是否为个体工商户');
  if (parts.branch)
    reader.remark('warning', field, `是分支机构（${parts.branch}），不代表其总公司`);
  return parts;
}

/** A developer's name cut at a page's end cannot be known: `厦门示例教育科`. */
export function refuseTruncated(reader: RowReader, field: Field, name: string): void {
  if (!isPersonName(name) && !hasWholeEnding(name))
    reader.remark('reject', field, `名称疑在换页处被截断：${name}`);
}
