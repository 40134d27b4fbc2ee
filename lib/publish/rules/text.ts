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
  return narrow(text).replace(/\s+/g, ' ').trim().replace(LINE_BREAK_SPACE, '');
}

/** A mask names nobody: `示例县***托管中心`, `某某教育`, `XX学校`. */
export const isMasked = (text: string): boolean =>
  /[*＊×]|某|(?<![a-z])x{2,}(?![a-z])/iu.test(text);

/** What text recognition leaves when it fails. */
export const isScrap = (text: string): boolean => /[\uFFFD□■◆●]|\?{2,}|…|\.{3}/u.test(text);

/** A bracket or quote that never closes: the rest of the name is on the next page. */
export function isUnbalanced(text: string): boolean {
  const count = (chars: RegExp) => text.match(chars)?.length ?? 0;
  return (
    count(/[（(]/g) !== count(/[）)]/g) ||
    count(/[《]/g) !== count(/[》]/g) ||
    count(/[【[]/g) !== count(/[】\]]/g)
  );
}
