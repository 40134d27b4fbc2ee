import type { Field } from '../../tables/known-headings';
import {
  foldHeader,
  headerOf,
  isField,
  KNOWN_HEADERS,
  readHeader,
} from '../../tables/read-heading';
import { mayBe } from '../../tables/unlisted-headings';
import { simplified } from '../../text/normalise-units';
import { nearest } from '../nearest-word';
import { shortened } from '../rules/text-parts';
import { TableFault } from './table';
import { readCsv } from './text';

/** What a clerk tells once of the tables of an office. */
export interface Mapping {
  /** Folded header of theirs → our field; null for a column that is not to be used. */
  columns: ReadonlyMap<string, Field | null>;
  /** Values for fields that a table has no column for: the authority of a whole file. */
  fixed: ReadonlyMap<Field, string>;
}

export const NO_MAPPING: Mapping = { columns: new Map(), fixed: new Map() };

/** Stands for "do not use this column". */
const UNUSED = '不使用';

/** One line of a mapping: a header and what it is, or a field and its value. */
interface Line {
  place: string;
  header: string;
  target: string;
  value: string;
}

function fieldOf(target: string, file: string, place: string): Field {
  const field = readHeader(target);
  if (isField(field)) return field;
  const near = nearestHeader(target);
  const hint = near ? `，是否为“${near.known}”？` : '';
  throw new TableFault(file, place, `没有名为“${target}”的列${hint}`);
}

function addLine(
  columns: Map<string, Field | null>,
  fixed: Map<Field, string>,
  { place, header: printed, target, value }: Line,
  file: string,
): void {
  const header = simplified(printed);
  if (header !== '' && readHeader(header) === 'personal')
    throw new TableFault(file, place, `“${header}”含个人信息，不能对应到任何列`);
  if (header === '' && value === '')
    throw new TableFault(file, place, '应写明“表头”（表格里的列名）或“固定值”');
  if (header !== '')
    columns.set(foldHeader(header), target === UNUSED ? null : fieldOf(target, file, place));
  else fixed.set(fieldOf(target, file, place), value);
}

/** `{"列": {"处罚机构": "作出机关"}, "固定值": {"原文链接": "https://…"}}` */
function linesOfJson(text: string, file: string): Line[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw new TableFault(file, '文件', '不是 JSON');
  }
  const pairsOf = (name: string): [string, string][] => {
    const part: unknown = (root as Record<string, unknown> | null)?.[name] ?? {};
    const pairs = typeof part === 'object' && part !== null ? Object.entries(part) : [];
    for (const [key, value] of pairs)
      if (typeof value !== 'string') throw new TableFault(file, `${name}·${key}`, '应为文字');
    return pairs;
  };
  const lines = [
    ...pairsOf('列').map(([header, target]) => ({ place: header, header, target, value: '' })),
    ...pairsOf('固定值').map(([target, value]) => ({ place: target, header: '', target, value })),
  ];
  if (lines.length > 0) return lines;
  throw new TableFault(file, '文件', '没有“列”或“固定值”：{"列": {"表格里的表头": "这里的列名"}}');
}

/** Three columns 表头, 对应列, 固定值; a line has a header or a value. */
function linesOfCsv(bytes: Uint8Array, file: string): Line[] {
  const rows = readCsv(bytes, file);
  const [head = [], ...body] = rows;
  const at = ['表头', '对应列', '固定值'].map((name) => head.indexOf(name));
  if (at[0] === -1 || at[1] === -1)
    throw new TableFault(file, '第1行', '对应表的列应为：表头,对应列,固定值');
  return body.flatMap((row, index) => {
    const [header = '', target = '', value = ''] = at.map((column) => (row[column] ?? '').trim());
    const isBlank = header === '' && target === '' && value === '';
    return isBlank || header.startsWith('#')
      ? []
      : { place: `第${index + 2}行`, header, target, value };
  });
}

/** A mapping file's content. Throws a `TableFault` that names the line. */
export function parseMapping(bytes: Uint8Array, file: string): Mapping {
  const lines = file.toLowerCase().endsWith('.json')
    ? linesOfJson(new TextDecoder().decode(bytes), file)
    : linesOfCsv(bytes, file);
  const columns = new Map<string, Field | null>();
  const fixed = new Map<Field, string>();
  for (const line of lines) addLine(columns, fixed, line, file);
  return { columns, fixed };
}

/** A heading is suggested if at most this share of it is mistyped. More would lead to another column. */
const MISTYPED = 0.34;

/** The known heading with the same last part that is nearest to an unknown one; null where none is near. */
export function nearestHeader(header: string): { known: string; field: Field } | null {
  const folded = foldHeader(header);
  const alike = [...KNOWN_HEADERS].filter(([, field]) => mayBe(folded, field));
  const known = nearest(
    folded,
    alike.map(([each]) => each),
    MISTYPED,
  );
  const field = known && KNOWN_HEADERS.get(known);
  return field ? { known, field } : null;
}

/** Characters of a header that a message quotes. */
const QUOTED = 40;

/** A header as messages quote it. */
export const quoted = (header: string): string => `“${shortened(header.trim(), QUOTED)}”`;

/** `“处罚机构”列无法识别，未使用；是否即“作出机关”？` */
export function tellUnknown(header: string): string {
  const near = nearestHeader(header);
  const hint = near ? `；是否即“${headerOf(near.field)}”？是则用 --mapping 对应` : '';
  return `${quoted(header)}列无法识别，未使用${hint}`;
}
