import { type Budget, LimitFault } from '../../../tables/limits';
import { dayIn } from '../../rules/dates';
import { findHeader } from '../../sheets/find-columns';
import { isSameRow } from '../../sheets/sort-rows';
import type { Sheet } from '../../sheets/table';
import type { Content } from '../document';
import { aroundTables, type Surroundings } from '../table-surroundings';
import { isUpright } from '../vertical-tables';
import { readFacts } from './facts';
import { readWebTable, rowsOf } from './layout';
import {
  attributeOf,
  baseOf,
  type Element,
  elementsBelow,
  isElement,
  isStruck,
  isTable,
  linesOf,
  type Node,
  parentOf,
  parsePage,
  strikeByClass,
} from './tree';

const widthOf = ({ rows }: Pick<Sheet, 'rows'>): number => rows[0]?.length ?? 0;

/** A table of unknown headings counts as data from so many rows and columns on. A smaller one is for the layout. */
const LEAST = 3;

const isOurs = (sheet: Sheet): boolean =>
  findHeader({ rows: sheet.rows }) !== null || isUpright(sheet);

/**
 * Does a table hold data? It does with headings of ours. Others do not where they hold tables, say that they are for
 * the looks alone, or are too small for a list: then their text is running text.
 */
function isData(table: Element, sheet: Sheet): boolean {
  if (isOurs(sheet)) return true;
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return false;
  const isOuter = [...elementsBelow(table)].some(isTable);
  return !isOuter && widthOf(sheet) >= LEAST && sheet.rows.length >= LEAST;
}

/** Does a table only lay out a page: one row, one column, or tables within it? */
function isLayout(table: Element): boolean {
  const rows = rowsOf(table);
  const isNarrow = (row: Element) => row.childNodes.filter(isElement).length < 2;
  return rows.length < 2 || rows.every(isNarrow) || [...elementsBelow(table)].some(isTable);
}

/** A table as a sheet; null where it lays out a page and a cell is too long for data. */
function sheetOf(...table: Parameters<typeof readWebTable>): Sheet | null {
  try {
    return { name: '', ...readWebTable(...table) };
  } catch (error) {
    if (error instanceof LimitFault && error.limit === 'cell' && isLayout(table[0])) return null;
    throw error;
  }
}

/** Is a table as wide as the one before it, so that it may continue that one? */
function isAsWide(sheet: Sheet, above: Element | undefined): boolean {
  const width = widthOf(sheet);
  if (!above || width < LEAST || sheet.rows.length === 0) return false;
  const rows = [...elementsBelow(above)].filter(({ tagName }) => tagName === 'tr');
  const cells = rows[0]?.childNodes.filter(isElement) ?? [];
  return cells.length === width;
}

/** Has a small table the headings of the one below it, as each part of a list may? */
const isHeadedAs = (sheet: Sheet, below: Sheet | undefined): boolean =>
  widthOf(sheet) >= LEAST && isSameRow(sheet.rows[0] ?? [], below?.rows[0] ?? []);

/** Stand in the lines for a table with headings of ours, and for another. The parser leaves no such character in a text. */
const [PLACE, OTHER] = ['\0', '\0\0'];
const isPlace = (line: string): boolean => line.startsWith(PLACE);

/** The lines before, between and behind the tables. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines)
    if (isPlace(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  return groups;
}

const captionsOf = (table: Element): string[] =>
  [...elementsBelow(table, isTable)]
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap((caption) => linesOf(caption));

/** The tables that take headings from all below: those with headings of ours, and those that continue one. A calendar takes none. */
function headed(data: ReadonlyMap<Element, Sheet>, tables: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const [at, table] of tables.entries()) {
    const sheet = data.get(table);
    const above = tables[at - 1];
    if (sheet && (isOurs(sheet) || (above && found.has(above) && isAsWide(sheet, above))))
      found.add(table);
  }
  return found;
}

/** Gives the surroundings of a table. A table inside a cell has those of the outer one. */
function aroundEach(
  lines: readonly string[],
  placed: readonly Element[],
): (table: Element) => Surroundings {
  const around = new Map(aroundTables(groupsOf(lines)).map((each, at) => [placed[at], each]));
  return (table) => {
    for (let at: Node | null = table; at; at = parentOf(at)) {
      const found = isElement(at) && around.get(at);
      if (found) return found;
    }
    return { above: [], below: [] };
  };
}

/**
 * Tables and running text of a web page, in order; a table inside a cell of another is a table of its own.
 * `savedFrom`: the address that the program that saved the page noted.
 */
export function readPage(text: string, budget: Budget, savedFrom?: string): Content {
  const document = parsePage(text, budget);
  const elements = [...elementsBelow(document)];
  strikeByClass(elements);
  const facts = readFacts(text, elements, savedFrom);
  const base = baseOf(elements, facts.address);
  const tables = elements.filter(isTable);
  const data = new Map<Element, Sheet>();
  const isLeft = (element: Element) => data.has(element);
  // Inner ones first: one that is no data is part of the text of the cell around it.
  for (const [at, table] of [...tables.entries()].toReversed()) {
    const sheet = sheetOf(table, base, isLeft, budget);
    if (!sheet) continue;
    const [before, below] = [tables[at - 1], tables[at + 1]];
    const isPart = isAsWide(sheet, before) || isHeadedAs(sheet, below && data.get(below));
    if (isData(table, sheet) || isPart) data.set(table, sheet);
  }
  const ours = headed(data, tables);
  // Called for tables that are shown; hidden or crossed out ones have no place in the lines.
  const placed: Element[] = [];
  const placeOf = (element: Element): string => {
    if (!data.has(element)) return '';
    placed.push(element);
    return ours.has(element) ? PLACE : OTHER;
  };
  // Words that are crossed out are withdrawn, and left out.
  const lines = linesOf(document, (element) => isLeft(element) || isStruck(element), placeOf);
  const paragraphs = lines.filter((line) => !isPlace(line));
  const aroundOurs = aroundEach(
    lines.filter((line) => line !== OTHER),
    placed.filter((table) => ours.has(table)),
  );
  // A clerk may yet say what the headings of another table mean: 单位, 结果.
  const aroundOthers = aroundEach(lines, placed);
  const around = (table: Element) => (ours.has(table) ? aroundOurs : aroundOthers)(table);
  const sheets = [...data].toReversed().map(
    ([table, sheet], at): Sheet => ({
      ...sheet,
      name: `第${at + 1}个表格`,
      above: [...around(table).above, ...captionsOf(table)],
      below: around(table).below,
    }),
  );
  const publishedOn = facts.publishedOn ?? dayPrinted(paragraphs);
  return { ...facts, ...(publishedOn && { publishedOn }), sheets, paragraphs };
}

/** Paragraphs in which a page prints its day; 现公布2026年3月1日以来… prints none. */
const WITHIN = 60;
const PRINTED_DAY =
  /(?:发布|发文|公布|公示|更新|成文)(?:(?:时间|日期)\s*[:：]?|\s*[:：]|于?\s*(?=\d{4}[-/.]))\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/u;

const dayPrinted = (paragraphs: readonly string[]): string | undefined =>
  paragraphs
    .slice(0, WITHIN)
    .map((paragraph) => dayIn(PRINTED_DAY.exec(paragraph)?.[0] ?? ''))
    .find((day) => day !== undefined);
