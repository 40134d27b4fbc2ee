import type { Day } from '../../domain/day';
import type { Entry, EntryName } from '../../domain/entry';
import { parseUscc } from '../../domain/identifiers';
import { NAME_FIELDS } from '../../tables/known-headings';
import { normaliseName } from '../../text/normalise';
import { isEducationOperator, isSchool } from '../rules/education';
import { parseNames, partsOf } from '../rules/name-cell';
import { hasWholeEnding, type NameParts } from '../rules/name-parts';
import { isBrand } from '../rules/name-text';
import { isNoName } from '../rules/no-names';
import { leadingRegion } from '../rules/regions';
import { excerpt } from '../rules/text-parts';
import { PERSON, REFUSED } from '../rules/why-refused';
import { SUBJECTS } from '../sheets/header-row';
import type { RowReader } from '../sheets/row-reader';
import { readUscc } from './credit-code';
import { type Act, type Draft, type ReadRow, withLift } from './draft';
import { readCheck, readIdentifiers } from './identifiers';
import { readActs } from './institution-acts';
import { readName, readNameList } from './name-columns';
import { checkOrganisation, placed, refuseTwoUnits } from './organisation';
import { readProvenance } from './provenance';

/** The names of an institution: the registered one, those of other columns, and its trade name as a brand. */
function readNames(reader: RowReader, name: string, parts: NameParts): EntryName[] {
  const isWhole = hasWholeEnding(name);
  if (!isWhole) reader.remark('warning', 'institution', '不是登记全称，只作为品牌名，不单独标记');
  const names: EntryName[] = [{ text: name, kind: isWhole ? 'legal' : 'brand' }];
  const add = (text: string, kind: EntryName['kind']) => {
    const isNew = names.every((known) => normaliseName(known.text) !== normaliseName(text));
    if (text !== '' && isNew) names.push({ text, kind });
  };
  for (const [field, kind] of NAME_FIELDS)
    for (const text of readNameList(reader, field, name))
      add(text, kind === 'former' && !hasWholeEnding(text) ? 'brand' : kind);
  // The trade name of 某公司加盟校 belongs to its franchiser.
  if (
    isWhole &&
    isBrand(parts.brand) &&
    !/(?:(?:加盟|授权|特许)(?:店|校|点|机构|校区|中心)?|代理(?:店|点|商))[）)]?$/u.test(name)
  )
    add(parts.brand, 'brand');
  return names;
}

/** Brackets at the end of a name: （金色佳园）. */
const BRACKETS_BEHIND = /(?:[（(【][^（）()【】]*[）)】])+$/u;

/** What a class is called after on its sign, where it has no registered name: 余姚市示例英语, 余姚示例艺术培训. */
const TAUGHT =
  /^(?:教育|培训|托管|早教|艺术|音乐|美术|书法|舞蹈|体育|英语|外语|语言|幼儿|少儿|青少年|课外|国际)+$/u;

/** Refuses a name that has a place and a company's trade but no form (余姚市示例教育科): it was cut. A sign is a brand. */
function refuseCut(reader: RowReader, name: string, { region, brand, trade }: NameParts): void {
  if (reader.isRefused || !region || trade === '' || (brand !== '' && TAUGHT.test(trade))) return;
  if (!hasWholeEnding(name.replace(BRACKETS_BEHIND, '')))
    reader.remark('reject', 'institution', `名称疑在换页处被截断：${name}`);
}

type NameField = 'institution' | 'website';

/** Which column names the subject: that of websites where the one of institutions says nothing. */
const fieldOf = (reader: RowReader): NameField =>
  !reader.says('institution') && reader.says('website') ? 'website' : 'institution';

const kindOf = (reader: RowReader, name: string): Entry['kind'] =>
  fieldOf(reader) === 'website' ? 'website' : isSchool(name) ? 'school' : 'institution';

/** Refuses a row without a name; gives what the report calls it, which is the cell as typed. */
function refuseNameless(reader: RowReader, field: NameField): string {
  const printed = excerpt(reader.cell(field));
  if (printed === '') reader.remark('reject', 'institution', '名称为空');
  else reader.remark('reject', field, `没有写明名称：${printed}`);
  return printed;
}

