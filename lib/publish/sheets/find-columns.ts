import type { Field } from '../../tables/column-names';
import {
  foldHeader,
  type HeadingKind,
  headerOf,
  headsPersons,
  isField,
  isLessExact,
  isOpen,
  readHeader,
} from '../../tables/read-heading';
import { type Mapping, quoted, tellUnknown } from './mapping';
import { settleOpen, tellOpen, tellsChanges } from './open-columns';
import type { Sheet } from './table';

/** Columns that name whom a row is about. */
export const SUBJECTS: readonly Field[] = ['app', 'institution', 'website'];

/** Columns that no table of apps can do without; one of institutions needs 处理结果 too. */
const NEEDED_OF_APPS: readonly Field[] = ['authority', 'date', 'source'];
export const NEEDED: readonly Field[] = [...NEEDED_OF_APPS, 'result'];

/** Which columns serve which fields. */
export interface Columns {
  /** By column; null where it serves none. */
  fields: (Field | null)[];
  /** The header of the column that counts for a field. */
  columns: Map<Field, string>;
  /** By column: does another column count for its field, so that this one only supports it? */
  isSupport: boolean[];
  /** Columns that name the person whom a row is about. */
  persons: number[];
  /** Columns that nobody knows, or that have no heading. */
  unknown: number[];
  notices: string[];
}

/** What each header of a row is, by the mapping first. 企业名称 beside 应用名称 is who runs the app. */
function kindsAt(sheet: Sheet, at: number, { columns }: Mapping): HeadingKind[] {
  const headers = sheet.rows[at] ?? [];
  const read = headers.map((header, column): HeadingKind => {
    const mapped = columns.get(foldHeader(header));
    if (mapped !== undefined) return mapped ?? 'aside';
    const kind = readHeader(header);
    const isUnread = kind === 'aside' || kind === 'unknown';
    return isUnread && tellsChanges(sheet, at, column) ? 'status' : kind;
  });
  const kinds = settleOpen(read, sheet, at);
  const isDeveloper = kinds.includes('app') && !kinds.includes('developer');
  return kinds.map((kind) => (isDeveloper && kind === 'institution' ? 'developer' : kind));
}

/** Fields that a row of headers serves; how a header is told from a title or from data. */
const fieldsAt = (sheet: Sheet, at: number, mapping: Mapping): Set<Field> =>
  // A title that reaches over the whole width says one thing, however often.
  new Set((sheet.rows[at] ?? []).map(foldHeader)).size < 2 && (sheet.rows[at]?.length ?? 0) > 1
    ? new Set()
    : new Set(kindsAt(sheet, at, mapping).filter(isField));

const namesSubject = (fields: ReadonlySet<Field>): boolean =>
  SUBJECTS.some((field) => fields.has(field));

/** By field the column that counts: of several the first that no other says more exactly. */
function mainColumns(
  headers: readonly string[],
  kinds: readonly HeadingKind[],
): Map<Field, number> {
  const main = new Map<Field, number>();
  for (const [at, kind] of kinds.entries()) {
    if (!isField(kind)) continue;
    const known = main.get(kind);
    const isBetter =
      known === undefined || (isLessExact(headers[known] ?? '') && !isLessExact(headers[at] ?? ''));
    if (isBetter) main.set(kind, at);
  }
  return main;
}

/** Below a heading of two rows 姓名 may be the name of a unit's own head. */
const OF_ITS_OWN = /法定|法人|负责|校长|园长|举办|联系|经办|经营者|投资|监护|家长|学生/u;

const personsAt = ({ rows }: Sheet, at: number, kinds: readonly HeadingKind[]): number[] =>
  [...kinds.keys()].filter(
    (column) =>
      kinds[column] === 'personal' &&
      headsPersons(rows[at]?.[column] ?? '') &&
      !OF_ITS_OWN.test(rows[at - 1]?.[column] ?? ''),
  );

const tellSupport = (header: string, main: string): string =>
  header === main
    ? `${quoted(header)}有几列：以第一列为准，其余作补充`
    : `${quoted(header)}与${quoted(main)}说的是同一项：以${quoted(main)}为准，${quoted(header)}作补充`;

/** What a clerk is told of columns that no list holds: one line for all of them. */
function tellAside(headers: readonly string[], kinds: readonly HeadingKind[]): string[] {
  const aside = headers.filter((header, at) => kinds[at] === 'aside' && header.trim() !== '');
  return aside.length > 0 ? [`名单用不到的列，未读取：${aside.map(quoted).join('、')}`] : [];
}

