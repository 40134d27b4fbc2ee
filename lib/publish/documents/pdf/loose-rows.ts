import { headsAnywhere } from '../../sheets/sort-rows';
import { isFull, type Line } from './lines';
import type { Piece, Rule } from './shapes';

/** Which lines of a table without lines between its columns are one row. */

/** Lines of one row, by their places; `isSure` is false where another row's may be among them. */
export interface Group {
  lines: number[];
  isSure: boolean;
}

/** A line as cells: their text, and its pieces. */
export interface Laid {
  line: Line;
  cells: string[];
  pieces: Piece[][];
}

/**
 * Where rules are drawn between two lines over most of the table's width, another row begins. A shorter one underlines
 * words.
 */
function isParted(above: Line, below: Line, rules: readonly Rule[], width: number): boolean {
  const between = rules.filter(({ at }) => at > above.y && at < below.y - below.size * 0.5);
  return between.reduce((sum, { from, to }) => sum + to - from, 0) * 2 > width;
}

/** Lines that rules part from those above them begin a row. */
function groupByRules(lines: readonly Line[], rules: readonly Rule[]): Group[] | null {
  const width =
    Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const groups: Group[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above && !isParted(above, line, rules, width)) groups.at(-1)?.lines.push(at);
    else groups.push({ lines: [at], isSure: true });
  }
  return groups.length > 1 ? groups : null;
}

const isFilled = (laid: Laid | undefined, column: number): boolean =>
  (laid?.cells[column] ?? '') !== '';