/** Refuses a row about a natural person, as its column of classes says. Nothing else of it is read or told. */
function refuseNatural(reader: RowReader): ReadRow {
  reader.remark('reject', 'subjectClass', REFUSED.person);
  return { reader, name: PERSON };
}

/** The keys of an institution: its credit code, else its name. */
function keysOf(name: string, uscc: string | null): Pick<Draft, 'key' | 'aliases'> {
  const key = `org|${normaliseName(name)}`;
  return uscc ? { key: `uscc|${uscc}`, aliases: [key] } : { key, aliases: [] };
}

/** A refused row with what it lifts, of the unit under its former names too: it may be on a list by one of those. */
function lifting(row: ReadRow, keys: Pick<Draft, 'key' | 'aliases'>, acts: Act[], asOf: Day) {
  const aliases = partsOf(row.reader.cell('former')).map((name) => `org|${normaliseName(name)}`);
  return withLift(row, { ...keys, aliases: [...keys.aliases, ...aliases] }, acts, asOf);
}

/** A row of a table that lacks a needed column. It is refused already; what it says of a removal still counts. */
export function readUnfitRow(reader: RowReader, asOf: Day): ReadRow {
  const name = SUBJECTS.map((field) => reader.cell(field)).find(Boolean);
  const row: ReadRow = { reader, name: name ?? reader.place.raw[0] ?? '' };
  const names = parseNames(reader.cell('institution'));
  if (names.kind !== 'one' || isNoName('institution', names.name)) return row;
  const keys = keysOf(names.name, parseUscc(reader.cell('uscc')));
  return lifting(row, keys, [], asOf);
}

/** The province of a code of the whole country. */
const NATIONAL = '10';

/** Warns of a code of another province than the name's: it was copied, or its unit moved. */
function warnOfPlace(reader: RowReader, uscc: string, { region }: NameParts): void {
  const province = uscc.slice(2, 4);
  if (region && province !== NATIONAL && province !== region.slice(0, 2))
    reader.remark('warning', 'uscc', '代码的地区与名称里的不在一个省，请核对是不是这家单位的');
}

/** Read a row of a table of institutions or websites. A refused row has no draft. */
export function readInstitutionRow(reader: RowReader, asOf: Day): ReadRow {
  // Some tables have the class 非自然人, which is a unit, as 个人独资企业 and 自然人独资有限责任公司 are.
  if (/^(?:自然人(?!独资|投资|控股)|公民|个人(?!独资|合伙))/.test(reader.cell('subjectClass')))
    return refuseNatural(reader);
  const field = fieldOf(reader);
  const name = readName(reader, field);
  const label = name || refuseNameless(reader, field);
  const parts = placed(reader, name, checkOrganisation(reader, field, name));
  if (field === 'institution') {
    refuseCut(reader, name, parts);
    refuseTwoUnits(reader, name);
  }
  const uscc = readUscc(reader);
  if (uscc) warnOfPlace(reader, uscc, parts);
  const provenance = readProvenance(reader, asOf, [name]);
  const keys = keysOf(name, uscc);
  const row: ReadRow = { reader, name: label, ...(name !== '' && { organisation: name }) };
  if (!provenance) return lifting(row, keys, [], asOf);
  const check = readCheck(reader, provenance.source, provenance.date.day, asOf);
  const acts = readActs(reader, name, provenance, asOf);
  const identifiers = readIdentifiers(reader, check, asOf);
  if (uscc) identifiers.unshift({ kind: 'uscc', value: uscc, of: 'subject', ...check });
  const names = readNames(reader, name, parts);
  if (reader.isRefused) return lifting(row, keys, acts, asOf);
  const region = parts.region ?? leadingRegion(reader.cell('address'))?.code;
  const draft = {
    reader,
    kind: kindOf(reader, name),
    ...keys,
    names,
    ...(region && { region }),
    identifiers,
    operatorIsEducation: isEducationOperator(parts.trade, parts.form),
    acts,
  };
  return { ...row, draft };
}
