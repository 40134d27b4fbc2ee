/**
 * A text, cut where it has more characters than `most`. A character of two UTF-16 units is never cut in two.
 *
 * `clipped('示例学校', 2)` is `示例…`.
 */
export function clipped(text: string, most: number): string {
  // Text has no more characters than units.
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
