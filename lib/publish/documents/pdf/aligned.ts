import { isFull, type Line } from './lines';
import type { Piece } from './shapes';

/** Rows of a table without lines whose cells begin at their top: what goes on stands below what it goes on. */

/** Lines of one row, by their places; `isSure` is false where another row's may be among them. */
export interface Group {
  lines: number[];
  isSure: boolean;
}

/** A line as cells: their text, and its pieces. */
export interface Cut {
  cells: string[];
  pieces: Piece[][];
}

export interface Laid {
  line: Line;
  cut: Cut;
}

const isFilled = (laid: Laid | undefined, column: number): boolean =>
  (laid?.cut.cells[column] ?? '') !== '';

const filledIn = ({ cut }: Laid): number[] =>
  cut.cells.flatMap((text, column) => (text === '' ? [] : [column]));

/** White between rows is wider than between the lines of one by at least this share, and the lines are alike. */
const WIDER = 1.25;
const ALIKE = 1.12;

/** The gap from which on another row begins, or null where gaps are of one size, or of many. */
function partingGap(gaps: readonly number[]): number | null {
  const sorted = [...gaps].sort((a, b) => a - b);
  const jumps = sorted.slice(1).map((gap, at) => gap / Math.max(sorted[at] ?? 0, 1));
  const widest = jumps.indexOf(Math.max(...jumps));
  const [first = 0, last = 0] = [sorted[0], sorted[widest]];
  const isClear = (jumps[widest] ?? 0) >= WIDER && last <= first * ALIKE;
  return isClear ? (sorted[widest + 1] ?? null) : null;
}

/** Rows that stand apart, each with all of its cells on its first line; null where they do not. */
export function groupByGaps(laid: readonly Laid[]): Group[] | null {
  const gaps = laid.slice(1).map(({ line }, at) => line.y - (laid[at]?.line.y ?? 0));
  const parting = gaps.length > 1 ? partingGap(gaps) : null;
  if (parting === null) return null;
  const groups: Group[] = [];
  for (const at of laid.keys()) {
    const group = groups.at(-1);
    if (group && (gaps[at - 1] ?? 0) < parting) group.lines.push(at);
    else groups.push({ lines: [at], isSure: true });
  }
  const isTopped = ({ lines: [first = 0, ...others] }: Group) =>
    others.every((at) => {
      const line = laid[at];
      return line !== undefined && filledIn(line).every((column) => isFilled(laid[first], column));
    });
  return groups.length > 1 && groups.every(isTopped) ? groups : null;
}

/**
 * Rows that begin at their anchors: each further line goes on cells of the line above that had no room left. Null
 * where one does not; behind the last row such a line ends the table.
 */
export function groupBelowAnchors(
  laid: readonly Laid[],
  anchors: readonly number[],
): Group[] | null {
  const ends = (laid[0]?.cut.cells ?? []).map((_, column) =>
    Math.max(
      ...laid.flatMap(({ cut }) => (cut.pieces[column] ?? []).map(({ x, width }) => x + width)),
    ),
  );
  const goesOn = (at: number): boolean => {
    const [above, below] = [laid[at - 1], laid[at]];
    if (!above || !below) return false;
    return filledIn(below).every((column) =>
      isFull(above.cut.pieces[column] ?? [], below.cut.pieces[column] ?? [], ends[column] ?? 0),
    );
  };
  const groups: Group[] = [];
  for (const at of laid.keys()) {
    if (anchors.includes(at)) groups.push({ lines: [at], isSure: true });
    else if (groups.length > 0 && goesOn(at)) groups.at(-1)?.lines.push(at);
    else return groups.length === anchors.length ? groups : null;
  }
  return groups;
}
