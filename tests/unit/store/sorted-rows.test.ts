import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directoryWords, sortRows } from '../../../lib/store/sorted-rows';
import { SEED } from '../index/support';
import { runs } from '../runs';
import { sorted, word } from './any-rows';

/** Long ones too, whose buckets hold more than are sorted by insertion: fast-check alone makes ten at most. */
const rowsOf = fc.array(fc.tuple(word, word, word), { maxLength: 200 });

it('rows are sorted word by word, unsigned', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const into = new Uint32Array(rows.length * 3);
      sortRows(
        Uint32Array.from(rows.flat()),
        3,
        into,
        new Uint32Array(directoryWords(rows.length)),
      );
      expect([...into]).toEqual(sorted(rows).flat());
    }),
    { seed: SEED, numRuns: runs(70) },
  );
});
