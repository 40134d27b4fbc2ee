import type { CellMark } from '../../../tables/cells';
import { Budget } from '../../../tables/limits';
import { type Sheet, TableFault, TYPE_IT } from '../../sheets/table';
import { aroundTables, isHeading, isNote } from '../table-surroundings';
import { type Line, linesOf, textOf } from './lines';
import { openPdf, refusePictures } from './open-pdf';
import { joinPages, type PageTable } from './pages';
import { readRuled, ruledTables } from './ruled';
import type { Page } from './shapes';
import { type Loose, LooseFault, readLoose, readRest } from './unruled';

const GIBBERISH = `PDF 的字体没有文字编码，读出来是乱码；${TYPE_IT}，或向发布的单位要文字版`;

/** Letters that no Chinese office writes: a font without a table of letters gives such. */
const STRANGE =
  /[^\s\x20-\x7e\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2027\u2460-\u2473§°±·×÷]/gu;
const MOST_STRANGE = 0.2;

function isGibberish(pages: readonly Page[]): boolean {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  return (text.match(STRANGE)?.length ?? 0) > text.length * MOST_STRANGE;
}

const LOOSE = `表格没有画线，分不清哪些字属于哪一列；${TYPE_IT}，或向发布的单位要电子表格`;

const TORN = 'PDF 里这一行与上下行的文字分不开，不能确定哪些字属于哪一家；请按原文录入';

/** Share of a page's height at its head and foot where lines of all pages stand. */
const MARGIN = 0.09;

/** Lines that stand at one place of two pages and say the same but for numbers, with the first page that has them. */
function furnitureOf(pages: readonly Page[]): Map<string, Page> {
  const [first, again] = [new Map<string, Page>(), new Set<string>()];
  for (const page of pages)
    for (const line of linesOf(page.pieces.filter((piece) => isMarginal(piece, page)))) {
      const key = keyOf(line, page);
      if ((first.get(key) ?? page) !== page) again.add(key);
      else first.set(key, page);
    }
  return new Map([...first].filter(([key]) => again.has(key)));
}

const keyOf = (line: Line, { height }: Page): string =>
  `${line.y < height / 2 ? 'head' : 'foot'} ${textOf(line.pieces).replace(/\d+/g, '0')}`;

const isMarginal = ({ y }: { y: number }, { height }: Page): boolean =>
  y < height * MARGIN || y > height * (1 - MARGIN);

/** A line outside of tables that is only a page number. */
const PAGE_NUMBER = /^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*[/页]\s*(?:共?\s*\d{1,4}\s*页?)?)?[-—–\s]*$/u;

interface ReadPage {
  tables: PageTable[];
  /** The lines before, between and behind the tables. */
  groups: Line[][];
  /** The table without lines at the page's end, which may go on on the next one. */
  open?: Loose | undefined;
}

const struckAt = (column: number) => [column, { isStruck: true }] as const;

