import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartWriter } from '../../../lib/index/part';
import { PartReader } from '../../../lib/index/part-reader';
import { RowList, RowTable } from '../../../lib/index/rows';
import { bytesSource } from '../../../lib/index/stored-part';
import { runs } from '../runs';
import { type Row, sorted, word } from '../store/any-rows';
import { SEED } from './support';

const SECTIONS = { directory: 0, rows: 1, width: 3 } as const;

async function tableOf(rows: readonly Row[]): Promise<RowTable> {
  const list = new RowList(3, 2);
  for (const row of rows) list.push(...row);
  const part = new PartWriter('keys', list.lengths());
  list.finish(part.section(0), part.section(1));
  const bytes = part.seal({ entries: rows.length, stamp: 0 });
  return new RowTable(await PartReader.open(bytesSource(bytes), 'keys'), SECTIONS);
}

const rowsOf = (max: number) => fc.array(fc.tuple(word, word, word), { maxLength: max });

describe('rows', () => {
  it('are found by their first word as a filter finds them', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(80), fc.array(word), async (rows, others) => {
        const asked = [...rows.map(([first]) => first), ...others];
        const runs = await (await tableOf(rows)).find(asked);
        const truth = asked.map((hash) =>
          sorted(rows)
            .filter(([first]) => first === hash)
            .flat(),
        );
        expect(runs.map((run) => [...run])).toEqual(truth);
      }),
      { seed: SEED, numRuns: runs(100) },
    );
  });

  it('of one crowded bucket are entered where the asked ones begin, up to the cap', async () => {
    const crowd = Array.from({ length: 3000 }, (_, at): Row => [at % 3, at, at]);
    const runs = await (await tableOf(crowd)).find([0, 1, 2, 3], 10);
    expect(runs.map((run) => [run.length / 3, run[0], run[1]])).toEqual([
      [10, 0, 0],
      [10, 1, 1],
      [10, 2, 2],
      [0, undefined, undefined],
    ]);
  });
});