const filledIn = ({ cells }: Laid): number[] =>
  cells.flatMap((text, column) => (text === '' ? [] : [column]));

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
function groupByGaps(laid: readonly Laid[]): Group[] | null {
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
function groupBelowAnchors(laid: readonly Laid[], anchors: readonly number[]): Group[] | null {
  const ends = (laid[0]?.cells ?? []).map((_, column) =>
    Math.max(
      ...laid.flatMap(({ pieces }) => (pieces[column] ?? []).map(({ x, width }) => x + width)),
    ),
  );
  const goesOn = (at: number): boolean => {
    const [above, below] = [laid[at - 1], laid[at]];
    if (!above || !below) return false;
    return filledIn(below).every((column) =>
      isFull(above.pieces[column] ?? [], below.pieces[column] ?? [], ends[column] ?? 0),
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

/** A cell's text that stands in no more than one line of print: days, codes, running numbers. */
const ANCHORS: readonly RegExp[] = [
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/,
  /^[0-9A-Z]{18}$/,
  /^\d{1,5}[.、]?$/,
];
export const isAnchor = (text: string): boolean => ANCHORS.some((form) => form.test(text));

/** The column in which each row has one line: the one with most such cells; null where none has enough. */
function anchorColumn(lines: readonly (readonly string[])[], columns: number): number | null {
  const counts = Array.from(
    { length: columns },
    (_, at) => lines.filter((cells) => isAnchor(cells[at] ?? '')).length,
  );
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const filled = lines.filter((cells) => (cells[best] ?? '') !== '').length;
  return most >= 1 && most === filled ? best : null;
}

/** Distances that differ by less than this share are no sign of what belongs together. */
const UNLIKE = 1.2;

/**
 * Lines in rows: between two anchors lies one parting, where the white is widest. Where no white is wider than
 * the others nobody can tell. `least` is the narrowest parting.
 */
function partAt(
  ys: readonly number[],
  anchors: readonly number[],
): { groups: Group[]; least: number } {
  const groups: Group[] = [];
  let [start, isSure, least] = [0, true, Number.POSITIVE_INFINITY];
  for (const [at, anchor] of anchors.entries()) {
    const next = anchors[at + 1];
    if (next === undefined) break;
    const gaps = Array.from({ length: next - anchor }, (_, step) => ({
      above: anchor + step,
      gap: (ys[anchor + step + 1] ?? 0) - (ys[anchor + step] ?? 0),
    })).sort((a, b) => b.gap - a.gap);
    const [widest, second] = gaps;
    const isClear = !second || (widest?.gap ?? 0) >= second.gap * UNLIKE;
    const end = isClear ? (widest?.above ?? anchor) : next - 1;
    groups.push({ lines: range(start, end), isSure: isSure && isClear });
    [start, isSure] = [end + 1, isClear];
    if (isClear) least = Math.min(least, widest?.gap ?? 0);
  }
  groups.push({ lines: range(start, ys.length - 1), isSure });
  return { groups, least };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);

/**
 * What stands below the last row's anchor by more than rows do is no part of it; what stands so far above the first one's
 * may be a heading of these rows, so that nobody can tell.
 */
function trimmed(
  groups: readonly Group[],
  anchors: readonly number[],
  least: number,
  laid: readonly Laid[],
): Group[] {
  const lineAt = (at: number) => laid[at]?.line ?? { y: 0, size: 0 };
  const above = (at: number) => lineAt(at).y - lineAt(at - 1).y;
  // So far the lines of rows between two others stand from each other.
  const within = groups
    .slice(1, -1)
    .flatMap(({ lines, isSure }) => (isSure ? lines.slice(1).map(above) : []));
  const apart = (at: number) => Math.min(least, lineAt(at).size * 1.8) * 0.95;
  const isApart = (at: number) => above(at) >= Math.max(apart(at), ...within.map((gap) => gap + 1));
  const [first = 0, last = 0] = [anchors[0], anchors.at(-1)];
  const isSure = !range(1, first).some(isApart);
  const end = range(last + 1, laid.length - 1).find(isApart) ?? laid.length;
  return groups.map((group, at) => ({
    lines: group.lines.filter((line) => line < end),
    isSure: group.isSure && (at > 0 || isSure),
  }));
}

/** Without a rule or an anchor each line is a row, if each says enough. */
function groupByAnchors(laid: readonly Laid[]): Group[] {
  const cells = laid.map(({ cells: own }) => own);
  const columns = cells[0]?.length ?? 0;
  const column = anchorColumn(cells, columns);
  if (column === null) {
    const isFull = (row: readonly string[]) =>
      row.filter((text) => text !== '').length * 2 > columns && row[0] !== '';
    const isSure = cells.every(isFull);
    return cells.map((_, at) => ({ lines: [at], isSure }));
  }
  const anchors = cells.flatMap((row, at) => ((row[column] ?? '') === '' ? [] : [at]));
  const aligned = groupBelowAnchors(laid, anchors);
  if (aligned) return aligned;
  const ys = laid.map(({ line }) => line.y);
  const { groups, least } = partAt(ys, anchors);
  return trimmed(groups, anchors, least, laid);
}

/** The lines of one row hardly stand so far from each other, in heights of the font. */
const ROW_GAP = 1.45;

/** Is a line the heading of a group of rows (二、移出黑名单机构)? It stands in one cell, and as far from others as rows do. */
function isBand(laid: readonly Laid[], at: number): boolean {
  const own = laid[at];
  const [text = '', ...others] = own?.cells.filter((cell) => cell !== '') ?? [];
  if (!own || others.length > 0 || !headsAnywhere(text)) return false;
  return [laid[at - 1], laid[at + 1]].every(
    (other) => !other || Math.abs(other.line.y - own.line.y) >= own.line.size * ROW_GAP,
  );
}

/**
 * The rows of lines that are laid out in columns: as rules part them, else white between them, else what each row has on
 * one line. Each heading of a group is a row of its own, and parts those above it from those below.
 */
export function rowsIn(laid: readonly Laid[], rules: readonly Rule[]): Group[] {
  const bands = laid.flatMap((_, at) => (isBand(laid, at) ? [at] : []));
  return [...bands, laid.length].flatMap((band, at) => {
    const from = (bands[at - 1] ?? -1) + 1;
    const part = laid.slice(from, band);
    const groups = part.length > 0 ? rowsOfPart(part, rules) : [];
    const own = groups.map((group) => ({
      ...group,
      lines: group.lines.map((each) => from + each),
    }));
    return band < laid.length ? [...own, { lines: [band], isSure: true }] : own;
  });
}

const rowsOfPart = (laid: readonly Laid[], rules: readonly Rule[]): Group[] =>
  groupByRules(
    laid.map(({ line }) => line),
    rules,
  ) ??
  groupByGaps(laid) ??
  groupByAnchors(laid);
