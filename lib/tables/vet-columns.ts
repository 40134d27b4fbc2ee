import { isOfMany, type VetField } from '../domain/vet';
import { findExported } from './exported-columns';
import { foldHeader, readHeader } from './read-heading';
import {
  areFullNames,
  areLicences,
  areMost,
  areShortNames,
  columnOfMost,
  columnOfNames,
  filledCells,
  firstCells,
  guess,
  isData,
  isDataRow,
  keyOfColumn,
  type Rows,
  SAMPLE_ROWS,
  textsOf,
} from './vet-cells';
import {
  askedBy,
  BRANDS,
  folded,
  headsPersons,
  isCommon,
  isOfSeries,
  isOwnSide,
  isPerson,
  MAY_HOLD_APPS,
  MAY_HOLD_NAMES,
  mayBeAsked,
  mayHoldNames,
  mayTell,
  PLAIN_HEADING,
  QUESTION,
  SURE_HEADING,
  TITLE,
} from './vet-headings';

/** Rows in which a header is looked for: titles and notes stand above it. */
const WITHIN = 10;

/** Which column serves what; a name, an app and a developer have one column at most, further ones of names are `any`. */
export interface VetColumns {
  /** The row of the header, from 0; null if there is none. */
  header: number | null;
  /** The field of each column; null if it is not asked about. */
  fields: (VetField | null)[];
}

/** A field that came already is given to no second column, while headers are compared and cells tell. */
function once(fields: readonly (VetField | null)[]): (VetField | null)[] {
  return fields.map((field, at) => (field && fields.indexOf(field) < at ? null : field));
}

const served = (fields: readonly (VetField | null)[]): number =>
  fields.filter((field) => field !== null).length;

/** Does a field say who a row is about? A telephone may be a parent's. */
const tellsWho = (field: VetField | null): boolean =>
  field !== null && field !== 'place' && field !== 'developer' && field !== 'phone';

/** Address and developer alone name nobody. */
const asksAny = (fields: readonly (VetField | null)[]): boolean =>
  fields.some((field) => tellsWho(field) || field === 'phone');

const widthOf = (rows: Rows): number =>
  rows.reduce((width, { length }) => Math.max(width, length), 0);

/** The first free column of names or apps by its heading, which holds words. */
const headedBy = (form: RegExp, { free, head, rows }: Open): number =>
  free.find((at) => form.test(head[at] ?? '') && guess(filledCells(rows, at)) === 'any') ?? -1;

/** Columns that no known heading serves, with their headings and cells. */
interface Open {
  free: readonly number[];
  head: readonly string[];
  rows: Rows;
}

/** Further columns beside one of names: of full names by most of their cells, or of whatever is headed as names. */
function furtherNames({ free, head, rows }: Open): number[] {
  return free.filter((at) => {
    const [heading = '', cells] = [head[at], filledCells(rows, at)];
    if (!mayBeAsked(heading)) return false;
    if (askedBy(heading) === 'name' || BRANDS.test(heading) || isOfSeries(heading))
      return guess(cells) === 'any';
    return areFullNames(cells) || (MAY_HOLD_NAMES.test(heading) && areShortNames(cells));
  });
}

/** No name of a unit or an app that is compared has so few units; persons and classes have. */
const TOO_SHORT = /^\p{sc=Han}{1,3}$/u;
const areMostlyShort = (cells: readonly string[]): boolean =>
  areMost(cells, (cell) => TOO_SHORT.test(cell));

/** The column of names if there is none yet: one with such a heading first, the keeper of the table last. */
function namesColumn(open: Open, isKeyed: boolean): number {
  const headOf = (at: number): string => open.head[at] ?? '';
  const others = open.free.filter((at) => mayBeAsked(headOf(at)));
  const headed = others.filter((at) => MAY_HOLD_NAMES.test(headOf(at)));
  const long = others.filter((at) => !areMostlyShort(filledCells(open.rows, at)));
  const found = [
    columnOfNames(open.rows, headed),
    columnOfNames(open.rows, others),
    headedBy(MAY_HOLD_NAMES, { ...open, free: long }),
    columnOfNames(open.rows, open.free),
    headedBy(MAY_HOLD_NAMES, { ...open, free: open.free.filter((at) => !others.includes(at)) }),
    // Beside keys nothing else is guessed.
    isKeyed ? headedBy(MAY_HOLD_NAMES, { ...open, free: others }) : -1,
  ];
  return found.find((at) => at >= 0) ?? -1;
}

