import { isOfMany, type VetField } from '../domain/vet';
import { LEADING_NUMBER } from '../text/list-number';
import { normaliseName } from '../text/normalise';
import { simplified } from '../text/normalise-units';
import { findExported } from './exported-columns';
import type { Field } from './known-headings';
import { fieldOfKeptList, foldHeader, type HeadingKind, readHeader } from './read-heading';
import {
  areFullNames,
  areLicences,
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

/** The vetting field of each field of the dictionary. Other fields do not say who a row is. */
const ASKED: Partial<Record<Field, VetField>> = {
  institution: 'name',
  app: 'app',
  developer: 'developer',
  site: 'site',
  uscc: 'uscc',
  icp: 'icp',
  phone: 'phone',
  address: 'place',
};

/** A heading without the number that a form gives its questions: `2、机构名称`. */
const unnumbered = (heading: string): string => heading.trim().replace(LEADING_NUMBER, '');

/** Headings in simplified or traditional characters: 學校, 供應商. */
const askedBy = (numbered: string): VetField | null => {
  const heading = unnumbered(numbered);
  const field = fieldOfKeptList(heading) ?? fieldOfKeptList(normaliseName(foldHeader(heading)));
  return (field && ASKED[field]) ?? null;
};

/** Rows in which a header is looked for: titles and notes stand above it. */
const WITHIN = 10;

/** Which column serves what; a name, an app and a developer have one column at most. */
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

/** Address and developer alone name nobody. */
const asksAny = (fields: readonly (VetField | null)[]): boolean =>
  fields.some((field) => field !== null && field !== 'place' && field !== 'developer');

const widthOf = (rows: Rows): number =>
  rows.reduce((width, { length }) => Math.max(width, length), 0);

/** Headings of columns that may hold names: 校名, 承办单位, 服务商, 乙方. */
const MAY_HOLD_NAMES =
  /名|单位|机构|学校|公司|企业|[方商店户]$|商[家户]|品牌|抬头|对象|supplier|vendor/iu;
const MAY_HOLD_APPS = /app|应用|软件|小程序|平台|客户端/iu;
/** Headings that nobody foresaw, and those of other columns that may name whom the row is about. */
const FREE: readonly HeadingKind[] = [
  'unknown',
  'party-or-office',
  'authority',
  'website',
  'brand',
  'short',
  'former',
];

/** May a column hold names, by its heading or for want of one? */
const mayHoldNames = (heading: string): boolean =>
  heading.trim() === '' || FREE.includes(readHeader(heading)) || askedBy(heading) === 'name';

/** The first free column of names or apps by its heading, which holds words. */
const headedBy = (form: RegExp, { free, head, rows }: Open): number =>
  free.find((at) => form.test(head[at] ?? '') && guess(filledCells(rows, at)) === 'any') ?? -1;

/** Columns that no known heading serves, with their headings and cells. */
interface Open {
  free: readonly number[];
  head: readonly string[];
  rows: Rows;
}

/** The side of a contract that keeps the table. It is asked only if nobody else is named, and only by its name. */
const OWN_SIDE = /^(?:甲方|采购|购[买货]?方|买方|需方|委托|发包|付款|本[校园]|我[校园]|本单位)/u;
/** Where lessons are held, who allowed them, what they are, and where somebody comes from or works: not whom the row is about. */
const OF_OTHERS =
  /(?:地[点址]|位置|场[地所]|教室|校区|机关|部门|银行|开户行)$|毕业|就读|学籍|课程|项目|班级|类[型别]|主管|上级|监管|指导|推荐|发证|填报|所在[学单]|工作单位|任教/u;

/** Headings for a unit's or an app's usual name, beside its operator's. */
const BRANDS = /品牌|[校店]名|门店|小程序|公众号/u;

const isOwnSide = (heading: string): boolean => OWN_SIDE.test(heading.trim());

/** A further column beside one of names: of full names by most of its cells, else of whatever is headed as names. */
function furtherNames({ free, head, rows }: Open): number {
  const may = free.filter((at) => !isOwnSide(head[at] ?? '') && !OF_OTHERS.test(head[at] ?? ''));
  const isHeaded = (at: number): boolean => {
    const [heading = '', cells] = [head[at], filledCells(rows, at)];
    if (askedBy(heading) === 'name' || BRANDS.test(heading)) return guess(cells) === 'any';
    return MAY_HOLD_NAMES.test(heading) && areShortNames(cells);
  };
  return may.find((at) => areFullNames(filledCells(rows, at))) ?? may.find(isHeaded) ?? -1;
}

/** The column of names if there is none yet: one with such a heading first, the keeper of the table last. */
function namesColumn(open: Open): number {
  const headOf = (at: number): string => open.head[at] ?? '';
  const others = open.free.filter((at) => !isOwnSide(headOf(at)) && !OF_OTHERS.test(headOf(at)));
  const headed = others.filter((at) => MAY_HOLD_NAMES.test(headOf(at)));
  const found = [
    columnOfNames(open.rows, headed),
    columnOfNames(open.rows, others),
    headedBy(MAY_HOLD_NAMES, { ...open, free: others }),
    columnOfNames(open.rows, open.free),
    headedBy(MAY_HOLD_NAMES, open),
  ];
  return found.find((at) => at >= 0) ?? -1;
}

/**
 * Columns that their headings do not tell: keys by their cells (税号, 咨询热线), apps (学习平台), and names, where there are
 * none yet (校名 beside 电话) or beside others (学校 and 承办单位). Left out, their rows would be told as not listed.
 */
function withUnforeseen(
  known: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  const fields = [...known];
  const isTaken = (field: VetField): boolean => fields.includes(field);
  const freeColumns = (): number[] =>
    fields.flatMap((field, at) => (field === null && mayHoldNames(head[at] ?? '') ? at : []));
  for (const at of freeColumns().filter((column) => !isOwnSide(head[column] ?? ''))) {
    const key = keyOfColumn(filledCells(rows, at));
    if (key && !isTaken(key)) fields[at] = key;
  }
  const app = isTaken('app') ? -1 : headedBy(MAY_HOLD_APPS, { free: freeColumns(), head, rows });
  if (app >= 0) fields[app] = 'app';
  const open = { free: freeColumns(), head, rows };
  const isNamed = isTaken('name') || isTaken('app');
  const names = isNamed ? furtherNames(open) : namesColumn(open);
  if (names >= 0) fields[names] = 'any';
  const further = isNamed || names < 0 ? -1 : furtherNames({ ...open, free: freeColumns() });
  if (areFullNames(firstCells(rows, further)) || BRANDS.test(head[further] ?? ''))
    fields[further] = 'name';
  return withSpare(fields, head, rows);
}

/** Where no further column of names is read by its cells, one of licences is (教民…号), or a second one of apps. */
function withSpare(
  fields: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  if (fields.includes('any')) return [...fields];
  const isSpare = (at: number): boolean =>
    areLicences(filledCells(rows, at)) || askedBy(head[at] ?? '') === 'app';
  const spare = fields.findIndex((field, at) => field === null && isSpare(at));
  return fields.map((field, at) => (at === spare ? 'any' : field));
}

/** No name of a unit or an app that is compared has so few units. */
const TOO_SHORT = /^\p{sc=Han}{1,3}$/u;

/**
 * The columns of texts that may hold names, in a table without a header. If one holds names: that one, and another one
 * of full names (a school and its supplier). If none does: the first. If its cells repeat themselves, as kinds do, or
 * are too short for names, as persons and classes are: also the one of the others that repeats itself least.
 */
function textsAsked(rows: Rows, texts: readonly number[]): (number | undefined)[] {
  const named = columnOfNames(rows, texts);
  const first = named < 0 ? texts[0] : named;
  const others = texts.filter((at) => at !== first);
  const different = (at = -1): number => new Set(filledCells(rows, at)).size;
  if (named >= 0) return [first, others.find((at) => areFullNames(firstCells(rows, at)))];
  const cells = filledCells(rows, first ?? -1);
  const isShort = cells.filter((cell) => TOO_SHORT.test(cell)).length * 2 > cells.length;
  return isShort || different(first) < cells.length
    ? [first, columnOfMost(others, different)]
    : [first];
}

function guessAll(rows: Rows): (VetField | null)[] {
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => at);
  const guessed = columns.map((at) => guess(filledCells(rows, at)));
  // A district, a class or a person may stand before the name.
  const [first, second] = textsAsked(
    rows,
    columns.filter((at) => guessed[at] === 'any'),
  );
  const fields = guessed.map((field, at): VetField | null => {
    if (field !== 'any' || at === first) return field;
    return at === second ? 'name' : null;
  });
  // A table of one column holds whatever was pasted.
  return columns.length === 1 ? ['any'] : once(fields);
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

/** Endings that no name has: 校名, 参加的校外机构全称; nor has what a child attends: 孩子参加的培训机构. */
const SURE_HEADING =
  /(?:名称|全称|抬头|[校园店户]名)$|^(?:学生|孩子|子女)(?:所在|就读|报名|参加)的?.{0,6}(?:单位|机构|学校|培训班)$/u;
/** A title: 2026 年合作机构一览表, 填报单位：…. */
const TITLE = /\d{4}|[:：]|[表册单录]$|一览|汇总|台账|统计|情况|调查|[排核]查|登记/u;

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

/** A form's question as a heading: 孩子在哪家机构上课？ A question about somebody (示例启明培训学校怎么样？) does not count. */
const QUESTION =
  /(?:哪|何).*(?:机构|学校|公司|单位|培训班).*\?$|(?:机构|学校|公司|单位|培训班)(?:的?(?:名称|全称|名字)(?:是|叫|为)?|是|叫)(?:什么)?\?$/u;
/** Headings of names that are words for anybody: 承办单位, 服务商, 丙方, 收款人, 合作机构名单. */
const PLAIN_HEADING =
  /^(?:学校|校外|校|培训|辅导|教育|办学|合作|承办|主办|举办|协办|承接|承租|出租|授课|课后|课外|补课|补习|兼职|任职|从业|聘用|参加|报名|在读|就读|所在|工作|服务|提供|投标|应标|报价|申请|申报|核查|检查|第三方?|引进|外聘|签约|中标|成交|供应|供货|销售|销|收款|开票|交易|对方|相对|对|乙|丙|丁|运营|备案|厂|托管|白名单|其他|相关|被|账号|候选|主体|纳税人)*(?:单位|机构|学校|公司|企业|主体|对象|商家?|商户|方|人|园所|班|品牌|税号|识别号|company|school|supplier|vendor|provider|companyname|schoolname)$|名单$/u;

/**
 * Is a row of headings one that no list foresees? A word that may also be a cell's kind (公司 beside 示例启明) is a heading
 * if it stands alone in its row, beside another heading (姓名), or above full names.
 */
function isUnforeseenHeader(rows: Rows, at: number): boolean {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 1 + SAMPLE_ROWS);
  if (row.some(isData) || below.length === 0) return false;
  const isAlone = textsOf(row).length === 1;
  const isHeaded = row.some((cell) => cell.trim() !== '' && readHeader(cell) !== 'unknown');
  return row.some((cell, column) => {
    const heading = foldHeader(simplified(unnumbered(cell)));
    const cells = filledCells(below, column);
    if (cells.includes(cell.trim())) return false;
    if (SURE_HEADING.test(heading)) return true;
    if (QUESTION.test(heading)) return !cells.some((each) => /[?？]$/u.test(each));
    return PLAIN_HEADING.test(heading) && (isAlone || isHeaded || areFullNames(cells));
  });
}

