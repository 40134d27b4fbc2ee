import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LookupBuilder } from '../../../lib/index/lookup';
import { LookupIndex } from '../../../lib/index/lookup-query';
import { wayOf } from '../../../lib/index/lookup-rank';
import { buildPart, SEED } from './support';

// Seconds of work on an idle machine; the limit is for a busy one.
vi.setConfig({ testTimeout: 60_000 });

async function indexOf(lists: readonly string[][]): Promise<LookupIndex> {
  const entries = lists.map((lookupNames) => ({ lookupNames }));
  return new LookupIndex(await buildPart('lookup', new LookupBuilder(), entries));
}

const word = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const listsOver = (alphabet: string) =>
  fc.array(fc.array(word(alphabet, 1, 12), { minLength: 1, maxLength: 3 }), { maxLength: 40 });

/** Ordinals with a name that the query meets in any way: what a filter over all names gives. */
const truthOf = (lists: readonly string[][], query: string): number[] =>
  lists.flatMap((names, at) => (names.some((name) => wayOf(query, name)) ? [at] : []));

describe('lookup part', () => {
  // 重 is read chong and zhong: its initials are z and c. All these are their own normal forms.
  it.each(['示例启明', '示例启明培训重庆上海sl1', 'slqm', 'sl示例'])(
    'misses nothing that a filter over all names finds: %s',
    async (alphabet) => {
      const query = fc.oneof(word(alphabet, 1, 7), word('slqmzcp', 1, 4));
      const queries = fc.array(query, { minLength: 8, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(listsOver(alphabet), queries, async (lists, typed) => {
          const index = await indexOf(lists);
          for (const text of typed) {
            const found = await index.candidates(text, 1000);
            expect(new Set(found).size).toBe(found.length);
            expect(found).toEqual(expect.arrayContaining(truthOf(lists, text)));
          }
        }),
        { seed: SEED, numRuns: 125 },
      );
    },
  );

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
    expect((await index.candidates('一示列帀有限', 100)).length).toBeLessThan(5);
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
  });

  it('is empty for an empty list', async () => {
    expect(await (await indexOf([])).candidates('示例', 10)).toEqual([]);
  });
});
