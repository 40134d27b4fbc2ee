import { tight } from './plain-text';

/** The provinces' short names, old and alternative ones included, each with what the codes of its places begin with. */
const PROVINCE_CODES =
  '京11津12冀13晋14蒙15辽21吉22黑23沪31苏32浙33皖34闽35赣36鲁37豫41鄂42湘43粤44桂45琼46渝50川51蜀51贵52黔52云53滇53藏54陕61甘62陇62青63宁64新65';
/** Prefixes of ICP filing numbers. */
export const PROVINCES = PROVINCE_CODES.replace(/\d/g, '');

/**
 * Up to the digits: 浙ICP备案号:…, 浙ICP备第…, 浙ICP备(…)号. With another character than a province's (淅ICP备, 网站ICP备)
 * it is nobody's number, and no part of a name.
 */
const HEAD = '([一-鿿])\\s*(?:\\)\\s*)?I\\s*C\\s*P\\s*备\\s*(?:[案号第:(]\\s*){0,8}';
/**
 * Numbers as they are printed, in the compatibility form of a text: with white space anywhere (京ICP备 13046642 号). Some
 * footers leave the 号 out. Then the number of the website has to follow, or the end is unknown.
 */
const FILING = new RegExp(
  `${HEAD}((?:\\d\\s*){6,20})(?:\\)\\s*)?(?:号(?:\\s*-\\s*\\d+A?)?|-\\s*\\d+A?)`,
  'gi',
);
const SECURITY = /([一-鿿])\s*公\s*网\s*安\s*备\s*((?:\d\s*){12,14})号?/g;

/** Canonical at first sight, and one number only. */
const CANONICAL = new RegExp(`^[${PROVINCES}]ICP备[0-9]{6,20}号$`, 'u');

type FilingKind = 'ICP备' | '公网安备';
const canonical = ([, province = '', number = '']: RegExpMatchArray, kind: FilingKind): string[] =>
  PROVINCES.includes(province) ? [`${province}${kind}${tight(number)}号`] : [];

const numbersIn = (text: string, form: RegExp, kind: FilingKind): string[] => [
  ...new Set([...text.normalize('NFKC').matchAll(form)].flatMap((match) => canonical(match, kind))),
];

/**
 * Every distinct ICP *main* number in a text, in order, canonical (`京ICP备13046642号`): the `-2` of one
 * website or the `-2A` of one app is dropped. Licences (`京ICP证030173号`, `B2-…`) are not filings.
 */
export const findIcpNumbers = (text: string): string[] =>
  CANONICAL.test(text) ? [text] : numbersIn(text, FILING, 'ICP备');

/** A text in compatibility form without what is printed as such a number, with a slip in its province too. */
export const withoutIcp = (text: string): string => text.replace(FILING, ' ');
export const holdsIcp = (text: string): boolean => withoutIcp(text) !== text;

/** The first digits of the region codes of a filing's province: `33` of `浙ICP备…号`. */
export function provinceOfFiling(filing: string): string {
  const at = PROVINCE_CODES.indexOf(filing.charAt(0));
  return PROVINCE_CODES.slice(at + 1, at + 3);
}

/** Nothing but one filing. Its number may stand in brackets or without 号, since its end is plain. */
const WHOLE = new RegExp(`^\\(?${HEAD}(\\d{6,20})\\)?号?(?:-\\d+A?)?$`, 'i');

/** The canonical main number when the whole text is one filing number, else null. */
export function parseIcp(text: string): string | null {
  if (CANONICAL.test(text)) return text;
  const match = WHOLE.exec(tight(text));
  return (match && canonical(match, 'ICP备')[0]) ?? null;
}

/** Every distinct public-security filing number in a text, canonical (`京公网安备11010802017616号`). */
export const findPsbNumbers = (text: string): string[] => numbersIn(text, SECURITY, '公网安备');

/** The number of a school's licence in a text, as a licence prints it; null if there is none. Tables leave 教民 out. */
export function findLicence(text: string): string | null {
  const [, number] = /(?:教民|办学许可证(?:编?号)?:?)(\d{13,18})(?!\d)/u.exec(tight(text)) ?? [];
  return number ? `教民${number}号` : null;
}

/** GB 32100-2015, table 1: digits and capital letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The canonical form of a unified social credit code (18 characters, upper case), or null when the
 * text is no such code. Full-width forms and inner spaces are accepted; a mask (`*`) never is.
 */
export function parseUscc(text: string): string | null {
  const code = tight(text).toUpperCase();
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) ? code : null;
}

/** A code in running text counts only with its label: eighteen bare digits may be somebody's identity number. */
const LABELLED_CODE = /(?:信用代码|识别号|税号)[^\da-z]{0,4}((?:[\da-z]\s*){18})(?![\da-z])/gi;

/** The labelled codes of a text in compatibility form, canonical. */
export const findLabelledCodes = (text: string): string[] =>
  Array.from(text.matchAll(LABELLED_CODE)).flatMap(([, code = '']) => parseUscc(code) ?? []);

