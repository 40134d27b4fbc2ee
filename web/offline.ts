import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { keptPages } from './kept-pages';

/**
 * The edition's service worker: its pages and scripts are there without a network. The list itself lies in the
 * database of the pages' worker; nothing of it passes here.
 */

/**
 * Put in by the build: scripts, styles and pictures, each with its hash, since what lies in its place on a host in the
 * midst of an upload would be kept for good; and the pages.
 */
declare const ASSETS: readonly { url: string; revision: null; integrity: string }[];
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
const { pageOf, plugin } = keptPages(scope, PAGES);

/** A page changes with each publish, so the network is asked first; a slow one is not waited for. */
const pages = new NetworkFirst({
  // An origin may have several lists, and they share its caches.
  cacheName: `pages ${scope}`,
  networkTimeoutSeconds: 4,
  plugins: [plugin],
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
