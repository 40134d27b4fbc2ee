import { someOf } from '../rules/text-parts';
import { findHeader, missingIn } from './find-columns';
import { type Mapping, NO_MAPPING } from './mapping';
import { type OfficeDocument, type Sheet, type Table, TableFault, TYPE_IT } from './table';
import { type Origin, toTable } from './to-table';

/** A sheet as messages name it: its file, and its own name where it has one. */
const labelOf = (file: string, { name }: Sheet): string => (name === '' ? file : `${file}·${name}`);

const namesOf = (sheets: readonly Sheet[]): string =>
  someOf(
    sheets.map(({ name }) => `“${name}”`),
    '张',
    8,
  );

/** A sheet with a header, and what that lacks for a list, in words; null where nothing is missing. */
interface Candidate {
  sheet: Sheet;
  missing: string | null;
}

function candidatesOf({ sheets, address }: OfficeDocument, mapping: Mapping): Candidate[] {
  return sheets.flatMap((sheet) => {
    const header = findHeader(sheet, mapping);
    if (header === null) return [];
    return [{ sheet, missing: missingIn(sheet, header, mapping, address) }];
  });
}

/** Tells which sheets were read and which were not. */
function othersNotice(sheets: readonly Sheet[], candidates: readonly Candidate[]): string[] {
  const read = new Set(candidates.map(({ sheet }) => sheet));
  const others = sheets.filter((sheet) => !read.has(sheet) && sheet.rows.length > 0);
  return others.length > 0 ? [`只读取了${namesOf([...read])}；未读取：${namesOf(others)}`] : [];
}

/** Tells which sheets have no header that is known. */
export function unreadNotice({ sheets }: OfficeDocument): string[] {
  const unread = sheets.filter((sheet) => sheet.rows.length > 0 && findHeader(sheet) === null);
  return unread.length > 0
    ? [`有 ${unread.length} 张表没有认出表头，未读取：${namesOf(unread)}`]
    : [];
}

/** Most characters of a title; a longer line is running text. */
const TITLE_UNITS = 60;

/** The title of a document, and the lines of it that end like one (…公告, …名单). */
const allTitles = ({ title = '', paragraphs }: OfficeDocument): string[] => [
  title,
  ...paragraphs.filter(
    (line) =>
      line.length <= TITLE_UNITS &&
      /(?:公告|公示|告知书?|通报|名单|情况|一览表?|汇总表?|公开表?|表)(?:[（(].*[）)])?$/u.test(
        line,
      ),
  ),
];

/**
 * The titles of a document that hold for a sheet. A heading right above a table holds for the sheets that have it in
 * `above`; right above the first table it holds for all.
 */
export function titlesOf(document: OfficeDocument, sheet: Sheet): string[] {
  const [first, ...others] = document.sheets;
  const above = ({ above = [] }: Sheet) => above;
  const own = new Set([...above(sheet), ...(first ? above(first) : [])]);
  const later = new Set(others.flatMap(above));
  return allTitles(document).filter((title) => own.has(title) || !later.has(title));
}

/**
 * A sheet of a document as a table, judged by the titles of the document too. The name of its file counts as the
 * sheet's own title, before those of the notice: 移出名单.xlsx beside 列入名单.xlsx. `called`: titles of the notice to which
 * the document belongs.
 */
export function tableOfSheet(
  document: OfficeDocument,
  sheet: Sheet,
  mapping: Mapping,
  { called = [], ...origin }: { called?: readonly string[] } & Pick<Origin, 'address' | 'unfit'>,
): Table {
  const named = document.name.replace(/\.[a-z]+$/iu, '');
  const titles = [...called, ...titlesOf(document, sheet)];
  return toTable(sheet, labelOf(document.name, sheet), mapping, { ...origin, named, titles });
}

/** Tells that text beside the tables was not read: it may hold further acts. */
function proseNotice({ paragraphs }: OfficeDocument): string[] {
  if (paragraphs.length === 0) return [];
  return [
    `表格以外有 ${paragraphs.length} 段文字，未读取；其中写有处理决定的，请用 review 逐条录入`,
  ];
}

