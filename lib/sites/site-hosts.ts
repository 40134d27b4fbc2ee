import { isHostWithin } from '../domain/host';
import type { Site } from '../domain/site';

/** The host of a match pattern, without its wildcard: `*://*.example.com/s*` is `example.com`. */
const hostOf = (pattern: string): string => /:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? '';

/** Do pages of this host belong to an adapter? Its manifest patterns tell; no two of a kind share a host. */
export const isSiteAt = ({ matches }: Pick<Site, 'matches'>, host: string): boolean =>
  matches.some((pattern) => isHostWithin(host, hostOf(pattern)));
