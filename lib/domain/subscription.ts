import { withoutHidden } from './plain-text';
import { parseUrl } from './url';

/** A list to follow: where it lies and the hash of its first root, which is its identity. */
export interface Subscription {
  /** Base URL with a trailing slash, without the fragment. */
  url: string;
  /** SHA-256 of `root/1.json`. */
  identity: string;
  /** Further base URLs where the same list lies; absent when there are none. They need no trust. */
  mirrors?: string[];
}

/** Most mirrors of one list. Further ones of a subscription are left out. */
const MIRRORS_CAP = 8;

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

export const isSubscriptionFault = (text: string): text is SubscriptionFault =>
  Object.hasOwn(WORDS, text);

/** The text given is no subscription; `reason` says why. */
export class SubscriptionError extends Error {
  override name = 'SubscriptionError';
  constructor(readonly reason: SubscriptionFault) {
    super(WORDS[reason]);
  }
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** A place where a list may lie. Throws a SubscriptionError. */
function parsePlace(text: string, allowLoopback: boolean): URL {
  const url = parseUrl(text.trim());
  if (!url) throw new SubscriptionError('not-a-url');
  const isLoopback = allowLoopback && url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !isLoopback) throw new SubscriptionError('not-https');
  if (url.username || url.password) throw new SubscriptionError('credentials');
  if (url.search) throw new SubscriptionError('query');
  return url;
}

/** The folder of an address. A person may copy `…/index.html` or the address of a file in the folder. */
const baseOf = ({ origin, pathname }: URL): string =>
  `${origin}${pathname.replace(/\/(?:index\.html|latest\.json)$/, '').replace(/\/*$/, '/')}`;

/** `https://host/list/v1/` of an address at which a list may lie, whatever its fragment. Throws a SubscriptionError. */
export const placeOf = (text: string, allowLoopback: boolean): string =>
  baseOf(parsePlace(text, allowLoopback));

/**
 * Parse `https://host/list/v1/#root=<sha256>`, optionally with `&mirror=<url>` any number of times. A
 * missing slash at the end of a path is added.
 * `allowLoopback`: a developer's flag that lets plain http through on this very machine.
 * Throws a SubscriptionError.
 */
export function parseSubscription(text: string, allowLoopback = false): Subscription {
  const place = parsePlace(text, allowLoopback);
  const url = baseOf(place);
  const named = new URLSearchParams(place.hash.slice(1));
  const root = named.get('root');
  if (root === null) throw new SubscriptionError('no-root');
  const identity = root.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(identity)) throw new SubscriptionError('bad-root');
  const others = named.getAll('mirror').map((each) => placeOf(each, allowLoopback));
  const mirrors = [...new Set(others)].filter((each) => each !== url).slice(0, MIRRORS_CAP);
  return { url, identity, ...(mirrors.length > 0 && { mirrors }) };
}

/** An address with a fingerprint, and what people write around one: a label, quotes, a stop. */
const WITH_ROOT =
  /https?:\/\/[^\s"<>“”《》「」（），。；、：！]{1,2000}?#root=[0-9a-f]{64}(?![0-9a-f])(?:&[^\s"<>“”《》「」（），。；、：！]*)?/i;

/**
 * The list that a page's address, a link or a line of a message names, or null: `订阅地址：https://…#root=….`. A query that
 * an app appends when a link is shared is left out: `https://host/list/v1/?from=chat#root=…`. One on this
 * very machine is named too: only the worker knows whether this build follows it.
 */
export function listAt(text: string): Subscription | null {
  const [address = ''] = WITH_ROOT.exec(withoutHidden(text)) ?? [];
  try {
    return parseSubscription(address.replace(/\?[^#]*/, ''), true);
  } catch {
    return null;
  }
}

/** The text that `parseSubscription` reads. */
export function formatSubscription({ url, identity, mirrors = [] }: Subscription): string {
  const further = mirrors.map((each) => `&mirror=${encodeURIComponent(each)}`).join('');
  return `${url}#root=${identity}${further}`;
}
