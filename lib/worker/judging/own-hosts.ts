import { parseHost, siteOfHost } from '../../domain/host';
import type { Site } from '../../domain/site';
import type { MatchContext } from '../../match/judge';

/**
 * Whose hosts prove nothing on a page: an engine's own, and a listing's own, be it one that no adapter
 * knows. A store's pages show their subjects. `url` is the page's address.
 */
export function ownHosts(
  site: Site | undefined,
  url = '',
): Pick<MatchContext, 'engineHosts' | 'listingHosts'> {
  if (site) {
    return {
      engineHosts: site.kind === 'search' ? site.hosts : [],
      listingHosts: site.kind === 'listing' ? site.hosts : [],
    };
  }
  const own = parseHost(url);
  return { engineHosts: [], listingHosts: own ? [siteOfHost(own)] : [] };
}
