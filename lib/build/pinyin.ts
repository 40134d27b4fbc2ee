import { pinyin } from 'pinyin-pro';
import { FIRST_HAN, LAST_HAN, packPinyin } from '../text/pinyin-packed';

/**
 * Characters of names and places that people read in another way than the usual one, and the initials of all their
 * ways: 会计 (k), 重庆 (c), 厦门 (x), 番禺 (p), 东阿 (e). A tool that lists every reading gives hundreds, most of them
 * archaic, which would only add noise to the lookup; so the choice is ours.
 */
export const POLYPHONES =
  '重zc长cz乐ly行xh朝cz厦sx单ds曾zc会hk车cj调dt藏cz参cs传cz弹td石sd识sz盛sc省sx校xj系xj降jx解jx贾jg' +
  '区qo仇cq查cz翟zd尉wy蔚wy宿sx折zs种zc合hg奇qj期qj强qj茄qj券qx圈qj卡kq咖kg壳kq给gj吓xh纤xq提td囤td番fp' +
  '繁fp堡bp埔pb泊bp扁bp便bp屏pb铅qy浚jx率ls属sz粘nz召zs阿ae';

/** Those with two usual readings of one initial: 角 (jiao, jue), 露 (lu, lou). */
const ALIKE = '角觉模都了露薄血色熟六陆尺塔';

/** `lü` as it is typed: `lv` and `lu` are met alike. */
const typed = (syllable: string): string => syllable.replaceAll('ü', 'u');
const isTyped = (syllable: string): boolean => /^[a-z]+$/.test(syllable);

const readingsOf = (character: string): string[] =>
  pinyin(character, { toneType: 'none', multiple: true, type: 'array' }).map(typed).filter(isTyped);

/** The usual reading of a character, '' where there is none. */
export function readingOf(character: string): string {
  const syllable = typed(pinyin(character, { toneType: 'none' }));
  return isTyped(syllable) ? syllable : '';
}

/** Further readings by character: 重 → chong. */
export function furtherReadings(): Map<string, string[]> {
  const further = new Map<string, string[]>();
  for (const [, character = '', letters = ''] of POLYPHONES.matchAll(/([^a-z])([a-z]+)/g))
    further.set(
      character,
      readingsOf(character).filter((each) => letters.includes(each.charAt(0))),
    );
  for (const character of ALIKE) further.set(character, readingsOf(character));
  return new Map(
    [...further].map(([character, readings]) => [
      character,
      [...new Set(readings)].filter((each) => each !== readingOf(character)),
    ]),
  );
}

/** The syllables of all characters of the block, as one text. */
export function packedPinyin(): string {
  const usual = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
    readingOf(String.fromCharCode(FIRST_HAN + at)),
  );
  return packPinyin(usual, furtherReadings());
}
