import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/**
 * The edition's service worker: its pages and scripts are there without a network. The list itself lies in the
 * database of the pages' worker; nothing of it passes here.
 */

/** Put in by the build: scripts, styles and pictures, and the pages. */
declare const ASSETS: readonly { url: string; revision: string | null }[];
declare const PAGES: readonly string[];

const worker = globalThis as unknown as {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
};
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

const { scope } = worker.registration;
const FRONT = 'index.html';

/** The page of an address below the folder: what was asked of it is no part of it. Null for anything else. */
function pageOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const name = `${origin}${pathname}`.slice(scope.length) || FRONT;
  return `${origin}${pathname}`.startsWith(scope) && PAGES.includes(name) ? scope + name : null;
}

/** A page changes with each publish, so the network is asked first; a slow one is not waited for. */
const pages = new NetworkFirst({
  // An origin may have several lists, and they share its caches.
  cacheName: `pages ${scope}`,
  networkTimeoutSeconds: 4,
  plugins: [
    // Which records were looked at is not kept.
    { cacheKeyWillBeUsed: async ({ request }) => pageOf(request.url) ?? request.url },
  ],
});

precacheAndRoute([...ASSETS]);
cleanupOutdatedCaches();
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pageOf(url.href) !== null,
  pages,
);

worker.addEventListener('install', (event) => {
  const all = PAGES.map((page) => {
    const [answered, done] = pages.handleAll({ event, request: new Request(scope + page) });
    return Promise.all([answered, done]);
  });
  event.waitUntil(Promise.all(all));
  // The pages of the new version name its scripts, which this one alone has.
  worker.skipWaiting();
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
