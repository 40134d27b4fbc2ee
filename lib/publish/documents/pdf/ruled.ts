import { Grid } from '../../../tables/cells';
import type { Budget } from '../../../tables/limits';
import { cellText, emsOf } from './lines';
import {
  type Box,
  isInside,
  type Link,
  type Page,
  type Piece,
  type Rule,
  type Rules,
} from './shapes';

/** Ends of lines that are drawn to meet may miss each other by so many points. */
const NEAR = 2.5;

/** Lines at one place that touch or overlap are one. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const bands: Rule[][] = [];
  for (const rule of sorted) {
    const band = bands.at(-1);
    if (band?.[0] && rule.at - band[0].at <= NEAR) band.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, each) => sum + each.at, 0) / band.length;
    const joined: Rule[] = [];
    for (const { from, to } of band.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else joined.push({ at, from, to });
    }
    return joined;
  });
}

const meets = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR &&
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR;

/** Lines that hang together: each group may be a table. */
function groupsOf({ across, down }: Rules, budget: Budget): Rules[] {
  budget.spend('nodes', across.length * down.length);
  const groupOf = new Map<Rule, Rules>();
  const groups = new Set<Rules>();
  const open = (rule: Rule, of: keyof Rules): Rules => {
    const known = groupOf.get(rule);
    if (known) return known;
    const group: Rules = { across: [], down: [] };
    group[of].push(rule);
    groupOf.set(rule, group);
    groups.add(group);
    return group;
  };
  for (const one of across)
    for (const other of down) {
      if (!meets(one, other)) continue;
      const [into, from] = [open(one, 'across'), open(other, 'down')];
      if (into === from) continue;
      into.across.push(...from.across);
      into.down.push(...from.down);
      for (const rule of [...from.across, ...from.down]) groupOf.set(rule, into);
      groups.delete(from);
    }
  return [...groups];
}

/** Places in order, those that are near each other once. */
function placesOf(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > NEAR);
}

/** A table that is drawn: its lines' places, and which cells hang together. */
interface Ruled extends Box {
  xs: number[];
  ys: number[];
  group: Rules;
}

/** Two columns and a row are a table: what has less is a frame or underlines. */
export function ruledTables(rules: Rules, budget: Budget): Ruled[] {
  const joined = { across: joinRules(rules.across), down: joinRules(rules.down) };
  return groupsOf(joined, budget)
    .map((group): Ruled => {
      const ends = group.across.flatMap(({ from, to }) => [from, to]);
      const sides = group.down.flatMap(({ from, to }) => [from, to]);
      // A table may be open at its sides, or at its ends.
      const edges = [Math.min(...ends), Math.max(...ends)];
      const xs = placesOf([...group.down.map(({ at }) => at), ...edges]);
      const ys = placesOf([
        ...group.across.map(({ at }) => at),
        Math.min(...sides),
        Math.max(...sides),
      ]);
      const [left = 0, top = 0] = [xs[0], ys[0]];
      return { xs, ys, group, left, top, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
    })
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2)
    .sort((a, b) => a.top - b.top);
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle);

/** A cell, which may reach over several places of the grid. */
interface RuledCell extends Box {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** The cells of a table: they end where a line is drawn. */
function cellsOf({ xs, ys, group }: Ruled, budget: Budget): RuledCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  budget.spend('cells', rows * columns);
  const isTaken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const middle = (places: readonly number[], at: number): number =>
    ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  /** The last place from `at` on before which no line is drawn. */
  const reach = (rules: readonly Rule[], places: readonly number[], at: number, other: number) => {
    let last = at;
    while (last + 2 < places.length && !covers(rules, places[last + 1] ?? 0, other)) last++;
    return last;
  };
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (isTaken[row]?.[column]) continue;
      const lastColumn = reach(group.down, xs, column, middle(ys, row));
      const lastRow = reach(group.across, ys, row, middle(xs, column));
      for (let down = row; down <= lastRow; down++)
        isTaken[down]?.fill(true, column, lastColumn + 1);
      const [left = 0, right = 0] = [xs[column], xs[lastColumn + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[lastRow + 1]];
      cells.push({ row, column, lastRow, lastColumn, left, right, top, bottom });
    }
  return cells;
}

