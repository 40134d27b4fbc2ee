/** Numbers that a list or a table puts before its items, which are no part of a name. */

const DIGITS = '[\\d０-９]{1,3}';
/** ① to ⒛, ❶ to ❿, ㈠ to ㈩: with their circle, brackets or dot. */
const SIGNS = '[①-⒛❶-❿㈠-㈩]';

/** `1.`, `2、`, `（3）`, `④` before a Han character or a quote. `3.15教育` and `1+1教育` have none. */
export const LIST_NUMBER = new RegExp(
  `(?:[（([【〔]${DIGITS}[）)\\]】〕]|${DIGITS}[.．、)）:：]|${SIGNS})\\s*(?=[\\p{sc=Han}《“"「『（(])`,
  'gu',
);
/** The same before a whole text, and `三、`, `（三）`. */
export const LEADING_NUMBER = new RegExp(
  `^(?:${LIST_NUMBER.source}|[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十]{1,3}[)）])\\s*`,
  'u',
);
/**
 * The same before a number or an address. A dot and digits may be a part of these: `2. 0574-62123456` has a list's
 * number, `010.62123456` has none.
 */
export const NUMBER_BEFORE_KEY = new RegExp(
  `^(?:[（(]${DIGITS}[）)]|${DIGITS}(?:[、)）]|[.．]\\s)|${SIGNS})\\s*`,
  'u',
);
