/** GB 32100-2015, table 1: digits and capital letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The canonical form of a unified social credit code (18 characters, upper case), or null when the
 * text is no such code. Full-width forms and inner spaces are accepted; a mask (`*`) never is.
 */
export function parseUscc(text: string): string | null {
  const code = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) ? code : null;
}

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
