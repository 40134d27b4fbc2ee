import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { headerOf, headsPersons, isField, isLessExact } from '../../tables/read-heading';
import { fieldsAt, type Heading, headingsAt, namesSubject } from './header-row';
import { type Mapping, NO_MAPPING, quoted, tellUnknown } from './mapping';
import { tellOpen } from './open-columns';

/** Columns that a table of apps needs. A table of institutions needs 处理结果 too. */
export const NEEDED_OF_APPS: readonly Field[] = ['authority', 'date', 'source'];
export const NEEDED: readonly Field[] = [...NEEDED_OF_APPS, 'result'];

/** The columns of a table by their fields. */
export interface Columns {
  /** The heading of each column. */
  headers: readonly string[];
  /** By column its field; null where it has none. */
  fields: (Field | null)[];
  /** By field the header of its column; of several columns for one field that of the main one. */
  columns: Map<Field, string>;
  /** By column: is it a further column of a field, beside the main one? */
  isSupport: boolean[];
  /** Columns that name the natural person whom the row is about (被处罚人姓名). */
  persons: number[];
  /** Columns with an unknown heading or with none. */
  unknown: number[];
  notices: string[];
}

/** By field its main column: the first with an exact heading, else the first. */
function mainColumns(headings: readonly Heading[]): Map<Field, number> {
  const main = new Map<Field, number>();
  for (const [at, { header, kind }] of headings.entries()) {
    if (!isField(kind)) continue;
    const known = main.get(kind);
    const isBetter =
      known === undefined || (isLessExact(headings[known]?.header ?? '') && !isLessExact(header));
    if (isBetter) main.set(kind, at);
  }
  return main;
}

/** Headings above 姓名 (法定代表人 over 姓名, 电话): that is a person of the unit, and not the subject of the row. */
const OF_ITS_OWN = /法定|法人|负责|校长|园长|举办|联系|经办|经营者|投资|监护|家长|学生/u;

const personsAt = ({ rows }: Cells, at: number, headings: readonly Heading[]): number[] =>
  headings.flatMap(({ kind }, column) =>
    kind === 'personal' &&
    headsPersons(rows[at]?.[column] ?? '') &&
    !OF_ITS_OWN.test(rows[at - 1]?.[column] ?? '')
      ? column
      : [],
  );

const tellSupport = (header: string, main: string): string =>
  header === main
    ? `${quoted(header)}有几列：以第一列为准，其余作补充`
    : `${quoted(header)}与${quoted(main)}说的是同一项：以${quoted(main)}为准，${quoted(header)}作补充`;

/** Tells which columns have no place in a list, in one line. */
function tellAside(headings: readonly Heading[]): string[] {
  const aside = headings.filter(({ header, kind }) => kind === 'aside' && header.trim() !== '');
  const told = aside.map(({ header }) => quoted(header)).join('、');
  return aside.length > 0 ? [`名单用不到的列，未读取：${told}`] : [];
}

const tellFixed = (columns: ReadonlyMap<Field, string>, { fixed }: Mapping): string[] =>
  [...fixed.keys()]
    .filter((field) => columns.has(field))
    .map((field) => `表中已有“${columns.get(field)}”列，对应表中的固定值未使用`);

/**
 * Finds the column of each field. Of several columns for one field one is the main one, and the others support it.
 * The clerk is told of every column that is no main one.
 */
export function readColumns(sheet: Cells, at: number, mapping: Mapping): Columns {
  const headings = headingsAt(sheet, at, mapping);
  const main = mainColumns(headings);
  const columns = new Map(
    [...main].map(([field, at]): [Field, string] => [field, headings[at]?.header ?? '']),
  );
  const isSupport = headings.map(({ kind }, at) => isField(kind) && main.get(kind) !== at);
  const notices = headings.flatMap(({ header, kind }, at) => {
    if (kind === 'personal') return `${quoted(header)}列含个人信息，已整列丢弃，不读取、不发布`;
    if (kind === 'party-or-office') return tellOpen(header);
    if (kind === 'unknown') return tellUnknown(header);
    return isField(kind) && isSupport[at] ? tellSupport(header, columns.get(kind) ?? '') : [];
  });
  return {
    headers: headings.map(({ header }) => header),
    fields: headings.map(({ kind }) => (isField(kind) ? kind : null)),
    columns,
    isSupport,
    persons: personsAt(sheet, at, headings),
    unknown: headings.flatMap(({ header, kind }, at) =>
      kind === 'unknown' || (kind === 'aside' && header === '') ? at : [],
    ),
    notices: [...notices, ...tellAside(headings), ...tellFixed(columns, mapping)],
  };
}

/** The needed columns that a table lacks, in words; null where it has all. */
function missingColumns(columns: ReadonlySet<Field>): string | null {
  if (!namesSubject(columns)) return '缺少列“机构名称”、“应用名称”或“网站名称”';
  const isAppsOnly = columns.has('app') && !columns.has('institution');
  const needed: readonly Field[] = isAppsOnly ? NEEDED_OF_APPS : NEEDED;
  const missing = needed.filter((field) => !columns.has(field));
  return missing.length > 0 ? `缺少列“${missing.map(headerOf).join('”、“')}”` : null;
}

/** So many rows are looked at for the header: titles, dates and notes may stand above it. */
const WITHIN = 20;

/**
 * The header: the first row that names a subject and has the most fields. Where the header has two rows, it is the
 * second, which names the columns. A second complete header further down belongs to another table. Null where no row
 * names a subject.
 */
export function findHeader(sheet: Cells, mapping: Mapping = NO_MAPPING): number | null {
  let best: number | null = null;
  let most = 0;
  for (const at of sheet.rows.slice(0, WITHIN).keys()) {
    const fields = fieldsAt(sheet, at, mapping);
    if (!namesSubject(fields) || fields.size <= most) continue;
    // A table without a column of sources is complete, since the address of its page may be the source.
    const known = best === null || at === best + 1 ? [] : fieldsAt(sheet, best, mapping);
    if (missingColumns(new Set([...known, ...mapping.fixed.keys(), 'source'])) === null) break;
    [best, most] = [at, fields.size];
  }
  return best;
}

/**
 * The needed columns that a sheet lacks, in words; null where it has all. The address of its page counts as a source.
 */
export function missingIn(
  sheet: Cells,
  header: number,
  mapping: Mapping,
  address: string | undefined,
): string | null {
  const known = new Set([...fieldsAt(sheet, header, mapping), ...mapping.fixed.keys()]);
  return missingColumns(address ? known.add('source') : known);
}
