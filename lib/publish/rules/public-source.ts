import { parseHost } from '../../domain/host';
import { isHttpUrl } from '../../domain/url';

/** Names that only resolve inside some office or house. */
const INSIDE = /\.(?:localhost|local|internal|intranet|lan|corp|home|arpa)$/;

/** Can anybody open this source? http(s) by a host name; addresses and inner names are nobody else's. */
export function isPublicSource(text: string): boolean {
  const host = isHttpUrl(text) ? parseHost(text) : null;
  return host !== null && !INSIDE.test(host);
}
