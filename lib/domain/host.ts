import { URL_CAP } from './page-limits';
import type { Site } from './site';
import { isPlainHost, parseUrl, plainHostOf, withScheme } from './url';

/**
 * Host names as DESIGN section 4, rule 7 compares them. Publisher and client share these functions, so
 * that what one lists is what the other recognises.
 */

/** The part of an address before its path. */
const BEFORE_PATH = /^\w+:\/\/[^/?#\\]*/;

/**
 * The WHATWG host name of an http(s) URL or of a bare host, however long its path: lower case, punycode, one
 * trailing dot removed. Null for anything else, for IP addresses and for single labels, which name nobody.
 * `parseHost('https://例子.Example.com.:8443/a')` is `xn--fsqu00a.example.com`.
 */
export function parseHost(text: string): string | null {
  if (text.length < URL_CAP / 2) {
    const plain = isPlainHost(text) ? text : plainHostOf(text);
    if (plain !== null) return plain;
  }
  const candidate = withScheme(text);
  const short = candidate.length > URL_CAP ? (BEFORE_PATH.exec(candidate)?.[0] ?? '') : candidate;
  const url = short.length > URL_CAP ? null : parseUrl(short);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  const host = url.hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const isAddress = host.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '');
  return isAddress || labels.length < 2 || labels.includes('') ? null : host;
}

/**
 * The host itself and every parent of at least two labels, longest first: the keys to probe.
 * `a.b.example.com` gives `a.b.example.com`, `b.example.com`, `example.com`.
 */
export function hostChain(host: string): string[] {
  const chain: string[] = [];
  for (let at = 0, dot = host.indexOf('.'); dot >= 0; at = dot + 1, dot = host.indexOf('.', at))
    chain.push(host.slice(at));
  return chain;
}

/** The site of a host: `www.example.com` and `example.com` are one site; `www.ren` is not `ren`. */
export const siteOfHost = (host: string): string => host.replace(/^www\.(?=.+\.)/, '');

/** A host has few parents below its registrable name. Only the end of a longer chain is asked. */
const HOSTS_CAP = 16;

/** A host, the hosts above it, and their www. twins, under which an entry may list the site. */
export function hostKeys(host: string): string[] {
  const chain = hostChain(host).slice(-HOSTS_CAP);
  const twins = chain.filter((each) => !each.startsWith('www.')).map((each) => `www.${each}`);
  return [...new Set([...chain, ...twins])].map((each) => `host:${each}`);
}

/** Hosts that only official bodies hold (`xn--zfr164b` is 政务), and the example hosts of RFC 2606 in samples. */
const OFFICIAL = /(?:^|\.)(?:gov\.cn|edu\.cn|xn--zfr164b|example|example\.(?:com|org|net))$/;

/** Does an address lie on an official body's own site? It does not say which body's. */
export const isOfficialSource = (url: string): boolean => OFFICIAL.test(parseHost(url) ?? '');

/**
 * The site of an address or of a typed host: its host without `www.`; null if it has none.
 * `https://www.example.com/a` and `example.com` are `example.com`; `m.example.com` is another site.
 */
export function siteHost(text: string): string | null {
  const host = parseHost(text);
  return host === null ? null : siteOfHost(host);
}

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
 * `example.com.cn`. It knows only a few common suffixes. Code that a mark rests on uses the whole table.
 */
export const ownSite = (host: string): string =>
  /[^.]+\.((com|net|org|edu|gov|ac)\.)?[a-z][^.]*$/.exec(host)?.[0] ?? host;
