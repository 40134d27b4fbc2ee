import { isHostWithin, parseHost, siteOfHost } from '../schema/host';
import { canIdentify, isSharedHost } from '../schema/platforms';

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
