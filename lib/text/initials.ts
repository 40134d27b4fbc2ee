import { INITIALS, POLYPHONES } from '../generated/initials';

const FIRST_HAN = 0x4e00;
const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

let table: string[] | undefined;

/** Letters of each character from U+4E00 on. Made on first use: the worker does no work before it is asked. */
function lettersTable(): string[] {
  const letters = Array.from(INITIALS, (letter) => (letter === '-' ? '' : letter));
  for (const [, han = '', several = ''] of POLYPHONES.matchAll(/([^a-z])([a-z]+)/g))
    letters[han.charCodeAt(0) - FIRST_HAN] = several;
  return letters;
}

/**
 * The letters that a unit of a normalised name may be typed as: the pinyin initials of a Chinese
 * character (`zc` for 重, which is read in two ways), a Latin letter or digit itself, else none.
 */
export function initialsOf(unit: number): string {
  if (isLatin(unit)) return String.fromCharCode(unit);
  table ??= lettersTable();
  return table[unit - FIRST_HAN] ?? '';
}

/** Could a normalised query be typed initials? Latin letters and digits, a letter at least. */
export const isInitials = (query: string): boolean =>
  /^[a-z0-9]+$/.test(query) && /[a-z]/.test(query);

/** Do the initials of `name` from `start` on spell `query`? `slqm` does at 3 in 余姚市示例启明. */
export function spellsAt(name: string, start: number, query: string): boolean {
  if (start + query.length > name.length) return false;
  for (let at = 0; at < query.length; at++)
    if (!initialsOf(name.charCodeAt(start + at)).includes(query.charAt(at))) return false;
  return true;
}
