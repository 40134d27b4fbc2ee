import type { Budget } from '../../../tables/limits';
import type { Rules } from './shapes';

/** The lines that a page draws, read from its list of operators. */

export type Matrix = readonly [number, number, number, number, number, number];

/** Codes of pdf.js' operators that are read here. */
export interface Codes {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  stroke: number;
  closeStroke: number;
  fill: number;
  eoFill: number;
  fillStroke: number;
  eoFillStroke: number;
  closeFillStroke: number;
  closeEOFillStroke: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  setTextRenderingMode: number;
  showText: number;
}

export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const isMatrix = (value: unknown): value is Matrix =>
  value !== null && typeof value === 'object' && 'length' in value && value.length === 6;

type Point = readonly [x: number, y: number];

/** Numbers behind each code of a path: move, line, curve, quadratic curve, close. */
const PATH_NUMBERS = [2, 2, 6, 4, 0];
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4];

/** The corners of each part of a path; curves end where they end. */
function partsOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? CLOSE;
    const count = PATH_NUMBERS[code] ?? 0;
    const [x, y] = [data[at + count - 1] ?? 0, data[at + count] ?? 0];
    const point: Point = [
      matrix[0] * x + matrix[2] * y + matrix[4],
      matrix[1] * x + matrix[3] * y + matrix[5],
    ];
    const last = parts.at(-1);
    if (code === MOVE) parts.push([point]);
    else if (code === CLOSE) last?.push(last[0] ?? point);
    else if (code === LINE) last?.push(point);
    else last?.push([Number.NaN, Number.NaN], point);
    at += count + 1;
  }
  return parts;
}

/** Lines are so straight, and filled bars no thicker; what is shorter is a dot or a letter. */
const STRAIGHT = 0.8;
const THICKEST = 3;
const SHORTEST = 4;

function addSegment(rules: Rules, [x0, y0]: Point, [x1, y1]: Point): void {
  if (Math.abs(y1 - y0) < STRAIGHT && Math.abs(x1 - x0) >= SHORTEST)
    rules.across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (Math.abs(x1 - x0) < STRAIGHT && Math.abs(y1 - y0) >= SHORTEST)
    rules.down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

function addStroked(rules: Rules, part: readonly Point[]): void {
  for (const [at, point] of part.entries()) {
    const next = part[at + 1];
    if (next) addSegment(rules, point, next);
  }
}

/** A thin filled bar is a line; a larger area is a background. */
function addFilled(rules: Rules, part: readonly Point[]): void {
  const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
  if (bottom - top <= THICKEST) addSegment(rules, [left, middle], [right, middle]);
  else if (right - left <= THICKEST) addSegment(rules, [centre, top], [centre, bottom]);
}

/** Parts of a path with more corners than this are drawings. */
const MOST_CORNERS = 200;

export interface Drawn {
  rules: Rules;
  /** Text that is laid on the page unseen, and text that is seen. */
  unseen: number;
  seen: number;
}

type Listener = (args: unknown) => void;

/** Walks through the operators of a page. */
class Drawing {
  readonly drawn: Drawn = { rules: { across: [], down: [] }, unseen: 0, seen: 0 };
  readonly #stack: { matrix: Matrix; mode: number }[] = [];
  readonly #listeners: ReadonlyMap<number, Listener>;
  readonly #strokes: ReadonlySet<number>;
  readonly #fills: ReadonlySet<number>;
  #matrix: Matrix;
  #mode = 0;

  constructor(
    codes: Codes,
    readonly base: Matrix,
    readonly budget: Budget,
  ) {
    this.#matrix = base;
    this.#strokes = new Set([
      codes.stroke,
      codes.closeStroke,
      codes.fillStroke,
      codes.eoFillStroke,
      codes.closeFillStroke,
      codes.closeEOFillStroke,
    ]);
    this.#fills = new Set([codes.fill, codes.eoFill]);
    this.#listeners = new Map<number, Listener>([
      [codes.save, () => this.#save()],
      [codes.restore, () => this.#restore()],
      [codes.transform, (args) => this.#transform(args)],
      [codes.paintFormXObjectBegin, (args) => this.#save((args as unknown[])[0])],
      [codes.paintFormXObjectEnd, () => this.#restore()],
      [codes.constructPath, (args) => this.#draw(args as [number, [ArrayLike<number> | null]])],
      [codes.setTextRenderingMode, (args) => this.#setMode(args as number[])],
      [codes.showText, () => this.drawn[this.#mode === UNSEEN ? 'unseen' : 'seen']++],
    ]);
  }

  read({ fnArray, argsArray }: Operators): Drawn {
    for (const [at, code] of fnArray.entries()) this.#listeners.get(code)?.(argsArray[at]);
    return this.drawn;
  }

  #save(inner?: unknown): void {
    this.budget.spend('nodes', 1);
    this.#stack.push({ matrix: this.#matrix, mode: this.#mode });
    this.#transform(inner);
  }

  #restore(): void {
    const state = this.#stack.pop();
    this.#matrix = state?.matrix ?? this.base;
    this.#mode = state?.mode ?? 0;
  }

  #transform(own: unknown): void {
    if (isMatrix(own)) this.#matrix = multiply(this.#matrix, own);
  }

  #setMode([mode = 0]: number[]): void {
    this.#mode = mode;
  }

  #draw([how, [data]]: [number, [ArrayLike<number> | null]]): void {
    const isFilled = this.#fills.has(how);
    if (!data || !(isFilled || this.#strokes.has(how))) return;
    this.budget.spend('nodes', data.length);
    for (const part of partsOf(data, this.#matrix)) {
      if (part.length > MOST_CORNERS || part.length < 2) continue;
      if (isFilled) addFilled(this.drawn.rules, part);
      else addStroked(this.drawn.rules, part);
    }
  }
}

/** Text that is laid over a picture for searching alone (ISO 32000, 9.3.6). */
const UNSEEN = 3;

/** `base` turns the page's own coordinates into ours. */
export const readDrawn = (
  operators: Operators,
  codes: Codes,
  base: Matrix,
  budget: Budget,
): Drawn => new Drawing(codes, base, budget).read(operators);
