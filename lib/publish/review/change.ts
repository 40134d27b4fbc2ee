/** How a text differs from an earlier one, by sentences and lines. */
export interface Change {
  /** Stood there when it was decided. */
  gone: readonly string[];
  /** Stands there now. */
  come: readonly string[];
}

/** Sentences and lines. */
const piecesOf = (text: string): string[] =>
  text
    .split(/(?<=[。；;！？])|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const without = (pieces: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return pieces.filter((piece) => !known.has(piece));
};

/** Compares two texts by their sentences and lines. Their order and spaces do not count. */
export function changeOf(before: string, after: string): Change {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  return { gone: without(old, now), come: without(now, old) };
}
