/** Names are shorter. */
const NAME_UNITS = 120;

/** Is an asked text more than one thing: a message, a list, a page of a contract? */
export function isPassage(text: string): boolean {
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== '');
  return lines.length > 1 || text.trim().length > NAME_UNITS;
}
