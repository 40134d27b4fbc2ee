import { ownText, PINYIN_FILE } from '../browser/own-files';
import { FIRST_HAN, type Pinyin, unpackPinyin } from './pinyin-packed';

/**
 * How Chinese characters are typed in Latin letters. The table lies in the package as a file of 45 kB and is fetched
 * when letters, or a name that nothing else meets, are first typed, so that no worker starts with it.
 */

interface Table extends Pinyin {
  /** The different letters of characters with several readings: `cz` of 重. */
  several: string[];
}

let table: Table | undefined;

const isLatin = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

const lettersOf = (readings: readonly string[]): string =>
  [...new Set(readings.map((each) => each.charAt(0)))].sort().join('');

/** Keep the table in memory from now on. */
export function keepPinyin(packed: string): void {
  const pinyin = unpackPinyin(packed);
  const several = new Set(
    pinyin.ofHan.flatMap((readings) => (readings.length > 1 ? lettersOf(readings) : [])),
  );
  table = { ...pinyin, several: [...several].filter(({ length }) => length > 1) };
}

/** Load the table unless it is in memory. Call before anything below. */
export async function loadPinyin(): Promise<void> {
  if (!table) keepPinyin(await ownText(PINYIN_FILE));
}

/** Throws where the table is not in memory. */
export function pinyinTable(): Table {
  if (!table) throw new Error('the pinyin table is not in memory');
  return table;
}

/** The syllables of a unit of a normalised name; of a Latin letter or digit itself, of others none. */
export function readingsOf(unit: number): readonly string[] {
  if (isLatin(unit)) return [String.fromCharCode(unit)];
  return pinyinTable().ofHan[unit - FIRST_HAN] ?? [];
}

/** A numeral as the character that is read for it: 1 is 一, 〇 is 零. */
function read(unit: string): string {
  const numeral = '0123456789〇'.indexOf(unit);
  return numeral < 0 ? unit : '零一二三四五六七八九'.charAt(numeral % 10);
}

/** Have two units a reading in common? */
const soundAlike = (some: string, other: string): boolean => {
  if (some === other) return true;
  const [a, b] = [read(some), read(other)];
  const readings = readingsOf(b.charCodeAt(0));
  return readingsOf(a.charCodeAt(0)).some((each) => readings.includes(each));
};

/** Unicode orders characters by their radical and strokes: 鹤 stands 15 before 鹳, and 未 before 末. */
const LOOK_ALIKE = 32;

/**
 * Are two units taken for each other, by the ear or by the eye? Beside a place, where few are called so, it is enough
 * that they begin with one letter: 列 for 例, which have a part in common.
 */
export function areMistaken(some: string, other: string, isPlaced: boolean): boolean {
  const [a, b] = [some.charCodeAt(0), other.charCodeAt(0)];
  if (Math.abs(a - b) <= LOOK_ALIKE || soundAlike(some, other)) return true;
  const letters = lettersOf(readingsOf(b));
  return isPlaced && readingsOf(a).some((each) => letters.includes(each.charAt(0)));
}

/** Does a text stand at a place of another by its sound: 实力启明 where 示例启明 does? */
export function soundsAt(text: string, start: number, spoken: string): boolean {
  for (let at = 0; at < spoken.length; at++)
    if (!soundAlike(spoken.charAt(at), text.charAt(start + at))) return false;
  return true;
}

/** Does a normalised query hold Latin letters, which may spell Chinese characters? */
export const hasLetters = (query: string): boolean => /[a-z]/.test(query);

/** A unit without a letter, in a text of initials. */
const NO_LETTER = 1;
/** In a text of initials: characters with several readings, by the number of their letters in `several`. */
const SEVERAL = 0xa0;

/**
 * A text as initials, a unit for each of its own, for `initialsPattern` to be sought in: \n示重 gives `\ns¡` when
 * `cz` is number 1 of the letters of several readings. Only Latin-1, which takes a byte a unit.
 */
export function initialsText(text: string): string {
  const codes = new Uint8Array(0x10000);
  codes['\n'.charCodeAt(0)] = '\n'.charCodeAt(0);
  const units = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codes[unit] || initialCode(unit);
    codes[unit] = code;
    units[at] = code;
  }
  return new TextDecoder('latin1').decode(units);
}

/** The unit of a text of initials for a unit of a name. */
export function initialCode(unit: number): number {
  const own = lettersOf(readingsOf(unit));
  if (own === '') return NO_LETTER;
  return own.length === 1 ? own.charCodeAt(0) : SEVERAL + pinyinTable().several.indexOf(own);
}

/** All units that a letter may be in a text of initials: `z` is itself and 重. */
export function codesOfLetter(letter: string): string {
  const among = pinyinTable().several.flatMap((each, at) =>
    each.includes(letter) ? String.fromCharCode(SEVERAL + at) : [],
  );
  return letter + among.join('');
}

/** An expression that finds in a text of initials where a text may stand by its sound. Numerals may be anything. */
export const soundPattern = (spoken: string): string =>
  Array.from(spoken, (unit) => {
    const letters = lettersOf(readingsOf(read(unit).charCodeAt(0)));
    return `[\x01\\d${Array.from(letters, codesOfLetter).join('')}]`;
  }).join('');
