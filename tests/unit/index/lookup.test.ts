import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildLookup, LookupIndex } from '../../../lib/index/lookup';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { wayOf } from '../../../lib/index/typed-against-names';
import { spellingsOf, spells, spokenWords } from '../../../lib/text/spelling';
import { runs } from '../runs';
import { counting, joinedOf, SEED, type Tally } from './support';

async function indexOf(
  lists: readonly string[][],
  tally: Tally = { bytes: 0, reads: 0 },
): Promise<LookupIndex> {
  const bytes = buildLookup(joinedOf(lists), [0, 0, 0], { entries: lists.length, stamp: 7 });
  const source = counting(tally)(bytesSource(bytes));
  return new LookupIndex(await PartReader.open(source, 'lookup'));
}

const word = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const listsOver = (alphabet: string) =>
  fc.array(fc.array(word(alphabet, 1, 12), { minLength: 1, maxLength: 3 }), { maxLength: 40 });

/** Does each of two words that the query may be stand in a name, or spell one? */
const meetsSpoken = (names: readonly string[], query: string): boolean =>
  spokenWords(query).some((words) =>
    words.every((each) =>
      names.some(
        (name) => name.includes(each) || spellingsOf(each).some((way) => spells(name, way)),
      ),
    ),
  );

const NEARLY = ['parts', 'typo'];

/**
 * Ordinals with a name that the query meets in any way: what a filter over all names gives. Two words are read out of it
 * where it is nobody's name but nearly.
 */
function truthOf(lists: readonly string[][], query: string): number[] {
  const ways = lists.map((names) => names.flatMap((name) => wayOf(query, name) ?? []));
  const isMet = ways.flat().some((way) => !NEARLY.includes(way));
  return lists.flatMap((names, at) =>
    ways[at]?.length || (!isMet && meetsSpoken(names, query)) ? [at] : [],
  );
}

