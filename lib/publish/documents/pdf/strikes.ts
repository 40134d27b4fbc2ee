import type { Page, Piece, Rule } from './shapes';

/** Where a line crosses a text out: above its baseline, in heights of its font. */
const [LOWEST, HIGHEST] = [0.12, 0.6];
/** A strike is over text for the most part; the line of a table that touches a text is not. */
const MOSTLY = 0.5;
/** What is crossed for less is touched by chance, in heights of the font. */
const LEAST = 0.6;
/** No text of a table is so high, in points. */
const LARGEST = 200;

const overlap = ({ from, to }: Rule, { x, width }: Piece): number =>
  Math.min(to, x + width) - Math.max(from, x);

const crosses = (rule: Rule, piece: Piece): boolean =>
  rule.at < piece.y - piece.size * LOWEST &&
  rule.at > piece.y - piece.size * HIGHEST &&
  overlap(rule, piece) > Math.min(piece.size * LEAST, piece.width / 2);

/**
 * A page draws a strike as a line of its own: what such a line crosses is marked as struck, and the line is none of a
 * table's.
 */
export function withStrikes({ pieces, rules }: Pick<Page, 'pieces' | 'rules'>) {
  // By whole points of height, since a page may have thousands of both.
  const byHeight = new Map<number, Piece[]>();
  for (const piece of pieces.filter(({ size }) => size < LARGEST))
    for (let at = Math.floor(piece.y - piece.size * HIGHEST); at <= piece.y; at++)
      byHeight.get(at)?.push(piece) ?? byHeight.set(at, [piece]);
  const struck = new Set<Piece>();
  const across = rules.across.filter((rule) => {
    const own = (byHeight.get(Math.floor(rule.at)) ?? []).filter((piece) => crosses(rule, piece));
    const crossed = own.reduce((sum, piece) => sum + overlap(rule, piece), 0);
    if (crossed < (rule.to - rule.from) * MOSTLY) return true;
    for (const piece of own) struck.add(piece);
    return false;
  });
  return {
    pieces: pieces.map(
      (piece): Piece => (struck.has(piece) ? { ...piece, isStruck: true } : piece),
    ),
    rules: { ...rules, across },
  };
}