/** Keys by their cells (税号, 咨询热线), and apps (学习平台). */
function withKeys(
  fields: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  const told = [...fields];
  const free = freeColumns(told, head);
  for (const at of free.filter((column) => !isOwnSide(head[column] ?? ''))) {
    const key = keyOfColumn(filledCells(rows, at));
    if (key && !told.includes(key)) told[at] = key;
  }
  const open = { free: freeColumns(told, head), head, rows };
  const app = told.includes('app') ? -1 : headedBy(MAY_HOLD_APPS, open);
  return told.map((field, at) => (at === app ? 'app' : field));
}

const freeColumns = (fields: readonly (VetField | null)[], head: readonly string[]): number[] =>
  fields.flatMap((field, at) => (field === null && mayHoldNames(head[at] ?? '') ? at : []));

/**
 * Columns that their headings do not tell: keys, apps, and names, where there are none yet (校名 beside 电话) or beside
 * others (学校 and 承办单位). Left out, their rows would be told as not listed.
 */
function withUnforeseen(
  known: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  const fields = withKeys(known, head, rows);
  const isNamed = fields.includes('name') || fields.includes('app');
  const names = isNamed
    ? -1
    : namesColumn({ free: freeColumns(fields, head), head, rows }, fields.some(tellsWho));
  if (names >= 0) fields[names] = 'any';
  for (const at of furtherNames({ free: freeColumns(fields, head), head, rows })) {
    const heading = head[at] ?? '';
    const isMore =
      BRANDS.test(heading) || isOfSeries(heading) || areFullNames(firstCells(rows, at));
    const isSecond = fields.includes('any') && !fields.includes('name');
    if (isNamed || isMore) fields[at] = isSecond ? 'name' : 'any';
  }
  // Licences (教民…号) and further apps are told by their form.
  const isSpare = (at: number): boolean =>
    areLicences(filledCells(rows, at)) || askedBy(head[at] ?? '') === 'app';
  return fields.map((field, at) => (field === null && isSpare(at) ? 'any' : field));
}

/**
 * The columns of texts that may hold names, in a table whose headings tell none. If one holds names: that one, and
 * others of full names (a school and its supplier). If none does: the first, and where its cells are too short for names,
 * as persons and classes are, those that are not; where they repeat themselves, as kinds do, the one that does so least.
 */
function textsAsked(rows: Rows, texts: readonly number[]): number[] {
  const named = columnOfNames(rows, texts);
  const [first = -1] = named < 0 ? texts : [named];
  const others = texts.filter((at) => at !== first);
  const different = (at: number): number => new Set(filledCells(rows, at)).size;
  const long = others.filter((at) => !areMostlyShort(filledCells(rows, at)));
  if (named >= 0) return [first, ...others.filter((at) => areFullNames(firstCells(rows, at)))];
  const cells = filledCells(rows, first);
  const isNobody = areMostlyShort(cells) || different(first) < cells.length;
  if (!isNobody) return [first];
  return areMostlyShort(cells) && long.length > 0
    ? [first, ...long]
    : [first, columnOfMost(others, different)];
}

/** The columns by their cells; of those that are headed, the ones whose headings do not tell of something else. */
function guessAll(rows: Rows, head: readonly string[] = []): (VetField | null)[] {
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => at);
  const guessed = columns.map((at) =>
    mayTell(head[at] ?? '') ? guess(filledCells(rows, at)) : null,
  );
  // A district, a class or a person may stand before the name.
  const asked = textsAsked(
    rows,
    columns.filter((at) => guessed[at] === 'any'),
  );
  // A table of one column holds whatever was pasted.
  if (columns.length === 1) return ['any'];
  const keys = once(guessed.map((field) => (field === 'any' ? null : field)));
  return keys.map((key, at): VetField | null =>
    asked.includes(at) ? (at === asked[1] ? 'name' : 'any') : key,
  );
}

/** Does the one heading of a row stand in other rows of its column too? Then it is a kind: 培训机构 below 类型. */
function isKind(rows: Rows, row: readonly string[], fields: readonly (VetField | null)[]): boolean {
  const at = fields.findIndex((field) => field !== null);
  const isOther = (other: readonly string[]): boolean => other.join('\n') !== row.join('\n');
  return (
    served(fields) === 1 &&
    rows
      .slice(0, SAMPLE_ROWS)
      .some((other) => other[at]?.trim() === row[at]?.trim() && isOther(other))
  );
}

