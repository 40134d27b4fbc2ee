import { pinyin } from 'pinyin-pro';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Characters of names and places that people read with another initial than the usual one: 会计 (k),
 * 重庆 (c), 厦门 (x), 番禺 (p), 东阿 (e). A tool that lists every reading gives hundreds, most of them
 * archaic, which would only add noise to the lookup; so the choice is ours.
 */
const POLYPHONES =
  '重zc长cz乐ly行xh朝cz厦sx单ds曾zc会hk车cj调dt藏cz参cs传cz弹td石sd识sz盛sc省sx校xj系xj降jx解jx贾jg' +
  '区qo仇cq查cz翟zd尉wy蔚wy宿sx折zs种zc合hg奇qj期qj强qj茄qj券qx圈qj卡kq咖kg壳kq给gj吓xh纤xq提td囤td番fp' +
  '繁fp堡bp埔pb泊bp扁bp便bp屏pb铅qy浚jx率ls属sz粘nz召zs阿ae';

function initialOf(character: string): string {
  const initial = pinyin(character, { pattern: 'first', toneType: 'none' });
  return /^[a-z]$/.test(initial) ? initial : '-';
}

/** One pinyin initial for each character of U+4E00..U+9FFF in order; `-` where there is no reading. */
export function initials(): string {
  let letters = '';
  for (let code = FIRST; code <= LAST; code++) letters += initialOf(String.fromCharCode(code));
  return letters;
}

/** Characters with more than one initial: a character, then all its letters, and so on. */
export function polyphones(): string {
  return POLYPHONES;
}
