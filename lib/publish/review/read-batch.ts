import type { Day } from '../../domain/day';
import { isHttpUrl } from '../../domain/url';
import { normaliseName } from '../../text/normalise';
import { draftNotice } from '../prose/draft-notice';
import type { DraftedNotice, DraftedRow } from '../prose/drafted';
import { saysOfRows } from '../rules/titles';
import { tableOfSheet, unreadNotice } from '../sheets/choose';
import { findHeader, NEEDED, readColumns } from '../sheets/find-columns';
import { type Mapping, NO_MAPPING } from '../sheets/mapping';
import { type OfficeDocument, type Sheet, type Table, TableFault } from '../sheets/table';
import { type Batch, distinctItems, type Item } from './item';
import { itemsOfNotice, itemsOfTable, type NoticeCells } from './read-items';

/** What is known of a notice beside its files. */
export interface KnownNotice {
  /** Its address, or the file's name where nobody knows one. */
  source: string;
  title: string;
  authority?: string;
  publishedOn?: string;
  aliases?: readonly string[];
  goneSince?: Day;
  /** How many acts it says that it tells. */
  stated?: number;
  /** A file of it may yet be fetched. */
  isPartial?: boolean;
}

/** Gives a sheet empty cells for the columns that it lacks, so that its rows can be read and a person fills them in. */
function fillingUp(sheet: Sheet, header: number): Mapping {
  const { columns } = readColumns(sheet, header, NO_MAPPING);
  const missing = NEEDED.filter((field) => !columns.has(field));
  return { ...NO_MAPPING, fixed: new Map(missing.map((field) => [field, ''])) };
}

/** The heading of a notice on its page: …关于…的公告. Links to other notices may stand beside it. */
const HEADING =
  /^(?:[\p{Script=Han}（）]{2,20})?关于[^，。；]{2,60}(?:公告|公示|通告|通知|通报|决定)$/u;

/**
 * What a notice is called: its title, and the first heading of its page where the title says nothing of the rows (通知公告,
 * the title of a site's frame).
 */
function titlesOfNotice([page]: readonly OfficeDocument[], { title }: KnownNotice): string[] {
  if (page === undefined || saysOfRows(title)) return [title];
  const heading = page.paragraphs.find((line) => HEADING.test(line.trim()));
  return heading === undefined ? [title] : [title, heading.trim()];
}

/** The tables of a document: all sheets whose header names a subject. `called`: what the notice is called. */
function tablesOf(
  document: OfficeDocument,
  called: readonly string[],
): { tables: Table[]; faults: string[] } {
  const [tables, faults]: [Table[], string[]] = [[], []];
  for (const sheet of document.sheets) {
    const header = findHeader(sheet);
    if (header === null) continue;
    try {
      tables.push(tableOfSheet(document, sheet, fillingUp(sheet, header), { called }));
    } catch (error) {
      // A sheet with two headers may lack a column that was filled for the first header.
      if (!(error instanceof TableFault)) throw error;
      faults.push(error.message);
    }
  }
  return { tables, faults };
}

/** What a notice tells of rows of its running text: where it stands. Its office is the drafter's to find. */
const knownOf = ({ source }: KnownNotice): NoticeCells =>
  new Map(isHttpUrl(source) ? [['source', { text: source, from: '' }]] : []);

/** A heading of places (区县, 设区市): the table tells what offices of many places decided. */
const OF_PLACES = /^(?:所[属在]|属地)?(?:设区|地级)?(?:[省市州区县、（）()]+|辖区|属地)(?:名称)?$/u;

/** What a notice tells of rows of a table: also its office, where the table has no column of offices or places. */
function knownOfTable(notice: KnownNotice, { headers, columns }: Table): NoticeCells {
  const { authority } = notice;
  const isOfOthers =
    columns.has('authority') || headers.some((header) => OF_PLACES.test(header.trim()));
  if (!authority || isOfOthers) return knownOf(notice);
  return new Map([...knownOf(notice), ['authority', { text: authority, from: '' }]]);
}

interface Read {
  items: Item[];
  notices: string[];
  stated?: number | undefined;
}

const NOTHING_READ = '没有读到表格，也没有文字';

/** What the running text of a document tells. */
function draftOf(document: OfficeDocument, notice: KnownNotice): DraftedNotice {
  if (document.paragraphs.length === 0)
    return { rows: [], remarks: unreadNotice(document).length > 0 ? [] : [NOTHING_READ] };
  const { source, title, authority } = notice;
  const publishedOn = notice.publishedOn ?? document.publishedOn;
  return draftNotice({
    title: title || document.title || document.name,
    paragraphs: document.paragraphs,
    ...(isHttpUrl(source) && { address: source }),
    ...(authority && { authority }),
    ...(publishedOn && { publishedOn }),
  });
}

/** Is a draft told by none of these rows of tables: one of a series of cases above a list of telephones? */
function isBeside(items: readonly Item[]): (row: DraftedRow) => boolean {
  const named = new Set(items.map(({ name }) => normaliseName(name)));
  return ({ name, refused, lift }) =>
    (!refused || lift !== undefined) && !named.has(normaliseName(name));
}

/** Rows of a document's tables, and of its running text all where it has no table, else those that no table names. */
async function readOne(
  document: OfficeDocument,
  notice: KnownNotice,
  called: readonly string[],
): Promise<Read> {
  const { tables, faults } = tablesOf(document, called);
  const isText = tables.length + faults.length === 0;
  const items: Item[] = [];
  for (const table of tables)
    items.push(...(await itemsOfTable(table, knownOfTable(notice, table))));
  const { rows, remarks, stated } = draftOf(document, notice);
  const own = isText ? rows : rows.filter(isBeside(items));
  items.push(...(await itemsOfNotice(own, knownOf(notice))));
  const told = [
    ...tables.flatMap(({ notices }) => notices),
    ...unreadNotice(document),
    ...(isText || own.length > 0 ? remarks : []),
  ];
  const notices = [...faults, ...told.map((line) => `${document.name}：${line}`)];
  return { items, notices, ...(isText && { stated }) };
}

/**
 * Says where a notice states another number of acts than were read: else nobody would see the loss. As many parties are
 * enough, since page and files may tell the same acts. That nothing was read of it is told by `review`.
 */
function miscountOf(stated: number | undefined, items: readonly Item[]): string | undefined {
  const { size } = new Set(items.map(({ name }) => name));
  return stated === undefined || [stated, 0].includes(items.length) || stated === size
    ? undefined
    : `公告说有 ${stated} 起，读出 ${items.length} 行：请对照原文，看有没有漏读或多读`;
}

/** The rows of a notice, from its page and its files in order. */
export async function readBatch(
  documents: readonly OfficeDocument[],
  notice: KnownNotice,
  faults: readonly string[] = [],
): Promise<Batch> {
  const items: Item[] = [];
  const notices = [...faults];
  let { stated } = notice;
  const called = titlesOfNotice(documents, notice);
  for (const document of documents) {
    const read = await readOne(document, notice, called);
    items.push(...read.items);
    notices.push(...read.notices);
    stated = read.stated ?? stated;
  }
  const miscount = miscountOf(stated, items);
  return {
    source: notice.source,
    title: notice.title,
    aliases: notice.aliases ?? [],
    isPartial: notice.isPartial ?? false,
    notices: miscount ? [miscount, ...notices] : notices,
    items: distinctItems(items),
    ...(miscount && { miscount }),
    ...(notice.goneSince !== undefined && { goneSince: notice.goneSince }),
  };
}
