/** A page that a session answers for under its real address. */
export interface SavedPage {
  body: Uint8Array;
  contentType: string;
  /** Saved pages stay as they were saved: their own scripts are blocked unless this is true. */
  runScripts: boolean;
}

const HEAD_BYTES = 4096;

/**
 * The charset that a page declares of itself in its first bytes: `<meta charset="gbk">` or
 * `<meta … content="text/html; charset=gb2312">`. A saved page has lost its HTTP header, so this is all
 * there is; UTF-8 when it says nothing.
 */
function declaredCharset(body: Uint8Array): string {
  const head = Buffer.from(body.subarray(0, HEAD_BYTES)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

export function savedPage(body: Uint8Array | string, runScripts = false): SavedPage {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    contentType: `text/html; charset=${declaredCharset(bytes)}`,
    runScripts,
  };
}

/** Pictures are not there, and each question for one would go through the driver. */
export const NO_PICTURES = "img-src 'none'";
const SAVED_POLICY = `script-src 'none'; ${NO_PICTURES}`;

/** Response headers: extensions' content scripts run all the same when a page may run none. */
export function headersOf(page: SavedPage): Record<string, string> {
  return page.runScripts ? {} : { 'content-security-policy': SAVED_POLICY };
}
