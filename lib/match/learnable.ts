import { isHostWithin, parseHost, siteOfHost } from '../domain/host';
import { parseUrl } from '../domain/url';
import { canIdentify, isSharedHost } from '../sites/platforms';

/**
 * The host under which a site is learned, or null for one that says nothing of a single owner: a
 * platform's or its tenant's, a store's, a government's, a campus's (whose careers pages carry the
 * footers of companies). `www.example.com` and `example.com` are one site; a host above or below is
 * another's until its own footer has been seen.
 */
export function learnableHost(urlOrHost: string): string | null {
  const host = siteOfHost(parseHost(urlOrHost) ?? '');
  if (parseHost(host) === null || isHostWithin(host, 'edu.cn')) return null;
  return canIdentify(host) && !isSharedHost(host) ? host : null;
}

const FRONT = /^\/(?:(?:index|default|home|main)(?:\.\w+)?)?$/i;

/** `/a/b/c.html` stands in `/a/` and `/a/b/`, and is a place by itself. */
function pathsOf(pathname: string): string[] {
  const parts = pathname.split('/').slice(1, -1);
  const folders = parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}/`);
  return pathname.endsWith('/') ? folders : [...folders, pathname];
}

/**
 * Every place that a page stands in, the widest first: its host, its folders, itself. An unknown host may have
 * tenants (`/~name/`, `/shop/17/`), so what one page says holds for its own place alone.
 */
export function placesOf(url: string): string[] {
  const host = learnableHost(url);
  const pathname = parseUrl(url)?.pathname ?? '/';
  if (host === null) return [];
  return [host, ...(FRONT.test(pathname) ? [] : pathsOf(pathname).map((path) => host + path))];
}

/**
 * The place that a page's footer speaks for: a front page for its host, any other for its folder or, at the
 * root, for itself. Null for a host that is not learned, and for a front page that a query fills.
 */
export function learnablePlace(url: string): string | null {
  const parsed = parseUrl(url);
  const places = placesOf(url);
  const [host] = places;
  if (!parsed || host === undefined) return null;
  if (FRONT.test(parsed.pathname)) return parsed.search === '' ? host : null;
  return places.filter((place) => place.endsWith('/')).at(-1) ?? places.at(-1) ?? null;
}
