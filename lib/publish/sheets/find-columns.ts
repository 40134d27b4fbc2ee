import { groupedBy } from '../../domain/by-key';
import type { Cells } from '../../tables/cells';
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
import { type Mapping, NO_MAPPING, quoted, tellUnknown } from './mapping';
import { settleOpen, tellOpen, tellsChanges } from './open-columns';

/** Columns that name the subject of a row. */
export const SUBJECTS: readonly Field[] = ['app', 'institution', 'website'];

/** Columns that a table of apps needs. A table of institutions needs 处理结果 too. */
export const NEEDED_OF_APPS: readonly Field[] = ['authority', 'date', 'source'];
export const NEEDED: readonly Field[] = [...NEEDED_OF_APPS, 'result'];

/** The columns of a table by their fields. */
export interface Columns {
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

/** What only says that a heading stands above others: 行政许可信息. */
const SPREADS = /(?:信息|情况|公示|公告|数据)+$/u;

/** The headings of the row above, a blank one as a merged cell leaves it: with the text on its left. */
function headingsAbove({ rows }: Cells, at: number): string[] {
  let last = '';
  return (rows[at - 1] ?? []).map((cell) => {
    last = cell.trim() || last;
    return last.replace(SPREADS, '');
  });
}

/** A heading as it is read, and what it means. */
interface Heading {
  header: string;
  kind: HeadingKind;
}

/**
 * The headings of a row. Two that mean the same are told apart by the headings above them: 日期 below 移出 is 移出日期, and
 * 决定日期 below 行政许可 not that of the penalty. One that means nothing alone may do so with it: 机关 below 行政处罚.
 */
function readHeadings(sheet: Cells, at: number): Heading[] {
  const above = headingsAbove(sheet, at);
  const own = (sheet.rows[at] ?? []).map((cell, column) => {
    const header = cell.trim();
    return { header, kind: readHeader(header), over: above[column] ?? '' };
  });
  const areParted = (headings: typeof own): boolean =>
    new Set(headings.map(({ over }) => over)).size > 1;
  if (!areParted(own)) return own;
  const alike = groupedBy(own, ({ header, kind }) => [header, ` ${kind}`]);
  const parted = new Set([...alike.values()].filter(areParted).flat());
  const whole = new Map(
    own
      .filter((each) => each.header !== '' && (each.kind === 'unknown' || parted.has(each)))
      .map((each) => {
        const header = each.over + each.header;
        return [each, { header, kind: readHeader(header) }] as const;
      }),
  );
  /** Headings of which one means with the heading above it what it means alone. */
  const settled = new Set(
    [...whole].flatMap(([{ header, kind }, { kind: meant }]) =>
      isField(kind) && meant === kind ? header : [],
    ),
  );
  return own.map((each) => {
    const read = whole.get(each);
    return read && (settled.has(each.header) || isField(read.kind)) ? read : each;
  });
}

export const headingsIn = (sheet: Cells, at: number): string[] =>
  readHeadings(sheet, at).map(({ header }) => header);

/** The kind of each heading of a row. The mapping counts first. Beside 应用名称 the column 企业名称 is the developer. */
function kindsAt(sheet: Cells, at: number, { columns }: Mapping): HeadingKind[] {
  const read = readHeadings(sheet, at).map(({ header, kind }, column): HeadingKind => {
    const mapped = columns.get(foldHeader(header));
    if (mapped !== undefined) return mapped ?? 'aside';
    const isUnread = kind === 'aside' || kind === 'unknown';
    return isUnread && tellsChanges(sheet, at, column) ? 'status' : kind;
  });
  const kinds = settleOpen(read, sheet, at);
  const isDeveloper = kinds.includes('app') && !kinds.includes('developer');
  // A list of removals has one office: who removed. Beside an act it says that this has ended.
  const isOfActs = (['authority', 'result'] as const).some((field) => kinds.includes(field));
  const headers = kinds.includes('lifted') && !isOfActs ? headingsIn(sheet, at) : [];
  return kinds.map((kind, column) => {
    if (isDeveloper && kind === 'institution') return 'developer';
    return REMOVER.test(headers[column] ?? '') ? 'authority' : kind;
  });
}

const REMOVER = /^(?:信用)?(?:移出|解除|修复|退出|撤销).{0,8}(?:机关|部门)(?:名称)?$/u;

/** The fields that a row names as headings. Titles and data name few or none. */
const fieldsAt = (sheet: Cells, at: number, mapping: Mapping): Set<Field> =>
  // A row of one text in all its cells is a title.
  new Set((sheet.rows[at] ?? []).map(foldHeader)).size < 2 && (sheet.rows[at]?.length ?? 0) > 1
    ? new Set()
    : new Set(kindsAt(sheet, at, mapping).filter(isField));

const namesSubject = (fields: ReadonlySet<Field>): boolean =>
  SUBJECTS.some((field) => fields.has(field));

/** By field its main column: the first with an exact heading, else the first. */
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

/** Headings above 姓名 (法定代表人 over 姓名, 电话): that is a person of the unit, and not the subject of the row. */
const OF_ITS_OWN = /法定|法人|负责|校长|园长|举办|联系|经办|经营者|投资|监护|家长|学生/u;

const personsAt = ({ rows }: Cells, at: number, kinds: readonly HeadingKind[]): number[] =>
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

/** Tells which columns have no place in a list, in one line. */
function tellAside(headers: readonly string[], kinds: readonly HeadingKind[]): string[] {
  const aside = headers.filter((header, at) => kinds[at] === 'aside' && header.trim() !== '');
  return aside.length > 0 ? [`名单用不到的列，未读取：${aside.map(quoted).join('、')}`] : [];
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
  const headers = headingsIn(sheet, at);
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

/** The needed columns that a table lacks, in words; null where it has all. */
function missingColumns(columns: ReadonlySet<Field>): string | null {
  if (!namesSubject(columns)) return '缺少列“机构名称”、“应用名称”或“网站名称”';
  const isAppsOnly = columns.has('app') && !columns.has('institution');
  const needed: readonly Field[] = isAppsOnly ? NEEDED_OF_APPS : NEEDED;
  const missing = needed.filter((field) => !columns.has(field));
  return missing.length > 0 ? `缺少列“${missing.map(headerOf).join('”、“')}”` : null;
}

/** No heading begins with a digit or holds an address. Each row of data that can be listed has such a cell. */
const NO_HEADING = /^\s*\d|https?:/;
const LEAST_FIELDS = 3;

/**
 * By cell its field, where a row below the header is a header again: it names a subject and holds no data. Else null.
 */
export function headingsAt(sheet: Cells, at: number, mapping: Mapping): (Field | null)[] | null {
  if (sheet.rows[at]?.some((cell) => NO_HEADING.test(cell))) return null;
  const fields = fieldsAt(sheet, at, mapping);
  return namesSubject(fields) && fields.size >= LEAST_FIELDS
    ? kindsAt(sheet, at, mapping).map((kind) => (isField(kind) ? kind : null))
    : null;
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
