/** Numbers in Chinese numerals, digits or both: 五, 伍, 二十一, 2万5千. */

const DIGITS = ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const TENS = ['十拾', '百佰', '千仟'];
/** All that such a number is written with but digits, for a class of characters. */
export const NUMERALS = `${[...DIGITS, ...TENS].join('')}万亿`;

/** A running number up to 99: 三, 二十一. */
export const RUNNING_NUMBER = '[一二三四五六七八九十]{1,3}';

const digitOf = (part: string): number =>
  /\d/.test(part)
    ? Number(part)
    : Math.max(
        0,
        DIGITS.findIndex((each) => each.includes(part)),
      );

/** A number of digits, numerals or both: 2万5千 is 25,000. */
export function numberOf(number: string): number {
  let [sum, section, digit] = [0, 0, 0];
  for (const [part] of number.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const power = TENS.findIndex((each) => each.includes(part)) + 1;
    if (power > 0) [section, digit] = [section + (digit || 1) * 10 ** power, 0];
    else if (/[万亿]/.test(part))
      [sum, section, digit] = [(sum + section + digit) * (part === '万' ? 1e4 : 1e8), 0, 0];
    else digit = digitOf(part);
  }
  return sum + section + digit;
}

/** A text whose sums have no commas: 50,000.00元 is 50000.00元. */
export const withoutCommas = (text: string): string => text.replace(/(\d),(?=\d{3})/g, '$1');