/** The last of the first such rows: a title stands above a header, and nobody else may. -1 where there is none. */
function unforeseenHeader(rows: Rows): number {
  const are = rows.slice(0, WITHIN).map((_, at) => isUnforeseenHeader(rows, at));
  const first = are.indexOf(true);
  if (first < 0 || rows.slice(0, first).some((row) => textsOf(row).length > 0)) return -1;
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
  const own = Array.from({ length: widthOf(rows) }, (_, at) => found[at] ?? further(head[at]));
  const fields = withUnforeseen(own, head, rows.slice(header + 1));
  return asksAny(fields) ? { header, fields } : { header: null, fields: guessAll(rows) };
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

/** Columns that are not asked though they hold full names: a table may have a school, its supplier and a partner. */
export function unaskedNames(rows: Rows, { header, fields }: VetColumns): number[] {
  const head = rows[header ?? -1] ?? [];
  const below = rows.slice((header ?? -1) + 1);
  const added = findExported([head])?.columns;
  const mayBe = (heading: string): boolean =>
    mayHoldNames(heading) && !isOwnSide(heading) && !OF_OTHERS.test(heading);
  return fields.flatMap((field, at) => {
    const cells =
      field || added?.has(at) ? [] : filledCells(below, at).filter((cell) => !OF_BEFORE.test(cell));
    return areFullNames(cells) && mayBe(head[at] ?? '') ? [at] : [];
  });
}
