import { utf16Of } from './decode';
import { isCompound, isZip } from './xlsx/zip';

/** Tells the kind of a file by its first bytes, never by its name. */
export type FileKind =
  /** CSV and other text. */
  | 'text'
  /** .xlsx, or an archive that says nothing of what it is. */
  | 'workbook'
  /** .xls and .et: BIFF, in a compound file or bare. */
  | 'old-workbook'
  /** SpreadsheetML of 2003. */
  | 'xml-workbook'
  | 'open-sheet'
  /** .xlsb, which is a workbook of another kind inside. */
  | 'binary-workbook'
  | 'open-document'
  /** .docx; .doc and .wps; .rtf. */
  | 'word'
  | 'old-word'
  | 'rich-text'
  | 'pdf'
  | 'slides'
  /** .ofd (GB/T 33190), the state's own form of pages. */
  | 'fixed-pages'
  | 'web-page'
  /** .mhtml, a page with all that it needs, as a mail. */
  | 'web-archive'
  | 'picture'
  | 'archive'
  /** An office file that nobody opens without its password. */
  | 'locked'
  | 'binary';

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
const WEB_PAGE = /^\s*<(?:!|\?xml|[a-z][a-z0-9]*[\s/>])/i;
const XML_WORKBOOK = /<(?:\w+:)?Workbook[\s>]|urn:schemas-microsoft-com:office:spreadsheet/;
/** Headers of a mail stand in any order; what browsers save begins with one of these. */
const WEB_ARCHIVE =
  /^\s*(?:mime-version|from|subject|date|content-type|snapshot-content-location|message-id|x-[\w-]+):[^\n]*\n(?:[\s\S]*\n)?(?:mime-version|content-type):/i;

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
function compoundKind(bytes: Uint8Array): FileKind {
  const has = (name: string) => includes(bytes, wide(name));
  if (has('EncryptedPackage')) return 'locked';
  if (has('WordDocument')) return 'old-word';
  if (has('PowerPoint Document')) return 'slides';
  return has('Workbook') || has('Book') ? 'old-workbook' : 'binary';
}

/** The names of an archive's files tell what it is; any other may be a workbook, broken. */
function archiveKind(bytes: Uint8Array): FileKind {
  const has = (name: string) => includes(bytes, narrow(name));
  if (has('xl/workbook.bin')) return 'binary-workbook';
  if (has('xl/workbook.')) return 'workbook';
  if (has('word/document')) return 'word';
  if (has('ppt/presentation.xml')) return 'slides';
  if (has('OFD.xml')) return 'fixed-pages';
  if (has('application/vnd.oasis.opendocument.spreadsheet')) return 'open-sheet';
  // An archive that was packed anew no longer begins with its type.
  if (has('META-INF/manifest.xml') && has('content.xml') && !has('opendocument'))
    return 'open-sheet';
  return has('application/vnd.oasis.opendocument') ? 'open-document' : 'workbook';
}

/** No text has a zero byte, but UTF-16, which says so at its beginning. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).includes(0) && utf16Of(bytes) === null;

/** A BIFF stream without its compound file begins with its record `BOF`. */
const isBareBiff = ([first, version, length, high]: Uint8Array): boolean =>
  first === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && high === 0 && (length ?? 0) >= 4;

/** Characters in which markup says what it is. */
const HEAD = 4096;

/** The beginning as text, whatever its encoding: what is looked for is ASCII. */
const headOf = (bytes: Uint8Array): string =>
  (utf16Of(bytes) ? new TextDecoder(utf16Of(bytes) ?? '') : new TextDecoder('latin1'))
    .decode(bytes.subarray(0, HEAD))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '');

function markupKind(bytes: Uint8Array): FileKind | null {
  const head = headOf(bytes);
  if (WEB_ARCHIVE.test(head)) return 'web-archive';
  if (!WEB_PAGE.test(head)) return null;
  return XML_WORKBOOK.test(head) && !/<html[\s>]/i.test(head) ? 'xml-workbook' : 'web-page';
}

/** The kind of a file. An archive of anything else counts as a workbook, which its reader finds broken. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  const has = (signs: Signs) => signs.some(([at, sign]) => head.startsWith(sign, at));
  const isBitmap = head.startsWith('BM') && head.startsWith('\0\0\0\0', 6);
  if (has(PICTURE) || isBitmap || /<svg[\s>]/i.test(head)) return 'picture';
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  if (isCompound(bytes)) return compoundKind(bytes);
  if (isZip(bytes)) return archiveKind(bytes);
  if (has(ARCHIVE)) return 'archive';
  if (isBareBiff(bytes)) return 'old-workbook';
  return markupKind(bytes) ?? (isBinary(bytes) ? 'binary' : 'text');
}

/** Kinds without a table for a view, which reads text and .xlsx. */
const FOREIGN = {
  'old-workbook': 'old-workbook',
  'binary-workbook': 'old-workbook',
  locked: 'old-workbook',
  'xml-workbook': 'web-page',
  'web-page': 'web-page',
  'web-archive': 'web-page',
  'open-sheet': 'open-document',
  'open-document': 'open-document',
  word: 'word',
  'old-word': 'word',
  'rich-text': 'word',
  pdf: 'pdf',
  slides: 'slides',
  'fixed-pages': 'pdf',
  picture: 'picture',
  archive: 'archive',
  binary: 'binary',
} as const satisfies Record<Exclude<FileKind, 'text' | 'workbook'>, string>;

export type ForeignKind = (typeof FOREIGN)[keyof typeof FOREIGN];

/** The kind of a file that is no table for a view; null if it may be one. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const kind = fileKind(bytes);
  return kind === 'text' || kind === 'workbook' ? null : FOREIGN[kind];
}
