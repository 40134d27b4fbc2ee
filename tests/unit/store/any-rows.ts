import fc from 'fast-check';

/** Rows of three words for property tests, and their order. */
export type Row = [number, number, number];

/** From a few values, both ends among them, and from the whole range. */
export const word = fc.oneof(
  fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
  fc.integer({ min: 0, max: 0xffff_ffff }),
);

export const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
