import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNames, NameIndex } from '../../../lib/index/names';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { runs } from '../runs';
import { counting, joinedOf, made, SEED, seeded, type Tally } from './support';

async function scan(lists: readonly string[][], texts: readonly string[]): Promise<number[]> {
  const bytes = made(buildNames(joinedOf(lists), { entries: lists.length, stamp: 7 }));
  const found = new Set<number>();
  const part = await PartReader.open(bytesSource(bytes), 'names');
  await new NameIndex(part).nominate(texts, found);
  return [...found].sort((a, b) => a - b);
}

/** The slow truth. */
function naive(lists: readonly string[][], texts: readonly string[]): number[] {
  return lists.flatMap((names, ordinal) =>
    names.some((name) => texts.some((text) => text.includes(name))) ? [ordinal] : [],
  );
}

const wordOver = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

/** Few letters make names share their 4-grams, contain each other and overlap in the text. */
const scenarioOver = (alphabet: string, longest: number) =>
  fc.record({
    lists: fc.array(fc.array(wordOver(alphabet, 4, longest), { maxLength: 3 }), { maxLength: 40 }),
    texts: fc.array(wordOver(alphabet, 0, 80), { maxLength: 4 }),
  });

describe('names part', () => {
  it.each([
    ['two letters', 'ab', 8, 300],
    ['three letters', '训示例', 12, 300],
    ['eight letters, one beyond the BMP half by half', '示例启明a1\ud83d\ude00', 6, 200],
  ])('finds what a naive scan finds: %s', async (_, alphabet, longest, share) => {
    await fc.assert(
      fc.asyncProperty(scenarioOver(alphabet, longest), async ({ lists, texts }) => {
        expect(await scan(lists, texts)).toEqual(naive(lists, texts));
      }),
      { seed: SEED, numRuns: runs(share) },
    );
  });

  const LONG = '示例启明教育科技'.repeat(15);
  it.each([
    ['no list', [], ['示例启明教育科技有限公司'], []],
    ['no text', [['示例启明教育']], [], []],
    ['a text shorter than a 4-gram', [['示例启明教育']], ['示例启'], []],
    ['names of three units, which are keys', [['示例启']], ['示例启明'], []],
    ['one name that is the text', [['示例启明']], ['示例启明'], [0]],
    ['four units inside', [['有限公司']], ['上海示例在线信息技术有限公司'], [0]],
    ['120 units', [[LONG]], [`见${LONG}。`], [0]],
    ['120 units, the last one missing', [[LONG]], [LONG.slice(0, -1)], []],
    ['cut off at the left edge', [['余姚市示例启明']], ['姚市示例启明培训'], []],
    ['cut off at the right edge', [['示例启明教育']], ['看示例启明教'], []],
    ['split between two texts', [['示例启明教育']], ['示例启明', '教育'], []],
    ['a name of two entries', [['示例启明'], ['示例在线'], ['示例启明']], ['示例启明'], [0, 2]],
    ['a name inside another', [['示例启明'], ['余姚市示例启明']], ['余姚市示例启明'], [0, 1]],
    ['nothing but one letter', [['aaaa'], ['aaaaaaaa']], ['aaaaa'], [0]],
  ])('%s', async (_, lists, texts, expected) => {
    expect(await scan(lists, texts)).toEqual(expected);
  });
});

describe('names part of 100,000 names', () => {
  const random = seeded(SEED);
  const piece = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 600));
  const nameOf = (): string =>
    `${Array.from({ length: 3 + Math.floor(random() * 5) }, piece).join('')}教育科技有限公司`;
  const names = Array.from({ length: 100_000 }, nameOf);
  const tally: Tally = { bytes: 0, reads: 0 };
  const joined = joinedOf(names.map((name) => [name]));
  const bytes = made(buildNames(joined, { entries: names.length, stamp: 7 }));
  const built = PartReader.open(counting(tally)(bytesSource(bytes)), 'names');

  it('takes at most 22 bytes a name, the gate included', () => {
    expect(bytes.length / names.length).toBeLessThanOrEqual(22);
  });

  it('reads the gate and a few buckets for a question, not the whole part', async () => {
    const index = new NameIndex(await built);
    Object.assign(tally, { bytes: 0, reads: 0 });
    const found = new Set<number>();
    await index.nominate([names[77_777] ?? ''], found);
    expect(found).toContain(77_777);
    expect(tally.bytes).toBeLessThan(bytes.length / 4);
    expect(tally.reads).toBeLessThan(8);
  });

  it('nominates what a naive scan finds', async () => {
    const index = new NameIndex(await built);
    for (let round = 0; round < 30; round++) {
      const planted = names[Math.floor(random() * names.length)];
      const text = `${nameOf()}与${planted}的官网${nameOf()}`;
      const found = new Set<number>();
      await index.nominate([text], found);
      const truth = names.flatMap((name, ordinal) => (text.includes(name) ? [ordinal] : []));
      expect([...found].sort((a, b) => a - b)).toEqual(truth);
    }
  });
});