/**
 * A code as people type it, or a machine reads it from paper. O and I, which no code has, become 0 and 1 if the check
 * character fits then and not before, and so does a small l if it fits as no L.
 */
export function parseTypedUscc(text: string): string | null {
  const digits = text.replace(/o/gi, '0').replace(/i/gi, '1');
  const read = [text, digits, digits.replace(/l/g, '1')].map(parseUscc);
  return read.find((code) => code !== null && usccChecksumHolds(code)) ?? parseUscc(text);
}

/** A person's identity number has the day of birth in it (GB 11643). A code of the same digits is told by its check character. */
const PERSON = /^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;

/** Is a text in a code's form a person's number? */
export const isPersonNumber = (code: string): boolean =>
  PERSON.test(code) && !usccChecksumHolds(code);

/** Is a code a number that a spreadsheet rounded to its first 15 digits? */
export const isRoundedCode = (code: string): boolean =>
  /^\d{15}000$/.test(code) && !usccChecksumHolds(code);

/**
 * GB 32100-2015, annex A: weights 3^i mod 31, check character 31 - (sum mod 31). Early pilot codes
 * such as 91350100M0001TGQXM are legal and fail it, so a failure is a warning and no refusal.
 */
export function usccChecksumHolds(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (const char of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** Dashes, brackets, dots and spaces that people write inside a number. */
const SEPARATORS = /[\s()\-‐-―−·.]/g;
/** `转 801`, `分机801`, `ext. 12`, `#12` behind a number, `-801` behind one with its area code. */
const EXTENSION =
  /(?<!\s)\s*(?:转|轉|分机|分機|ext|x|#|,)\D{0,2}\d{1,6}$|(?<=(?<!\d)0\d{2,3}[)\s-]*\d{7,8})-\d{1,5}$/i;
/** China's country prefix, and the zero before a mobile number of another city. Without a sign it is one if the rest is a whole number. */
const COUNTRY = /^(?:\+|00)86|^86(?=\d{10,12}$)|^0(?=1[3-9]\d{9}$)/;

export const withoutExtension = (phone: string): string => phone.replace(EXTENSION, '');

/**
 * A telephone number in the one form in which numbers are stored and compared: digits, an area code with
 * its zero, no country prefix, no extension. `+86 574 6212-3456 转 801` is `057462123456`,
 * `400-123-4567` is `4001234567`, `95xxx` and `12315` stay as they are. Null for what is no number of 5 to
 * 13 digits. A number proves nothing about who called: "号码可被冒用".
 */
export function parsePhone(text: string): string | null {
  const written = withoutExtension(text.normalize('NFKC').trim()).replace(SEPARATORS, '');
  const digits = COUNTRY.test(written) ? domestic(written.replace(COUNTRY, '')) : written;
  return /^\d{5,13}$/.test(digits) ? digits : null;
}

/**
 * Numbers of public services, with an area code or without: 110, 12315, 10086, 96110, 95588. If a list gave one to a
 * school, a call from an office or a bank would look like the school's.
 */
export const isServiceNumber = (phone: string): boolean =>
  /^(?:0\d{2,3})?(?:1\d{2,4}|9[56]\d{3})$/.test(phone);

/** Behind the country prefix an area code stands without its zero; mobile and service numbers have none. */
function domestic(digits: string): string {
  const hasNoAreaCode = /^(?:0|1[3-9]\d{9}$|[48]00\d{7}$|9[56]\d{3,6}$|1\d{4}$)/.test(digits);
  return hasNoAreaCode ? digits : `0${digits}`;
}

/** `33` of a province, `3302` of a city, `330281` of a county: parents are prefixes. */
export const significant = (code: string): string => code.replace(/(?:00){1,2}$/, '');

/** Equal, or one lies in the other. */
export function isSameOrNested(a: string, b: string): boolean {
  const [x, y] = [significant(a), significant(b)];
  return x.startsWith(y) || y.startsWith(x);
}

interface Placed {
  region?: string | undefined;
}

/** Are both registered in places that do not contain each other? Then two records of one name are namesakes. */
export const areElsewhere = ({ region: a }: Placed, { region: b }: Placed): boolean =>
  a !== undefined && b !== undefined && !isSameOrNested(a, b);

interface Coded extends Placed {
  identifiers: readonly { kind: string; value: string; of?: string | undefined }[];
}

/** The credit codes of a record's subject, without its operator's. */
export const ownCodes = ({ identifiers }: Coded): string[] =>
  identifiers.flatMap(({ kind, value, of }) => (kind === 'uscc' && of === 'subject' ? value : []));

/** Do codes or places tell two records of one name apart? */
export function areApart(a: Coded, b: Coded): boolean {
  const [some, others] = [ownCodes(a), ownCodes(b)];
  const isOtherCode =
    some.length > 0 && others.length > 0 && some.every((code) => !others.includes(code));
  return isOtherCode || areElsewhere(a, b);
}
