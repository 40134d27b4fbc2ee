import { lazily } from '../domain/by-key';
import { tight } from '../domain/plain-text';
import { T2S } from '../generated/t2s';

/**
 * What one character of a page becomes: letters and digits are folded (NFKC, lower case, simplified),
 * separators leave an edge, invisible characters leave nothing.
 */

/** Values of the table below; every other value is the UTF-16 unit that the unit becomes. */
const UNKNOWN = 0;
export const SEPARATOR = 1;
export const INVISIBLE = 2;
/** Becomes several units (㈱ → 株 between two edges), or is a combining mark: see `expand`. */
export const EXPANDS = 3;

/** Of a class: what nobody sees. Also what stands for an annotation or an object: Firefox draws nothing for them. */
export const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffc';
const IS_MARK = /^\p{M}$/u;

/** Punctuation, symbols, white space, controls, lone surrogates, unassigned and private characters. */
const SEPARATORS = '\\p{P}\\p{S}\\p{Z}\\p{C}';

/** Lazily: each start of a worker would wait 2 ms for an expression of classes of Unicode, and hardly one asks. */
function isOfClass(classes: string): (character: string) => boolean {
  const expression = lazily(() => new RegExp(`^[${classes}]$`, 'u'));
  return (character) => expression().test(character);
}

const isInvisible = isOfClass(UNSEEN);
const isSeparator = isOfClass(SEPARATORS);

let table: Uint16Array | undefined;

/**
 * The table, which begins with the traditional characters (`packPairs` says how they are packed) and is filled as
 * others are met: a cold worker pays for the few hundred it sees and no more.
 */
function loadTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  const zero = T2S.charCodeAt(0);
  let traditional = 0;
  for (let at = 1; at + 1 < T2S.length; at += 2) {
    traditional += T2S.charCodeAt(at) - zero;
    units[traditional] = T2S.charCodeAt(at + 1);
  }
  // Letters that pages print as bars, 丨 (a radical, too) and ㅣ of Korean. No name has one.
  for (const bar of [0x4e28, 0x2f01, 0x3163]) units[bar] = SEPARATOR;
  return units;
}

/** Traditional → simplified for one UTF-16 unit. */
function simplify(unit: number): number {
  table ??= loadTable();
  const known = table[unit] ?? UNKNOWN;
  return known > EXPANDS ? known : unit;
}

/** A text with simplified characters, all else of it as it was. */
export const simplified = (text: string): string =>
  text.replace(/[\u2e80-\u9fff]/g, (character) =>
    String.fromCharCode(simplify(character.charCodeAt(0))),
  );

const plain = (text: string): string => simplified(tight(text).toLowerCase());

/** Are two texts one watched name? Hyphens and dots count: two addresses may differ by one alone. */
export const areWatchedAlike = (a: string, b: string): boolean => plain(a) === plain(b);

/** Folds of the basic plane's characters that become several units; titles are cut with dots. */
const expansions = new Map<string, string>([['…', '\n\n\n']]);

/** The fold of one code point as text with `\n` for every separator: `㈱` gives `\n株\n`. */
export function expand(character: string): string {
  return expansions.get(character) ?? fold(character);
}

/** Signs beside a name that NFKC turns into letters: 示例™ would be `示例tm`. */
const IS_SIGN = /^[\u2122\u2120\u24c7\u24b8]$/;
/** Characters in a circle or brackets are no part of the word beside them: ①示例. */
const IS_ENCLOSED = /^[\u2460-\u24ff\u2776-\u2793\u3200-\u32bf]$/;

function fold(character: string): string {
  if (isInvisible(character)) return '';
  if (IS_SIGN.test(character)) return '\n';
  return IS_ENCLOSED.test(character) ? `\n${foldParts(character)}\n` : foldParts(character);
}

function foldParts(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (isInvisible(part)) continue;
    if (isSeparator(part)) folded += '\n';
    else folded += part.length > 1 ? part : String.fromCharCode(simplify(part.charCodeAt(0)));
  }
  return folded;
}

export const isMark = (character: string): boolean => IS_MARK.test(character);

const FULL_WIDTH = 0xfee0;

/** Letters and digits of ASCII as they are folded. All other ASCII separates. */
function asciiUnit(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) ? unit : SEPARATOR;
}

/**
 * The class of nearly all characters of Chinese pages, as `classify` gives it: ASCII and its full-width forms, Chinese
 * characters and their punctuation. `UNKNOWN` for the rest: the classes of Unicode are asked only about that, since a
 * worker that was just started needs milliseconds to make their expressions.
 */
export function plainUnit(unit: number): number {
  if (unit < 0x80) return asciiUnit(unit);
  if (unit >= 0x4e00 && unit <= 0x9fff) return simplify(unit);
  if (unit >= 0xff00 && unit <= 0xff5e) return asciiUnit(Math.max(unit - FULL_WIDTH, 0x20));
  if (unit >= 0x3000 && unit <= 0x3020) return unit < 0x3005 || unit > 0x3007 ? SEPARATOR : UNKNOWN;
  if (unit >= 0x2018 && unit <= 0x201f) return SEPARATOR;
  if (unit === 0x2013 || unit === 0x2014 || unit === 0xb7) return SEPARATOR;
  return unit === 0x2026 ? EXPANDS : UNKNOWN;
}

/** The class of a UTF-16 unit by the classes of Unicode. */
export function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = fold(character);
  if (folded === '') return INVISIBLE;
  if (folded === '\n') return SEPARATOR;
  if (folded.length === 1 && !isMark(folded)) return folded.charCodeAt(0);
  expansions.set(character, folded);
  return EXPANDS;
}

/** The table's value for one UTF-16 unit; surrogates count as separators here. */
export function unitOf(unit: number): number {
  table ??= loadTable();
  const known = table[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const value = plainUnit(unit) || classify(unit);
  table[unit] = value;
  return value;
}
