import type { Piece } from './shapes';

/** Pieces of text on one line, from left to right. */
export interface Line {
  pieces: Piece[];
  /** Of the baseline. */
  y: number;
  left: number;
  right: number;
  size: number;
}

/** Baselines that differ by less than this share of the font's height are one line. */
const SAME_LINE = 0.45;

const endOf = ({ x, width }: Piece): number => x + width;

function toLine(pieces: readonly Piece[]): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  return {
    pieces: sorted,
    y: sorted[0]?.y ?? 0,
    left: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(endOf)),
    size: Math.max(...sorted.map(({ size }) => size)),
  };
}

/** Pieces as lines, from the top. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && piece.y - first.y <= SAME_LINE * Math.max(first.size, piece.size))
      group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(toLine);
}

/** A gap of more than this share of the font's height is a space. */
const SPACE = 0.25;
const WORD = /[\p{Script=Latin}\d]/u;

/** The text of a line. Bold print that is made by printing twice counts once. */
export function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last && piece.text === last.text && Math.abs(piece.x - last.x) < last.size / 4) continue;
    const isApart = last !== undefined && piece.x - endOf(last) > SPACE * piece.size;
    const isBetweenWords = WORD.test(text.at(-1) ?? '') && WORD.test(piece.text[0] ?? '');
    text += isApart && isBetweenWords ? ` ${piece.text}` : piece.text;
    last = piece;
  }
  return text.trim();
}

/** Ends and beginnings of what is broken anywhere: codes, numbers, addresses. */
const BROKEN_END = /[-/.&=?_%:@]$/;
const CODE = /^[\w\-./:?&=%#~+@]+$/;

/** What is never parted by a line's end: a word, or one sign, with the marks around it. */
const UNBROKEN = /^[〔（(《“‘【]*(?:[\w.,\-/:]+|.)?[〕）)》”’】，。；：、！？]*/u;
/** Room that cells leave free, in heights of the font. */
const SLACK = 1.2;

/** Width of a sign in ems: Han and full width one, others about half. */
export const emsOf = (char: string): number => (/[\u2e80-\uffef]/.test(char) ? 1 : 0.5);

/** Width in ems of what begins a text and is never parted. */
function leadOf(text: string): number {
  const [first = ''] = UNBROKEN.exec(text) ?? [];
  return [...first].reduce((sum, char) => sum + emsOf(char), 0);
}

/** Does a line go on in the next one: had the next one's first sign no room behind it? */
function isWrapped(line: Line, next: Line, right: number): boolean {
  const [before, after] = [textOf(line.pieces), textOf(next.pieces)];
  if (BROKEN_END.test(before) && CODE.test(after)) return true;
  if (CODE.test(before) && CODE.test(after)) return true;
  return right - line.right < (leadOf(after) + SLACK) * next.size;
}

/** Had the first sign of a cell's next line no room behind the line above? */
export function isFull(above: readonly Piece[], below: readonly Piece[], right: number): boolean {
  if (above.length === 0) return false;
  const [line, next] = [toLine(above), toLine(below)];
  return right - line.right < leadOf(textOf(next.pieces)) * next.size;
}

/** Two parts of one text. Of Latin words that stand apart the last and the next one do, too. */
export const glued = (a: string, b: string): string =>
  /[a-z]$/i.test(a) && /^[a-z]/i.test(b) && /\s/.test(a) ? `${a} ${b}` : a + b;

/** The lines of a cell as its text: lines that go on are joined, others keep their break. */
export function cellText(pieces: readonly Piece[], right: number): string {
  const lines = linesOf(pieces);
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    const own = textOf(line.pieces);
    if (!before) return own;
    if (!isWrapped(before, line, right)) return `${text}\n${own}`;
    return glued(text, own);
  }, '');
}
