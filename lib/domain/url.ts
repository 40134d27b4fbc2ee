/** `new URL` that answers null instead of throwing: `URL.canParse` is younger than our oldest browser. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A text whose signs may be escaped, without the escapes; as it is where they cannot be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * An address with a scheme, as `new URL` needs it. A scheme further on is part of the query:
 * `example.com/?from=https://example.org`.
 */
export const withScheme = (text: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;

/**
 * A host name that `new URL` takes as it is, between two patterns. Double hyphens are left to it: `xn--` has rules
 * of its own.
 */
const aroundHost = (before: string, after: string): RegExp =>
  new RegExp(`^${before}((?:[a-z0-9]+(?:-[a-z0-9]+)*\\.)+[a-z]{2,})${after}`);

// The pure marks let bundlers leave these out of content scripts that do not use them.
const PLAIN_HTTP = /* @__PURE__ */ aroundHost('https?://', '(?:[/?#][\\x21-\\x7e]*)?$');
const PLAIN = /* @__PURE__ */ aroundHost('', '$');
const HOST_OF_HTTP = /* @__PURE__ */ aroundHost('https?://', '(?:[/?#]|$)');

/** Is this a host name that is canonical at first sight? Other texts may be host names too. */
export const isPlainHost = (text: string): boolean => PLAIN.test(text);

/**
 * The host of an http(s) URL where both are canonical at first sight, else null: what follows the host cannot
 * make `new URL` refuse it. Ten times quicker, and a results page has hundreds of them.
 */
export const plainHostOf = (url: string): string | null => HOST_OF_HTTP.exec(url)?.[1] ?? null;

/**
 * An address as a browser opens it, so that nothing in it reads like another: no user's part before the host, its host
 * in ASCII, spaces and line breaks as percent escapes. `https://jyj.gov.cn@other.example/1` is
 * `https://other.example/1`; what is no address stays as it is.
 */
export function asOpened(text: string): string {
  if (PLAIN_HTTP.test(text)) return text;
  const plain = text.trim().replace(/\s|\p{Cc}/gu, encodeURIComponent);
  const url = parseUrl(plain);
  if (!url) return plain;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Is this an absolute http(s) URL? The only schemes that a list may link to. */
export function isHttpUrl(text: string): boolean {
  // `new URL` costs a microsecond, and a list holds millions of them.
  if (PLAIN_HTTP.test(text)) return true;
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '');
}
