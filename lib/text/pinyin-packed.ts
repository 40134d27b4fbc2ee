/** The pinyin of Chinese characters as one text: it lies in the package and is read when Latin letters are typed. */

export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

/** Without tones, `ü` as `u`. */
export interface Pinyin {
  /** All syllables that there are. */
  syllables: ReadonlySet<string>;
  /** Readings of each character from U+4E00 on, the usual one first. */
  ofHan: readonly (readonly string[])[];
}

const DIGITS = 36;

/**
 * Three lines: the syllables; the number of each character's usual one, two digits of base 36 (`--`: none); further
 * readings (`重chong长zhang`).
 */
export function packPinyin(
  usual: readonly string[],
  further: ReadonlyMap<string, readonly string[]>,
): string {
  const syllables = [...new Set([...usual, ...[...further.values()].flat()])]
    .filter(Boolean)
    .sort();
  const numbers = new Map(
    syllables.map((syllable, at) => [syllable, at.toString(DIGITS).padStart(2, '0')]),
  );
  const others = [...further].flatMap(([han, readings]) => readings.map((each) => han + each));
  return [
    syllables.join(' '),
    usual.map((syllable) => numbers.get(syllable) ?? '--').join(''),
    others.join(''),
  ].join('\n');
}

export function unpackPinyin(packed: string): Pinyin {
  const [line = '', numbers = '', others = ''] = packed.split('\n');
  const syllables = line.split(' ');
  const alone = syllables.map((syllable) => [syllable]);
  const ofHan: (readonly string[])[] = [];
  for (let at = 0; at < numbers.length; at += 2)
    ofHan.push(alone[Number.parseInt(numbers.slice(at, at + 2), DIGITS)] ?? []);
  for (const [, han = '', syllable = ''] of others.matchAll(/([^a-z])([a-z]+)/g)) {
    const at = han.charCodeAt(0) - FIRST_HAN;
    ofHan[at] = [...(ofHan[at] ?? []), syllable];
  }
  return { syllables: new Set(syllables), ofHan };
}
