import { parseUrl } from '../domain/url';

/** Longer addresses are cut by Windows, where a browser hands them to the mail program. */
const HREF_UNITS = 1900;
const ADDRESS = /^(?:mailto:)?([\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

/** A published contact as a page may offer it. */
type Contact =
  | { kind: 'mail'; address: string }
  | { kind: 'web'; url: string }
  | { kind: 'text'; text: string };

/**
 * A list's published contact: an e-mail address, an http(s) address, or words. Only the bare address of a `mailto:` is
 * taken, so that no list adds recipients or a text of its own.
 */
export function parseContact(text: string): Contact {
  const address = ADDRESS.exec(text.trim())?.[1];
  if (address) return { kind: 'mail', address };
  const url = parseUrl(text.trim());
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb ? { kind: 'web', url: url.href } : { kind: 'text', text };
}

/** A `mailto:` with subject and body; a body that makes it too long stays out and has to be pasted (`isWhole`). */
export function mailTo(
  address: string,
  subject: string,
  body: string,
): { href: string; isWhole: boolean } {
  const short = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  const isWhole = whole.length <= HREF_UNITS;
  return { href: isWhole ? whole : short, isWhole };
}
