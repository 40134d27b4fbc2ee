import type { Field } from '../../tables/known-headings';
import { areNear, beginsTradeName, isInFull } from '../../text/region';
import { hasWholeEnding, type NameParts, nameParts } from '../rules/name-parts';
import { isCount } from '../rules/no-names';
import { isOfficeAlike } from '../rules/offices';
import { namesPersons, personTie } from '../rules/persons';
import { isFullPlace, leadingRegion } from '../rules/regions';
import { excerpt } from '../rules/text-parts';
import { REFUSED } from '../rules/why-refused';
import type { RowReader } from '../sheets/row-reader';
import { isOfAnother, isReviewed } from './name-columns';

/** Whether a registered name is one unit's, and no person's, office's or place. */

/** Refuses a row of which two columns name two units, or a unit and its branch: nobody knows which was punished. */
export function refuseTwoUnits(reader: RowReader, name: string): void {
  const isPart = nameParts(name).branch !== undefined;
  for (const { header, text } of reader.support('institution')) {
    const isBranch = nameParts(text).branch !== undefined;
    const areTwo = isOfAnother(text, name) && isOfAnother(name, text);
    // A foreign word beside a branch is what it calls itself.
    const isUnit = /\p{Script=Han}/u.test(text) && hasWholeEnding(text);
    if (areTwo || (isBranch !== isPart && isUnit))
      reader.remark(
        'reject',
        'institution',
        `“${header}”写的是另一家（${excerpt(text)}），不能确定处理的是哪一家；请只留被处理的一家`,
      );
  }
}

/** Refuses a name that is a person's, or a sole trader's own; one that may be waits until somebody reviewed it. */
function refusePerson(reader: RowReader, field: Field, name: string, brand: string): void {
  const isTrader = /个体/.test(reader.cell('subjectClass'));
  const printed = reader.cell(field) || name;
  const tie = personTie(name, brand, isTrader, printed);
  if (namesPersons(name, printed))
    reader.remark('reject', field, '疑为自然人姓名（个人），名单不登载自然人');
  else if (tie?.kind === 'trader') reader.remark('reject', field, REFUSED.trader);
  else if (tie && isReviewed(reader))
    reader.remark('note', field, `字号“${tie.owner}”像个人姓名，已由人工核对`);
  else if (tie)
    reader.remark(
      'reject',
      field,
      `字号“${tie.owner}”像个人姓名，暂不登载。请查登记信息：确是单位、不是个体工商户的，在“已核”列写“已核”后重新生成`,
    );
}

const COUNTRY = /^(?:中国|中华|全国)$/u;

/** Is a name nothing but a place? */
const isPlace = (name: string, { region, brand, trade, form }: NameParts): boolean =>
  COUNTRY.test(name) || PLACES.test(name) || (region !== undefined && brand + trade + form === '');

/** Nothing but places, which no register has as a name: a zone, a town. A part of a school (城南校区) is none. */
const PLACES =
  /^(?:\p{Script=Han}{1,6}(?:自治[州县]|[省市县旗镇乡]|街道|(?<![校园小社])区)){1,3}$/u;

/** Has it no trade name, or a county in its place and no form, or a company's: 余姚市英语培训, 余姚市教育有限公司? */
const isNobodys = ({ brand, form }: NameParts): boolean =>
  brand === '' ||
  (form === '' && leadingRegion(brand)?.text === brand) ||
  (form.endsWith('公司') && isFullPlace(brand));

/** Refuses a name of an authority, a number of units, a mere place or a mere trade: it is no single unit's. */
function refuseGeneral(reader: RowReader, field: Field, name: string, parts: NameParts): void {
  const { region, form } = parts;
  if (name !== '' && isOfficeAlike(name))
    reader.remark('reject', field, `是行政机关，不能作为被列单位：${excerpt(name)}`);
  else if (isCount(name))
    reader.remark('reject', field, `写的是几家，不是某一家的名称：${excerpt(name)}`);
  else if (isPlace(name, parts)) reader.remark('reject', field, `只写了地名：${excerpt(name)}`);
  else if (name !== '' && !region && isNobodys(parts) && (form !== '' || !/[a-z]/i.test(name)))
    reader.remark('reject', field, `只写了行业或类别，不是某一家的名称：${excerpt(name)}`);
}

/** Checks a registered name and gives its parts: it must be one unit's and no natural person's. */
export function checkOrganisation(reader: RowReader, field: Field, name: string): NameParts {
  const parts = nameParts(name);
  refusePerson(reader, field, name, parts.brand);
  if (field === 'institution') refuseGeneral(reader, field, name, parts);
  if (parts.branch)
    reader.remark('warning', field, `是分支机构（${parts.branch}），不代表其总公司`);
  return parts;
}

/**
 * The parts of a name, checked against the address and the office of its row. 太湖 and 友谊 are counties and common words:
 * where the row is in another province, they are no place and belong to the trade name. So is 永康桥 of a row in 余姚.
 */
export function placed(reader: RowReader, name: string, parts: NameParts): NameParts {
  const { code = '', text = '' } = leadingRegion(name) ?? {};
  const isShort = code === parts.region && !isInFull(text);
  if (!isShort || code.endsWith('0000')) return parts;
  const told = (['address', 'authority'] as const)
    .map((field) => leadingRegion(reader.cell(field))?.code)
    .find((each) => each !== undefined);
  if (told === undefined || areNear([told], [code])) return parts;
  if (!beginsTradeName(parts.brand) && told.slice(0, 2) === code.slice(0, 2)) return parts;
  const { region: _, ...rest } = parts;
  reader.remark('note', 'institution', `“${text}”与所在地不在一处，未当作地名`);
  return { ...rest, brand: text + parts.brand };
}
