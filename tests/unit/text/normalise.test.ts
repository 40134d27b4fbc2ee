import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseName } from '../../../lib/text/normalise';
import { SEED } from '../index/support';
import { runs } from '../runs';

const edgesOf = (source: string): string => normalise(source).edges.join('');

describe('normalise', () => {
  it.each([
    ['brackets go, their content stays', '小船示例(北京)有限公司', '小船示例北京有限公司'],
    ['full-width forms', 'ＡＢＣ　１２３（示例）', 'abc123示例'],
    ['traditional characters', '貝聊家長版', '贝聊家长版'],
    ['what Hong Kong writes otherwise', '衞生粧', '卫生妆'],
    ['著 is simplified as it stands', '著名', '著名'],
    ['characters that two names tell apart', '示昇示升示乾示干', '示昇示升示乾示干'],
    ['a compatibility ideograph', '\uf96c', '塞'],
    ['a compatibility ideograph of a traditional character', '\uf905\uf902', '串车'],
    ['radicals that a PDF stores for characters', '⻓⻜⻘⻢人⺠⺟', '长飞青马人民母'],
    ['radicals of Kangxi', '⼩⽣⾧⾶⾭⾺', '小生长飞青马'],
    ['one unit that becomes several', '㈱示例', '株示例'],
    ['a ligature of eighteen units', 'ﷺ', 'صلىاللهعليهوسلم'],
    ['half-width katakana with its mark', 'ｶﾞ', 'ガ'],
    ['a letter and a combining mark', 'e\u0301', 'é'],
    ['a mark on nothing', '\u0301a', 'a'],
    ['zero-width characters', '示\u200b\u200d\ufeff\u00ad例', '示例'],
    ['a variation selector', '示\ufe0f例', '示例'],
    ['emoji', '🔥示例👨‍👩‍👧', '示例'],
    ['a lone surrogate', 'a\ud800b\udc00c', 'abc'],
    ['a character beyond the basic plane', '𠮷野家', '𠮷野家'],
    ['a mathematical letter', '𝐀𝟏', 'a1'],
    [
      'every kind of separator',
      '-–—|_·•・,，、。:：;；/\\<>《》「」“”\'"!！?？~…【】[]{}+=*#@&',
      '',
    ],
    ['letters that are printed as bars', '示例丨启⼁明ㅣ学校', '示例启明学校'],
    ['signs beside a name are no letters', '示例™ 示例℠ 示例Ⓡ 示例®', '示例示例示例示例'],
    ['letters in circles are letters', 'ⓐ①示例', 'a1示例'],
    ['letters that a sign looks like', 'TM sm R', 'tmsmr'],
    ['controls and line breaks', 'a\u0000b\nc\td', 'abcd'],
    ['nothing', '', ''],
  ])('%s', (_why, source, expected) => {
    expect(normaliseName(source)).toBe(expected);
  });

  it.each([
    ['both ends', '示例', '101'],
    ['a space', '示 例', '111'],
    ['brackets', '示(例)校', '1111'],
    ['a separator that has no width in the text', '示例-_-校', '1011'],
    ['a zero-width character leaves none', '示\u200b例', '101'],
    ['inside one character that becomes three', '示㈱例', '1111'],
    ['behind a number in a circle', '①示例', '1101'],
    ['behind a number in a dark circle', '❶示例', '1101'],
    ['before a character in a circle', '示㊣', '111'],
    ['in place of a sign', '示™例', '111'],
    ['in place of a letter that is a bar', '示丨例⼁学ㅣ校', '11111'],
    ['none behind a raised digit', '²示', '101'],
    ['before a low surrogate there is none', '𠮷a', '1001'],
    ['nothing at all', '', '1'],
  ])('edges: %s', (_why, source, expected) => {
    expect(edgesOf(source)).toBe(expected);
  });

  it('maps every unit to the source character it came from', () => {
    expect([...normalise(' 示(㈱ﬁ)𠮷 ').source]).toEqual([1, 3, 4, 4, 6, 6, 9]);
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const hostileUnit = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom(
    '㈱',
    'ﷺ',
    '\u0301',
    '\u200b',
    '(',
    '）',
    ' ',
    '\ud83d',
    '\udd25',
    '長',
    'İ',
    'ß',
  ),
);
const hostile = fc.array(hostileUnit, { maxLength: 80 }).map((units) => units.join(''));
const RUNS = { seed: 20260915, numRuns: runs(350) };

describe('normalise, for any string', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (source) => {
        const once = normaliseName(source);
        expect(normaliseName(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it('keeps a map of the right shape: edges at both ends, offsets that rise within the source', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostile), (source) => {
        const { text, edges, source: offsets } = normalise(source);
        expect(edges).toHaveLength(text.length + 1);
        expect(offsets).toHaveLength(text.length + 1);
        expect([edges[0], edges[text.length]]).toEqual([1, 1]);
        expect(offsets[text.length]).toBe(source.length);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('folds letters as NFKC and lower case of the whole text do', () => {
    // One mark a letter: the order of several is canonical in NFKC and the page's own here.
    const unit = fc.constantFrom(
      'a',
      'É',
      'é',
      'Z',
      '１',
      'Ａ',
      'ｶﾞ',
      '示',
      '例',
      'e\u0301',
      '\u00ad',
      'ﬁ',
      '株',
    );
    const latin = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
    fc.assert(
      fc.property(latin, (source) => {
        const whole = source
          .replace(/\u00ad/g, '')
          .normalize('NFKC')
          .toLowerCase();
        expect(normaliseName(source)).toBe(whole);
      }),
      RUNS,
    );
  });

  it('is linear: a fifth of a megabyte of the costliest characters within bounds', () => {
    const sources = ['ﷺ', '\u0301', '🔥', '\ud800', '長 ', 'e\u0301'];
    for (const unit of sources) {
      const source = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(normalise(source).source.at(-1)).toBe(source.length);
    }
  });
});

/** Units that the short way takes, and such as send it the long one. */
const plain = fc.constantFrom(...'余姚市示例启明Aa1（）() 「」·長體\u200b\u00ad');
const odd = fc.oneof(
  fc.constantFrom('\u0301', 'e\u0301', '㈱', '🔥', '\ud83d', '\udd25', 'ﬁ', 'ｶﾞ', '\u0000'),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const textOf = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));

it('the short way for names gives what the long one gives', () => {
  const name = fc.oneof(textOf(plain), textOf(fc.oneof(plain, odd)));
  fc.assert(
    fc.property(name, (source) => {
      expect(normaliseName(source)).toBe(normalise(source).text);
    }),
    { seed: SEED, numRuns: runs(500) },
  );
});
