import { type CellMark, isBlank } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { isDitto } from '../../text/no-name';
import { parseDate } from '../rules/dates';
import { isDoubted, isWithoutLeave } from '../rules/doubts';
import { changesAct, liftIn, undoesAct } from '../rules/lift-words';
import { saysEnded } from '../rules/lifted-or-revoked';
import { saysNothing } from '../rules/name-text';
import { isNotToList } from '../rules/not-to-list';
import { isOtherThan } from '../rules/said-otherwise';
import { answered } from '../rules/status-cells';
import { inSimplified, shortened } from '../rules/text-parts';
import { titleFault } from '../rules/titles';
import { isPending } from '../rules/undecided';
import { isAsPrinted, readCell } from './cell';
import { type Columns, findHeader, missingIn, readColumns } from './find-columns';
import { standsOverPersons } from './header-row';
import { type Mapping, NO_MAPPING } from './mapping';
import { type RowPlace, RowReader } from './row-reader';
import { headsNumbers, leftOutNotices, sortRows, textsOf } from './sort-rows';
import { type Sheet, type Table, TableFault } from './table';
import { refuseByTitlesAndNotes } from './titles-and-notes';

/** A row without the empty cells behind the last column. */
const trimmed = (raw: readonly string[], width: number): readonly string[] =>
  raw.length > width && isBlank(raw.slice(width)) ? raw.slice(0, width) : raw;

const HIDDEN = '这一行被隐藏、筛选掉或不显示，不登载；要登载的请取消隐藏或筛选后另存';

const STRUCK = '有删除线，疑已撤销或改过，不登载；仍然有效的，请去掉删除线后重试';

/**
 * Refuses a row with a natural person in a column of persons (a unit in it is where that person works), unless its
 * column of classes calls it a unit.
 */
function refusePersons(row: RowReader, { persons, headers }: Columns): void {
  const person = persons.find((column) => !saysNothing(row.place.raw[column] ?? ''));
  if (person === undefined || row.says('subjectClass')) return;
  const heading = headers[person] ?? '';
  row.refuse(null, `“${heading}”列填有个人，这一行处理的是个人，名单不登载自然人`);
}

/** A longer cell is a story, and says nothing of a lift. */
const MAX_SAID = 40;
/** A quick test: a cell without any of these says nothing of an end or a change. */
const MAY_SAY = /[撤移退调除消复效废止改更应期销摘满过核免准查听拟待发]/u;

/** A column for the part of a unit that the row is about: 教学点, 涉事校区, 门店名称. */
const HEADS_PART =
  /(?:校区|分校|教学点|办学点|培训点|分支机构|分公司|分部|园区|门店|分店)(?:名称)?$/u;
/** The whole unit, or how many parts there are. */
const IS_NO_PART = /^(?:总[部校店]|本[部校]|主校区|全部|所有|\d+个?)$/u;

/** How long an order holds, after which it is over. */
const HEADS_TERM =
  /^(?:停[业课办]|停止招[收生](?:学员)?|停止(?:办学|举办|活动)|暂停\S{1,6}|暂扣|处罚|执行)?(?:整顿)?(?:期限|期间|起止(?:日期|时间))$/u;

/** Is a cell the name of a part, which no other cell of its row tells? */
const namesPart = (heading: string, text: string, { raw }: RowPlace): boolean =>
  HEADS_PART.test(heading) &&
  !(saysNothing(text) || IS_NO_PART.test(text)) &&
  raw.filter((cell) => cell.includes(text)).length === 1;

/** Does a cell of an unknown column say that the act is over, or another now: 撤销 with √, 已撤销 beside the table? */
function tellsOfEnd(heading: string, text: string): boolean {
  if (text === '' || text.length > MAX_SAID || !MAY_SAY.test(heading + text)) return false;
  const said = answered(heading, text);
  const isTimed =
    (undoesAct(heading) && parseDate(text) !== null) ||
    (HEADS_TERM.test(heading) && !saysNothing(text));
  const isOver = (saysEnded(said) || changesAct(text) || isTimed) && liftIn(said) !== null;
  return isOver || isNotToList(said) || isPending(said);
}

/** A column of what a case came to, or of who its unit is in it: 最终结果, 进展, 角色, 类型. */
const HEADS_WHAT =
  /^(?:案件|处[罚理置]|办理|查处|当事人|主体|单位|机构|名单|最终)*(?:类别|类型|性质|阶段|环节|进[展度]|角色|身份|地位|结论|结果)$/u;

/** Does a cell below such a heading say that there is no act, or none of this unit? */
const saysNoAct = (heading: string, text: string): boolean =>
  text.length <= MAX_SAID &&
  HEADS_WHAT.test(heading) &&
  (isNotToList(text) ||
    isPending(answered(heading, text)) ||
    (heading.startsWith('名单') && titleFault(text, false) !== null));

