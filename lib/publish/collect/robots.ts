import robotsParser from 'robots-parser';
import { decodeText } from '../../tables/decode';

/** What a host allows (RFC 9309). */
export interface Rules {
  isAllowed(url: string): boolean;
  /** Seconds between two requests. */
  delay: number;
}

export const NO_RULES: Rules = { isAllowed: () => true, delay: 0 };

/** The name by which `robots.txt` can speak of us. */
export const AGENT = 'jianxun-list';

/** Rules of a `robots.txt`; what is none, a page that says "not found" for one, has none. */
export function rulesOf(address: string, bytes: Uint8Array): Rules {
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    text = new TextDecoder('latin1').decode(bytes);
  }
  const robots = robotsParser(address, text);
  return {
    isAllowed: (url) => robots.isAllowed(url, AGENT) !== false,
    delay: robots.getCrawlDelay(AGENT) ?? 0,
  };
}
