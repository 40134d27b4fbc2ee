import { groupedBy } from '../../domain/by-key';
import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { foldHeader, type HeadingKind, isField, readHeader } from '../../tables/read-heading';
import { simplified } from '../../text/normalise-units';
import type { Mapping } from './mapping';
import { settleOpen, tellsChanges } from './open-columns';

/** What the cells of a row mean as headings. */

/** Columns that name the subject of a row. */
export const SUBJECTS: readonly Field[] = ['app', 'institution', 'website'];

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

/** What stands above the acts on a unit's own people: 对个人, 法定代表人处罚. */
const OVER_PERSONS =
  /^(?:对|针对|涉及)?(?:其|直接|主要|有关|相关|涉事|责任)*(?:个人|自然人|法定代表人|负责人|责任人员?|主管人员|从业人员|教师|教职工|举办者)的?(?:行政)?(?:处[罚理分])?$/u;
export const standsOverPersons = (text: string): boolean =>
  OVER_PERSONS.test(simplified(text).replace(SPREADS, ''));
const OF_ACTS: readonly HeadingKind[] = [
  'result',
  'fine',
  'confiscated',
  'withdrawn',
  'noticeType',
];

/** A heading as it is read, in simplified characters, and what it means. */
export interface Heading {
  header: string;
  kind: HeadingKind;
}

/**
 * The headings of a row. Two that mean the same are told apart by the headings above them: 日期 below 移出 is 移出日期, and
 * 决定日期 below 行政许可 not that of the penalty. One that means nothing alone may do so with it: 机关 below 行政处罚.
 */
function readHeadings(sheet: Cells, at: number): Heading[] {
  const above = headingsAbove(sheet, at);
  const named = (sheet.rows[at] ?? []).map((cell, column) => {
    const header = simplified(cell.trim());
    return { header, kind: readHeader(header), over: above[column] ?? '' };
  });
  /** 法定代表人 that only reaches to the right, over 姓名 and 电话, leaves the one result to the unit. What stands above all is a title. */
  const isOnPersons = ({ kind, over }: (typeof named)[number], column: number): boolean =>
    OF_ACTS.includes(kind) &&
    standsOverPersons(over) &&
    over !== above[0] &&
    (/^[对對针針]|处|處/u.test(over) ||
      (sheet.rows[at - 1]?.[column] ?? '').trim() !== '' ||
      named.some((each) => each.kind === kind && each.over !== over));
  const own = named.map((each, column) =>
    isOnPersons(each, column)
      ? { ...each, header: each.over + each.header, kind: 'personal' as const }
      : each,
  );
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

/** The headings of a row. The mapping counts first. Beside 应用名称 the column 企业名称 is the developer. */
export function headingsAt(sheet: Cells, at: number, { columns }: Mapping): Heading[] {
  const read = readHeadings(sheet, at);
  const meant = read.map(({ header, kind }, column): HeadingKind => {
    const mapped = columns.get(foldHeader(header));
    if (mapped !== undefined) return mapped ?? 'aside';
    const isUnread = kind === 'aside' || kind === 'unknown';
    return isUnread && tellsChanges(sheet, at, column) ? 'status' : kind;
  });
  const kinds = settleOpen(meant, sheet, at);
  const isDeveloper = kinds.includes('app') && !kinds.includes('developer');
  // A list of removals has one office: who removed. Beside an act it says that this has ended.
  const isOfActs = (['authority', 'result'] as const).some((field) => kinds.includes(field));
  const isOfRemovals = kinds.includes('lifted') && !isOfActs;
  return read.map(({ header }, column): Heading => {
    const kind = kinds[column] ?? 'aside';
    if (isDeveloper && kind === 'institution') return { header, kind: 'developer' };
    return { header, kind: isOfRemovals && REMOVER.test(header) ? 'authority' : kind };
  });
}

const REMOVER = /^(?:信用)?(?:移出|解除|修复|退出|撤销).{0,8}(?:机关|部门)(?:名称)?$/u;

const fieldOf = ({ kind }: Heading): Field | null => (isField(kind) ? kind : null);

/** The fields that a row names as headings. Titles and data name few or none. */
export const fieldsAt = (sheet: Cells, at: number, mapping: Mapping): Set<Field> =>
  // A row of one text in all its cells is a title.
  new Set((sheet.rows[at] ?? []).map(foldHeader)).size < 2 && (sheet.rows[at]?.length ?? 0) > 1
    ? new Set()
    : new Set(headingsAt(sheet, at, mapping).flatMap((heading) => fieldOf(heading) ?? []));

export const namesSubject = (fields: ReadonlySet<Field>): boolean =>
  SUBJECTS.some((field) => fields.has(field));

/** No heading begins with a digit or holds an address. Each row of data that can be listed has such a cell. */
const NO_HEADING = /^\s*\d|https?:/;
const LEAST_FIELDS = 3;

/**
 * By cell its field, where a row below the header is a header again: it names a subject and holds no data. Else null.
 */
export function headerFields(sheet: Cells, at: number, mapping: Mapping): (Field | null)[] | null {
  if (sheet.rows[at]?.some((cell) => NO_HEADING.test(cell))) return null;
  const fields = fieldsAt(sheet, at, mapping);
  return namesSubject(fields) && fields.size >= LEAST_FIELDS
    ? headingsAt(sheet, at, mapping).map(fieldOf)
    : null;
}

/**
 * May a row below the header head another table, most of whose headings are not ours (序号, 机构名称, 整改情况, 完成时限)? What
 * stands below it is not read under our headings. A row of data without a digit or an address cannot be listed anyway.
 */
export function headsAnother(raw: readonly string[]): boolean {
  const texts = new Set(raw.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  if (texts.size < LEAST_FIELDS || raw.some((cell) => NO_HEADING.test(cell))) return false;
  const kinds = [...texts].map(readHeader).filter((kind) => kind !== 'unknown');
  const isNaming = SUBJECTS.some((field) => kinds.includes(field));
  return kinds.length >= (isNaming ? 2 : LEAST_FIELDS);
}
