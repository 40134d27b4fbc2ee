import { parseUrl } from './url';

/** A list to follow: where it lies and the hash of its first root, which is its identity. */
export interface Subscription {
  /** Base URL with a trailing slash, without the fragment. */
  url: string;
  /** SHA-256 of `root/1.json`. */
  identity: string;
}

export type SubscriptionFault =
  | 'not-a-url'
  | 'not-https'
  | 'credentials'
  | 'query'
  | 'no-root'
  | 'bad-root';

const WORDS: Record<SubscriptionFault, string> = {
  'not-a-url': 'not a URL; expected https://host/list/v1/#root=<64 hexadecimal digits>',
  'not-https': 'only https URLs can be followed',
  credentials: 'the URL holds a user name or password',
  query: 'the URL holds a query (?…); a list lies at a plain path',
  'no-root':
    'the URL ends without #root=<64 hexadecimal digits>, which tells the list from a forgery',
  'bad-root': '#root= is not followed by 64 hexadecimal digits',
};

/** The text given is no subscription; `reason` says why. */
export class SubscriptionError extends Error {
  override name = 'SubscriptionError';
  constructor(readonly reason: SubscriptionFault) {
    super(WORDS[reason]);
  }
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Parse `https://host/list/v1/#root=<sha256>`. A missing slash at the end of the path is added.
 * `allowLoopback`: a developer's flag that lets plain http through on this very machine.
 * Throws a SubscriptionError.
 */
export function parseSubscription(text: string, allowLoopback = false): Subscription {
  const trimmed = text.trim();
  const url = parseUrl(trimmed);
  if (!url) throw new SubscriptionError('not-a-url');
  const isLoopback = allowLoopback && url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !isLoopback) throw new SubscriptionError('not-https');
  if (url.username || url.password) throw new SubscriptionError('credentials');
  if (url.search) throw new SubscriptionError('query');
  const root = new URLSearchParams(url.hash.slice(1)).get('root');
  if (root === null) throw new SubscriptionError('no-root');
  const identity = root.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(identity)) throw new SubscriptionError('bad-root');
  return { url: `${url.origin}${url.pathname.replace(/\/*$/, '/')}`, identity };
}

/** The text that `parseSubscription` reads. */
export function formatSubscription({ url, identity }: Subscription): string {
  return `${url}#root=${identity}`;
}