/** Refuses a row of a case that came to nothing, or of another’s: by columns that are not read, and by 名单类别 beside an act. */
function refuseByClass(row: RowReader, { fields, headers, isSupport }: Columns): void {
  for (const [column, heading] of headers.entries()) {
    const text = (row.place.raw[column] ?? '').trim();
    const isBeside = !fields[column] || (isSupport[column] && heading.startsWith('名单'));
    if (isBeside && saysNoAct(heading, text))
      row.refuse(null, `“${heading}”列写明不是对这一家作出的处罚（${text}），不登载`);
  }
}

/** Warns where a column with an unknown heading or none ends the act, or says on what part of its unit it was done. */
function heedUnknown(row: RowReader, { unknown, headers }: Columns): void {
  for (const column of unknown) {
    const text = (row.place.raw[column] ?? '').trim();
    const heading = headers[column] ?? '';
    const where = heading === '' ? '没有表头' : heading;
    const told = namesPart(heading, text, row.place)
      ? `未读取的一列（${where}）写着“${text.slice(0, MAX_SAID)}”：处理只针对它的，请连它写进名称`
      : tellsOfEnd(heading, text) ||
          (text.length <= MAX_SAID &&
            (isDoubted(text) ||
              isWithoutLeave(heading, text) ||
              isOtherThan(text, row.cell('result'))))
        ? `未读取的一列（${where}）写着“${text}”，请核对这项处理是否仍然有效、有没有变更`
        : null;
    if (told !== null) row.remark('warning', null, told);
  }
}

/** The columns of running numbers that have one heading. Two tables side by side have one each. */
function columnsOfNumbers(headers: readonly string[]): number[] {
  const head = headers.find(headsNumbers);
  return headers.flatMap((header, at) => (header === head ? [at] : []));
}

/** Refuses a row of two tables side by side, each with its own 序号: a day of the right one is not the left one's. */
function refuseSideBySide(row: RowReader, counted: readonly number[]): void {
  const [first = 0, ...others] = counted.filter((at) => !saysNothing(row.place.raw[at] ?? ''));
  if (others.some((at) => at > first + 1))
    row.refuse(null, '表里有两列“序号”，是并排的两张表；请分开成两个工作表');
}

/** The main columns, then those that support them. */
function readingOrder({ fields, isSupport }: Columns): [column: number, field: Field][] {
  const used = fields.flatMap((field, at): [number, Field][] => (field ? [[at, field]] : []));
  const supports = ([at]: [number, Field]) => isSupport[at] ?? false;
  return [...used.filter((each) => !supports(each)), ...used.filter(supports)];
}

/** Refuses a row for a cell of any field that an office struck out, or that means "as above". */
function refuseCell(row: RowReader, field: Field, text: string, mark: CellMark | undefined): void {
  if (mark?.isStruck) row.refuse(field, STRUCK);
  // Sorting or filtering may have put another cell above.
  if (isDitto(text)) row.remark('reject', field, `写的是“${text}”，不能确定指哪一行；请写全`);
}

/** Values for columns that a table lacks, and why its rows are refused. */
interface Filling {
  mapping: Mapping;
  unfit: string | undefined;
}

/**
 * A row before its cells are read. It is refused where its number of cells is not that of the headers, or as `unfit`.
 */
function emptyRow(
  place: RowPlace,
  width: number,
  columns: RowReader['columns'],
  { mapping, unfit }: Filling,
): RowReader {
  const { length } = place.raw;
  const isRagged = length !== width;
  const flags = {
    ...(isRagged && { isRagged }),
    ...(unfit !== undefined && { isUnfit: true as const }),
  };
  const row = new RowReader({ ...place, ...flags }, columns, new Map(mapping.fixed));
  if (isRagged)
    row.remark('error', null, `列数不符：应有 ${width} 列，实有 ${length} 列`, { isFinal: true });
  else if (unfit !== undefined) row.remark('reject', null, unfit);
  return row;
}

/** Makes the function that gives a row of a sheet, by the columns of the header that is above it. */
function rowReaderOf(
  file: string,
  { rows, marks, hidden }: Sheet,
  printed: Sheet['rows'],
  served: Columns,
  filling: Filling,
): (at: number) => RowReader {
  const { headers } = served;
  const order = readingOrder(served);
  const counted = columnsOfNumbers(headers);
  const typedAt = (field: Field, at: number, column: number): string =>
    (isAsPrinted(field) ? printed : rows)[at]?.[column] ?? '';
  return (at) => {
    const raw = trimmed(rows[at] ?? [], headers.length);
    const place = { file, row: at + 1, raw };
    const row = emptyRow(place, headers.length, served.columns, filling);
    const own = marks?.get(at);
    for (const [column, field] of order) {
      const mark = own?.get(column);
      const heading = headers[column] ?? '';
      const read = readCell(field, typedAt(field, at, column), mark);
      const cell = field === 'status' ? { ...read, text: answered(heading, read.text) } : read;
      if (served.isSupport[column]) row.addSupport(field, heading, cell);
      else row.add(field, cell);
      refuseCell(row, field, cell.text.trim(), mark);
    }
    refusePersons(row, served);
    refuseSideBySide(row, counted);
    if (counted.some((column) => own?.get(column)?.isStruck)) row.refuse(null, STRUCK);
    heedUnknown(row, served);
    refuseByClass(row, served);
    if (hidden?.has(at)) row.refuse(null, HIDDEN);
    return row;
  };
}

