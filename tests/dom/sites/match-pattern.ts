import { isHostWithin } from '../../../lib/domain/host';
import type { Site } from '../../../lib/domain/site';

/**
 * Does a match pattern of an adapter cover the URL? Adapters use one form (`SiteSchema`): any of http
 * and https, a host with an optional leading `*.`, a path with `*` for any text.
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, below, host = '', path = ''] = /^\*:\/\/(\*\.)?([^/]+)(.+)/.exec(pattern) ?? [];
  const glob = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return (
    /^https?:$/.test(url.protocol) &&
    (below ? isHostWithin(url.hostname, host) : url.hostname === host) &&
    new RegExp(`^${glob}$`).test(url.pathname + url.search)
  );
}

/** The adapter whose content script the browser would run on a page, or null. */
export function chooseSite(sites: readonly Site[], url: URL): Site | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
