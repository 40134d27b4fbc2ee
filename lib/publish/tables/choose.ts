import type { OfficeDocument } from '../documents/document';
import { chooseSheet, findHeader, isWhole } from './columns';
import { type Mapping, NO_MAPPING } from './mapping';
import { type Sheet, type Table, TableFault } from './table';
import { toTable } from './to-table';

const labelOf = (file: string, { name }: Sheet): string => (name === '' ? file : `${file}·${name}`);

const namesOf = (sheets: readonly Sheet[]): string => {
  const names = sheets.slice(0, 8).map(({ name }) => `“${name}”`);
  return `${names.join('、')}${sheets.length > names.length ? ` 等 ${sheets.length} 张` : ''}`;
};

/** The sheets that were not read, so that nobody thinks they were; those that are lists too by themselves. */
function othersNotice(sheets: readonly Sheet[], chosen: Sheet, mapping: Mapping): string[] {
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.rows.length > 0);
  const lists = others.filter((sheet) => isWhole(sheet, mapping));
  return [
    ...(others.length > 0 ? [`只读取了“${chosen.name}”；未读取：${namesOf(others)}`] : []),
    ...(lists.length > 0
      ? [`${namesOf(lists)}也像名单：要登载请各存为一个文件，一起交给 build`]
      : []),
  ];
}

/** Text beside a table may tell of further acts: nobody shall think that it was read. */
function proseNotice({ paragraphs }: OfficeDocument): string[] {
  if (paragraphs.length === 0) return [];
  return [
    `表格以外有 ${paragraphs.length} 段文字，未读取；其中写有处理决定的，请用 review 逐条录入`,
  ];
}

const REVIEW =
  '是文字，不是表格，不能直接生成名单；请用 review 逐条核对、录入（npm run list -- review 文件），或录入空白表格（list template）';

/** Says of a file without a table what it is, and what to do. */
function refuseTableless({ name, paragraphs, sheets }: OfficeDocument): never {
  if (paragraphs.length > 0) throw new TableFault(name, '文件', REVIEW);
  throw new TableFault(name, '文件', sheets.length > 0 ? '是空的' : '没有表格，也没有文字');
}

/**
 * The table of a document: of several sheets the first that has a known header. Throws a `TableFault` that names
 * file, place and reason; a faulty *row* is no fault of the table and is reported with the others.
 */
export function chooseTable(document: OfficeDocument, mapping: Mapping = NO_MAPPING): Table {
  const { name, sheets, paragraphs, address } = document;
  const chosen = chooseSheet(sheets, mapping);
  if (!chosen || chosen.rows.length === 0) refuseTableless(document);
  if (paragraphs.length > 0 && findHeader(chosen, mapping) === null) refuseTableless(document);
  const table = toTable(chosen, labelOf(name, chosen), mapping, address);
  const told = [...othersNotice(sheets, chosen, mapping), ...proseNotice(document)];
  return { ...table, notices: [...told, ...table.notices] };
}
