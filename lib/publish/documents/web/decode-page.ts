import { decodeAs, utf16Of } from '../../../tables/decode';
import { decodeTable } from '../../sheets/text';

/** Bytes in which a page must declare its encoding (HTML standard, 4.2.5.4). */
const PRESCAN_BYTES = 1024;

const hasBom = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) || utf16Of(bytes) !== null;

/** The encoding that `<meta charset>`, `<meta http-equiv>` or `<?xml encoding` names, or null. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const form = /<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w-]+)/i;
  return form.exec(head)?.[1] ?? null;
}

/** Encodings in which any bytes are text: that a page decodes proves nothing. */
const isSingleByte = (label: string): boolean =>
  /^(?:iso-8859|windows-|macintosh|x-mac|koi8|ibm866)/.test(new TextDecoder(label).encoding);

/**
 * The text of a web page. A BOM counts before the encoding that its mail or the page declares. A page that declares
 * none, or not the one in which it was saved, is read like any table: as UTF-8, else as GB18030. Old templates declare
 * ISO-8859-1, in which any bytes are text, so that counts only if the bytes are neither.
 */
export function decodePage(bytes: Uint8Array, file: string, charset?: string): string {
  const label = hasBom(bytes) ? null : (charset ?? declared(bytes));
  const text = label === null ? null : decodeAs(bytes, label);
  if (label !== null && text !== null && !isSingleByte(label)) return text;
  try {
    return decodeTable(bytes, file);
  } catch (error) {
    if (text === null) throw error;
    return text;
  }
}
