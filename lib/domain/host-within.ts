import type { Site } from './site';

/** What content scripts ask of hosts; `host.ts` has what the worker asks. */

/**
 * True for the listed host itself and for hosts below it, on label boundaries only:
 * listed `evil.com`, host `not.evil.com` => ok; listed `vil.com`, host `not.evil.com` => not ok.
 */
export function isHostWithin(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

/** The host of a match pattern, without its wildcard: `*://*.example.com/s*` is `example.com`. */
const hostOfPattern = (pattern: string): string => /:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? '';

/** Does a host lie in one of some match patterns? Example: `m.example.com` in `*://*.example.com/s*`. */
export const isHostIn = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => isHostWithin(host, hostOfPattern(pattern)));

/** A site's own hosts: those of its pages where it names no others. */
export const hostsOf = ({ hosts, matches }: Pick<Site, 'hosts' | 'matches'>): readonly string[] =>
  hosts ?? matches.map(hostOfPattern);

/**
 * The site that a host is most likely a part of: `www.a.example.com` is `example.com`, `b.example.com.cn` is
 * `example.com.cn`. By a few common suffixes alone; what a mark rests on asks the whole table.
 */
export const ownSite = (host: string): string =>
  /[^.]+\.((com|net|org|edu|gov|ac)\.)?[a-z][^.]*$/.exec(host)?.[0] ?? host;
