import type { PageSite } from '../domain/site';

/** A longer query equals no name, and the message that carries it takes no more. */
const QUERY_CAP = 200;

/** The text of bytes, each of which is one unit of a string; in UTF-8 unless a charset is named. */
export const decode = (bytes: string, charset?: string): string =>
  new TextDecoder(charset).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));

/**
 * Old links carry the query in GBK (`%C5%E0%D1%B5`), which reads as U+FFFD in UTF-8. The raw value is
 * decoded again then: 培训.
 */
function fromGbk(search: string, name: string): string | undefined {
  const raw = new RegExp(`[?&]${name}=([^&]*)`).exec(search)?.[1]?.replace(/\+/g, ' ') ?? '';
  const bytes = raw.replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return decode(bytes, 'gbk');
}

/** What the reader searched for, read from the page's URL alone; undefined when there is no query. */
export function readQuery(site: PageSite, url: URL): string | undefined {
  for (const name of site.query ?? []) {
    const value = url.searchParams.get(name);
    const query = (value?.includes('\ufffd') ? fromGbk(url.search, name) : value)?.trim();
    if (query) return query.length > QUERY_CAP ? undefined : query;
  }
  return undefined;
}
