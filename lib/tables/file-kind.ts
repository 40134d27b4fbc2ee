import { utf16Of } from './decode';
import { isCompound, isZip } from './xlsx/zip';

/** What a file is that holds no table, told by how it begins (its magic bytes), never by its name. */

export type ForeignKind =
  | 'picture'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'web-page'
  | 'open-document'
  | 'archive'
  | 'old-workbook'
  | 'binary';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Signs of a kind, each with the place where it stands. */
type Signs = readonly (readonly [at: number, sign: string])[];

/** JPEG, PNG, GIF, BMP's reserved bytes, TIFF in both byte orders, icons; WebP, HEIC and AVIF name themselves. */
const PICTURE: Signs = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG'],
  [0, 'GIF8'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, '\0\0\x01\0'],
  [8, 'WEBP'],
  ...['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif', 'avis'].map(
    (brand) => [4, `ftyp${brand}`] as const,
  ),
];
const ARCHIVE: Signs = [
  [0, 'Rar!'],
  [0, '7z\xbc\xaf'],
  [0, '\x1f\x8b'],
];
/** Old systems call a page of HTML or a mail archive `.xls`; office programs open both. */
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<table|<\?xml|mime-version:)/i;

/** Bytes in which a compound file's names or an archive's file names are looked for. */
const NAMES_WITHIN = 4 * 1024 * 1024;

const wide = (name: string): Uint8Array =>
  Uint8Array.from([...name].flatMap((char) => [char.charCodeAt(0), 0]));
const narrow = (name: string): Uint8Array =>
  Uint8Array.from([...name].map((char) => char.charCodeAt(0)));

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  const end = Math.min(bytes.length, NAMES_WITHIN);
  for (let at = bytes.indexOf(first); at >= 0 && at < end; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** Old office files, and new ones with a password, are compound files; their streams tell what they are. */
function compoundKind(bytes: Uint8Array): ForeignKind {
  if (includes(bytes, wide('WordDocument'))) return 'word';
  return includes(bytes, wide('PowerPoint Document')) ? 'slides' : 'old-workbook';
}

/** The names of an archive's files tell what it is; any other may be a workbook, whole or broken. */
function archiveKind(bytes: Uint8Array): ForeignKind | null {
  const has = (name: string) => includes(bytes, narrow(name));
  if (has('xl/workbook.')) return null;
  if (has('word/document.xml')) return 'word';
  if (has('ppt/presentation.xml')) return 'slides';
  return has('application/vnd.oasis.opendocument') ? 'open-document' : null;
}

/** No text has a zero byte, but UTF-16, which says so at its beginning. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).includes(0) && utf16Of(bytes) === null;

/** What a file is instead of a table; null where it may be one. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const head = latin(bytes, 0, 256);
  const has = (signs: Signs) => signs.some(([at, sign]) => head.startsWith(sign, at));
  const isBitmap = head.startsWith('BM') && head.startsWith('\0\0\0\0', 6);
  if (has(PICTURE) || isBitmap || /<svg[\s>]/i.test(head)) return 'picture';
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'word';
  if (isCompound(bytes)) return compoundKind(bytes);
  if (isZip(bytes)) return archiveKind(bytes);
  if (has(ARCHIVE)) return 'archive';
  if (WEB_PAGE.test(head)) return 'web-page';
  return isBinary(bytes) ? 'binary' : null;
}
