import { decoded } from '../../domain/url';

/** Longer than any address that somebody published. */
const MAX_LENGTH = 2000;
/** Ids of a session, which differ from look to look. */
const SESSION = /;jsessionid=[^?#]*/i;

/** An address of a page as it is remembered: absolute, http(s), without fragment and session; null for any other. */
export function addressOf(href: string, base: string): string | null {
  const text = href.trim();
  const isOne = text !== '' && !text.startsWith('#') && text.length <= MAX_LENGTH;
  if (!isOne || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '') return null;
  url.hash = '';
  return url.href.replace(SESSION, '');
}

/** The last part of an address: `名单.xls`, or the host where it has none. */
export function lastPartOf(address: string): string {
  const { pathname, host } = new URL(address);
  return decoded(pathname.split('/').findLast((each) => each !== '') ?? host);
}
