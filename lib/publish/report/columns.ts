/** Text in columns of a terminal, where Han characters and full-width punctuation take two cells. */

const cellsOf = (char: string): number => (/[\u2e80-\uffef]/.test(char) ? 2 : 1);

export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + cellsOf(char), 0);

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text, or as much of it as fits with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [cut, used] = ['', 0];
  for (const char of text) {
    if (used + cellsOf(char) > width - 2) break;
    cut += char;
    used += cellsOf(char);
  }
  return `${cut}…`;
}
