/** What a text says that another does not, piece by piece. */
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

/** Which sentences or lines went and came. Where only their order or a space changed there is none of either. */
export function changeOf(before: string, after: string): Change {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  return { gone: without(old, now), come: without(now, old) };
}
