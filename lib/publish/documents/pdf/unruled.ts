import { readHeader } from '../../../tables/read-heading';
import { SUBJECTS } from '../../sheets/header-row';
import { cellText, type Line, textOf } from './lines';
import { type Laid, rowsIn } from './loose-rows';
import type { Piece, Rule } from './shapes';

/** Tables without lines between their columns: told by a header, their columns by the white between them. */

const NAMING: readonly string[] = [...SUBJECTS, 'party-or-office'];
/** Headings that a line must have to be a header. */
const LEAST_HEADINGS = 3;

/** Pieces of a line that stand together. */
type Segment = Pick<Line, 'pieces' | 'left' | 'right'>;

/** White of more than this share of the font's height parts two cells. */
const APART = 0.3;

function segmentsOf({ pieces }: Line): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const right = piece.x + piece.width;
    if (last && piece.x - last.right < piece.size * APART) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, right);
    } else segments.push({ pieces: [piece], left: piece.x, right });
  }
  return segments;
}

/** A heading and the place of its column. */
type Heading = Segment & { text: string };

/** Lines of a header at most: 作出机 above 关. */
const MOST_HEADER_LINES = 4;

/** The headings of lines that stand close below each other: what overlaps is one heading, from the top. */
function headingsOf(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  for (const segment of lines.flatMap(segmentsOf)) {
    const text = textOf(segment.pieces);
    const above = headings.find(({ left, right }) => left < segment.right && right > segment.left);
    if (!above) headings.push({ ...segment, text });
    else {
      above.text += text;
      above.left = Math.min(above.left, segment.left);
      above.right = Math.max(above.right, segment.right);
    }
  }
  return headings.sort((a, b) => a.left - b.left);
}

const isClose = (above: Line | undefined, below: Line): boolean =>
  above !== undefined && below.y - above.y < 2 * Math.max(above.size, below.size);

interface Header {
  headings: Heading[];
  first: number;
  last: number;
}

/** How many headings of ours some lines have, where one of them is a subject's; else none. */
function countKnown(headings: readonly Heading[]): number {
  const kinds = headings.map(({ text }): string => readHeader(text));
  const known = kinds.filter((kind) => kind !== 'unknown').length;
  return known >= LEAST_HEADINGS && kinds.some((kind) => NAMING.includes(kind)) ? known : 0;
}

/** The most that the lines from one on are as a header. */
function headerFrom(lines: readonly Line[], first: number): (Header & { known: number }) | null {
  let best: (Header & { known: number }) | null = null;
  for (let last = first; last < Math.min(first + MOST_HEADER_LINES, lines.length); last++) {
    const line = lines[last];
    if (!line || (last > first && !isClose(lines[last - 1], line))) break;
    const headings = headingsOf(lines.slice(first, last + 1));
    const known = countKnown(headings);
    if (known > (best?.known ?? 0)) best = { headings, first, last, known };
  }
  return best;
}

/** The first lines that are a header: headings of ours, one of them a subject's. Of several the one with the most. */
function findHeading(lines: readonly Line[]): Header | null {
  let best: (Header & { known: number }) | null = null;
  for (let first = 0; first < lines.length && !(best && first > best.last); first++) {
    const own = headerFrom(lines, first);
    if (own && own.known > (best?.known ?? 0)) best = own;
  }
  return best;
}

/** A row of a table without lines. */
interface LooseRow {
  cells: string[];
  /** Its text may belong to the row above or below. */
  torn: boolean;
  /** Columns that are crossed out. */
  struck: number[];
}

export interface Loose {
  rows: LooseRow[];
  lines: Set<Line>;
  edges: readonly number[];
  headings: readonly Heading[];
}

/**
 * The middle of the widest white between one heading's column and the next, or null. The white may begin before
 * the heading ends where cells are narrower.
 */
function edgeBetween(before: Segment, next: Segment, all: readonly Segment[]): number | null {
  const [from, to] = [before.left, next.right];
  const covered = all
    .filter(({ left, right }) => right > from && left < to)
    .sort((a, b) => a.left - b.left);
  let [reach, edge, widest] = [from, 0, 0];
  for (const { left, right } of [...covered, { left: to, right: to }]) {
    const isBetween = left > before.left && reach < next.right && reach >= before.right - 1;
    if (left - reach > widest && isBetween) [edge, widest] = [(reach + left) / 2, left - reach];
    reach = Math.max(reach, right);
  }
  return widest > 1 ? edge : null;
}

/** Where columns part, or null where no white lies between two of them. */
function edgesOf(header: readonly Heading[], body: readonly Line[]): number[] | null {
  const all = [...header, ...body.flatMap(segmentsOf)];
  const edges = header.slice(1).map((next, at) => {
    const before = header[at];
    return before ? edgeBetween(before, next, all) : null;
  });
  return edges.every((edge) => edge !== null) ? edges : null;
}

const columnOf = (edges: readonly number[], middle: number): number =>
  edges.filter((edge) => edge < middle).length;

