import { hostsOf, isHostWithin } from '../domain/host';
import { URL_CAP } from '../domain/page-limits';
import type { PageSite } from '../domain/site';

/** Units of a query that count: no name is longer, and the message takes no more. */
const QUERY_CAP = 200;

/** Decodes bytes that are the units of a string, in UTF-8 unless a charset is named. */
const decode = (bytes: string, charset?: string): string =>
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

/** The user's query, read from the page's URL only; undefined when there is none. */
export function readQuery(site: PageSite, url: URL): string | undefined {
  for (const name of site.query ?? []) {
    const value = url.searchParams.get(name);
    const query = (value?.includes('\ufffd') ? fromGbk(url.search, name) : value)?.trim();
    if (query) return query.slice(0, QUERY_CAP);
  }
  return undefined;
}

/** Redirects inside redirects that are followed, on paper: no request is ever made. */
const DEPTH = 3;

/**
 * A shown address: its host, and after it nothing that a name could hold. A flag `i` would take five times
 * as long to compile as the rest.
 */
const SHOWN = /^(?:[hH][tT]{2}[pP][sS]?:\/\/)?([\w-]+(?:\.[\w-]+)+)([\s:/?›>…].*|\.*)$/;

/**
 * The address of the host in a shown address: `example.com › a` is `https://example.com`. A host that is cut
 * off (`www.example.co...`) is another's or nobody's: no URL comes of it.
 */
export function toAddress(text: string): string {
  const [, host = '', rest = ''] = SHOWN.exec(text) ?? [];
  return `https://${/^[.…]/.test(rest) ? '' : host}`;
}

/** The first line of a provider's text when it is a name and not an address, else undefined. */
export function toName(text: string): string | undefined {
  const line = text.split('\n', 1)[0];
  return line && !SHOWN.test(line) ? line : undefined;
}

/** The target in a redirect's parameter: a URL, Bing's `a1` + base64url, or DuckDuckGo's bare host. */
function plain(value: string): string {
  const coded = /^a1(aHR0.+)/.exec(value)?.[1];
  if (!coded) return value.includes(':') ? value : toAddress(value);
  return decode(atob(coded.replace(/-/g, '+').replace(/_/g, '/')));
}

/** Is a link the engine's own that only leads elsewhere? Any other site may have a path that looks like one. */
const isRedirect = (site: PageSite, { host, hostname, pathname }: URL): boolean =>
  site.redirect !== undefined &&
  hostsOf(site).some((own) => isHostWithin(hostname, own)) &&
  new RegExp(site.redirect).test(host + pathname);

/**
 * The true target that a read text names, as an absolute http(s) URL. Null for another scheme and for
 * a redirect of the engine's that does not hold its target. A URL over the cap loses its query, then
 * its path, since the host matters most. Null for what is no URL: the first error that is thrown on a page costs it
 * milliseconds.
 */
export function toTarget(
  site: PageSite,
  text: string,
  base?: string,
  depth = DEPTH,
): string | null {
  const address = text.trim();
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  if (isRedirect(site, url)) {
    const value = site.unwrap?.map((name) => url.searchParams.get(name)).find(Boolean);
    return value && depth ? toTarget(site, plain(value), undefined, depth - 1) : null;
  }
  const addresses = [url.href, url.origin + url.pathname, url.origin];
  return addresses.find(({ length }) => length <= URL_CAP) ?? null;
}
