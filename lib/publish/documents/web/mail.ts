import { TableFault } from '../../sheets/table';

/** A part of a saved page that is text of a page (RFC 2045, RFC 2557). */
export interface PagePart {
  bytes: Uint8Array;
  charset?: string;
  /** Where it was. */
  location?: string;
}

/** Parts inside of parts. */
const MAX_DEPTH = 8;

type Headers = ReadonlyMap<string, string>;

/** Headers of a part, continued lines joined, and where its body begins. */
function readHeaders(text: string): { headers: Headers; body: string } {
  const [, head = '', body = ''] = /^([\s\S]*?)(?:\r?\n){2}([\s\S]*)$/.exec(text) ?? [];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const pairs = lines.map((line): [string, string] => {
    const [name = '', value = ''] = line.split(/:(.*)/s);
    return [name.trim().toLowerCase(), value.trim()];
  });
  return { headers: new Map(pairs), body };
}

const parameter = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i')
    .exec(header)
    ?.slice(1)
    .find(Boolean);

const toBytes = (latin: string): Uint8Array => {
  const bytes = new Uint8Array(latin.length);
  for (let at = 0; at < latin.length; at++) bytes[at] = latin.charCodeAt(at);
  return bytes;
};

/** `=E4=BD` is two bytes; an `=` at a line's end continues it. */
const quotedPrintable = (body: string): Uint8Array =>
  toBytes(
    body
      .replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, '')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
  );

function bodyOf(headers: Headers, body: string): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return quotedPrintable(body);
  return toBytes(encoding === 'base64' ? atob(body.replace(/[^A-Za-z0-9+/]/g, '')) : body);
}

/** The parts between the boundaries; what stands before the first and behind the last is none. */
function split(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`);
  const end = parts.findIndex((part) => part.startsWith('--'));
  return parts.slice(1, end < 0 ? undefined : end).map((part) => part.replace(/^[ \t]*\r?\n/, ''));
}

function partsOf(text: string, depth: number): PagePart[] {
  const { headers, body } = readHeaders(text);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < MAX_DEPTH)
    return split(body, boundary).flatMap((part) => partsOf(part, depth + 1));
  if (!/^(?:text\/html|application\/xhtml)/i.test(type)) return [];
  const charset = parameter(type, 'charset');
  const location = headers.get('content-location');
  return [
    { bytes: bodyOf(headers, body), ...(charset && { charset }), ...(location && { location }) },
  ];
}

/** The pages in an `.mhtml` file: the one that was saved, then those of its frames. */
export function readWebArchive(bytes: Uint8Array, file: string): PagePart[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const saved = readHeaders(text).headers.get('snapshot-content-location');
  let parts: PagePart[];
  try {
    parts = partsOf(text, 0);
  } catch {
    throw new TableFault(file, '文件', '网页存档已损坏；请用浏览器重新保存网页');
  }
  const [first, ...frames] = parts;
  if (!first) throw new TableFault(file, '文件', '网页存档里没有网页；请用浏览器重新保存网页');
  return [saved ? { ...first, location: saved } : first, ...frames];
}