const tellFixed = (columns: ReadonlyMap<Field, string>, { fixed }: Mapping): string[] =>
  [...fixed.keys()]
    .filter((field) => columns.has(field))
    .map((field) => `表中已有“${columns.get(field)}”列，对应表中的固定值未使用`);

/**
 * Which column serves which field. Of two for one field the more exact counts, else the first; the other
 * supports it. Every column that does not count is told.
 */
export function readColumns(sheet: Sheet, at: number, mapping: Mapping): Columns {
  const headers = (sheet.rows[at] ?? []).map((header) => header.trim());
  const kinds = kindsAt(sheet, at, mapping);
  const main = mainColumns(headers, kinds);
  const columns = new Map(
    [...main].map(([field, at]): [Field, string] => [field, headers[at] ?? '']),
  );
  const isSupport = kinds.map((kind, at) => isField(kind) && main.get(kind) !== at);
  const notices = headers.flatMap((header, at) => {
    const kind = kinds[at] ?? 'aside';
    if (kind === 'personal') return `${quoted(header)}列含个人信息，已整列丢弃，不读取、不发布`;
    if (isOpen(kind)) return tellOpen(header, kind);
    if (kind === 'unknown') return tellUnknown(header);
    return isField(kind) && isSupport[at] ? tellSupport(header, columns.get(kind) ?? '') : [];
  });
  return {
    fields: kinds.map((kind) => (isField(kind) ? kind : null)),
    columns,
    isSupport,
    persons: personsAt(sheet, at, kinds),
    unknown: [...kinds.keys()].filter(
      (at) => kinds[at] === 'unknown' || (kinds[at] === 'aside' && headers[at] === ''),
    ),
    notices: [...notices, ...tellAside(headers, kinds), ...tellFixed(columns, mapping)],
  };
}

/** What a table lacks, in words; null when it has all that is needed. */
function missingColumns(columns: ReadonlySet<Field>): string | null {
  if (!namesSubject(columns)) return '缺少列“机构名称”、“应用名称”或“网站名称”';
  const isAppsOnly = columns.has('app') && !columns.has('institution');
  const needed: readonly Field[] = isAppsOnly ? NEEDED_OF_APPS : NEEDED;
  const missing = needed.filter((field) => !columns.has(field));
  return missing.length > 0 ? `缺少列“${missing.map(headerOf).join('”、“')}”` : null;
}

/** A heading begins with no number and is no address; a row of data without either could not be listed. */
const NO_HEADING = /^\s*\d|https?:/;
const LEAST_FIELDS = 3;

/** Which field each cell of a row heads, where the row is a header by itself: it names a subject and holds no data. */
export function headingsAt(sheet: Sheet, at: number, mapping: Mapping): (Field | null)[] | null {
  if (sheet.rows[at]?.some((cell) => NO_HEADING.test(cell))) return null;
  const fields = fieldsAt(sheet, at, mapping);
  return namesSubject(fields) && fields.size >= LEAST_FIELDS
    ? kindsAt(sheet, at, mapping).map((kind) => (isField(kind) ? kind : null))
    : null;
}

/** Rows in which a header is looked for: titles, dates and notes stand above it. */
const WITHIN = 20;

/**
 * The row that is the header: the one that names a subject and serves the most fields, the first of
 * equals. Below a header of two rows that is the second, which has the names; further down a whole one heads another
 * table. Null when no row names a subject.
 */
export function findHeader(sheet: Sheet, mapping: Mapping): number | null {
  let best: number | null = null;
  let most = 0;
  for (const at of sheet.rows.slice(0, WITHIN).keys()) {
    const fields = fieldsAt(sheet, at, mapping);
    if (!namesSubject(fields) || fields.size <= most) continue;
    // The address of its page may stand for a source.
    const known = best === null || at === best + 1 ? [] : fieldsAt(sheet, best, mapping);
    if (missingColumns(new Set([...known, ...mapping.fixed.keys(), 'source'])) === null) break;
    [best, most] = [at, fields.size];
  }
  return best;
}

/** What a sheet with a header lacks to be built from, in words; null when it is whole. The address of its page is a source. */
export function missingIn(
  sheet: Sheet,
  header: number,
  mapping: Mapping,
  address: string | undefined,
): string | null {
  const known = new Set([...fieldsAt(sheet, header, mapping), ...mapping.fixed.keys()]);
  return missingColumns(address ? known.add('source') : known);
}
