/**
 * Numbers as footers print them, found in the compatibility form of a line (full-width digits are then
 * plain ones). Spaces may stand anywhere. The worker checks provinces and makes the canonical form.
 */
const HAN = '[\\u4e00-\\u9fff]';
/**
 * `京ICP证030173号` and `B2-20170116` are licences and are not found. Some footers leave the 号 out; then
 * the number of the website has to follow.
 */
const FILING = new RegExp(
  `${HAN}\\s*I\\s*C\\s*P\\s*备\\s*(?:\\d\\s*){6,20}(?:号(?:\\s*-\\s*\\d+A?)?|-\\s*\\d+A?)`,
  'gi',
);
const SECURITY = new RegExp(`${HAN}\\s*公\\s*网\\s*安\\s*备\\s*(?:\\d\\s*){12,14}号?`, 'g');
/** Only with its label: eighteen bare digits may be somebody's identity number. */
const CODE = /(?:信用代码|识别号|税号)[^\da-z]{0,4}((?:[\da-z]\s*){18})(?![\da-z])/gi;

const matches = (text: string, form: RegExp): string[] =>
  Array.from(text.matchAll(form), (match) => (match[1] ?? match[0]).trim());

export const findFilings = (text: string): string[] => matches(text, FILING);
export const findSecurity = (text: string): string[] => matches(text, SECURITY);
export const findCodes = (text: string): string[] => matches(text, CODE);
