/** A subscription as its user sees it before it is trusted. */
export interface Subscription {
  /** As it goes to the worker. */
  url: string;
  /** Without the fragment: where the files are. */
  base: string;
  /** SHA-256 of `root/1.json`, the list's identity (DESIGN section 5). */
  root: string;
}

export type BadSubscription = 'not-a-url' | 'not-https' | 'no-root';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads `https://host/list/v1/#root=<sha256>` or says what is wrong with it. http is for loopback only,
 * where a publisher tries a list. The worker checks again; this is for the eyes.
 */
export function parseSubscription(text: string): Subscription | BadSubscription {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return 'not-a-url';
  const url = new URL(trimmed);
  const isAllowed =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!isAllowed) return 'not-https';
  const root = /^#root=([0-9a-f]{64})$/i.exec(url.hash)?.[1]?.toLowerCase();
  if (!root) return 'no-root';
  return { url: url.href, base: url.origin + url.pathname, root };
}

/** Sixteen groups of four, as eyes compare them. */
export function fingerprintGroups(root: string): string[] {
  return root.match(/.{1,4}/g) ?? [];
}
