/** Dashes, brackets, dots and spaces that people write inside a number. */
const SEPARATORS = /[\s()\-‐-―−·.]/g;
/** `转 801`, `分机801`, `ext. 12`, `#12` behind the number. */
const EXTENSION = /(?:转|轉|分机|分機|ext|x|#|,)\D{0,2}\d{1,6}$/i;
/** China's own prefix, where it is written as one: `86` alone may begin a number. */
const COUNTRY = /^(?:\+|00)86/;

/**
 * A telephone number in the one form in which numbers are stored and compared: digits, an area code with
 * its zero, no country prefix, no extension. `+86 574 6212-3456 转 801` is `057462123456`,
 * `400-123-4567` is `4001234567`, `95xxx` and `12315` stay as they are. Null for what is no number of 5 to
 * 13 digits. A number proves nothing about who called: "号码可被冒用".
 */
export function parsePhone(text: string): string | null {
  const written = text.normalize('NFKC').trim().replace(EXTENSION, '').replace(SEPARATORS, '');
  const digits = COUNTRY.test(written) ? domestic(written.replace(COUNTRY, '')) : written;
  return /^\d{5,13}$/.test(digits) ? digits : null;
}

/** Behind the country prefix an area code stands without its zero; mobile and service numbers have none. */
function domestic(digits: string): string {
  const hasNoAreaCode = /^(?:0|1[3-9]\d{9}$|[48]00\d{7}$|9[56]\d{3,6}$|1\d{4}$)/.test(digits);
  return hasNoAreaCode ? digits : `0${digits}`;
}
