import { Converter } from 'opencc-js/t2cn';
import { withoutRadicals } from '../text/radicals';

/**
 * Characters that may stand for a simplified one. First radicals, which text copied from a PDF has in place of whole
 * characters: NFKC leaves some (⺟ and ⺠, ⻁ to ⻳) and makes an old form of another (⾭). Then extension A and the unified
 * block. NFKC mends compatibility ideographs.
 */
const RANGES: readonly [number, number][] = [
  [0x2e9f, 0x2ea0],
  [0x2ec1, 0x2ef3],
  [0x2fad, 0x2fad],
  [0x3400, 0x9fff],
];

/**
 * Written in both scripts, so a pair would make two names one: 著 (著名, 编著), and what the table of
 * standard characters (通用规范汉字表, 2013) took back for names. 华昇 and 华升 are two companies.
 */
const KEEP = new Set('著乾昇陞徵濛龢');

/**
 * Traditional → simplified, in the order of the traditional characters' codes. OpenCC's standard table, with what Hong
 * Kong writes otherwise (衞, 粧) added. Pairs are one UTF-16 unit on both sides, and a second pass would change nothing.
 */
export function simplifiedPairs(): [traditional: string, simplified: string][] {
  const characters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)),
  );
  const pairs = new Map<string, string>();
  for (const from of ['t', 'hk'] as const) {
    // One call for all: line breaks keep OpenCC from seeing phrases.
    const plain = withoutRadicals(characters.join('\n'));
    const converted = Converter({ from, to: 'cn' })(plain).split('\n');
    characters.forEach((character, at) => {
      const simplified = converted[at] ?? character;
      const isPair = simplified !== character && simplified.length === 1 && !KEEP.has(character);
      if (isPair && !pairs.has(character)) pairs.set(character, simplified);
    });
  }
  return characters.flatMap((character): [string, string][] => {
    const simplified = pairs.get(character);
    return simplified === undefined ? [] : [[character, pairs.get(simplified) ?? simplified]];
  });
}

/** Stands for 0 where a character is a number. From here on nearly all distances are ASCII that no quotes escape. */
const ZERO = '(';

/**
 * Pairs as one string, which every worker reads when it starts: `ZERO`, then two characters for each pair. The first
 * tells the distance between this pair's traditional character and the one before, counted from `ZERO`. The second is
 * the simplified character. Most distances are below 88, so that a pair takes four bytes instead of six.
 */
export function packPairs(pairs: readonly (readonly [string, string])[]): string {
  let before = 0;
  const packed = pairs.map(([traditional, simplified]) => {
    const above = traditional.charCodeAt(0) - before;
    before += above;
    return String.fromCharCode(ZERO.charCodeAt(0) + above) + simplified;
  });
  return ZERO + packed.join('');
}
