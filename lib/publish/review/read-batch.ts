import type { Day } from '../../domain/day';
import type { Field } from '../../tables/column-names';
import { isAsMany } from '../collect/counts';
import { draftNotice } from '../prose/draft-notice';
import { labelOf, titlesOf, unreadNotice } from '../sheets/choose';
import { findHeader, NEEDED, readColumns } from '../sheets/find-columns';
import { type Mapping, NO_MAPPING } from '../sheets/mapping';
import { type OfficeDocument, type Sheet, type Table, TableFault } from '../sheets/table';
import { toTable } from '../sheets/to-table';
import { type Batch, distinctItems, type Item, type ItemCell } from './item';
import { itemsOfNotice, itemsOfTable, type Origin } from './read-items';

/** What is known of a notice beside its files. */
export interface Notice {
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

/** Empty cells for the needed columns that a sheet has not, so that its rows can be read; a person fills them in. */
function fillingUp(sheet: Sheet, header: number): Mapping {
  const { columns } = readColumns(sheet, header, NO_MAPPING);
  const missing = NEEDED.filter((field) => !columns.has(field));
  return { ...NO_MAPPING, fixed: new Map(missing.map((field) => [field, ''])) };
}

/** The tables of a document: every sheet with a header that names somebody. */
function tablesOf(document: OfficeDocument): { tables: Table[]; faults: string[] } {
  const [tables, faults]: [Table[], string[]] = [[], []];
  for (const sheet of document.sheets) {
    const header = findHeader(sheet, NO_MAPPING);
    if (header === null) continue;
    const [label, titles] = [labelOf(document.name, sheet), titlesOf(document, sheet)];
    try {
      tables.push(toTable(sheet, label, fillingUp(sheet, header), { titles }));
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      faults.push(error.message);
    }
  }
  return { tables, faults };
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

function originOf({ source, authority }: Notice): Origin {
  const known = new Map<Field, ItemCell>();
  if (isAddress(source)) known.set('source', { text: source, from: '' });
  if (authority) known.set('authority', { text: authority, from: '' });
  return { source, known };
}

interface Read {
  items: Item[];
  notices: string[];
  stated?: number | undefined;
}

const NOTHING_READ = '没有读到表格，也没有文字';

/** Rows of a document's tables; of its running text where it has none. */
async function readOne(
  document: OfficeDocument,
  notice: Notice,
  draft: typeof draftNotice,
): Promise<Read> {
  const { tables, faults } = tablesOf(document);
  const unread = unreadNotice(document);
  const origin = originOf(notice);
  const named = (lines: readonly string[]) => lines.map((line) => `${document.name}：${line}`);
  if (tables.length > 0 || faults.length > 0) {
    const items: Item[] = [];
    for (const table of tables) items.push(...(await itemsOfTable(table, origin)));
    const told = tables.flatMap(({ notices }) => notices);
    return { items, notices: [...faults, ...named([...told, ...unread])] };
  }
  if (document.paragraphs.length === 0)
    return { items: [], notices: named(unread.length > 0 ? unread : [NOTHING_READ]) };
  const { source, title, authority } = notice;
  const publishedOn = notice.publishedOn ?? document.publishedOn;
  const { rows, remarks, stated } = draft({
    title: title || document.title || document.name,
    paragraphs: document.paragraphs,
    ...(isAddress(source) && { address: source }),
    ...(authority && { authority }),
    ...(publishedOn && { publishedOn }),
  });
  // Who decided is a decision's own to say, or the drafter's to know; the source is where it stood.
  const own = { source, known: new Map([...origin.known].filter(([field]) => field === 'source')) };
  return { items: await itemsOfNotice(rows, own), notices: named([...unread, ...remarks]), stated };
}

/** A notice states how many it tells of: fewer rows than that are a loss that nobody would see. */
function countNotice(stated: number | undefined, items: readonly Item[]): string[] {
  const parties = items.map(({ name }) => name);
  return stated === undefined || isAsMany(stated, parties)
    ? []
    : [`公告说有 ${stated} 起，读出 ${items.length} 行：请对照原文，看有没有漏读或多读`];
}

/** The rows of a notice, from its page and its files in order. */
export async function readBatch(
  documents: readonly OfficeDocument[],
  notice: Notice,
  faults: readonly string[] = [],
  draft = draftNotice,
): Promise<Batch> {
  const items: Item[] = [];
  const notices = [...faults];
  // The drafter holds its own rows against what it read of their number.
  let stated = notice.stated;
  for (const document of documents) {
    const read = await readOne(document, notice, draft);
    items.push(...read.items);
    notices.push(...read.notices);
    if (read.stated !== undefined) stated = undefined;
  }
  return {
    source: notice.source,
    title: notice.title,
    aliases: notice.aliases ?? [],
    isPartial: notice.isPartial ?? false,
    notices: [...countNotice(stated, items), ...notices],
    items: distinctItems(items),
    ...(notice.goneSince !== undefined && { goneSince: notice.goneSince }),
  };
}
