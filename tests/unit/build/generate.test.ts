import { describe, expect, it } from 'vitest';
import { checks } from '../../../lib/build/checks';
import { furtherReadings, POLYPHONES, packedPinyin, readingOf } from '../../../lib/build/pinyin';
import { regions } from '../../../lib/build/regions';
import { packPairs, simplifiedPairs } from '../../../lib/build/simplified';
import { packedSites } from '../../../lib/build/sites';
import { PAGE_CHECKS, SETTINGS_CHECK } from '../../../lib/generated/checks';
import { PINYIN } from '../../../lib/generated/pinyin';
import { REGIONS } from '../../../lib/generated/regions';
import { SITES } from '../../../lib/generated/sites';
import { T2S } from '../../../lib/generated/t2s';
import { simplified, unitOf } from '../../../lib/text/normalise-units';
import { unpackPinyin } from '../../../lib/text/pinyin-packed';
import { packRegions, unpackRegions } from '../../../lib/text/region-packed';

it('packs no region whose short form does not begin its name', () => {
  const odd = { code: '110000', full: '北京市', short: '京' };
  expect(() => packRegions([odd])).toThrow(RangeError);
});

describe('generated tables', () => {
  it('are what their packages give today', () => {
    expect(T2S).toBe(packPairs(simplifiedPairs()));
    expect(PINYIN).toBe(packedPinyin());
    expect([...unpackRegions(REGIONS)]).toEqual(regions());
    expect(REGIONS).toBe(packRegions(regions()));
  });

  it('hold the checks that the schemas of today give (`npm run generate`)', () =>
    expect({ PAGE_CHECKS, SETTINGS_CHECK }).toEqual(checks()));

  it('hold what adapters of today say of their sites (`npm run generate`)', () =>
    expect(SITES).toBe(packedSites()));

  it('hold pairs of single units whose simplified side is final', () => {
    const pairs = simplifiedPairs();
    const traditional = new Set(pairs.map(([each]) => each));
    expect(pairs.filter((pair) => pair.some((each) => !/^\P{Cs}$/u.test(each)))).toEqual([]);
    expect(pairs.filter(([, each]) => traditional.has(each))).toEqual([]);
    expect(traditional.size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(3000);
  });

  it('are read as those pairs and no other', () => {
    const pairs = simplifiedPairs();
    const read = pairs.map(([each]) => [each, String.fromCharCode(unitOf(each.charCodeAt(0)))]);
    expect(read).toEqual(pairs);
    const block = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
      String.fromCharCode(0x4e00 + at),
    );
    const traditional = new Set(pairs.map(([each]) => each));
    expect(block.filter((each) => simplified(each) !== each)).toEqual(
      block.filter((each) => traditional.has(each)),
    );
  });

  it('give the syllable of each character of the block', () => {
    const { ofHan, syllables } = unpackPinyin(PINYIN);
    expect(ofHan).toHaveLength(0x9fff - 0x4e00 + 1);
    expect(syllables.size).toBeGreaterThan(390);
    const readings = (character: string) => ofHan[character.charCodeAt(0) - 0x4e00];
    expect([...'示例教育培训'].map((each) => readings(each)?.join('/'))).toEqual(
      'shi li jiao yu pei xun'.split(' '),
    );
    expect(readings('重')).toEqual(['zhong', 'chong']);
    expect(readings('绿')).toEqual(['lu']);
    expect(readings('角')).toEqual(['jiao', 'jue']);
  });

  it('list only readings that exist, one of each initial that is told', () => {
    const further = furtherReadings();
    for (const [, character = '', letters = ''] of POLYPHONES.matchAll(
      /(\p{Script=Han})([a-z]+)/gu,
    )) {
      const all = [readingOf(character), ...(further.get(character) ?? [])];
      expect(letters.length, character).toBeGreaterThan(1);
      for (const letter of letters)
        expect(
          all.map((each) => each.charAt(0)),
          character,
        ).toContain(letter);
    }
  });

  it.each([
    ['330281', '余姚市', '余姚'],
    ['330000', '浙江省', '浙江'],
    ['110000', '北京市', '北京'],
    ['150000', '内蒙古自治区', '内蒙古'],
    ['222400', '延边朝鲜族自治州', '延边'],
    ['500233', '忠县', '忠县'],
    ['310115', '浦东新区', '浦东'],
    ['622926', '东乡族自治县', '东乡'],
    ['810000', '香港特别行政区', '香港'],
  ])('region %s is %s, in short %s', (code, full, short) => {
    expect([...unpackRegions(REGIONS)]).toContainEqual({ code, full, short });
  });

  it('name no region by less than two characters', () => {
    const rows = [...unpackRegions(REGIONS)];
    expect(rows.filter(({ code, short }) => !/^\d{6}$/.test(code) || short.length < 2)).toEqual([]);
    expect(rows.length).toBeGreaterThan(3000);
  });
});
