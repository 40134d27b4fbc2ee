/**
 * Code pages for the library that reads workbooks of before 2007, by what every Node and browser brings: its own tables
 * are larger than all else of a view.
 */

/** Labels of the Encoding Standard by the numbers of Windows. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  54936: 'gb18030',
  65001: 'utf-8',
};

const labelOf = (page: number): string =>
  LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');

/** Bytes as the library has them: numbers, or characters that stand for them. */
type Raw = ArrayLike<number> | string;

const bytesOf = (raw: Raw): Uint8Array =>
  typeof raw === 'string'
    ? Uint8Array.from(raw, (char) => char.charCodeAt(0))
    : Uint8Array.from(raw);

/** What the library asks of such tables when it reads; it writes nothing here. */
export const CODE_PAGES = {
  utils: {
    decode: (page: number, raw: Raw): string =>
      new TextDecoder(labelOf(page), { ignoreBOM: true }).decode(bytesOf(raw)),
  },
};