function cutLine(line: Line, edges: readonly number[]): Laid | null {
  const pieces = Array.from({ length: edges.length + 1 }, (): Piece[] => []);
  for (const segment of segmentsOf(line)) {
    const column = columnOf(edges, (segment.left + segment.right) / 2);
    const [left = -1e6, right = 1e6] = [edges[column - 1], edges[column]];
    // Text that runs across columns is no row of the table.
    if (segment.left < left - 2 || segment.right > right + 2) return null;
    pieces[column]?.push(...segment.pieces);
  }
  return { line, cells: pieces.map(textOf), pieces };
}

/** White between two lines that ends a table, in heights of the font. */
const END_GAP = 4;

/** Lines of a page's table, far more than fit on one. */
const MOST_LINES = 200;

/** The lines below a header that may be its table's. */
function bodyBelow(lines: readonly Line[], header: number): Line[] {
  const body: Line[] = [];
  for (const line of lines.slice(header + 1, header + 1 + MOST_LINES)) {
    const before = body.at(-1) ?? lines[header];
    if (before && line.y - before.y > END_GAP * Math.max(line.size, before.size)) break;
    body.push(line);
  }
  return body;
}

/**
 * The lines that are a table's below its headings, as rows; null where no columns can be told. `before`: its lines on the
 * page before, which have the same columns.
 */
function bodyOf(
  headings: readonly Heading[],
  all: readonly Line[],
  rules: readonly Rule[],
  before: Iterable<Line> = [],
) {
  // Lines of running text below a table would close the white between its columns.
  for (let count = all.length; count >= 1; count--) {
    const body = all.slice(0, count);
    const edges = edgesOf(headings, [...before, ...body]);
    const laid = edges ? layOut(body, edges) : [];
    if (!edges || laid.length === 0) continue;
    const groups = rowsIn(laid, rules);
    const rows = groups.map(({ lines: places, isSure }): LooseRow => {
      const pieces = headings.map((_, at) =>
        places.flatMap((place) => laid[place]?.pieces[at] ?? []),
      );
      const struck = pieces.flatMap((own, at) =>
        own.some(({ isStruck }) => isStruck) ? [at] : [],
      );
      return { cells: pieces.map((own) => cellText(own, 0)), torn: !isSure, struck };
    });
    const used = groups.flatMap(({ lines: places }) =>
      places.flatMap((at) => laid[at]?.line ?? []),
    );
    const parted = all.filter((line) => !used.includes(line) && segmentsOf(line).length >= 2);
    // A row that was left below the others would be lost, or be read as text.
    const isRow = (line: Line) => segmentsOf(line).length * 2 > headings.length;
    if (parted.length >= 2 || parted.some(isRow)) throw new LooseFault();
    return { rows, used, edges };
  }
  return null;
}

/** The first table without lines among some lines, or null. Throws where there is one that cannot be read. */
export function readLoose(lines: readonly Line[], rules: readonly Rule[]): Loose | null {
  const header = findHeading(lines);
  if (!header) return null;
  const { headings } = header;
  const body = bodyOf(headings, bodyBelow(lines, header.last), rules);
  if (!body) throw new LooseFault();
  const head = { cells: headings.map(({ text }) => text), torn: false, struck: [] };
  const heads = lines.slice(header.first, header.last + 1);
  const own = new Set([...heads, ...body.used]);
  return { rows: [head, ...body.rows], lines: own, edges: body.edges, headings };
}

/**
 * The rows with which a page goes on with the table without lines of the page before, and its headings do not come
 * again; null where its first lines are no rows of that. `isBeside`: a line that is none of the text, as a page's number;
 * headings that stand at the head of every page are.
 */
export function readRest(
  lines: readonly Line[],
  rules: readonly Rule[],
  { headings, lines: before }: Pick<Loose, 'headings' | 'lines'>,
  isBeside: (line: Line) => boolean,
): Loose | null {
  const isRow = (line: Line) => segmentsOf(line).length * 2 > headings.length;
  const above = lines.slice(0, findHeading(lines)?.first);
  const all = bodyBelow(
    above.filter((line) => !isBeside(line)),
    -1,
  );
  const [first] = all;
  // A row may begin with what wraps in one of its cells.
  if (!first || !all.slice(0, MOST_HEADER_LINES).some(isRow)) return null;
  const body = bodyOf(headings, all, rules, before);
  if (!body && isRow(first)) throw new LooseFault();
  if (!body?.used.includes(first)) return null;
  return { rows: body.rows, lines: new Set(body.used), edges: body.edges, headings };
}

/** Lines as cells, up to the first one that runs across the columns. */
function layOut(body: readonly Line[], edges: readonly number[]): Laid[] {
  const laid: Laid[] = [];
  for (const line of body) {
    const cut = cutLine(line, edges);
    if (!cut) break;
    laid.push(cut);
  }
  return laid;
}

/** A header without lines, below which no columns can be told. */
export class LooseFault extends Error {
  override name = 'LooseFault';
}