const REVIEW =
  '是文字，不是表格，不能直接生成名单；请用命令 review 逐条核对、录入，或录入空白表格（命令 template 写出空白表格）';

/** A page of no more characters is no notice: it is a check for robots, or an error. */
const LITTLE = 120;

/** Refuses a file without a table, by what it holds instead. */
function refuseTableless({ name, paragraphs, sheets }: OfficeDocument): never {
  const text = paragraphs.join('');
  if (text.length > LITTLE) throw new TableFault(name, '文件', REVIEW);
  if (text !== '')
    throw new TableFault(
      name,
      '文件',
      `没有表格，只有几句文字（${text.slice(0, 30)}），可能是网站的验证页或错误页；请用浏览器打开原链接，重新下载或另存网页；若是决定书，请用 review 录入`,
    );
  const told = sheets.length > 0 ? '是空的：没有文字，图片里的文字读不出' : '没有表格，也没有文字';
  throw new TableFault(name, '文件', `${told}；${TYPE_IT}`);
}

/**
 * The tables of a document: every sheet whose header names a subject and all that is needed. Beside such a one the
 * rows of a sheet that lacks a column are refused one by one, so that each is told. Throws a `TableFault` with file,
 * place and reason where no sheet can be read. A faulty row is reported with the others instead. `isBeside`: another
 * document has a table that lacks nothing.
 */
export function chooseTables(
  document: OfficeDocument,
  mapping: Mapping = NO_MAPPING,
  isBeside = false,
): Table[] {
  const { sheets, paragraphs, address } = document;
  const candidates = candidatesOf(document, mapping);
  const [first] = sheets;
  if (!first || sheets.every(({ rows }) => rows.length === 0)) refuseTableless(document);
  // Without a known header a document that has text is taken for text.
  const isText = paragraphs.join('').length > LITTLE;
  if (candidates.length === 0 && isText) refuseTableless(document);
  const isAnyWhole = isBeside || candidates.some(({ missing }) => missing === null);
  // Where none can be read, the first says what it lacks.
  const chosen = isAnyWhole ? candidates : [candidates[0] ?? { sheet: first, missing: null }];
  const tables = chosen.map(({ sheet, missing }) => {
    const unfit = missing && isAnyWhole ? { unfit: `这张表${missing}` } : {};
    return tableOfSheet(document, sheet, mapping, { address, ...unfit });
  });
  const told = [...othersNotice(sheets, chosen), ...proseNotice(document)];
  return tables.map((table, at) =>
    at === 0 ? { ...table, notices: [...told, ...table.notices] } : table,
  );
}

/** Does a document tell removals alone: who was taken off, and no act? */
function tellsRemovals(document: OfficeDocument, mapping: Mapping): boolean {
  const candidates = candidatesOf(document, mapping);
  return (
    candidates.length > 0 &&
    candidates.every(({ sheet, missing }) => {
      if (missing === null) return false;
      const { columns, rows } = tableOfSheet(document, sheet, mapping, { unfit: missing });
      const isOfRemovals =
        columns.has('lifted') || (rows.length > 0 && rows.every(({ lift }) => lift !== undefined));
      return !columns.has('result') && isOfRemovals;
    })
  );
}

/**
 * The tables of files, opened one after another. A list of removals has none of the columns of acts, and is read beside
 * those.
 */
export async function chooseAll<File>(
  files: readonly File[],
  open: (file: File) => Promise<OfficeDocument>,
  mapping: Mapping = NO_MAPPING,
): Promise<Table[]> {
  const [tables, removals]: [Table[], OfficeDocument[]] = [[], []];
  for (const file of files) {
    const document = await open(file);
    if (tellsRemovals(document, mapping)) removals.push(document);
    else tables.push(...chooseTables(document, mapping));
  }
  const [first] = removals;
  if (first && tables.length === 0) throw new TableFault(first.name, '文件', REMOVALS_ALONE);
  return [...tables, ...removals.flatMap((document) => chooseTables(document, mapping, true))];
}

const REMOVALS_ALONE =
  '只写了移出，没有写处理：请与登载这些处理的表格一起给出，或在那张表格里填“移出日期”；不是移出名单的，请补上“处理结果”、“作出机关”等列';
