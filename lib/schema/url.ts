/** `new URL` that answers null instead of throwing: `URL.canParse` is younger than our oldest browser. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Is this an absolute http(s) URL? The only schemes that a list may link to. */
export function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '');
}
