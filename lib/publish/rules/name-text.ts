import { oneLine } from '../../domain/plain-text';
import { isGarbled } from '../../text/no-name';
import { normaliseName } from '../../text/normalise';
import { ownPart } from '../../text/own-part';

const LINE_BREAK_SPACE =
  /(?<=[\p{Script=Han}（）《》“”、，])\s+(?=[\p{Script=Han}（）《》“”、，])/gu;

/** Full-width letters, digits and spaces as half-width ones; Chinese punctuation stays as printed. */
const narrow = (text: string): string =>
  text.replace(/[！-～　]/g, (char) =>
    /[０-９Ａ-Ｚａ-ｚ　．－／＆＋]/.test(char) ? char.normalize('NFKC') : char,
  );

/**
 * A name as it was meant: the spaces that a PDF's line breaks leave between Han characters are gone,
 * full-width letters and digits are half-width. `示 例启明 Ａ１` is `示例启明 A1`.
 */
export function cleanName(text: string): string {
  return oneLine(narrow(text)).replace(LINE_BREAK_SPACE, '');
}

/** What clerks write into a cell of which there is nothing to say: `-`, `——`, `/`, `无`. */
export const saysNothing = (text: string): boolean => /^[-—–/无\s]*$/u.test(text);

/** A mask names nobody: `示例县***托管中心`, `某某教育`, `XX学校`, `○○幼儿园`, `示例县A培训学校`. */
export const hidesATitle = (text: string): boolean =>
  /[*×✕✖○◯◎☆★△▲◇]|[〇#_^~·•]{2,}|某|(?<![a-z])x{2,}(?![a-z])|(?<=[省市县区])[a-z](?=(?:校外|教育|培训|托管|学校|幼儿园|中心|机构|公司))/iu.test(
    text.normalize('NFKC'),
  );

/**
 * The same of a registered name, which holds no Latin letter: `上海X教育`. Apps are called 小X口算. A ? stands for a
 * character that a file's encoding lost.
 */
export const hidesAName = (text: string): boolean =>
  hidesATitle(text) || /(?<=^|\p{Script=Han})[x?](?=\p{Script=Han})/iu.test(text.normalize('NFKC'));

/** What a spreadsheet or a page would run, or its word for yes: =cmd|…, ＝1+1, <img …>, TRUE. No name is written so. */
export const wouldRun = (text: string): boolean =>
  /^[=+@＝＋＠]|<[a-z!/]|[{}\\]|^(?:true|false)$/iu.test(text);

/** What text recognition leaves when it fails, and marks that lead to a note which may take the row back. */
export const isScrap = (text: string): boolean =>
  isGarbled(text) || /[□■◆●※†‡§→]|->|\?{2,}|…|\.{3}/u.test(text);

/** A bracket or quote that never closes: the rest of the name is on the next page. */
export function isUnbalanced(text: string): boolean {
  const count = (chars: RegExp) => text.match(chars)?.length ?? 0;
  return (
    count(/[（(]/g) !== count(/[）)]/g) ||
    count(/[《]/g) !== count(/[》]/g) ||
    count(/[【[]/g) !== count(/[】\]]/g)
  );
}

/** Fewer units of its own, and a name may be anyone's. */
const MIN_OWN_UNITS = 3;
const MIN_BRAND_UNITS = 4;
const MAX_BRAND_UNITS = 12;

/**
 * May a trade name stand as a brand? Four to twelve units of which at least three are its own: 示例启明 may,
 * 金色童年 may not. Brands never mark alone.
 */
export function isBrand(brand: string): boolean {
  const text = normaliseName(brand);
  return (
    text.length >= MIN_BRAND_UNITS &&
    text.length <= MAX_BRAND_UNITS &&
    ownPart(text).length >= MIN_OWN_UNITS
  );
}