function looseTable(loose: Loose, page: Page): PageTable {
  const marks = new Map(
    loose.rows.map(({ torn, cells, struck }, at) => {
      const own = torn ? cells.map((_, column) => [column, { torn: TORN }] as const) : [];
      return [at, new Map<number, CellMark>([...struck.map(struckAt), ...own])] as const;
    }),
  );
  const ys = [...loose.lines].map(({ y }) => y);
  return {
    page: page.number,
    rows: loose.rows.map(({ cells }) => cells),
    marks,
    edges: loose.edges,
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function readTables(
  page: Page,
  furniture: ReadonlyMap<string, Page>,
  before: ReadPage | undefined,
  budget: Budget,
): ReadPage {
  const tables: PageTable[] = [];
  const used = new Set<unknown>();
  for (const table of ruledTables(page.rules, budget)) {
    const read = readRuled(table, page, budget);
    for (const piece of read.used) used.add(piece);
    tables.push({
      page: page.number,
      rows: read.sheet.rows,
      marks: read.sheet.marks,
      edges: table.xs,
      top: table.top,
      bottom: table.bottom,
    });
  }
  const isFurniture = (line: Line) => isMarginal(line, page) && furniture.has(keyOf(line, page));
  const isNumber = (line: Line) => PAGE_NUMBER.test(textOf(line.pieces));
  let lines = linesOf(page.pieces.filter((piece) => !used.has(piece)));
  let open: Loose | undefined;
  const take = (loose: Loose) => {
    tables.push(looseTable(loose, page));
    lines = lines.filter((line) => !loose.lines.has(line));
    open = loose;
  };
  const rest =
    before?.open && tables.length === 0
      ? readRest(
          lines,
          page.rules.across,
          before.open,
          (line) => isFurniture(line) || isNumber(line),
        )
      : null;
  if (rest) take(rest);
  for (let loose = readLoose(lines, page.rules.across); loose; ) {
    take(loose);
    loose = readLoose(lines, page.rules.across);
  }
  // A title at the head of every page is said once, and no note at the foot of one is left out.
  const isSaid = (line: Line) =>
    line.y > page.height / 2
      ? isNote(textOf(line.pieces))
      : furniture.get(keyOf(line, page)) === page &&
        (!before || tables.length > 0) &&
        isHeading(textOf(line.pieces));
  const text = lines.filter((line) => !isNumber(line) && (!isFurniture(line) || isSaid(line)));
  tables.sort((a, b) => a.top - b.top);
  // Lines between one table and the next one.
  const edges = [...tables.map(({ top }) => top), Number.POSITIVE_INFINITY];
  const groups = edges.map((edge, at) =>
    text.filter(({ y }) => y < edge && y >= (edges[at - 1] ?? 0)),
  );
  const [first, last] = [tables[0], tables.at(-1)];
  if (first) first.isFirst = text.every(({ y }) => y > first.top);
  if (last) last.isLast = text.every((line) => line.y < last.bottom || isFurniture(line));
  return { tables, groups, open: last?.isLast ? open : undefined };
}

/**
 * Tells the tables what stands around them, and gives all paragraphs. A heading holds over the ends of pages, and may
 * stand on the page before; a paragraph goes over them, and over no table.
 */
function tellAround(pages: readonly ReadPage[]): string[] {
  const groups: Line[][] = [[]];
  for (const page of pages) {
    const [first = [], ...others] = page.groups;
    groups.at(-1)?.push(...first);
    groups.push(...others);
  }
  const all = groups.flat();
  const right = Math.max(...all.map((line) => line.right), 0);
  const left = Math.min(...all.map((line) => line.left), 1e6);
  const told = groups.map((lines) => paragraphsOf(lines, left, right));
  const around = aroundTables(told);
  const tables = pages.flatMap((page) => page.tables);
  for (const [at, table] of tables.entries()) Object.assign(table, around[at]);
  return told.flat();
}

/** A line that ends so far before the others' right edge ends its paragraph, in heights of the font. */
const SHORT = 1.6;
/** A line that begins so much further in than the others begins one. */
const INDENT = 1.2;

/** Lines as paragraphs. `left` and `right` are the edges of all text. */
function paragraphsOf(lines: readonly Line[], left: number, right: number): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const text = textOf(line.pieces);
    const isIndented = line.left - left > line.size * INDENT;
    const isEnded = !before || right - before.right > before.size * SHORT;
    const isOther = before !== undefined && Math.abs(before.size - line.size) > 1;
    if (isEnded || isIndented || isOther) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
    before = line;
  }
  return paragraphs.filter((text) => text !== '');
}

/** What was not read of a document, told with its tables or in its text. */
function notices(pages: readonly Page[]): string[] {
  const pictures = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  const aslant = pages.reduce((sum, page) => sum + page.aslant, 0);
  return [
    ...(pictures.length > 0
      ? [`第 ${pictures.join('、')} 页没有文字（空白页、扫描件或图片）；有内容的请另行录入`]
      : []),
    ...(aslant > 0 ? [`有 ${aslant} 处斜排的文字（水印、印章），未读取`] : []),
  ];
}

/** Tables and running text of a PDF. Throws a `TableFault`, or a `LimitFault`. */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  resources: string | undefined,
): Promise<{ sheets: Sheet[]; paragraphs: string[] }> {
  const budget = new Budget();
  const pages = await openPdf(bytes, file, resources, budget);
  const seen = pages.filter(({ isPicture }) => !isPicture);
  if (seen.every(({ pieces }) => pieces.length === 0)) throw refusePictures(file);
  if (isGibberish(seen)) throw new TableFault(file, '文件', GIBBERISH);
  const furniture = furnitureOf(seen);
  const read: ReadPage[] = [];
  for (const page of seen)
    try {
      read.push(readTables(page, furniture, read.at(-1), budget));
    } catch (error) {
      if (!(error instanceof LooseFault)) throw error;
      throw new TableFault(file, `第${page.number}页`, LOOSE);
    }
  const paragraphs = tellAround(read);
  const told = notices(pages);
  const sheets = joinPages(read.flatMap(({ tables }) => tables));
  const [first, ...others] = sheets;
  if (!first) return { sheets, paragraphs: [...paragraphs, ...told.map((text) => `〔${text}〕`)] };
  return {
    sheets: [{ ...first, notices: [...told, ...(first.notices ?? [])] }, ...others],
    paragraphs,
  };
}
