import robotsParser from 'robots-parser';
import { plainText } from './visit';

/** What a host allows (RFC 9309). */
export interface Rules {
  isAllowed(url: string): boolean;
  /** Seconds between two requests. */
  delay: number;
}

/** Statuses by which a server refuses us. Any other one of 400 to 499 says that it has no `robots.txt` (2.3.1.3). */
const REFUSES = [401, 403, 407, 412, 418, 429, 451];

export const saysNoRules = (status = 0): boolean =>
  status >= 400 && status < 500 && !REFUSES.includes(status);

export const NO_RULES: Rules = { isAllowed: () => true, delay: 0 };

/** The name by which `robots.txt` can speak of us. */
export const AGENT = 'jianxun-list';

/** Signs that mean the same escaped or not (RFC 3986, 2.3): `/%61rt` is `/art`. */
const plain = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const sign = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : escaped;
  });

/** Rules of a `robots.txt`, for http and https alike; what is none, a page that says "not found" for one, has none. */
export function rulesOf(address: string, bytes: Uint8Array): Rules {
  const robots = robotsParser(address, plainText(bytes));
  return {
    isAllowed: (text) => {
      const { pathname, search } = new URL(text);
      const url = new URL(address);
      [url.pathname, url.search] = [plain(pathname), plain(search)];
      return robots.isAllowed(url.href, AGENT) !== false;
    },
    delay: robots.getCrawlDelay(AGENT) ?? 0,
  };
}
