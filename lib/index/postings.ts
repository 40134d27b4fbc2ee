/**
 * Posting lists: ordinals in rising order, each as its distance from the one before (the first from -1),
 * seven bits a byte, low bits first, the top bit set on all bytes but the last. `[0, 1, 300]` has the
 * distances 1, 1, 299 and the bytes 01 01 AB 02.
 *
 * Lists lie end to end, and every `STRIDE` bytes of them all there is a *skip*: the ordinal before the
 * first distance that begins there or behind, of the list that goes on there. So what a long list has near
 * some ordinal is found without reading it from its start.
 */
export const STRIDE = 256;

/** Skips of so many bytes of lists. */
export const skipCount = (bytes: number): number => Math.ceil(bytes / STRIDE);

/** One list, and the skips that lie within it: the first is that of the first stride to begin behind its start. */
export interface PostingList {
  bytes: Uint8Array;
  skips: Uint32Array;
  /** Where the first skip's stride begins in `bytes`. */
  first: number;
}

/** Bytes of the skips that lie within the list `[start, end)`. */
export function skipsOf(start: number, end: number): [start: number, end: number] {
  const first = Math.floor(start / STRIDE) + 1;
  return [first * 4, Math.max(first, skipCount(end)) * 4];
}

/** Bytes from the start of a list to its first skip. */
export const toFirstSkip = (start: number): number => STRIDE - (start % STRIDE);

/** Bytes of a distance. */
export function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Write a distance at `at`; gives the place after it. */
export function pushVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let end = at;
  while (rest > 0x7f) {
    bytes[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}

/** Decode the list in `[start, end)` into `into`, which has room for a number a byte; gives their count. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Uint32Array,
): number {
  let count = 0;
  let value = -1;
  for (let at = start; at < end; ) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    value += distance;
    into[count++] = value;
  }
  return count;
}

/** Reads one list from front to back; `value` is -1 before the first and `END` after the last ordinal. */
class PostingCursor {
  static readonly END = 0xffff_ffff;
  value = -1;
  readonly #list: PostingList;
  #at = 0;
  /** The first skip that may lie before what is looked for. */
  #skip = 0;

  constructor(list: PostingList) {
    this.#list = list;
  }

  /** The first ordinal of at least `target`, not before the present one. */
  seek(target: number): number {
    this.#leap(target);
    const { bytes } = this.#list;
    let { value } = this;
    let at = this.#at;
    while (value < target) {
      if (at >= bytes.length) {
        value = PostingCursor.END;
        break;
      }
      let distance = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        distance |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f);
      value += distance;
    }
    this.#at = at;
    this.value = value;
    return value;
  }

  /** Go on behind the last skip before `target`: by doubled steps, then by halves. */
  #leap(target: number): void {
    const { skips, first, bytes } = this.#list;
    let low = this.#skip;
    if (low >= skips.length || (skips[low] as number) >= target) return;
    let step = 1;
    while (low + step < skips.length && (skips[low + step] as number) < target) {
      low += step;
      step *= 2;
    }
    for (; step >= 1; step >>>= 1)
      if (low + step < skips.length && (skips[low + step] as number) < target) low += step;
    this.#skip = low + 1;
    let at = first + low * STRIDE;
    while ((bytes[at - 1] as number) > 0x7f) at++;
    if (at <= this.#at) return;
    this.#at = at;
    this.value = skips[low] as number;
  }
}

/** The ordinals that stand in all lists, in order. Lists are read only as far as the caller goes on. */
export function* intersect(lists: readonly PostingList[]): Generator<number> {
  const cursors = lists.map((list) => new PostingCursor(list));
  if (cursors.length === 0) return;
  for (let target = 0; ; target++) {
    let agreed = 0;
    for (let at = 0; agreed < cursors.length; at = (at + 1) % cursors.length) {
      const value = (cursors[at] as PostingCursor).seek(target);
      if (value === PostingCursor.END) return;
      agreed = value === target ? agreed + 1 : 1;
      target = value;
    }
    yield target;
  }
}
