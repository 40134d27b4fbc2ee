import { INITIALS, POLYPHONES } from '../generated/initials';

const FIRST_HAN = 0x4e00;
const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** Made on first use: the worker does no work before it is asked. */
interface Letters {
  /** Letters of each character from U+4E00 on. */
  ofHan: string[];
  /** The different letters of characters with several readings: `zc` of 重. */
  several: string[];
}

let known: Letters | undefined;

function letters(): Letters {
  if (known) return known;
  const ofHan = Array.from(INITIALS, (letter) => (letter === '-' ? '' : letter));
  const several = new Set<string>();
  for (const [, han = '', readings = ''] of POLYPHONES.matchAll(/([^a-z])([a-z]+)/g)) {
    ofHan[han.charCodeAt(0) - FIRST_HAN] = readings;
    several.add(readings);
  }
  known = { ofHan, several: [...several] };
  return known;
}

/**
 * The letters that a unit of a normalised name may be typed as: the pinyin initials of a Chinese
 * character (`zc` for 重, which is read in two ways), a Latin letter or digit itself, else none.
 */
export function initialsOf(unit: number): string {
  if (isLatin(unit)) return String.fromCharCode(unit);
  return letters().ofHan[unit - FIRST_HAN] ?? '';
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

/** In a text of initials: a unit that no letter stands for. */
const NO_LETTER = 1;
/** In a text of initials: characters with several readings, by the number of their letters in `several`. */
const SEVERAL = 0xa0;

/**
 * A text as initials, a unit for each of its own, for `initialsPattern` to be sought in: \n示重 gives `\ns¡` when
 * `zc` is number 1 of the letters of several readings. Only Latin-1, which takes a byte a unit.
 */
export function initialsText(text: string): string {
  const { several } = letters();
  const codes = new Uint8Array(0x10000);
  codes['\n'.charCodeAt(0)] = '\n'.charCodeAt(0);
  const units = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codes[unit] || codeOf(initialsOf(unit), several);
    codes[unit] = code;
    units[at] = code;
  }
  return new TextDecoder('latin1').decode(units);
}

function codeOf(own: string, several: readonly string[]): number {
  if (own === '') return NO_LETTER;
  return own.length === 1 ? own.charCodeAt(0) : SEVERAL + several.indexOf(own);
}

/** An expression that finds typed initials in a text of initials: `z` is met by the letter and by 重. */
export function initialsPattern(query: string): string {
  const { several } = letters();
  return Array.from(query, (letter) => {
    const among = several.flatMap((each, at) =>
      each.includes(letter) ? String.fromCharCode(SEVERAL + at) : [],
    );
    return `[${letter}${among.join('')}]`;
  }).join('');
}
