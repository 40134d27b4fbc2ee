/** Bytes in one encoding; null where they are not in it, or where there is no such encoding. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are in none of the encodings: the first line that does not decode, and its first byte. */
export class EncodingFault extends Error {
  override name = 'EncodingFault';
  constructor(
    readonly line: number,
    readonly byte: number,
  ) {
    super(`line ${line}, byte ${byte}`);
  }
}

/**
 * The first line that does not decode. A line feed is never part of a GB18030 character (GB 18030-2022:
 * trail bytes begin at 0x30), so lines can be tried one by one.
 */
function firstBadLine(bytes: Uint8Array): EncodingFault {
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (feed < 0 || decodeAs(bytes.subarray(start, end), 'gb18030') === null)
      return new EncodingFault(line, start);
    start = end + 1;
  }
}

/** Which UTF-16 a file says that it is in. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Nearly all double bytes of a Big5 text begin between A4 and C6, and a third of them end below 7F. */
const COMMON = 0.95;
const LOW = 0.15;

/**
 * Is a text in Big5, as spreadsheets in traditional characters save it? It may decode as GB18030 too, into nobody's
 * name. In GB2312 no second byte is below A1, and the rarer characters of GBK begin elsewhere.
 */
function looksLikeBig5(bytes: Uint8Array): boolean {
  let [pairs, common, low] = [0, 0, 0];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    at++;
    if (first < 0xa1) return false;
    // Signs are alike in both.
    if (first < 0xa4) continue;
    pairs++;
    if (first <= 0xc6) common++;
    if (second < 0x7f) low++;
  }
  return common >= pairs * COMMON && low > pairs * LOW;
}

/** Encodings other than Unicode. */
const decodeLocal = (bytes: Uint8Array): string | null =>
  (looksLikeBig5(bytes) ? decodeAs(bytes, 'big5') : null) ?? decodeAs(bytes, 'gb18030');

/**
 * Text of a table file: UTF-8 with or without a BOM, UTF-16 with one (spreadsheets' "Unicode text"), else Big5 where
 * it looks like that, else GB18030, which GBK and GB2312 are subsets of. Each must decode without an error; throws an
 * `EncodingFault` when none does.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? decodeAs(bytes, utf16) : (decodeAs(bytes, 'utf-8') ?? decodeLocal(bytes));
  if (text === null) throw firstBadLine(bytes);
  return text;
}