/** A sheet in simplified characters, which rules and registers have: 舉辦者：張三 is a person. */
const sheetInSimplified = (sheet: Sheet): Sheet => ({
  ...sheet,
  name: inSimplified(sheet.name),
  rows: sheet.rows.map((row) => row.map(inSimplified)),
  ...(sheet.above && { above: sheet.above.map(inSimplified) }),
  ...(sheet.below && { below: sheet.below.map(inSimplified) }),
});

/** Tells the first words of the rows above the header. */
function titleNotice({ rows }: Sheet, header: number): string[] {
  const titles = rows.slice(0, header).filter((raw) => !isBlank(raw));
  if (titles.length === 0) return [];
  const first = titles[0]?.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return [
    `表头在第 ${header + 1} 行；上面的 ${titles.length} 行（${shortened(first, 30)}）不是数据，未读取`,
  ];
}

/** A guess at the header where no row names a subject: the first row with three different texts. A title has fewer. */
function likelyHeader({ rows }: Sheet): number {
  const at = rows.findIndex((row) => textsOf(row).length >= 3);
  return Math.max(at, 0);
}

/** Gives rows without a source the address of their page. */
function fillSource(rows: readonly RowReader[], address: string | undefined): string[] {
  const bare = address === undefined ? [] : rows.filter((row) => row.cell('source') === '');
  for (const row of bare) row.add('source', { text: address ?? '' });
  return bare.length > 0 ? [`${bare.length} 行没有原文链接，采用网页自己的地址：${address}`] : [];
}

/** Is a row the first of a header of two (处罚信息 and 信用修复信息, each over several columns) and no title? */
const isHeaderRow = (raw: readonly string[]): boolean => {
  const texts = textsOf(raw);
  return (
    (texts.length > 2 ||
      ((texts.length > 1 || !raw[0]?.trim()) && texts.some(standsOverPersons))) &&
    texts.every((text) => text.length < 17 && !/[:：]|[名公通][单示告报]$/u.test(text))
  );
};

/** The name of a sheet and what stands above its header. */
const titlesOf = ({ name, rows, above = [] }: Sheet, header: number): string[] => [
  ...above,
  name,
  ...rows
    .slice(0, header)
    .filter((raw, at) => at < header - 1 || !isHeaderRow(raw))
    .flat(),
];

const WAY = '表头的叫法不同、或整张表都一样的，用 --mapping 对应或写固定值（命令 template 有样子）';

/** What is known of a sheet from outside. */
export interface Origin {
  /** The address that its file tells. */
  address?: string | undefined;
  /** All its rows are refused for this reason. */
  unfit?: string;
  /** The name of its file, which counts as a title of its own. */
  named?: string;
  /** Titles of its document, and short lines around the table. */
  titles?: readonly string[];
}

/**
 * A sheet as a table. Titles, blank rows, rows that begin with `#`, repeated headers and notes are left out and told.
 * Throws a `TableFault` when a needed column is missing, unless the rows are `unfit` for that.
 */
export function toTable(
  printed: Sheet,
  file: string,
  mapping: Mapping = NO_MAPPING,
  { address, unfit, named = '', titles = [] }: Origin = {},
): Table {
  const sheet = sheetInSimplified(printed);
  const header = findHeader(sheet, mapping) ?? likelyHeader(sheet);
  const served = readColumns(sheet, header, mapping);
  const { headers, columns, notices } = served;
  const missing = missingIn(sheet, header, mapping, address);
  if (missing && !unfit)
    throw new TableFault(file, `第${header + 1}行`, [missing, ...notices, WAY].join('；'));
  const { data, strayed, left } = sortRows(sheet, header, mapping);
  const readOwn = rowReaderOf(file, sheet, printed.rows, served, { mapping, unfit });
  const below = new Map(
    [...new Set(strayed.values())].map((other) => {
      const why = `第 ${other + 1} 行是另一张表的表头；上下两张表请分开成两个工作表`;
      const columns = readColumns(sheet, other, mapping);
      const filling = { mapping, unfit: unfit ?? why };
      return [other, rowReaderOf(file, sheet, printed.rows, columns, filling)] as const;
    }),
  );
  const rows = data.map((at) => (below.get(strayed.get(at) ?? header) ?? readOwn)(at));
  const own = [inSimplified(named), ...titlesOf(sheet, header)];
  const notes = left.notes.map((row) => row - 1);
  refuseByTitlesAndNotes(rows, {
    sheet,
    header,
    notes,
    own,
    page: titles.map(inSimplified),
    isOfApps: columns.has('app'),
  });
  const told = [
    ...titleNotice(sheet, header),
    ...notices,
    ...fillSource(rows, address),
    ...leftOutNotices(left, sheet),
    ...(sheet.notices ?? []),
  ];
  return { file, headers, columns, rows, notices: told };
}