/**
 * A piece that reaches over a line between two columns is two: PDF readers join what stands close. It is cut at
 * the space that lies next to the line.
 */
function cutAt(piece: Piece, places: readonly number[]): Piece[] {
  const place = places.find((at) => at > piece.x + NEAR && at < piece.x + piece.width - NEAR);
  if (place === undefined) return [piece];
  const chars = [...piece.text];
  const total = chars.reduce((sum, char) => sum + emsOf(char), 0);
  const unit = piece.width / Math.max(total, 1);
  let at = piece.x;
  const ends = chars.map((char) => {
    at += emsOf(char) * unit;
    return at;
  });
  const spaces = chars.flatMap((char, index) => (/\s/.test(char) ? [index] : []));
  const near = spaces
    .map((index) => ({ index, off: Math.abs((ends[index] ?? 0) - place) }))
    .sort((a, b) => a.off - b.off)[0];
  if (!near || near.off > piece.size * 1.5) return [piece];
  const cut = ends[near.index] ?? place;
  const left = {
    ...piece,
    text: chars.slice(0, near.index).join(''),
    width: place - NEAR - piece.x,
  };
  const right = {
    ...piece,
    text: chars.slice(near.index + 1).join(''),
    x: Math.max(cut, place),
    width: piece.x + piece.width - Math.max(cut, place),
  };
  return [left, ...cutAt(right, places)].filter(({ text }) => text.trim() !== '');
}

const TORN = 'PDF 里这一格的文字越过表格线，分不清属于哪一格；请按原文录入';

/** Does a piece reach far into a cell? Signs hang over by little. */
const reachesInto = ({ left, right }: Box, { x, width, size }: Piece): boolean =>
  Math.min(x + width, right) - Math.max(x, left) > size * 0.6;

/** What a drawn table says, and the pieces that are in it. */
export function readRuled(
  table: Ruled,
  { pieces, links }: Pick<Page, 'pieces' | 'links'>,
  budget: Budget,
): { sheet: ReturnType<Grid['finish']>; used: Set<Piece> } {
  const within = { ...table, top: table.top - 1, bottom: table.bottom + 1 };
  const middleOf = ({ x, y, width, size }: Piece): [number, number] => [
    x + width / 2,
    y - size / 3,
  ];
  const used = new Set(pieces.filter((piece) => isInside(within, ...middleOf(piece))));
  const inner = table.xs.slice(1, -1);
  const grid = new Grid(budget);
  const parts = [...used].flatMap((piece) => {
    const spanned = cellsOver(table, piece);
    return spanned ? [piece] : cutAt(piece, inner);
  });
  for (const cell of cellsOf(table, budget)) {
    const isOver = (piece: Piece) =>
      isInside(cell, cell.left, piece.y - piece.size / 3) &&
      reachesInto(cell, piece) &&
      (reachesInto({ ...cell, left: -1e6, right: cell.left }, piece) ||
        reachesInto({ ...cell, left: cell.right, right: 1e6 }, piece));
    const own = parts.filter((piece) => isInside(cell, ...middleOf(piece)));
    const text = cellText(own, cell.right - PADDING);
    const link = links.find((each) => isLinkIn(cell, each));
    const mark = {
      ...(link && { link: link.address }),
      ...(own.some((piece) => piece.isStruck) && { isStruck: true as const }),
      ...(parts.some(isOver) && { torn: TORN }),
    };
    for (let row = cell.row; row <= cell.lastRow; row++)
      for (let column = cell.column; column <= cell.lastColumn; column++)
        grid.set(row, column, text, mark);
  }
  return { sheet: grid.finish(), used };
}

/** What a cell leaves free at its right, at least. */
const PADDING = 1;

const isLinkIn = (cell: Box, { left, right, top, bottom }: Link): boolean =>
  isInside(cell, (left + right) / 2, (top + bottom) / 2);

/** Does a piece lie in a cell that reaches over several columns, as a title does? */
function cellsOver({ xs, group }: Ruled, { x, y, width, size }: Piece): boolean {
  const crossed = xs.slice(1, -1).filter((at) => at > x && at < x + width);
  return crossed.length > 0 && crossed.every((at) => !covers(group.down, at, y - size / 3));
}
