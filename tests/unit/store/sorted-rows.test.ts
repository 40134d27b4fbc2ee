import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directoryWords, sortRows } from '../../../lib/store/sorted-rows';
import { SEED } from '../index/support';
import { runs } from '../runs';

type Row = [number, number, number];

/** From a few values, both ends among them, and from the whole range. */
const word = fc.oneof(
  fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  fc.integer({ min: 0, max: 0xffff_ffff }),
);
/** Long ones too, whose buckets hold more than are sorted by insertion: fast-check alone makes ten at most. */
const rowsOf = fc.array(fc.tuple(word, word, word), { maxLength: 200 });
const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);

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
