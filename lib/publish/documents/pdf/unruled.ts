import { readHeader } from '../../../tables/headings';
import { cellText, type Line, textOf } from './lines';
import type { Piece, Rule } from './shapes';

/** Tables without lines between their columns: told by a header, their columns by the white between them. */

const SUBJECTS: readonly string[] = ['institution', 'app', 'website'];
/** Headings that a line must have to be a header. */
const LEAST_HEADINGS = 3;

/** Pieces of a line that stand together. */
interface Segment {
  pieces: Piece[];
  left: number;
  right: number;
}

/** White of more than this share of the font's height parts two cells. */
const APART = 0.7;

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

const headingIn = ({ pieces }: Segment): string => readHeader(textOf(pieces));

/** Is a line a header: headings of ours, one of them a subject's? */
function isHeader(line: Line): boolean {
  const kinds = segmentsOf(line).map(headingIn);
  const known = kinds.filter((kind) => kind !== 'unknown');
  return known.length >= LEAST_HEADINGS && kinds.some((kind) => SUBJECTS.includes(kind));
}

/** A row of a table without lines. */
export interface LooseRow {
  cells: string[];
  /** Columns whose text may belong to the row above or below. */
  torn: boolean;
}

export interface Loose {
  rows: LooseRow[];
  lines: Set<Line>;
  edges: number[];
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
function edgesOf(header: readonly Segment[], body: readonly Line[]): number[] | null {
  const all = [...header, ...body.flatMap(segmentsOf)];
  const edges = header.slice(1).map((next, at) => {
    const before = header[at];
    return before ? edgeBetween(before, next, all) : null;
  });
  return edges.every((edge) => edge !== null) ? edges : null;
}

const columnOf = (edges: readonly number[], middle: number): number =>
  edges.filter((edge) => edge < middle).length;

/** A cell's text that stands in no more than one line of print: days, codes, running numbers. */
const ANCHORS: readonly RegExp[] = [
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/,
  /^[0-9A-Z]{18}$/,
  /^\d{1,5}[.、]?$/,
];

/** The column in which each row has one line: the one with most such cells; null where none has enough. */
function anchorColumn(lines: readonly (readonly string[])[], columns: number): number | null {
  const counts = Array.from(
    { length: columns },
    (_, at) => lines.filter((cells) => ANCHORS.some((form) => form.test(cells[at] ?? ''))).length,
  );
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const filled = lines.filter((cells) => (cells[best] ?? '') !== '').length;
  return most >= 1 && most === filled ? best : null;
}

/** Distances that differ by less than this share are no sign of what belongs together. */
const UNLIKE = 1.25;

/**
 * To which of the anchors each line belongs: an anchor's own line to itself, any other to the nearer one. Where
 * neither is nearer it goes on what stands above it, as cells that begin at one height do; `isSure` is false where
 * that is a guess.
 */
function assign(lines: readonly Line[], anchors: readonly number[]) {
  return lines.map((line, at) => {
    const above = anchors.filter((anchor) => anchor <= at).at(-1);
    const below = anchors.find((anchor) => anchor >= at);
    if (above === at) return { anchor: at, isSure: true };
    if (above === undefined || below === undefined)
      return { anchor: above ?? below ?? at, isSure: true };
    const gapAbove = line.y - (lines[at - 1]?.y ?? 0);
    const gapBelow = (lines[at + 1]?.y ?? 0) - line.y;
    if (gapAbove * UNLIKE < gapBelow) return { anchor: -1, isSure: true };
    if (gapBelow * UNLIKE < gapAbove) return { anchor: -2, isSure: true };
    return { anchor: above, isSure: false };
  });
}

/** Resolves `-1` (as the line above) and `-2` (as the line below) of `assign`. */
function settle(assigned: ReturnType<typeof assign>): ReturnType<typeof assign> {
  const settled = assigned.map((each) => ({ ...each }));
  for (const [at, each] of settled.entries()) {
    const above = settled[at - 1];
    if (each.anchor === -1 && above)
      Object.assign(each, { anchor: above.anchor, isSure: above.isSure });
  }
  for (let at = settled.length - 1; at >= 0; at--) {
    const [each, below] = [settled[at], settled[at + 1]];
    if (each?.anchor === -2 && below)
      Object.assign(each, { anchor: below.anchor, isSure: below.isSure });
    const above = settled[at - 1];
    if (each && each.anchor < 0 && above) each.anchor = above.anchor;
  }
  return settled;
}

interface Cut {
  cells: string[];
  pieces: Piece[][];
}

function cutLine(line: Line, edges: readonly number[]): Cut | null {
  const pieces = Array.from({ length: edges.length + 1 }, (): Piece[] => []);
  for (const segment of segmentsOf(line)) {
    const column = columnOf(edges, (segment.left + segment.right) / 2);
    const [left = -1e6, right = 1e6] = [edges[column - 1], edges[column]];
    // Text that runs across columns is no row of the table.
    if (segment.left < left - 2 || segment.right > right + 2) return null;
    pieces[column]?.push(...segment.pieces);
  }
  return { cells: pieces.map(textOf), pieces };
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

/** Where a rule is drawn between two lines, another row begins. */
const isParted = (above: Line, below: Line, rules: readonly Rule[]): boolean =>
  rules.some(({ at }) => at > above.y && at < below.y - below.size * 0.5);

interface Laid {
  line: Line;
  cut: Cut;
}

/** The rows of the laid-out lines, by the rules between them or by their anchors. */
function toRows(laid: readonly Laid[], columns: number, rules: readonly Rule[], right: number) {
  const lines = laid.map(({ line }) => line);
  const partings = lines.filter((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && isParted(line, next, rules);
  });
  const groups: { laid: Laid[]; torn: boolean }[] = [];
  if (partings.length > 0) {
    for (const [at, each] of laid.entries()) {
      const above = lines[at - 1];
      const isNew = above === undefined || partings.includes(above);
      if (isNew) groups.push({ laid: [each], torn: false });
      else groups.at(-1)?.laid.push(each);
    }
  } else {
    const column = anchorColumn(
      laid.map(({ cut }) => cut.cells),
      columns,
    );
    const anchors = laid.flatMap(({ cut }, at) =>
      column === null || (cut.cells[column] ?? '') !== '' ? [at] : [],
    );
    const assigned = settle(assign(lines, anchors));
    for (const anchor of anchors) {
      const own = laid.filter((_, at) => assigned[at]?.anchor === anchor);
      const isUnsure = assigned.some(
        (each, at) =>
          !each.isSure &&
          (each.anchor === anchor || isNext(anchors, each.anchor, anchor)) &&
          at >= 0,
      );
      groups.push({ laid: own, torn: isUnsure });
    }
  }
  return groups.map(({ laid: own, torn }): LooseRow => {
    const cells = Array.from({ length: columns }, (_, at) =>
      cellText(
        own.flatMap(({ cut }) => cut.pieces[at] ?? []),
        right,
      ).replace(/\n/g, ''),
    );
    return { cells, torn };
  });
}

const isNext = (anchors: readonly number[], one: number, other: number): boolean =>
  anchors.indexOf(other) === anchors.indexOf(one) + 1;

/** The first table without lines among some lines, or null. */
export function readLoose(lines: readonly Line[], rules: readonly Rule[]): Loose | null {
  const at = lines.findIndex(isHeader);
  const header = lines[at];
  if (!header) return null;
  const heads = segmentsOf(header);
  const used = new Set<Line>([header]);
  const all = bodyBelow(lines, at);
  // Lines of running text below a table would close the white between its columns.
  for (let count = all.length; count >= 1; count--) {
    const body = all.slice(0, count);
    const edges = edgesOf(heads, body);
    if (!edges) continue;
    const laid = body.map((line) => ({ line, cut: cutLine(line, edges) }));
    const end = laid.findIndex(({ cut }) => cut === null);
    const kept = (end < 0 ? laid : laid.slice(0, end)).flatMap(({ line, cut }) =>
      cut ? [{ line, cut }] : [],
    );
    if (kept.length === 0) continue;
    for (const { line } of kept) used.add(line);
    const rows = toRows(kept, heads.length, rules, 1e6);
    const head = { cells: heads.map(({ pieces }) => textOf(pieces)), torn: false };
    return { rows: [head, ...rows], lines: used, edges };
  }
  return null;
}