/** In a column of its own a word for anybody (学校) below names is an answer as they are; a header stands below titles. */
function isAnswer(rows: Rows, at: number): boolean {
  if (widthOf(rows) > 1 || SURE_HEADING.test(foldHeader(rows[at]?.[0] ?? ''))) return false;
  return rows.slice(0, at).some((row) => textsOf(row).some((text) => !TITLE.test(text)));
}

/**
 * The fields that a row has as a header; none if it is no header. A heading may read like a name (引进第三方机构的学校) beside
 * more headings than such cells. Below a row of data a header has at least two headings and no data, and is no line of
 * an upright table: its headings are most of it, or it has more cells (`余姚市示例实验小学 | 2026年` stands above `序号 | 应用名称 |
 * 开发者 | 备注`).
 */
function headingsOf(rows: Rows, at: number): (VetField | null)[] {
  const row = rows[at] ?? [];
  const fields = once(row.map(askedBy));
  const above = rows.slice(0, at).filter(isDataRow);
  const cells = textsOf(row).length;
  const isTop = !isDataRow(row) || served(fields) > Math.max(1, row.filter(isData).length);
  const isBelow =
    served(fields) > 1 &&
    !row.some(isData) &&
    (served(fields) * 2 > cells || above.every((other) => textsOf(other).length < cells));
  const isHeader = above.length === 0 ? isTop : isBelow;
  return isHeader && !isKind(rows, row, fields) && !isAnswer(rows, at) ? fields : [];
}

/**
 * Does a row have headings that stand above any table, and that no cell below repeats, as roles and kinds do: 姓名 beside
 * anything, 序号 and 费用, 班级 above weekdays? Subjects alone may be a pupil's.
 */
function isCommonHeader(rows: Rows, at: number): boolean {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  const isOwn = (cell: string, column: number): boolean =>
    !filledCells(below, column).includes(cell.trim());
  const common = row.filter((cell, column) => isCommon(cell) && isOwn(cell, column));
  if (common.some(headsPersons)) return textsOf(row).length > 1;
  const series = row.filter((cell, column) => isOfSeries(cell) && isOwn(cell, column));
  return common.length > 1 || (common.length === 1 && series.length > 1);
}

/**
 * Is a row of headings one that no list foresees? A word that may also be a cell's kind (公司 beside 示例启明) is a heading
 * if it stands alone in its row, beside another heading (姓名), or above full names.
 */
function isUnforeseenHeader(rows: Rows, at: number): boolean {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  if (row.some(isData) || below.length === 0) return false;
  const isAlone = textsOf(row).length === 1;
  const isHeaded = row.some(
    (cell) => cell.trim() !== '' && (isCommon(cell) || readHeader(cell) !== 'unknown'),
  );
  if (isCommonHeader(rows, at)) return true;
  return row.some((cell, column) => {
    const heading = folded(cell);
    const cells = filledCells(below, column);
    if (cells.includes(cell.trim())) return false;
    if (SURE_HEADING.test(heading)) return true;
    if (QUESTION.test(heading)) return !cells.some((each) => /[?？]$/u.test(each));
    return PLAIN_HEADING.test(heading) && (isAlone || isHeaded || areFullNames(cells));
  });
}

/**
 * The last of the first such rows; -1 where there is none. Above common headings (序号, 学生姓名) a title may stand, in cells
 * of one text, and nobody above others.
 */
function unforeseenHeader(rows: Rows): number {
  const are = rows.slice(0, WITHIN).map((_, at) => isUnforeseenHeader(rows, at));
  const first = are.indexOf(true);
  const most = first >= 0 && isCommonHeader(rows, first) ? 1 : 0;
  if (first < 0 || rows.slice(0, first).some((row) => new Set(textsOf(row)).size > most)) return -1;
  const behind = are.indexOf(false, first);
  return (behind < 0 ? are.length : behind) - 1;
}

