import { type Field, foldHeader, headerOf, readHeader } from './fields';
import type { Mapping } from './mapping';
import { tellUnknown } from './suggest';

const SUBJECTS: readonly Field[] = ['app', 'institution', 'website'];
const NEEDED: readonly Field[] = ['authority', 'date', 'source'];

/** Which column serves which field. */
export interface Columns {
  /** By column; null where it serves none. */
  fields: (Field | null)[];
  columns: Map<Field, string>;
  notices: string[];
}

type Kind = ReturnType<typeof readHeader>;

/** What each header is, by the mapping first. 企业名称 beside 应用名称 is who runs the app. */
function kindsOf(headers: readonly string[], { columns }: Mapping): Kind[] {
  const kinds = headers.map((header): Kind => {
    const mapped = columns.get(foldHeader(header));
    return mapped === undefined ? readHeader(header) : (mapped ?? 'own');
  });
  const isDeveloper = kinds.includes('app') && !kinds.includes('developer');
  return kinds.map((kind) => (isDeveloper && kind === 'institution' ? 'developer' : kind));
}

const isField = (kind: Kind): kind is Field =>
  kind !== 'personal' && kind !== 'unknown' && kind !== 'own';

/** Fields that a row of headers serves; how a header is told from a title or from data. */
export const fieldsIn = (headers: readonly string[], mapping: Mapping): Set<Field> =>
  new Set(kindsOf(headers, mapping).filter(isField));

export const namesSubject = (fields: ReadonlySet<Field>): boolean =>
  SUBJECTS.some((field) => fields.has(field));

/** What a clerk is told of a column that is not read; null for one of their own, which is left in silence. */
function tellUnread(
  kind: Kind,
  header: string,
  columns: ReadonlyMap<Field, string>,
): string | null {
  if (kind === 'personal') return `“${header}”列含个人信息，已整列丢弃，不读取、不发布`;
  if (kind === 'unknown') return tellUnknown(header);
  const served = isField(kind) ? columns.get(kind) : undefined;
  return served === undefined || served === header
    ? null
    : `“${header}”与“${served}”是同一列，未使用`;
}

const tellFixed = (columns: ReadonlyMap<Field, string>, { fixed }: Mapping): string[] =>
  [...fixed.keys()]
    .filter((field) => columns.has(field))
    .map((field) => `表中已有“${columns.get(field)}”列，对应表中的固定值未使用`);

/** Which header serves which field; the first of two that mean the same wins, and the other is told. */
export function readColumns(headers: readonly string[], mapping: Mapping): Columns {
  const columns = new Map<Field, string>();
  const notices: string[] = [];
  const fields = kindsOf(headers, mapping).map((kind, at) => {
    const header = (headers[at] ?? '').trim();
    if (isField(kind) && !columns.has(kind)) {
      columns.set(kind, header);
      return kind;
    }
    const told = tellUnread(kind, header, columns);
    if (told) notices.push(told);
    return null;
  });
  return { fields, columns, notices: [...notices, ...tellFixed(columns, mapping)] };
}

/** What a table lacks, in words; null when it has all that is needed. */
export function missingColumns(columns: ReadonlySet<Field>): string | null {
  if (!namesSubject(columns)) return '缺少列“机构名称”、“应用名称”或“网站名称”';
  const isAppsOnly = columns.has('app') && !columns.has('institution');
  const needed: readonly Field[] = isAppsOnly ? NEEDED : [...NEEDED, 'result'];
  const missing = needed.filter((field) => !columns.has(field));
  return missing.length > 0 ? `缺少列“${missing.map(headerOf).join('”、“')}”` : null;
}
