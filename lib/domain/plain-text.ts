import { lazily } from './by-key';

/**
 * Characters that nobody sees and that change what stands around them: direction marks, zero-width characters, tags,
 * variation selectors, fillers and the empty pattern of Braille, what stands for an annotation or an object, what is no
 * character, and breaks of lines. A name may carry another text in them, or turn its neighbours round. So are more
 * marks upon one letter than any language uses, which are drawn over the lines around it.
 */
const HIDDEN =
  '[\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u2800\\ufff9-\\ufffc]|' +
  '(?<=\\p{M}{4})\\p{M}+';
/** The browser takes a millisecond to read it. */
const hidden = lazily(() => new RegExp(HIDDEN, 'gu'));
/** Only letters, digits and signs of Latin and Chinese, none hidden. Nearly all texts pass this quicker test. */
const PLAIN = /^[ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A text as it is compared: without white space, with wide letters, digits and marks made narrow. */
export const tight = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/gu, '');

/** A text on one line, its white space made one: no part of it looks like another line of a letter, an answer or a cell. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A list's text as it may be shown: `示例\u202e在线` is `示例在线`. */
export const withoutHidden = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(hidden(), '');

const MASK = /[*＊﹡∗×✕✖]|某某/u;

/** Does a mask stand in place of a part of a name or code? Such a name or code is nobody's. */
export const isMasked = (text: string): boolean => MASK.test(text);
