/** What a version cell holds. */
export interface VersionCell {
  version?: string;
  /** A mini-program's AppID that was typed there: an identifier, not a version. */
  wechatId?: string;
  /** Words that were dropped. */
  repaired: boolean;
}

/**
 * The version of an app. Words around the number go (`版本29`, `安卓V3.1.12`, `4.9.0（未更新）`), dashes mean
 * none, and a leading V is not part of it.
 */
export function parseVersion(text: string): VersionCell {
  const folded = text.normalize('NFKC').trim();
  const wechatId = /\bwx[0-9a-f]{16}\b/.exec(folded)?.[0];
  if (wechatId) return { wechatId, repaired: true };
  const repaired = /\p{Script=Han}/u.test(folded);
  const bare = folded
    .replace(/\([^)]*\)/g, (bracket) => (/\p{Script=Han}/u.test(bracket) ? '' : bracket))
    .replace(/\p{Script=Han}+[::]?/gu, '')
    .replace(/^[vV](?=\d)/, '')
    .trim();
  return /\d/.test(bare) ? { version: bare.slice(0, 40), repaired } : { repaired };
}

/** Does a text look like a version: digits and dots? For cells that were swapped. */
export const isVersion = (text: string): boolean =>
  /^[vV]?\d+(?:\.\d+)+$/.test(text.normalize('NFKC').trim());
