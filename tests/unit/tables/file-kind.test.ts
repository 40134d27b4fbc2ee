import { expect, it } from 'vitest';
import { type ForeignKind, foreignKind } from '../../../lib/tables/file-kind';
import { writeXlsx } from '../../../lib/tables/xlsx/write';
import { writeZip } from '../../../lib/tables/xlsx/zip-write';

const latin = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
const wide = (text: string) => latin([...text].flatMap((char) => [char, '\0']).join(''));
const compound = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide(stream)]);
const archive = (path: string) => writeZip(new Map([[path, new Uint8Array(3)]]));

it.each<[string, Uint8Array, ForeignKind | null]>([
  ['JPEG', latin('\xff\xd8\xff\xe0'), 'picture'],
  ['PNG', latin('\x89PNG\r\n\x1a\n'), 'picture'],
  ['GIF', latin('GIF89a'), 'picture'],
  ['WebP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'picture'],
  ['BMP', latin('BM\x36\0\x0c\0\0\0\0\0\x36'), 'picture'],
  ['TIFF', latin('II*\0'), 'picture'],
  ['HEIC of a telephone', latin('\0\0\0\x24ftypheic'), 'picture'],
  ['SVG', latin('<?xml version="1.0"?><svg width="1"/>'), 'picture'],
  ['PDF', latin('%PDF-1.7'), 'pdf'],
  ['an old Word document', compound('WordDocument'), 'word'],
  ['RTF', latin('{\\rtf1'), 'word'],
  ['a Word document', await archive('word/document.xml'), 'word'],
  ['slides', await archive('ppt/presentation.xml'), 'slides'],
  ['old slides', compound('PowerPoint Document'), 'slides'],
  ['an old workbook', compound('Workbook'), 'old-workbook'],
  ['a workbook with a password', compound('EncryptedPackage'), 'old-workbook'],
  ['a page that is called .xls', latin('\r\n<html xmlns:x="urn:schemas"><table>'), 'web-page'],
  ['a workbook of 2003 in XML', latin('<?xml version="1.0"?><Workbook>'), 'web-page'],
  ['RAR', latin('Rar!\x1a\x07'), 'archive'],
  ['bytes of no text', latin('abc\0def'), 'binary'],
  ['a workbook', writeXlsx('名单', [['word/document.xml']]), null],
  ['text', new TextEncoder().encode('BMW 培训中心\n%PDF\n'), null],
  ['text in GBK that begins with 邢', latin('\xd0\xcf\xcc\xa8,1\n'), null],
  ['text that begins with PK', latin('PK English\n'), null],
  ['an archive of nothing', latin('PK\x05\x06'), null],
  ['UTF-16', latin('\xff\xfea\0'), null],
  ['UTF-16, the other way round', latin('\xfe\xff\0a'), null],
  ['nothing', new Uint8Array(), null],
])('%s is told by how it begins', (_, bytes, kind) => {
  expect(foreignKind(bytes)).toBe(kind);
});
