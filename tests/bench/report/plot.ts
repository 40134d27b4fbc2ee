import { escapeMarkup } from '../../../lib/text/escape';
import { OPERATIONS } from '../harness/operations';
import type { Row } from '../harness/row';
import { type Line, linesOf, medianAt, sizesOf } from './lines';
import { quantityText, sizeText } from './words';

/** Plots are SVG text with whole numbers only, so that equal figures give equal files. */
const WIDTH = 780;
const HEIGHT = 300;
const LEFT = 84;
const RIGHT = 360;
const TOP = 34;
const BOTTOM = 40;
const LABEL_STEP = 15;

/** Each colour on a light ground and on a dark one. */
const COLOURS = [
  ['#b3261e', '#ff8a80'],
  ['#1b6ca8', '#7cc4ff'],
  ['#2e7d32', '#81d084'],
  ['#8e5aa8', '#d6a8f0'],
  ['#8a6508', '#e8bf4a'],
  ['#00747f', '#5fd3de'],
  ['#6d4c41', '#d0a897'],
  ['#546e7a', '#a9bdc7'],
] as const;

interface Scale {
  low: number;
  high: number;
  from: number;
  to: number;
}

interface Mark {
  x: number;
  y: number;
}

/** A point of a logarithmic axis, as a whole number. */
const place = ({ low, high, from, to }: Scale, value: number): number =>
  Math.round(
    from +
      ((Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (to - from),
  );

const text = ({ x, y }: Mark, words: string, more = ''): string =>
  `<text x="${x}" y="${y}"${more}>${escapeMarkup(words)}</text>`;

const rule = (a: Mark, b: Mark): string => `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" class="rule"/>`;

/** Whole powers of ten from below the least to above the greatest. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

/** Labels at the right, pushed apart where lines end close to each other. */
function labelHeights(ends: readonly number[]): number[] {
  const order = ends.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  const heights: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, at } of order) {
    last = Math.max(y, last + LABEL_STEP);
    heights[at] = last;
  }
  return heights;
}

/** A line that ends before the largest size says where. */
function nameOf(line: Line, sizes: readonly number[], places: number): string {
  const last = sizes.filter((size) => medianAt(line, size) !== null).at(-1);
  const end = last !== undefined && last !== sizes.at(-1) ? `, up to ${sizeText(last)}` : '';
  return (places > 1 ? `${line.contender}, ${line.place}` : line.contender) + end;
}

function drawLine(points: readonly Mark[], colour: string, isLimit: boolean): string {
  const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3"/>`);
  const dash = isLimit ? ' stroke-dasharray="4 3"' : '';
  return `<g class="${colour}"><polyline points="${path}"${dash}/>${dots.join('')}</g>`;
}

const colourRules = (ground: 0 | 1): string =>
  COLOURS.map((each, at) => `.c${at}{--ink:${each[ground]}}`).join('');

/** The ground is the reader's own: the plot stands on it and takes its inks after it. */
const STYLE = `text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600;font-size:13px}.rule{stroke:#ddd}polyline{fill:none;stroke:var(--ink);stroke-width:2}circle,text.ink{fill:var(--ink)}${colourRules(0)}@media(prefers-color-scheme:dark){text{fill:#ddd}.rule{stroke:#444}.ground{fill:#0d1117}${colourRules(1)}}`;

/**
 * Time or memory over the size of the list, both axes logarithmic: a straight line of slope one is linear
 * growth. Null where there are less than two sizes.
 */
export function plotOf(operation: string, rows: readonly Row[]): string | null {
  const sizes = sizesOf(rows).filter((size) => size !== null);
  const lines = linesOf(rows);
  const values = lines.flatMap((line) => sizes.flatMap((size) => positive(medianAt(line, size))));
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last || values.length === 0)
    return null;
  const steps = decades(values);
  const x: Scale = { low: first, high: last, from: LEFT, to: WIDTH - RIGHT };
  const y: Scale = { low: steps[0] ?? 1, high: steps.at(-1) ?? 10, from: HEIGHT - BOTTOM, to: TOP };
  const unit = rows[0]?.unit ?? 'ms';
  const title = OPERATIONS[operation]?.title ?? operation;
  const parts = [
    text({ x: LEFT, y: 18 }, title, ' class="title"'),
    ...steps.map((step) => gridLine(step, y, unit)),
    ...sizes.map((size) =>
      text({ x: place(x, size), y: HEIGHT - 18 }, `${sizeText(size)}`, ' text-anchor="middle"'),
    ),
    ...drawAll(lines, sizes, { x, y }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${escapeMarkup(title)}</title><style>${STYLE}</style><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff" class="ground"/>\n${parts.join('\n')}\n</svg>\n`;
}

const positive = (value: number | null): number[] => (value !== null && value > 0 ? [value] : []);

function gridLine(step: number, y: Scale, unit: Row['unit']): string {
  const height = place(y, step);
  const label = text(
    { x: LEFT - 8, y: height + 4 },
    quantityText(step, unit),
    ' text-anchor="end"',
  );
  return rule({ x: LEFT, y: height }, { x: WIDTH - RIGHT, y: height }) + label;
}

function drawAll(
  lines: readonly Line[],
  sizes: readonly number[],
  { x, y }: { x: Scale; y: Scale },
): string[] {
  const drawn = lines
    .map((line) => ({
      line,
      points: sizes.flatMap((size) =>
        positive(medianAt(line, size)).map((value) => ({ x: place(x, size), y: place(y, value) })),
      ),
    }))
    .filter(({ points }) => points.length > 0);
  const heights = labelHeights(drawn.map(({ points }) => points.at(-1)?.y ?? 0));
  const places = new Set(lines.map((line) => line.place)).size;
  return drawn.map(({ line, points }, at) => {
    const colour = `c${at % COLOURS.length}`;
    const label = { x: WIDTH - RIGHT + 10, y: (heights[at] ?? 0) + 4 };
    const name = text(label, nameOf(line, sizes, places), ` class="ink ${colour}"`);
    return drawLine(points, colour, line.side === 'limit') + name;
  });
}
