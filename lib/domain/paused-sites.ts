import { parseHost } from './host';

/** Sites on which the user wants no marks. */
export const PAUSED_SITES_CAP = 500;

/**
 * The site of an address or of a typed host: its host without `www.`; null where it has none.
 * `https://www.example.com/a` and `example.com` are `example.com`; `m.example.com` is another site.
 */
export function siteHost(text: string): string | null {
  return parseHost(text)?.replace(/^www\.(?=.+\.)/, '') ?? null;
}
