/**
 * Posting lists: ordinals in rising order, each as its distance from the one before (the first from -1),
 * seven bits a byte, low bits first, the top bit set on all bytes but the last. `[0, 1, 300]` has the
 * distances 1, 1, 299 and the bytes 01 01 AB 02.
 */

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
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The first ordinal of at least `target`, not before the present one. */
  seek(target: number): number {
    const bytes = this.#bytes;
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
}

/** The ordinals that stand in all lists, in order. Lists are read only as far as the caller goes on. */
export function* intersect(lists: readonly Uint8Array[]): Generator<number> {
  const cursors = lists.map((bytes) => new PostingCursor(bytes));
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
