/**
 * The shared strings of a workbook of before 2007 lie in one record and those that continue it ([MS-XLS], 2.4.265):
 * each has its words, then the fonts of its runs, which a library leaves out.
 */

/** Reads bytes over the end of a record into the next one. */
class Cursor {
  #part = 0;
  #at: number;

  constructor(
    readonly parts: readonly DataView[],
    start: number,
  ) {
    this.#at = start;
  }

  /** Is nothing left? Steps into the next record where this one ends. */
  get isDone(): boolean {
    for (;;) {
      const part = this.parts[this.#part];
      if (!part) return true;
      if (this.#at < part.byteLength) return false;
      this.#part++;
      this.#at = 0;
    }
  }

  byte(): number {
    return this.isDone ? 0 : (this.parts[this.#part]?.getUint8(this.#at++) ?? 0);
  }

  /** A number of so many bytes, the lowest first. */
  number(bytes: number): number {
    let sum = 0;
    for (let at = 0; at < bytes; at++) sum += this.byte() * 256 ** at;
    return sum;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.isDone; ) {
      const step = Math.min(left, this.#room);
      this.#at += step;
      left -= step;
    }
  }

  get #room(): number {
    return (this.parts[this.#part]?.byteLength ?? 0) - this.#at;
  }

  /** Skips characters. A record that begins among them says anew whether each takes two bytes. */
  skipWords(count: number, isWide: boolean): void {
    let size = isWide ? 2 : 1;
    for (let left = count; left > 0; ) {
      if (this.#room < size) {
        this.skip(this.#room);
        if (this.isDone) return;
        size = (this.byte() & WIDE) !== 0 ? 2 : 1;
        continue;
      }
      const step = Math.min(left, Math.floor(this.#room / size));
      this.#at += step * size;
      left -= step;
    }
  }
}

const [WIDE, EXTENDED, RICH] = [0x01, 0x04, 0x08];
/** How many strings there are stands before the first one. */
const HEAD_BYTES = 8;

/** Reads past one string. Has it words in a font that crosses out? */
function readString(cursor: Cursor, isStruckFont: (font: number) => boolean): boolean {
  const count = cursor.number(2);
  const flags = cursor.byte();
  const runs = (flags & RICH) !== 0 ? cursor.number(2) : 0;
  const extension = (flags & EXTENDED) !== 0 ? cursor.number(4) : 0;
  cursor.skipWords(count, (flags & WIDE) !== 0);
  let isStruck = false;
  for (let run = 0; run < runs && !cursor.isDone; run++) {
    const [from, font] = [cursor.number(2), cursor.number(2)];
    // A run that begins behind the last word has none.
    if (from < count && isStruckFont(font)) isStruck = true;
  }
  cursor.skip(extension);
  return isStruck;
}

/** The shared strings with words that are crossed out, by their numbers from 0. */
export function struckStrings(
  parts: readonly DataView[],
  isStruckFont: (font: number) => boolean,
): Set<number> {
  const struck = new Set<number>();
  const cursor = new Cursor(parts, HEAD_BYTES);
  for (let at = 0; !cursor.isDone; at++) if (readString(cursor, isStruckFont)) struck.add(at);
  return struck;
}