/** The first rows as headers; none below data of one that asks already, since a further one would leave that out. */
function headsOf(rows: Rows): (VetField | null)[][] {
  const heads = rows.slice(0, WITHIN).map((_, at) => headingsOf(rows, at));
  const first = heads.findIndex(asksAny);
  const fields = heads[first] ?? [];
  const isOwn = (row: readonly string[]): boolean =>
    row.some((cell, at) => isData(cell) && Boolean(fields[at])) &&
    (served(fields) > 1 || isDataRow(row));
  const data = rows.slice(0, WITHIN).findIndex((row, at) => at > first && isOwn(row));
  return data < 0 ? heads : heads.slice(0, data);
}

/**
 * The columns with those that cells tell, where no heading tells who a row is about. Keys may be a row's all; licences
 * and clubs of a weekday or a subject are some rows' alone.
 */
function withGuessed(
  told: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  const tells = (field: VetField | null, at: number): boolean =>
    tellsWho(field) && !isOfSeries(head[at] ?? '') && !areLicences(filledCells(rows, at));
  if (told.some(tells)) return [...told];
  const isNamed = told.includes('name');
  return guessAll(rows, head).map(
    (field, at) => told[at] ?? (field === 'name' && isNamed ? 'any' : field),
  );
}

/** The columns of a table as it stands. */
function columnsOf(rows: Rows): VetColumns {
  const heads = headsOf(rows);
  const asking = heads.some(asksAny) ? heads.filter(asksAny) : heads;
  const best = Math.max(0, ...asking.map(served));
  const isBest = (fields: (VetField | null)[]): boolean =>
    asking.includes(fields) && served(fields) === best;
  const header = best === 0 ? unforeseenHeader(rows) : heads.findIndex(isBest);
  const found = heads[header];
  if (!found) return { header: null, fields: guessAll(rows) };
  const head = rows[header] ?? [];
  /** A further column of keys or places, but whose side keeps the table. */
  const further = (heading = ''): VetField | null => {
    const field = askedBy(heading);
    return isOfMany(field) && !isOwnSide(heading) ? field : null;
  };
  const below = rows.slice(header + 1);
  const own = Array.from({ length: widthOf(rows) }, (_, at) => {
    const field = found[at] ?? further(head[at]);
    // 地址 may be a website's.
    return field === 'place' && guess(filledCells(below, at)) === 'site' ? 'site' : field;
  });
  const fields = withGuessed(withUnforeseen(own, head, below), head, below);
  // Nobody is asked rather than persons.
  const arePersons = (heading: string, at: number): boolean =>
    headsPersons(heading) && !areFullNames(filledCells(below, at));
  if (asksAny(fields) || head.some(arePersons)) return { header, fields };
  // A table of developers alone is about them.
  return fields.includes('developer')
    ? { header, fields: fields.map((field) => (field === 'developer' ? 'name' : field)) }
    : { header: null, fields: guessAll(rows) };
}

/**
 * The columns by the first row that reads like a header, else by what they hold. Columns of an export are left out; the
 * others are told as in a table without them, and without a header by their cells alone.
 */
export function findColumns(rows: Rows): VetColumns {
  const exported = findExported(rows.slice(0, WITHIN));
  if (!exported) return columnsOf(rows);
  const kept = Array.from({ length: widthOf(rows) }, (_, at) => at).filter(
    (at) => !exported.columns.has(at),
  );
  const own = rows.slice(exported.row).map((row) => kept.map((at) => row[at] ?? ''));
  const headed = columnsOf(own);
  const { fields } = headed.header === null ? columnsOf(own.slice(1)) : headed;
  const all = Array.from({ length: widthOf(rows) }, (_, at) => fields[kept.indexOf(at)] ?? null);
  return { header: exported.row + (headed.header ?? 0), fields: all };
}

/** No name of today: 原余姚市示例学校. */
const OF_BEFORE = /^(?:原|曾|前身)/u;

/** Columns that are not asked though they hold full names: one that begins late, or units headed as persons (老师). */
export function unaskedNames(rows: Rows, { header, fields }: VetColumns): number[] {
  const head = rows[header ?? -1] ?? [];
  const below = rows.slice((header ?? -1) + 1);
  const added = findExported([head])?.columns;
  return fields.flatMap((field, at) => {
    const cells =
      field || added?.has(at) ? [] : filledCells(below, at).filter((cell) => !OF_BEFORE.test(cell));
    const heading = head[at] ?? '';
    return areFullNames(cells) && (mayBeAsked(heading) || isPerson(heading)) ? [at] : [];
  });
}
