/**
 * Rows: fixed-width records of 32-bit words, sorted word by word, with a directory over the top bits of
 * the first word, which is a hash. The fold of a list and the parts of its index rest on them.
 */

/** A bucket has on average at most so many rows, and at least half as many. */
const PER_BUCKET = 8;
/** At least one bit: `hash >>> 32` would be `hash >>> 0`. */
const MIN_BITS = 1;
const MAX_BITS = 24;
/** Buckets up to this many rows are sorted by insertion. */
const SMALL = 24;

/** Bits of the hash that number the bucket, for a count of rows. */
export function bucketBits(count: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, count / PER_BUCKET)));
  return Math.min(MAX_BITS, Math.max(MIN_BITS, bits));
}

/** Words of the directory: the first row of each bucket, then the number of rows. */
export const directoryWords = (count: number): number => 2 ** bucketBits(count) + 1;

/**
 * Sort `rows` (`width` words each) into `sorted` and fill `directory`. A counting sort into buckets,
 * then each bucket by itself: hashes spread evenly, so buckets are small.
 */
export function sortRows(
  rows: Uint32Array,
  width: number,
  sorted: Uint32Array,
  directory: Uint32Array,
): void {
  fillDirectory(rows, width, directory);
  const shift = 32 - bucketBits(rows.length / width);
  const next = directory.slice();
  for (let at = 0; at < rows.length; at += width) {
    const bucket = (rows[at] as number) >>> shift;
    const row = next[bucket] as number;
    next[bucket] = row + 1;
    for (let word = 0; word < width; word++) sorted[row * width + word] = rows[at + word] as number;
  }
  for (let bucket = 0; bucket + 1 < directory.length; bucket++)
    sortBucket(sorted, width, directory[bucket] as number, directory[bucket + 1] as number);
}

/** Fill the zeroed `directory` of rows, which need not be sorted. */
export function fillDirectory(rows: Uint32Array, width: number, directory: Uint32Array): void {
  const shift = 32 - bucketBits(rows.length / width);
  for (let at = 0; at < rows.length; at += width) {
    const bucket = (rows[at] as number) >>> shift;
    directory[bucket + 1] = (directory[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket < directory.length; bucket++)
    directory[bucket] = (directory[bucket] as number) + (directory[bucket - 1] as number);
}

function sortBucket(rows: Uint32Array, width: number, start: number, end: number): void {
  if (end - start <= SMALL) insertionSort(rows, width, start, end);
  else sortLarge(rows, width, start, end);
}

function isBefore(rows: Uint32Array, a: number, b: number, width: number): boolean {
  for (let word = 0; word < width; word++) {
    const difference = (rows[a + word] as number) - (rows[b + word] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function insertionSort(rows: Uint32Array, width: number, start: number, end: number): void {
  for (let row = start + 1; row < end; row++) {
    for (let at = row * width; at > start * width && isBefore(rows, at, at - width, width); ) {
      for (let word = 0; word < width; word++) {
        const moved = rows[at + word] as number;
        rows[at + word] = rows[at - width + word] as number;
        rows[at - width + word] = moved;
      }
      at -= width;
    }
  }
}

/** A key that many entries share, or hashes chosen to collide: n log n whatever the rows are. */
function sortLarge(rows: Uint32Array, width: number, start: number, end: number): void {
  const copy = rows.slice(start * width, end * width);
  const order = Array.from({ length: end - start }, (_, row) => row * width);
  order.sort((a, b) => (isBefore(copy, a, b, width) ? -1 : isBefore(copy, b, a, width) ? 1 : 0));
  order.forEach((from, row) => {
    rows.set(copy.subarray(from, from + width), (start + row) * width);
  });
}
