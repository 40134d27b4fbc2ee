import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
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
const files = ASSETS.map(({ url }) => url);
const { pageOf, plugin } = keptPages(scope, PAGES, files);
// An origin may have several lists, and they share its caches.
const cacheName = `pages ${scope}`;

/** A page changes with each publish, so the network is asked first; a slow one is not waited for. */
const pages = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds: 4,
  plugins: [plugin],
});

const assets = new PrecacheController();
assets.addToCacheList([...ASSETS]);
registerRoute(new PrecacheRoute(assets));
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pageOf(url.href) !== null,
  pages,
);

async function fetched(page: string): Promise<{ page: string; response: Response }> {
  const request = new Request(scope + page, { cache: 'no-cache' });
  const response = await plugin.cacheWillUpdate({ request, response: await fetch(request) });
  if (!response) throw new Error(`${page} is not of this edition`);
  return { page, response };
}

/** The pages last, and all or none: until this version answers, the one before does, for pages that name its own scripts. */
async function keepAll(event: ExtendableEvent): Promise<void> {
  await assets.install(event);
  const all = await Promise.all(PAGES.map(fetched));
  const cache = await caches.open(cacheName);
  for (const { page, response } of all) await cache.put(scope + page, response);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll(event));
  // The pages of the new version name its scripts, which this one alone has.
  worker.skipWaiting();
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(assets.activate(event).then(() => worker.clients.claim()));
});
