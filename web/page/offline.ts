import { scriptUrl } from './script-url';

/**
 * Lets the service worker fetch all pages and scripts of the edition, for when there is no network. There is none in
 * some private windows.
 */
export function keepForOffline(): void {
  navigator.serviceWorker?.register(scriptUrl('offline.js')).catch(() => undefined);
}