describe('lookup part', () => {
  // 重 is read chong and zhong: its initials are z and c. All these are their own normal forms.
  it.each(['示例启明', '示例启明培训重庆上海sl1', 'slqm', 'sl示例'])(
    'finds what a filter over all names finds: %s',
    async (alphabet) => {
      const query = fc.oneof(word(alphabet, 1, 7), word('slqmzcphi', 1, 5));
      const queries = fc.array(query, { minLength: 8, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(listsOver(alphabet), queries, async (lists, typed) => {
          const index = await indexOf(lists);
          for (const text of typed) {
            const found = await index.candidates(text, 1000);
            expect(new Set(found).size).toBe(found.length);
            expect(found.sort((a, b) => a - b)).toEqual(truthOf(lists, text));
          }
        }),
        { seed: SEED, numRuns: runs(20) },
      );
    },
  );

  it('reads letters as two words only where they spell no name: 校 is also jiao, and 校有 jy', async () => {
    const index = await indexOf([['示例启明教育'], ['余姚示例启明学校有限公司']]);
    expect(await index.candidates('slqimingjy', 10)).toEqual([0]);
    expect(await index.candidates('yuyaoqiming', 10)).toEqual([1]);
  });

  it('keeps to the limit, and gives the first of the likeliest group', async () => {
    const lists = Array.from({ length: 100 }, (_, at) => [at % 10 ? '甲示例启明' : '示例启明']);
    const index = await indexOf(lists);
    expect(await index.candidates('示例', 4)).toEqual([0, 10, 20, 30]);
    expect(await index.candidates('示例', 12)).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 1, 2,
    ]);
    expect(await index.candidates('示例', 0)).toEqual([]);
  });

  it('leaves out most of what is not meant', async () => {
    const lists = Array.from({ length: 3000 }, (_, at) => [
      `${String.fromCharCode(0x4e00 + at)}示例${String.fromCharCode(0x5e00 + at)}有限公司`,
    ]);
    const index = await indexOf(lists);
    expect(await index.candidates('一示例', 100)).toEqual([0]);
    expect(await index.candidates('一示列帀有限', 100)).toEqual([0]);
    expect(await index.candidates('一示列币有限', 100)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['only separators', ' ·—'],
    ['one unknown unit', '鑫'],
    ['units that no name has together', '明示'],
  ])('%s finds nothing', async (_, typed) => {
    expect(await (await indexOf([['示例启明'], ['启明']])).candidates(typed, 10)).toEqual([]);
  });

  it('takes a query longer than any name, and a name of 120 units', async () => {
    const long = '示例启明教育科技'.repeat(15);
    const index = await indexOf([['示例启明'], [long]]);
    expect(await index.candidates(long, 10)).toContain(1);
    expect(await index.candidates(`${long}示例`.repeat(3), 10)).not.toContain(0);
    expect(await index.candidates('slqmjykj'.repeat(8), 10)).toEqual([1]);
  });

  it('is empty for an empty list', async () => {
    expect(await (await indexOf([])).candidates('示例', 10)).toEqual([]);
  });

  it('finds one edit wherever it is, the two halves of the query apart', async () => {
    const index = await indexOf([['余姚市示例启明'], ['示例在线']]);
    const typed = [
      '示列启明',
      '示例启名',
      '示启例明',
      '示例的启明',
      '示例启',
      '例启明',
      '市示启明',
    ];
    for (const text of typed) expect(await index.candidates(text, 10), text).toEqual([0]);
    expect(await index.candidates('示列起明', 10)).toEqual([]);
  });

  it('tells the longest beginning of a text that stands in a name', async () => {
    const index = await indexOf([['余姚市示例启明', '示例'], ['启明合唱']]);
    const begun = (text: string) => index.heldUnits(text);
    expect(await Promise.all(['示例启明合唱', '启明合法', '明示例', '鑫', ''].map(begun))).toEqual([
      4, 3, 1, 0, 0,
    ]);
  });

  it('finds what is spoken alike, whatever characters are typed', async () => {
    const index = await indexOf([
      ['余姚市示例启明'],
      ['示例在线', '实力在线'],
      ['启明'],
      ['三〇5启明'],
    ]);
    const typed = [
      '实力启明',
      '示例齐名',
      '实力齐名',
      '时间启明',
      '实力启明星',
      '例市启明',
      '30五齐名',
    ];
    const found = await Promise.all(typed.map((text) => index.bySound(text, 10)));
    expect(found).toEqual([[0], [0], [0], [], [], [], [3]]);
    expect(await index.bySound('实力在线', 10)).toEqual([1]);
    expect(await index.bySound('起名', 2)).toEqual([0, 2]);
  });

  it.each([
    [2 ** 14, [2 ** 14]],
    [2 ** 15 + 1, []],
  ])('holds a sound against so many places alone: %i before it', async (count, found) => {
    const others = Array.from({ length: count }, () => ['全民']);
    expect(await (await indexOf([...others, ['启明']])).bySound('齐名', 10)).toEqual(found);
  });

  it('nominates by no text that lies across two names', async () => {
    const index = await indexOf([['示例启明', '培训学校'], ['在线教育']]);
    for (const text of ['启明培训', '学校在线', 'qmpx', '示例启明培训学校'])
      expect(await index.candidates(text, 10), text).toEqual([]);
  });

  it('keeps the names while look-ups follow upon each other, and then lets them go', async () => {
    vi.useFakeTimers();
    try {
      const tally: Tally = { bytes: 0, reads: 0 };
      const long = Array.from({ length: 70 }, (_, at) => ['示例'.repeat(9000 + at)]);
      const index = await indexOf(long, tally);
      const reads = async () => {
        tally.reads = 0;
        await index.candidates('示例', 3);
        return tally.reads;
      };
      expect(await reads()).toBe(2);
      vi.advanceTimersByTime(20_000);
      expect(await reads()).toBe(0);
      vi.advanceTimersByTime(20_000);
      expect(await reads()).toBe(0);
      vi.advanceTimersByTime(40_000);
      expect(await reads()).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
